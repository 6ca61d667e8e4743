-- SPDX-License-Identifier: GPL-3.0-or-later
-- Spark SQL 3.3: not run. With spark.sql.session.timeZone=UTC.
WITH span AS (
  SELECT min(ts) AS first, max(ts) AS last FROM requests
), hours AS (
  SELECT hour, cast(least(last, hour + INTERVAL 1 HOUR) AS double) - cast(greatest(first, hour) AS double) AS seen
  FROM (SELECT first, last, explode(sequence(date_trunc('HOUR', first), date_trunc('HOUR', last), INTERVAL 1 HOUR)) AS hour FROM span)
), folded AS (
  SELECT date_trunc('HOUR', ts) AS hour, count(*) AS requests, avg(input_tokens) AS input, avg(output_tokens) AS output
  FROM requests GROUP BY date_trunc('HOUR', ts)
), kept AS (
  SELECT *, max(seen) OVER () AS most, max(hour) OVER () AS latest FROM hours
)
SELECT date_format(hour, "yyyy-MM-dd'T'HH:mm:ss") AS timestamp, coalesce(requests, 0) / seen AS rate_rps,
       input AS mean_input_tokens, output AS mean_output_tokens
FROM kept LEFT JOIN folded USING (hour)
WHERE seen >= 300 OR (most < 300 AND hour = latest)
ORDER BY hour;
