// SPDX-License-Identifier: GPL-3.0-or-later
// Demand hour by hour, from traces of single requests and from demand that was counted in steps of time.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/calendar_hour.h"
#include "base/result.h"
#include "exchange/trace_time.h"
#include "plan/hourly_values.h"
#include "plan/workload.h"

namespace fulcrum {

struct DemandTrace {
  DemandUnit unit = DemandUnit::Requests;
  double stepSeconds = 0;  // that each row stands for; 0: each row is a request
  // Whether the file says which day it was. Otherwise its times count from a beginning, which is taken for a Monday
  // 00:00, and `start` is in the week of kUndatedStart.
  bool dated = false;
  bool hasZone = false;             // times are in UTC or carry an offset; their clocks are taken as they are
  std::optional<TimeUnit> timesIn;  // where times are numbers
  bool timeUnitIsGuess = false;     // nothing in the file says it
  CalendarHour start;
  HourlyValues values;                // 6 significant digits, as many as measurements deserve
  int rowCount = 0;                   // that were used
  double seconds = 0;                 // from the first row to the end of the last
  int cutHours = 0;                   // older than a leap year before the end: left out
  std::optional<double> inputTokens;  // mean per request
  std::optional<double> outputTokens;
  std::string timeTitle;
  std::string demandTitle;  // empty: each row is a request
  Problems problems;        // rows that were left out, the first few by name
};

inline constexpr CalendarHour kUndatedStart{.hours = 4 * 24};  // Monday 1970-01-05T00:00

struct TraceOptions {
  std::optional<TimeUnit> timesIn;  // of times that are numbers and do not count from 1970
  std::function<bool(double)> goOn = [](double) { return true; };  // asked with the share read; false stops
};

// By header: CSV as readDelimited() reads it, or one JSON object a line (exchange/trace_columns.h). An hour's value is
// the mean over what of it the rows cover. Between the first and the last request an hour without one is zero; an hour
// without a row of counted demand is a gap. Rows of counted demand with the same time are added (one row a model, say);
// a row stands for the usual distance between rows.
// Problems: "csvSyntax", "traceNoTime", "traceNoRows", "traceNoSpan", "traceStep", "traceRate", "traceStopped", and
// those of rows
// ("traceTime", "traceNumber", "traceMore") where no row can be used.
[[nodiscard]] Result<DemandTrace> readDemandTrace(std::string_view text, const TraceOptions& options = {});

}  // namespace fulcrum
