-- Schools with several workbooks for the same school year.
SELECT school, superior, school_year, COUNT(*) AS files
FROM schools
WHERE school IS NOT NULL AND school <> ''
GROUP BY school, superior, school_year
HAVING COUNT(*) > 1
ORDER BY school, school_year;
