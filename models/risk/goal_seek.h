// SPDX-License-Identifier: GPL-3.0-or-later
// The value of one field with which an output reaches a target.
#pragma once

#include <functional>

#include "risk/point_evaluator.h"

namespace fulcrum::risk {

struct SeekPoint {
  double value = 0;
  double output = 0;
};

struct SeekAnswer {
  bool reached = false;
  SeekPoint found;  // the first value at which the output meets the target; not reached: the nearest
  SeekPoint below;  // the two values around it, the smaller first: between them the output passes the target
  SeekPoint above;
  double from = 0;
  double to = 0;
};

struct SeekQuestion {
  ScenarioId scenario;
  std::string field;
  std::string output;
  double target = 0;
  std::optional<double>
      from;  // none: P5 and P95 where the field is an uncertain input, else its range where that is narrow, else a
  std::optional<double> to;  // tenth of its value to ten times it
};

// A scan of 65 points from `from` to `to`, then halving where the output first passes the target. Nodes are whole, so
// an output jumps: the value found is then the one behind the jump. `whole` fields take whole values only.
[[nodiscard]] SeekAnswer seek(const std::function<double(double)>& outputAt, double from, double to, double target,
                              bool whole);

// Problems: "riskPathGone", "unknownChoice" for the output, "seekBracket" where it is empty or leaves the field's
// limits, those of an evaluation.
[[nodiscard]] Result<SeekAnswer> seek(const Plan& plan, const SeekQuestion& question);

}  // namespace fulcrum::risk
