// SPDX-License-Identifier: GPL-3.0-or-later
// What is owned, as it was bought: price, life and worth of each purchase, and its tax depreciation.
#pragma once

#include <optional>
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
  Money price;           // of all of them, with the two shares that follow
  Money networkShare;    // of the network bought for them
  Money facilityShare;   // of the facility built for them
  bool byLever = false;  // bought by the lever `own`, and so financed as it says
  bool operator==(const PricedLot&) const = default;
};

// What an evaluation held at some time, whether from a fleet's list, a lever's counts or the optimum.
[[nodiscard]] std::vector<PricedLot> pricedLots(const Plan& plan, const Assumptions& assumptions,
                                                const Evaluation& evaluation);

// What a lot sells for at a month boundary from its purchase to its end: its price before it is live, then falling to
// `residualShare` at the end of its life.
[[nodiscard]] Money worthAt(const PricedLot& lot, int boundary, double residualShare);

// How tax law writes nodes off. What a year's law allows is a dated input: `bonusShare` of the price is deducted in the
// first month of use of nodes that go live from month 0 to `bonusUntil`, always where that is absent.
struct TaxDepreciation {
  Depreciation method = Depreciation::StraightLine;
  std::optional<int> lifeMonths;  // straight line: absent is the lot's life; MACRS: a class's years, absent is 60
  double bonusShare = 0;
  std::optional<int> bonusUntil;
  bool operator==(const TaxDepreciation&) const = default;
};
[[nodiscard]] TaxDepreciation taxDepreciationOf(const Assumptions& assumptions);

// Deductible in `month` beside the bonus: straight line goes to 0 over the tax life. MACRS goes by plan year, half-year
// convention, each year's share spread over its months from the first month of use. Nothing after the lot's end, where
// it is sold.
[[nodiscard]] Money depreciationIn(const PricedLot& lot, int month, const TaxDepreciation& tax);

// Tax book: price less depreciation of the months before a boundary up to the lot's end.
[[nodiscard]] Money bookValueAt(const PricedLot& lot, int boundary, const TaxDepreciation& tax);

// Written off in `month` in the company's own books: straight line to 0 over `lifeMonths`, absent: the lot's life.
[[nodiscard]] Money bookDepreciationIn(const PricedLot& lot, int month, std::optional<int> lifeMonths);

// A "midQuarter" warning for each plan year with more than 40 % of its lots' price placed in service in its last
// quarter.
[[nodiscard]] Problems midQuarterWarnings(const std::vector<PricedLot>& lots);

}  // namespace fulcrum::finance
