-- How many plans stand at which level of the school, now and once they are carried out. Empty: not known.
WITH levels AS (
  SELECT level_now AS school_level, 1 AS is_now, 0 AS is_after FROM schools
  UNION ALL
  SELECT level_after AS school_level, 0 AS is_now, 1 AS is_after FROM schools
)
SELECT school_level, SUM(is_now) AS schools_now, SUM(is_after) AS schools_after
FROM levels
GROUP BY school_level
ORDER BY school_level;
