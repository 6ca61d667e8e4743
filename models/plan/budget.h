// SPDX-License-Identifier: GPL-3.0-or-later
// Budget and other AI spend by month, and both as the steps in which people state them.
#pragma once

#include <optional>

#include "plan/plan.h"

namespace fulcrum {

// The budget of a month; none before its first step.
[[nodiscard]] std::optional<Money> budgetIn(const Plan& plan, int month);
// 0 where nothing is given; the last value holds on.
[[nodiscard]] Money spendIn(const OtherSpend& spend, int month);
[[nodiscard]] Money otherAiSpendIn(const Plan& plan, int month);

// The months in which the spend changes, from an amount of 0 before month 0.
[[nodiscard]] std::vector<BudgetStep> stepsOf(const OtherSpend& spend);
// Monthly amounts up to the last step, which holds on. Steps ascend.
[[nodiscard]] std::vector<Money> monthlyOf(const std::vector<BudgetStep>& steps);

}  // namespace fulcrum
