-- For each criterion: how many plans have an action for it, and the average level now and aimed at.
SELECT catalogue, standard, criterion, MAX(title) AS criterion_title, COUNT(DISTINCT file) AS schools,
  SUM(actions) AS planned_actions, AVG(current_level) AS average_now, AVG(target_level) AS average_aim
FROM criteria
GROUP BY catalogue, standard, criterion
ORDER BY catalogue, standard, criterion;
