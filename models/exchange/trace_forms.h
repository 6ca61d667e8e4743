// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers of a trace mean: rates, counts or counters; totals or means of tokens.
#pragma once

#include "exchange/trace_clock.h"
#include "plan/workload.h"

namespace fulcrum {

struct DemandForm {
  DemandUnit unit = DemandUnit::Requests;
  ValueForm form = ValueForm::PerSecond;
};

// By the titles, else by the numbers: counts are whole, counters never fall, shares are at most 1.
[[nodiscard]] DemandForm demandFormOf(const RawTrace& raw, const TraceClock& clock, const TraceOptions& options,
                                      std::vector<Guess>& guesses);

// Requests of each distinct time, in the time that its row stands for, for weighing tokens.
struct RequestsByTime {
  std::vector<double> times;
  std::vector<double> requests;
  [[nodiscard]] double at(double time) const;
};

// Mean tokens per request of a channel group (input or output); nothing where it has no numbers.
struct TokenMeans {
  std::optional<double> input;
  std::optional<double> output;
};
[[nodiscard]] TokenMeans tokenMeansOf(const RawTrace& raw, const TraceClock& clock, const DemandForm& demand,
                                      const RequestsByTime& requests, double step, const TraceOptions& options,
                                      std::vector<Guess>& guesses);

// The increases of a counter, in order of its times: what happened between the row before and this one. A fall is a
// restart from 0.
struct Increase {
  double from = 0;  // seconds
  double to = 0;
  double amount = 0;
};
[[nodiscard]] std::vector<Increase> increasesOf(const Channel& channel, const std::vector<double>& seconds);

}  // namespace fulcrum
