-- SPDX-License-Identifier: GPL-3.0-or-later
-- BigQuery: not run. bq query --use_legacy_sql=false --format=csv < bigquery.sql > hours.csv
WITH span AS (
  SELECT min(ts) AS first, max(ts) AS last FROM requests
), hours AS (
  SELECT hour,
         timestamp_diff(least(last, timestamp_add(hour, INTERVAL 1 HOUR)), greatest(first, hour), MICROSECOND) / 1e6 AS seen
  FROM span, unnest(generate_timestamp_array(timestamp_trunc(first, HOUR), timestamp_trunc(last, HOUR), INTERVAL 1 HOUR)) AS hour
), folded AS (
  SELECT timestamp_trunc(ts, HOUR) AS hour, count(*) AS requests, avg(input_tokens) AS input, avg(output_tokens) AS output
  FROM requests GROUP BY 1
), kept AS (
  SELECT *, max(seen) OVER () AS most, max(hour) OVER () AS latest FROM hours
)
SELECT format_timestamp('%Y-%m-%dT%H:%M:%S', hour) AS timestamp, coalesce(requests, 0) / seen AS rate_rps,
       input AS mean_input_tokens, output AS mean_output_tokens
FROM kept LEFT JOIN folded USING (hour)
WHERE seen >= 300 OR (most < 300 AND hour = latest)
ORDER BY hour;
