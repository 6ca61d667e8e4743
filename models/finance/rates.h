// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of interest, tax and recovery, and how one kind becomes another. All are shares: 0.10 is 10 %.
#pragma once

#include "base/result.h"

namespace fulcrum::finance {

enum class RateKind {
  Effective,  // what a year brings: monthly (1+r)^(1/12) - 1. The discount rate of a plan is of this kind
  Nominal     // an APR, as loans quote: monthly r/12
};

[[nodiscard]] Result<double> monthlyRate(double annual, RateKind kind);
// (1 + monthly)^12 - 1.
[[nodiscard]] Result<double> annualEffective(double monthly);

// A nominal annual rate compounded `periodsPerYear` (1 or more) times, and back. Nominal rates are 0 or more.
[[nodiscard]] Result<double> effectiveRate(double nominal, double periodsPerYear);
[[nodiscard]] Result<double> nominalRate(double effective, double periodsPerYear);

// Fisher: (1 + nominal) = (1 + real) (1 + inflation), all above -1.
[[nodiscard]] Result<double> realRate(double nominal, double inflation);
[[nodiscard]] Result<double> nominalFromReal(double real, double inflation);

// Federal and state tax where the state's is deductible from the federal base: f + s - f s. Shares 0..1.
[[nodiscard]] Result<double> combinedTaxRate(double federal, double state);

// The level amount a period that repays 1 over `periods` (above 0, infinity allowed): r / (1 - (1+r)^-n); 1/n at r = 0,
// r for ever, and 0 for ever at rates up to 0.
[[nodiscard]] Result<double> capitalRecoveryFactor(double rate, double periods);

// The rate at which `presentValue` grows to `futureValue` in `periods` (spreadsheet RRI), and the periods it takes at
// `rate` (PDURATION). Values above 0.
[[nodiscard]] Result<double> growthRate(double periods, double presentValue, double futureValue);
[[nodiscard]] Result<double> growthPeriods(double rate, double presentValue, double futureValue);

}  // namespace fulcrum::finance
