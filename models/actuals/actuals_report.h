// SPDX-License-Identifier: GPL-3.0-or-later
// Budget, plan and bill side by side, month by month.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "actuals/variance.h"
#include "base/result.h"
#include "engine/evaluation.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

using MoneyByCurrency = std::map<std::string, double>;

struct ActualMonth {
  CalendarMonth month;
  std::optional<double> budget;
  double plan = 0;        // of the baseline, where it has the month, or the evaluation; 0 beyond both
  double planToday = 0;   // of the evaluation
  double actual = 0;      // effective, at the stated rates, that belongs to the plan; unmatched money, too
  bool isBilled = false;  // there is a row in the plan's currency, or in one with a rate
  double unmatched = 0;   // part of actual
  MoneyByCurrency kept;   // all effective money
  Variance variance;      // of actual against plan
  std::vector<VarianceUnit> units;
  bool isMarked = false;  // the difference is above both thresholds

  // What the month costs as far as is known: actual where there is a bill, else the plan as it is.
  [[nodiscard]] double forecast() const { return isBilled ? actual : planToday; }
};

// GPU-hours and their cost, of all units of the months that were billed.
struct GpuSpend {
  double plannedHours = 0;
  double plannedCost = 0;
  double billedHours = 0;
  double billedCost = 0;
};
[[nodiscard]] GpuSpend gpusOfBilledMonths(std::span<const ActualMonth> months);

struct FiscalYearEstimate {
  int year = 0;  // in which it ends
  double atCompletion = 0;
  std::optional<double> budget;  // none where a month of it has none
};

// What a key was planned and billed at over the months that were billed, in the plan's currency.
struct ActualsByKey {
  std::string key;
  double plan = 0;
  double actual = 0;
};

// What the plan, as it was frozen before a month, said of it, and what was billed then.
struct ForecastError {
  CalendarMonth month;
  BaselineId id;
  std::string baseline;  // its name
  std::string asOf;
  double said = 0;
  double billed = 0;

  // Share of what was billed by which the forecast was too high. None where nothing was billed.
  [[nodiscard]] std::optional<double> error() const {
    return billed != 0 ? std::optional((said - billed) / billed) : std::nullopt;
  }
};

// How busy the GPUs of a month were, and what a million tokens of the plan cost by what was billed for GPUs: with idle
// hours shared out (allocation basis), and by the busy ones only (usage basis, by what was measured or else computed).
struct UseOfMonth {
  CalendarMonth month;
  std::optional<double> measured;  // busy over measured GPU-hours
  std::string counter;
  std::optional<double> computed;  // of the plan as it is
  std::optional<double> allocationPerMTok;
  std::optional<double> usagePerMTok;
};

struct CommitmentUse {
  std::optional<double> utilisation;  // used over committed money
  std::optional<double> coverage;     // committed over all running hours
};

struct ActualsReport {
  std::string currency;
  std::string comparedWith;  // name of the baseline; empty: the plan as it is
  std::vector<ActualMonth> months;
  MoneyByCurrency billed;
  MoneyByCurrency effective;
  MoneyByCurrency unmatched;
  std::vector<FiscalYearEstimate> years;
  std::vector<ActualsByKey> byFleet;  // with "" for what is of none
  std::vector<ActualsByKey> byTier;
  MoneyByCurrency byProvider;          // effective, in the plan's currency
  MoneyByCurrency byCostCentre;        // of rows that a rule gives to one
  MoneyByCurrency budgetByCostCentre;  // of the months that were billed
  CommitmentUse commitments;
  std::optional<double> plannedPerGpuHour;  // over the months that were billed
  std::optional<double> billedPerGpuHour;
  std::optional<double> billedPerMTok;
  std::vector<ForecastError> forecastErrors;  // by month, of baselines that were frozen before its end
  std::vector<UseOfMonth> use;                // of months that were billed or measured
  Problems notes;                             // "countedTwice", "noRate"
};

[[nodiscard]] ActualsReport actualsReport(const Plan& plan, const Evaluation& evaluation);

}  // namespace fulcrum::actuals
