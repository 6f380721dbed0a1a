-- Actions whose time is over today. Whether they were done is told only where the school follows them (actions_done).
SELECT a.ends, a.school, a.school_year, a.criterion, a.action, a.lead, a.money, s.actions_done, s.actions_late
FROM actions AS a
JOIN schools AS s ON s.file = a.file
WHERE a.ends < CURRENT_DATE
ORDER BY a.ends, a.school, a.sheet_row;
