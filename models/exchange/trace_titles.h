// SPDX-License-Identifier: GPL-3.0-or-later
// What a title over a column, or the name of a series, says about its numbers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/trace_time.h"

namespace fulcrum {

enum class TraceRole {
  None,
  Time,          // when the row was, or began
  Clock,         // the time of day, beside a date
  EndTime,       // when it ended
  Duration,      // how long it took
  Requests,      // how many requests
  InputTokens,   // of a request, or of all requests of the row
  OutputTokens,  // likewise
  BusyGpus,      // GPUs in use
  GpuLoad,       // how busy one GPU is
  SeriesName,    // which series a row belongs to
  RequestFact,   // what only a single request has: its id, its latency, its status
};

// How the numbers of a column count.
enum class ValueForm {
  PerSecond,
  PerMinute,
  PerHour,
  PerDay,
  Counts,   // in the time of the row
  Counter,  // since a beginning: it only rises
  Percent,  // of one GPU
  Share,    // of one GPU, 0 to 1
};
enum class TokenForm { Means, Totals, PerSecond, Counter };  // of the requests of the row; since a beginning

struct TitleMeaning {
  TraceRole role = TraceRole::None;
  std::optional<ValueForm> form;     // of requests and GPUs, where the title says it
  std::optional<TokenForm> tokens;   // likewise
  std::optional<TimeUnit> timeUnit;  // of times and durations, where the title says it
  bool mayBeCounter = false;         // ends like a counter of Prometheus
  double scale = 1;                  // how many one of it is: `Requests (thousands)`
  int doubt = 0;                     // of several columns of one role the least doubtful counts
  bool operator==(const TitleMeaning&) const = default;
};

// Titles in English and German, in any spelling; metrics of Prometheus with their labels and the functions around them.
[[nodiscard]] TitleMeaning meaningOf(std::string_view title);

// Whether a title is a set of labels without the name of a metric, as of a query whose function drops it.
[[nodiscard]] bool isLabelsAlone(std::string_view title);

// The words of a title in small letters: `requestCount` and `request_count` are request, count.
[[nodiscard]] std::vector<std::string> titleWords(std::string_view title);

}  // namespace fulcrum
