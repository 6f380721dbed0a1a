-- Money planned, by source as understood; empty: no source named.
SELECT COALESCE(source, '') AS source_named, COUNT(DISTINCT file) AS schools, SUM(amount) AS planned
FROM money
GROUP BY source_named
ORDER BY planned DESC, source_named;
