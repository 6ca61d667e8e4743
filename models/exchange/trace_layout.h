// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a trace holds what: by its title and by what stands in its first rows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "exchange/guess.h"
#include "exchange/trace_header.h"
#include "exchange/trace_options.h"

namespace fulcrum {

// A column, or a series of a long table, whose numbers count.
struct TraceColumn {
  size_t column = 0;
  TitleMeaning meaning;
};

struct TraceLayout {
  std::vector<std::string> titles;
  std::string recognised;  // `mooncake`, `grafana`, `requests`, ...
  std::optional<size_t> time;
  TitleMeaning timeMeaning;
  std::optional<size_t> clock;  // the time of day, where `time` holds dates
  bool clockIsHour = false;
  RowMeaning rows = RowMeaning::Counts;
  std::optional<Problem> rowsBecause;  // where no column says how many requests there were
  std::vector<TraceColumn> demand;     // added up; of jobs: their GPUs
  std::vector<TraceColumn> input;
  std::vector<TraceColumn> output;
  std::optional<size_t> end;  // of jobs
  std::optional<TraceColumn> duration;
  // Of a long table, with a row for each time of each series: whose it is, and its value.
  std::optional<size_t> series;
  std::optional<size_t> value;
  std::vector<size_t> keys;  // texts that tell rows of one time apart: the model, say
  DecimalMark mark = DecimalMark::Point;
  std::vector<Guess> guesses;
};

// `others` are names that carry no values (lists in JSON). Problem "traceNoTime", "traceNoDemand", "unknownColumn".
[[nodiscard]] Result<TraceLayout> layoutOf(std::vector<std::string> titles, const std::vector<TextRow>& sample,
                                           char separator, const std::vector<std::string>& others,
                                           const TraceOptions& options);

}  // namespace fulcrum
