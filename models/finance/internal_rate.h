// SPDX-License-Identifier: GPL-3.0-or-later
// Internal rates of return: every rate at which flows are worth nothing, and the modified rate that is always unique.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "finance/discounting.h"

namespace fulcrum::finance {

// A year. Of several rates the one nearest to this, measured in ln(1 + rate), is reported: what a solver started at the
// customary guess of 10 % would mean.
inline constexpr double kCustomaryRate = 0.10;

struct RateOfReturn {
  double rate = 0.0;
  std::vector<double> all;  // every rate above -1, ascending
  Problems warnings;        // "severalRates" where there is more than one
  bool operator==(const RateOfReturn&) const = default;
};

// Per period; flows[0] is today. Of several rates the one nearest to kCustomaryRate per year: for monthly flows,
// `periodsPerYear` 12, nearest to 1.1^(1/12) - 1. Zeros at either end do not matter. No value where the flows never
// change sign ("noSignChange") or where no rate brings them to zero ("noRateOfReturn").
[[nodiscard]] Result<RateOfReturn> irr(std::span<const double> flows, double periodsPerYear = 1.0);

// Per year, of dated flows in any order (see xnpv for the year).
[[nodiscard]] Result<RateOfReturn> xirr(std::span<const DatedFlow> flows, double daysPerYear = kDaysPerYear);

// Modified rate of return: receipts are carried to the last period at `reinvestRate`, payments back to today at
// `financeRate`. Needs at least one of each.
[[nodiscard]] Result<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate);

}  // namespace fulcrum::finance
