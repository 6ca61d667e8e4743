-- SPDX-License-Identifier: GPL-3.0-or-later
-- ClickHouse: not run. clickhouse-client --queries-file clickhouse.sql > hours.csv; ts is a DateTime64 in UTC.
WITH
  (SELECT min(ts) FROM requests) AS first,
  (SELECT max(ts) FROM requests) AS last
SELECT formatDateTime(hour, '%Y-%m-%dT%H:%i:%S') AS timestamp, requests / seen AS rate_rps, input AS mean_input_tokens,
       output AS mean_output_tokens
FROM (
  SELECT hour, requests, input, output,
         least(toFloat64(last), toFloat64(toUnixTimestamp(hour)) + 3600)
           - greatest(toFloat64(first), toFloat64(toUnixTimestamp(hour))) AS seen,
         max(seen) OVER () AS most, max(hour) OVER () AS latest
  FROM (
    SELECT toStartOfHour(ts) AS hour, count() AS requests, avgOrNull(input_tokens) AS input, avgOrNull(output_tokens) AS output
    FROM requests GROUP BY hour ORDER BY hour WITH FILL STEP INTERVAL 1 HOUR
  )
)
WHERE seen >= 300 OR (most < 300 AND hour = latest)
ORDER BY hour
FORMAT CSVWithNames;
