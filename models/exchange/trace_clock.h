// SPDX-License-Identifier: GPL-3.0-or-later
// When the rows of a trace were: the unit of their numbers, the order of day and month, the zone.
#pragma once

#include "exchange/raw_trace.h"

namespace fulcrum {

struct TraceClock {
  std::vector<double>
      seconds;               // of each row: since 1970 of the clock, or since a beginning; NaN: no date as it is read
  std::vector<double> ends;  // of jobs, likewise
  bool dated = false;
  bool hasZone = false;
  std::optional<TimeUnit> timesIn;  // where times are numbers
};

// How times lie: distinct ones in order.
struct TimeSteps {
  std::vector<double> distinct;
  double usual = 0;      // seconds between neighbours, the median; 0: all at one time
  bool regular = false;  // nearly all neighbours are as far apart, and each time has as many rows
};
[[nodiscard]] TimeSteps timeSteps(const std::vector<double>& seconds);

// Adds what had to be guessed.
[[nodiscard]] TraceClock clockOf(const RawTrace& raw, const TraceOptions& options, std::vector<Guess>& guesses);

// A guess, or what the options say in its place. `others` are all choices; the taken one is left out.
void addGuess(std::vector<Guess>& guesses, bool isGiven, std::string what, std::string taken, Problem because,
              std::vector<std::string> others);
[[nodiscard]] Problem evidence(std::string code, std::vector<std::pair<std::string, std::string>> facts = {});

}  // namespace fulcrum
