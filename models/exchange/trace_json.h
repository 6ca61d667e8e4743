// SPDX-License-Identifier: GPL-3.0-or-later
// Traces in JSON: a record a line, lists of records, and the answers of monitoring interfaces.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "exchange/raw_trace.h"

namespace fulcrum {

// Feeds what `text` (which begins with { or [) holds to the collector: one object a line; a list of objects at any
// place of a document; range vectors of Prometheus (query_range), CloudWatch (get-metric-data, get-metric-statistics),
// Datadog (query and timeseries), frames of Grafana. Returns the kind, empty where it is records; false of goOn() ends
// the reading.
[[nodiscard]] std::string collectJson(std::string_view text, TraceCollector& collector,
                                      const std::function<bool(double)>& goOn);

}  // namespace fulcrum
