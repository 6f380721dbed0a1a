-- What the rules found, the most frequent first.
SELECT code, severity, COUNT(DISTINCT file) AS schools, SUM(found) AS times
FROM findings
GROUP BY code, severity
ORDER BY times DESC, code;
