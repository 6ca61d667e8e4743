// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_columns.h"

#include <span>
#include <string_view>

#include "base/conversions.h"
#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

struct TimeTitle {
  std::string_view title;
  std::optional<TimeUnit> unit;
};

// Of what Azure's, BurstGPT's, Mooncake's and ServeGen's traces, Grafana and monitoring exports call their columns.
constexpr TimeTitle kTimes[] = {
    {"timestamp", {}},
    {"timestamp ms", TimeUnit::Milliseconds},
    {"timestamp s", TimeUnit::Seconds},
    {"window start s", TimeUnit::Seconds},
    {"window start ms", TimeUnit::Milliseconds},
    {"window start", {}},
    {"bin start", {}},
    {"period start", {}},
    {"interval start", {}},
    {"arrival time", {}},
    {"arrival timestamp", {}},
    {"arrival time ms", TimeUnit::Milliseconds},
    {"arrival time s", TimeUnit::Seconds},
    {"arrived at", {}},
    {"request time", {}},
    {"request timestamp", {}},
    {"created at", {}},
    {"start time", {}},
    {"started at", {}},
    {"unix time", {}},
    {"epoch", {}},
    {"epoch ms", TimeUnit::Milliseconds},
    {"datetime", {}},
    {"time", {}},
    {"time ms", TimeUnit::Milliseconds},
    {"time s", TimeUnit::Seconds},
    {"ts", {}},
    {"date", {}},
    {"day", {}},
    {"hour", TimeUnit::Hours},
    {"hours", TimeUnit::Hours},
    {"minute", TimeUnit::Minutes},
    {"second", TimeUnit::Seconds},
    {"seconds", TimeUnit::Seconds},
    {"start", {}},
};

struct DemandTitle {
  std::string_view title;
  DemandUnit unit = DemandUnit::Requests;
  bool isCount = false;
  double perSecond = 1;
};

constexpr double kPerMinute = 1.0 / 60;
constexpr double kPerHour = 1 / kSecondsPerHour;

constexpr DemandTitle kDemands[] = {
    {"rate rps"},
    {"rps"},
    {"qps"},
    {"req/s"},
    {"reqs/s"},
    {"requests/s"},
    {"requests per second"},
    {"request rate"},
    {"arrival rate"},
    {"rate"},
    {"rpm", DemandUnit::Requests, false, kPerMinute},
    {"requests/min", DemandUnit::Requests, false, kPerMinute},
    {"requests per minute", DemandUnit::Requests, false, kPerMinute},
    {"requests/h", DemandUnit::Requests, false, kPerHour},
    {"requests per hour", DemandUnit::Requests, false, kPerHour},
    {"requests", DemandUnit::Requests, true},
    {"request count", DemandUnit::Requests, true},
    {"requests count", DemandUnit::Requests, true},
    {"num requests", DemandUnit::Requests, true},
    {"n requests", DemandUnit::Requests, true},
    {"number of requests", DemandUnit::Requests, true},
    {"total requests", DemandUnit::Requests, true},
    {"invocations", DemandUnit::Requests, true},
    {"calls", DemandUnit::Requests, true},
    {"count", DemandUnit::Requests, true},
    {"busy gpus", DemandUnit::BusyGpus},
    {"gpus busy", DemandUnit::BusyGpus},
    {"gpus in use", DemandUnit::BusyGpus},
    {"gpus used", DemandUnit::BusyGpus},
    {"gpus active", DemandUnit::BusyGpus},
    {"active gpus", DemandUnit::BusyGpus},
    {"gpus active requested", DemandUnit::BusyGpus},
    {"gpus requested", DemandUnit::BusyGpus},
    {"gpus allocated", DemandUnit::BusyGpus},
    {"allocated gpus", DemandUnit::BusyGpus},
    {"gpu demand", DemandUnit::BusyGpus},
    {"gpus", DemandUnit::BusyGpus},
    {"demand"},
    {"value"},
};

constexpr std::string_view kInputs[] = {"context tokens",    "input tokens",       "input length",   "input len",
                                        "prompt tokens",     "prompt length",      "prompt len",     "request tokens",
                                        "mean input tokens", "num prefill tokens", "prefill tokens", "isl"};
constexpr std::string_view kOutputs[] = {"generated tokens",
                                         "output tokens",
                                         "output length",
                                         "output len",
                                         "completion tokens",
                                         "completion length",
                                         "response tokens",
                                         "mean output tokens",
                                         "num decode tokens",
                                         "decode tokens",
                                         "osl"};

template <class Titles, class TitleOf>
std::optional<std::pair<size_t, size_t>> firstKnown(const std::vector<std::string>& header, const Titles& titles,
                                                    TitleOf&& titleOf) {
  for (size_t known = 0; known < std::size(titles); ++known) {
    for (size_t column = 0; column < header.size(); ++column) {
      if (sameTitle(header[column], titleOf(titles[known]))) return std::pair(column, known);
    }
  }
  return {};
}

std::optional<size_t> columnOf(const std::vector<std::string>& header, std::span<const std::string_view> titles) {
  const auto found = firstKnown(header, titles, [](std::string_view title) { return title; });
  return found ? std::optional(found->first) : std::nullopt;
}

// Mooncake's traces count milliseconds and do not say so.
bool isMooncake(const std::vector<std::string>& header) {
  static constexpr std::string_view kTitles[] = {"timestamp", "input_length", "output_length"};
  for (const std::string_view title : kTitles) {
    if (!columnOf(header, std::span(&title, 1))) return false;
  }
  return true;
}

}  // namespace

TraceColumns traceColumns(const std::vector<std::string>& header) {
  TraceColumns columns;
  if (const auto time = firstKnown(header, kTimes, [](const TimeTitle& title) { return title.title; })) {
    columns.time = time->first;
    columns.timeUnit = isMooncake(header) ? TimeUnit::Milliseconds : kTimes[time->second].unit;
  }
  if (const auto demand = firstKnown(header, kDemands, [](const DemandTitle& title) { return title.title; })) {
    const DemandTitle& known = kDemands[demand->second];
    columns.demand = demand->first;
    columns.unit = known.unit;
    columns.isCount = known.isCount;
    columns.perSecond = known.perSecond;
  }
  columns.inputTokens = columnOf(header, kInputs);
  columns.outputTokens = columnOf(header, kOutputs);
  return columns;
}

}  // namespace fulcrum
