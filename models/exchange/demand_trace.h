// SPDX-License-Identifier: GPL-3.0-or-later
// Demand hour by hour, from traces of single requests, of jobs, and from demand that was counted in steps of time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_hour.h"
#include "base/result.h"
#include "exchange/guess.h"
#include "exchange/trace_options.h"
#include "plan/hourly_values.h"
#include "plan/workload.h"

namespace fulcrum {

struct DemandTrace {
  std::string recognised;  // `qwen-bailian`, `azure-llm`, `prometheus`, `requests`, `counts`, ...
  DemandUnit unit = DemandUnit::Requests;
  RowMeaning rows = RowMeaning::Requests;
  double stepSeconds = 0;  // that each row stands for; 0: each row is a request, or a job
  // Whether the file says which day it was. Otherwise its times count from a beginning, which is taken for a Monday
  // 00:00, and `start` is in the week of kUndatedStart.
  bool dated = false;
  bool hasZone = false;             // times are in UTC or carry an offset; their clocks are taken as they are
  std::optional<TimeUnit> timesIn;  // where times are numbers
  CalendarHour start;
  HourlyValues values;                // 6 significant digits, as many as measurements deserve
  int rowCount = 0;                   // that were used
  double seconds = 0;                 // from the first row to the end of the last
  double mean = 0;                    // requests per second, or busy GPUs, over what was measured
  int cutHours = 0;                   // older than a leap year before the end: left out
  std::optional<double> inputTokens;  // mean per request
  std::optional<double> outputTokens;
  std::string timeTitle;
  std::string demandTitle;  // empty: each row is a request
  std::vector<Guess> guesses;
  Problems problems;  // rows that were left out, the first few by name
};

inline constexpr CalendarHour kUndatedStart{.hours = 4 * 24};  // Monday 1970-01-05T00:00

// By titles and by what the numbers are like: CSV as readDelimited() reads it, or JSON (exchange/trace_json.h), in any
// encoding (base/text_encoding.h). An hour's value is the mean over what of it the rows cover. Between the first and
// the last request an hour without one is zero; an hour without a row of counted demand is a gap. Rows of counted
// demand with the same time are added (one row a model, say); a row stands for the usual distance between rows.
// Problems: "csvSyntax", "traceNoTime", "traceNoDemand", "traceNoRows", "traceNoSpan", "traceStep", "traceRate",
// "traceStopped", "unknownColumn", and those of rows ("traceTime", "traceNumber", "traceMore") where no row can be
// used.
[[nodiscard]] Result<DemandTrace> readDemandTrace(std::string_view bytes, const TraceOptions& options = {});

}  // namespace fulcrum
