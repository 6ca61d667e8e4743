// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a trace mean, by their titles.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/trace_time.h"
#include "plan/workload.h"

namespace fulcrum {

struct TraceColumns {
  std::optional<size_t> time;
  std::optional<TimeUnit> timeUnit;  // of numbers, where the title says it or the kind of trace is known
  std::optional<size_t> demand;      // none: one row a request
  DemandUnit unit = DemandUnit::Requests;
  bool isCount = false;  // requests in the row's time; otherwise a rate, or busy GPUs
  double perSecond = 1;  // what a rate is multiplied by
  std::optional<size_t> inputTokens;
  std::optional<size_t> outputTokens;
};

// Titles are compared without case, spaces and punctuation; of several the first known one counts.
[[nodiscard]] TraceColumns traceColumns(const std::vector<std::string>& header);

}  // namespace fulcrum
