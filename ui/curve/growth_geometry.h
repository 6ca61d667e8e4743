// SPDX-License-Identifier: GPL-3.0-or-later
// The growth of demand over the horizon as the growth editor shows it, and what a drag does to its knots.
#pragma once

#include <vector>

namespace fulcrum::curve {

// A factor (>= 0) on the compound growth at a month (>= 0).
struct GrowthKnot {
  int month = 0;
  double factor = 1.0;

  bool operator==(const GrowthKnot&) const = default;
};

// Ascending by month, one per month. Linear between knots, flat beyond them; none is factor 1 throughout.
using GrowthKnots = std::vector<GrowthKnot>;

// (1 + monthlyRate)^month; a rate of 0.03 is 3 % per month. Rates below -1 count as -1.
double compoundGrowth(double monthlyRate, int month);

double knotFactor(const GrowthKnots& knots, int month);

// What the editor draws: compound growth times the knots' factor.
double growthAt(double monthlyRate, const GrowthKnots& knots, int month);

bool hasKnot(const GrowthKnots& knots, int month);

// The months to which the knot at `month` (present or about to be set) can move without passing a neighbour, within
// 0 .. months - 1. A knot at month 0 is the anchor of the curve and stays.
struct MonthRange {
  int first = 0;
  int last = 0;
};
MonthRange knotRange(const GrowthKnots& knots, int month, int months);

// The knots after the one grabbed at `grabbed` (a new one where there was none) went to `month`, clamped to knotRange,
// with the factor that makes the growth there `growth`. The first knot of all, unless at month 0, brings an anchor of
// factor 1 at month 0 with it: a drag in the third year must not lift the first.
GrowthKnots dragKnot(const GrowthKnots& start, double monthlyRate, int grabbed, int month, double growth, int months);

GrowthKnots removeKnot(GrowthKnots knots, int month);

// The month of the nearest knot before (direction -1) or after (+1) `month`; the horizon's end where there is none.
int neighbouringKnot(const GrowthKnots& knots, int month, int direction, int months);

}  // namespace fulcrum::curve
