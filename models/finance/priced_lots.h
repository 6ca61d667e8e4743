// SPDX-License-Identifier: GPL-3.0-or-later
// What is owned, as it was bought: price, life and worth of each purchase, and its tax depreciation.
#pragma once

#include <vector>

#include "base/quantity.h"
#include "base/result.h"
#include "engine/evaluation.h"
#include "plan/plan.h"

namespace fulcrum::finance {

// Nodes bought together. Months may be negative; a month boundary m is the start of month m.
struct PricedLot {
  FleetId fleet;
  int month = 0;  // paid at its start
  int live = 0;   // first month of use
  int end = 0;    // first month after its life
  double nodes = 0;
  Money price;          // of all of them, with the two shares that follow
  Money networkShare;   // of the network bought for them
  Money facilityShare;  // of the facility built for them
  bool operator==(const PricedLot&) const = default;
};

// The purchases in force at some time of the evaluation: those from before month 0 as the plan has them, later ones as
// the evaluation paid for them, so that an optimal lever's are among them.
[[nodiscard]] std::vector<PricedLot> pricedLots(const Plan& plan, const Assumptions& assumptions,
                                                const Evaluation& evaluation);

// What a lot sells for at a month boundary from its purchase to its end: its price before it is live, then falling to
// `residualShare` (at least 1 %) at the end of its life.
[[nodiscard]] Money worthAt(const PricedLot& lot, int boundary, double residualShare);

// Deductible in `month`. Straight line spreads the price over the lot's life. MACRS takes the five-year class by plan
// year, half-year convention, each year's share spread over its months from the first month of use.
[[nodiscard]] Money depreciationIn(const PricedLot& lot, int month, Depreciation method);

// Price less depreciation of the months before a boundary up to the lot's end.
[[nodiscard]] Money bookValueAt(const PricedLot& lot, int boundary, Depreciation method);

// A "midQuarter" warning for each plan year with more than 40 % of its lots' price placed in service in its last
// quarter.
[[nodiscard]] Problems midQuarterWarnings(const std::vector<PricedLot>& lots);

}  // namespace fulcrum::finance
