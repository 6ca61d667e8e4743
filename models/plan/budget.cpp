// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/budget.h"

#include <algorithm>

namespace fulcrum {

std::optional<Money> budgetIn(const Plan& plan, int month) {
  std::optional<Money> amount;
  for (const BudgetStep& step : plan.budget) {
    if (step.month <= month) amount = step.amount;
  }
  return amount;
}

Money spendIn(const OtherSpend& spend, int month) {
  if (spend.monthly.empty()) return {};
  return spend.monthly[std::min(static_cast<size_t>(month), spend.monthly.size() - 1)];
}

Money otherAiSpendIn(const Plan& plan, int month) {
  Money sum;
  for (const OtherSpend& spend : plan.otherAiSpend) sum += spendIn(spend, month);
  return sum;
}

std::vector<BudgetStep> stepsOf(const OtherSpend& spend) {
  std::vector<BudgetStep> steps;
  Money before;
  for (size_t month = 0; month < spend.monthly.size(); ++month) {
    if (spend.monthly[month] == before) continue;
    before = spend.monthly[month];
    steps.push_back({.month = static_cast<int>(month), .amount = before});
  }
  return steps;
}

std::vector<Money> monthlyOf(const std::vector<BudgetStep>& steps) {
  std::vector<Money> monthly;
  for (const BudgetStep& step : steps) {
    monthly.resize(static_cast<size_t>(step.month), monthly.empty() ? Money() : monthly.back());
    monthly.push_back(step.amount);
  }
  return monthly;
}

}  // namespace fulcrum
