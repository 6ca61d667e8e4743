// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/rates.h"

#include <cmath>

#include "base/conversions.h"
#include "finance/checks.h"

namespace fulcrum::finance {
namespace {

constexpr double kMaxPeriodsPerYear = 1e9;

// (1 + rate)^periods - 1.
double compounded(double rate, double periods) {
  return std::expm1(periods * std::log1p(rate));
}

}  // namespace

Result<double> monthlyRate(double annual, RateKind kind) {
  if (auto problem = checkRate("rate", annual)) return *problem;
  return kind == RateKind::Nominal ? annual / kMonthsPerYear : compounded(annual, 1.0 / kMonthsPerYear);
}

Result<double> annualEffective(double monthly) {
  if (auto problem = checkRate("rate", monthly)) return *problem;
  return compounded(monthly, kMonthsPerYear);
}

Result<double> effectiveRate(double nominal, double periodsPerYear) {
  if (auto problem = firstProblem(checkRange("nominal", nominal, 0.0, 1e300),
                                  checkRange("npery", periodsPerYear, 1.0, kMaxPeriodsPerYear))) {
    return *problem;
  }
  return compounded(nominal / periodsPerYear, periodsPerYear);
}

Result<double> nominalRate(double effective, double periodsPerYear) {
  if (auto problem = firstProblem(checkRange("effective", effective, 0.0, 1e300),
                                  checkRange("npery", periodsPerYear, 1.0, kMaxPeriodsPerYear))) {
    return *problem;
  }
  return compounded(effective, 1.0 / periodsPerYear) * periodsPerYear;
}

Result<double> realRate(double nominal, double inflation) {
  if (auto problem = firstProblem(checkRate("nominal", nominal), checkRate("inflation", inflation))) return *problem;
  return (nominal - inflation) / (1.0 + inflation);
}

Result<double> nominalFromReal(double real, double inflation) {
  if (auto problem = firstProblem(checkRate("real", real), checkRate("inflation", inflation))) return *problem;
  return real + inflation + real * inflation;
}

Result<double> combinedTaxRate(double federal, double state) {
  if (auto problem = firstProblem(checkRange("federal", federal, 0.0, 1.0), checkRange("state", state, 0.0, 1.0))) {
    return *problem;
  }
  return federal + state - federal * state;
}

Result<double> capitalRecoveryFactor(double rate, double periods) {
  const bool forEver = std::isinf(periods) && periods > 0.0;
  if (auto problem = firstProblem(checkRate("rate", rate), checkPositive("n", forEver ? 1.0 : periods))) {
    return *problem;
  }
  if (forEver) return std::max(0.0, rate);
  if (rate == 0.0) return 1.0 / periods;
  return -rate / compounded(rate, -periods);
}

Result<double> growthRate(double periods, double presentValue, double futureValue) {
  if (auto problem = firstProblem(checkPositive("nper", periods), checkPositive("pv", presentValue),
                                  checkPositive("fv", futureValue))) {
    return *problem;
  }
  return std::expm1(std::log(futureValue / presentValue) / periods);
}

Result<double> growthPeriods(double rate, double presentValue, double futureValue) {
  if (auto problem = firstProblem(checkPositive("rate", rate), checkPositive("pv", presentValue),
                                  checkPositive("fv", futureValue))) {
    return *problem;
  }
  return std::log(futureValue / presentValue) / std::log1p(rate);
}

}  // namespace fulcrum::finance
