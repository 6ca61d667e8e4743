-- SPDX-License-Identifier: GPL-3.0-or-later
-- DuckDB: not run. duckdb -csv logs.duckdb < duckdb.sql > hours.csv; a Parquet folder: FROM read_parquet('logs/*.parquet').
WITH span AS (
  SELECT min(ts) AS first, max(ts) AS last FROM requests
), hours AS (
  SELECT hour, epoch(least(last, hour + INTERVAL 1 HOUR)) - epoch(greatest(first, hour)) AS seen
  FROM (SELECT first, last, unnest(generate_series(date_trunc('hour', first), date_trunc('hour', last), INTERVAL 1 HOUR)) AS hour
        FROM span)
), folded AS (
  SELECT date_trunc('hour', ts) AS hour, count(*) AS requests, avg(input_tokens) AS input, avg(output_tokens) AS output
  FROM requests GROUP BY 1
)
SELECT strftime(hour, '%Y-%m-%dT%H:%M:%S') AS timestamp, coalesce(requests, 0) / seen AS rate_rps,
       input AS mean_input_tokens, output AS mean_output_tokens
FROM hours LEFT JOIN folded USING (hour)
WHERE seen >= 300
   OR (hour = (SELECT max(hour) FROM hours) AND NOT EXISTS (SELECT 1 FROM hours WHERE seen >= 300))
ORDER BY hour;
