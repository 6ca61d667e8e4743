// SPDX-License-Identifier: GPL-3.0-or-later
// Depreciation for books and for US federal tax (MACRS). What a tax law allows in a year is an input with its date, not
// a rule in this code; the percentage tables are the published ones.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"

namespace fulcrum::finance {

// Amount of each period: (cost - salvage) / life; `life` in periods, above 0.
[[nodiscard]] Result<double> straightLine(double cost, double salvage, double life);

// Amount of one `period`, 1 to life, by the sum of the years' digits.
[[nodiscard]] Result<double> sumOfYearsDigits(double cost, double salvage, double life, double period);

// Amount of one whole `period` by declining balance at factor / life, never below the salvage value (spreadsheet DDB).
[[nodiscard]] Result<double> decliningBalance(double cost, double salvage, int life, int period, double factor = 2.0);

// Amount of one whole `period` by a fixed rate rounded to three decimals, with `monthsInFirstYear` 1..12 in use in the
// first year and the rest in period life + 1 (spreadsheet DB).
[[nodiscard]] Result<double> fixedDecliningBalance(double cost, double salvage, int life, int period,
                                                   int monthsInFirstYear = 12);

// IRS Publication 946, table A-1: percent of the basis by year, half-year convention, for property classes of 3, 5, 7,
// 10, 15 and 20 years (computers: 5); one entry more than the class has years. Sums to 100.
[[nodiscard]] Result<std::span<const double>> macrsHalfYearPercent(int propertyClass);

// Tables: mid-quarter convention, for property placed in service in `quarter` 1..4.
[[nodiscard]] Result<std::span<const double>> macrsMidQuarterPercent(int propertyClass, int quarter);

struct MacrsTerms {
  int propertyClass = 5;
  std::optional<int> quarter;  // mid-quarter convention for that quarter; half-year without
  double bonusShare = 0.0;     // of the basis, written off in the first year: 0..1, as the law of that year says
};

// Amounts by tax year, adding up to the basis.
[[nodiscard]] Result<std::vector<double>> macrsDepreciation(double basis, const MacrsTerms& terms);

// A "midQuarter" warning where more than 40 % of a year's basis is placed in service in its last quarter: the half-year
// tables do not apply then (26 USC 168(d)(3)). Basis by quarter, not lowered by a bonus and without real property
// (IRS Publication 946, chapter 4: a special allowance does not count in this test).
[[nodiscard]] Problems midQuarterWarning(const std::array<double, 4>& basisByQuarter);

}  // namespace fulcrum::finance
