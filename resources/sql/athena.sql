-- SPDX-License-Identifier: GPL-3.0-or-later
-- Athena (Trino): not run. An unload or the query's own result file is the CSV.
WITH span AS (
  SELECT min(ts) AS first, max(ts) AS last FROM requests
), hours AS (
  SELECT hour, to_unixtime(least(last, hour + INTERVAL '1' HOUR)) - to_unixtime(greatest(first, hour)) AS seen
  FROM span CROSS JOIN UNNEST(sequence(date_trunc('hour', first), date_trunc('hour', last), INTERVAL '1' HOUR)) AS t (hour)
), folded AS (
  SELECT date_trunc('hour', ts) AS hour, count(*) AS requests, avg(input_tokens) AS input, avg(output_tokens) AS output
  FROM requests GROUP BY 1
), kept AS (
  SELECT hour, seen, max(seen) OVER () AS most, max(hour) OVER () AS latest FROM hours
)
SELECT date_format(kept.hour, '%Y-%m-%dT%H:%i:%s') AS timestamp, coalesce(requests, 0) / seen AS rate_rps,
       input AS mean_input_tokens, output AS mean_output_tokens
FROM kept LEFT JOIN folded ON folded.hour = kept.hour
WHERE seen >= 300 OR (most < 300 AND kept.hour = latest)
ORDER BY kept.hour;
