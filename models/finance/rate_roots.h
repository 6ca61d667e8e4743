// SPDX-License-Identifier: GPL-3.0-or-later
// Every rate at which a series of flows is worth nothing: the real roots of an exponential sum.
#pragma once

#include <vector>

namespace fulcrum::finance {

struct TimedFlow {
  double time = 0.0;  // in periods or years, whichever the rate is per
  double amount = 0.0;
};

// All x = ln(1 + rate), ascending, with sum of amount * exp(-time * x) = 0. Flows are finite, non-zero and strictly
// ascending in time. Where the sum touches zero without crossing it, the point of contact counts once.
//
// Descartes' rule of signs holds for exponential sums: shifting time to lie within a change of sign and
// differentiating removes exactly that change, and the roots of the derivative separate the roots of the sum. So all
// roots are found by as many steps as the flows change sign, without a grid that could step over a pair of them.
[[nodiscard]] std::vector<double> logRateRoots(const std::vector<TimedFlow>& flows);

}  // namespace fulcrum::finance
