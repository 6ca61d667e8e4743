// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/depreciation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "finance/checks.h"
#include "finance/macrs_tables.h"

namespace fulcrum::finance {
namespace {

// Above this share of a year's basis in its last quarter the mid-quarter convention is required.
constexpr double kMidQuarterShare = 0.40;

std::optional<Problem> checkAsset(double cost, double salvage, double life) {
  return firstProblem(checkRange("cost", cost, 0.0, 1e300), checkFinite("salvage", salvage),
                      checkPositive("life", life));
}

Problem unknownClass(int propertyClass) {
  return {Severity::Error,
          "unknownChoice",
          "class",
          {{"value", std::to_string(propertyClass)}, {"choices", "3, 5, 7, 10, 15, 20"}}};
}

}  // namespace

Result<double> straightLine(double cost, double salvage, double life) {
  if (auto problem = checkAsset(cost, salvage, life)) return *problem;
  return (cost - salvage) / life;
}

Result<double> sumOfYearsDigits(double cost, double salvage, double life, double period) {
  if (auto problem = firstProblem(checkAsset(cost, salvage, life), checkRange("per", period, 1.0, life))) {
    return *problem;
  }
  return (cost - salvage) * (life - period + 1.0) * 2.0 / (life * (life + 1.0));
}

Result<double> decliningBalance(double cost, double salvage, int life, int period, double factor) {
  if (auto problem = firstProblem(checkAsset(cost, salvage, life), checkRange("per", period, 1.0, life),
                                  checkPositive("factor", factor))) {
    return *problem;
  }
  const double rate = std::min(1.0, factor / life);
  double value = cost;
  double amount = 0.0;
  for (int year = 1; year <= period; ++year) {
    amount = std::clamp(value * rate, 0.0, std::max(0.0, value - salvage));
    value -= amount;
  }
  return amount;
}

Result<double> fixedDecliningBalance(double cost, double salvage, int life, int period, int monthsInFirstYear) {
  const int periods = monthsInFirstYear < 12 ? life + 1 : life;
  if (auto problem = firstProblem(checkAsset(cost, salvage, life), checkPositive("cost", cost),
                                  checkRange("salvage", salvage, 0.0, 1e300), checkRange("per", period, 1.0, periods),
                                  checkRange("month", monthsInFirstYear, 1.0, 12.0))) {
    return *problem;
  }
  const double rate = std::round((1.0 - std::pow(salvage / cost, 1.0 / life)) * 1000.0) / 1000.0;
  double written = 0.0;
  double amount = 0.0;
  for (int year = 1; year <= period; ++year) {
    double share = 1.0;
    if (year == 1) share = monthsInFirstYear / 12.0;
    if (year == life + 1) share = (12 - monthsInFirstYear) / 12.0;
    amount = (cost - written) * rate * share;
    written += amount;
  }
  return amount;
}

Result<std::span<const double>> macrsHalfYearPercent(int propertyClass) {
  const std::span<const double> percent = macrsTable(propertyClass, 0);
  if (percent.empty()) return unknownClass(propertyClass);
  return percent;
}

Result<std::span<const double>> macrsMidQuarterPercent(int propertyClass, int quarter) {
  if (auto problem = checkRange("quarter", quarter, 1.0, 4.0)) return *problem;
  const std::span<const double> percent = macrsTable(propertyClass, quarter);
  if (percent.empty()) return unknownClass(propertyClass);
  return percent;
}

Result<std::vector<double>> macrsDepreciation(double basis, const MacrsTerms& terms) {
  if (auto problem =
          firstProblem(checkRange("basis", basis, 0.0, 1e300), checkRange("bonusShare", terms.bonusShare, 0.0, 1.0))) {
    return *problem;
  }
  const auto percent = terms.quarter ? macrsMidQuarterPercent(terms.propertyClass, *terms.quarter)
                                     : macrsHalfYearPercent(terms.propertyClass);
  if (!percent) return percent.problems();
  const double bonus = basis * terms.bonusShare;
  std::vector<double> amounts;
  for (const double share : percent.value()) amounts.push_back((basis - bonus) * share / 100.0);
  amounts.front() += bonus;
  return amounts;
}

Problems midQuarterWarning(const std::array<double, 4>& basisByQuarter) {
  const double total = std::accumulate(basisByQuarter.begin(), basisByQuarter.end(), 0.0);
  if (basisByQuarter[3] <= kMidQuarterShare * total) return {};
  const double percent = std::round(basisByQuarter[3] / total * 100.0);
  return {{Severity::Warning, "midQuarter", "quarter", {{"percent", numberText(percent)}}}};
}

}  // namespace fulcrum::finance
