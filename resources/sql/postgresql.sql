-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL 15: run. psql --csv -f postgresql.sql > hours.csv
WITH span AS (
  SELECT min(ts) AS first, max(ts) AS last FROM requests
), hours AS (
  SELECT hour, extract(epoch FROM least(last, hour + interval '1 hour') - greatest(first, hour)) AS seen
  FROM span, generate_series(date_trunc('hour', first), date_trunc('hour', last), interval '1 hour') AS hour
), folded AS (
  SELECT date_trunc('hour', ts) AS hour, count(*) AS requests, avg(input_tokens) AS input, avg(output_tokens) AS output
  FROM requests GROUP BY 1
)
SELECT to_char(hour, 'YYYY-MM-DD"T"HH24:MI:SS') AS timestamp, coalesce(requests, 0) / seen AS rate_rps,
       input AS mean_input_tokens, output AS mean_output_tokens
FROM hours LEFT JOIN folded USING (hour)
WHERE seen >= 300
   OR (hour = (SELECT max(hour) FROM hours) AND NOT EXISTS (SELECT 1 FROM hours WHERE seen >= 300))
ORDER BY hour;
