// SPDX-License-Identifier: GPL-3.0-or-later
// Where owning and renting are worth the same, and what that price, use and spend are made of.
#pragma once

#include "base/result.h"
#include "explain/explanation.h"
#include "plan/plan.h"

namespace fulcrum::explain {

// `breakEven.rentFactor`, `breakEven.rentPerGpuHour`, `breakEven.demandFactor`, `breakEven.utilisation`,
// `breakEven.monthlySpend`.
inline constexpr std::string_view kOfBreakEven = "breakEven.";

[[nodiscard]] std::vector<std::string> breakEvenNames();

// Those that there are. Some hundred evaluations. Where nothing is owned, as if one node were. Problems are those of an
// evaluation.
[[nodiscard]] Result<std::vector<Explanation>> breakEvenExplanations(const Plan& plan, const ScenarioId& scenario);
// One of them; "unknownFigure" where there is no such.
[[nodiscard]] Result<Explanation> breakEvenExplanation(const std::vector<Explanation>& all, std::string_view name);

}  // namespace fulcrum::explain
