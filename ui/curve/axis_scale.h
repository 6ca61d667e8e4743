// SPDX-License-Identifier: GPL-3.0-or-later
// Axis from zero with round numbers.
#pragma once

#include <vector>

namespace fulcrum::curve {

// Both positive and finite; `maximum` is a multiple of `step` when niceAxis made it.
struct AxisScale {
  double maximum = 1.0;
  double step = 0.25;

  bool operator==(const AxisScale&) const = default;
};

// The smallest of 1, 2, 2.5, 5 times a power of ten that needs at most `maximumIntervals` steps to reach `maximum`.
double niceStep(double maximum, int maximumIntervals);

// A scale that holds `highest` with `headroom` (a share of it) above. Zero, negative and non-finite values give 0..1.
AxisScale niceAxis(double highest, int maximumIntervals, double headroom = 0.1);

// Multiples of `step` from 0 up to and including `maximum`.
std::vector<double> axisTicks(AxisScale scale);

}  // namespace fulcrum::curve
