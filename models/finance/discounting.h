// SPDX-License-Identifier: GPL-3.0-or-later
// Present values of periodic and of dated cash flows. Receipts are positive, payments negative.
#pragma once

#include <chrono>
#include <span>
#include <vector>

#include "base/result.h"

namespace fulcrum::finance {

// Sum of flows[t] / (1 + rate)^t: flows[0] is today and undiscounted, one rate a period. A rate of exactly -1 gives
// NaN (the sum has no limit there); below -1, an empty or a non-finite series are errors.
[[nodiscard]] Result<double> npv(double rate, std::span<const double> flows);

// As the spreadsheet function NPV: flows[0] lies one period from now and is discounted too.
[[nodiscard]] Result<double> npvExcel(double rate, std::span<const double> flows);

// Value of the same flows at the end of the last period: npv * (1 + rate)^(periods - 1).
[[nodiscard]] Result<double> nfv(double rate, std::span<const double> flows);

struct DatedFlow {
  std::chrono::sys_days day;
  double amount = 0.0;
  bool operator==(const DatedFlow&) const = default;
};

// A year of dated flows: actual days over a fixed 365, as the spreadsheet functions XNPV and XIRR count; 360 gives
// actual/360.
inline constexpr double kDaysPerYear = 365.0;

// Flows by day, those of one day added up.
[[nodiscard]] std::vector<DatedFlow> sortedByDay(std::span<const DatedFlow> flows);

// Sum of amount / (1 + rate)^(days since the earliest flow / daysPerYear); `rate` is annual effective and above -1.
// The order of the flows does not matter.
[[nodiscard]] Result<double> xnpv(double rate, std::span<const DatedFlow> flows, double daysPerYear = kDaysPerYear);

// The same value carried to the day of the last flow.
[[nodiscard]] Result<double> xnfv(double rate, std::span<const DatedFlow> flows, double daysPerYear = kDaysPerYear);

}  // namespace fulcrum::finance
