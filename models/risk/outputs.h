// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a scenario that risk speaks of, by name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "finance/own_vs_rent.h"

namespace fulcrum::risk {

// `monthlyCost npvCost costPerMTok utilisation avoidableWaste servedShare` as in an evaluation; `npvAgainstBase`,
// today's money saved against the scenario's base, where it has one; `ownNpv ownPaybackMonths
// ownDiscountedPaybackMonths` of owning against the plan's rent arm; `nodesMax`, the largest need of nodes of each
// fleet added up, and `nodesMax.FLEET` of each pool; `cash.FY2026`, cash of each fiscal year, of a part of it at both
// ends of the plan.
[[nodiscard]] std::vector<std::string> outputNames(const Plan& plan, const ScenarioId& scenario,
                                                   const Evaluation& evaluation);

// Values are infinite for a payback that never comes and not a number where there is no figure.
struct OutputInputs {
  const Plan* plan = nullptr;
  const Evaluation* evaluation = nullptr;
  const Evaluation* base = nullptr;  // of the scenario's base; null without one
  const finance::ArmsWorth* arms = nullptr;
  // Pools that have names. In other futures a pool can be missing, because nothing can move to another region any more:
  // it needs no node; or be new: it counts in the sum.
  const std::vector<FleetId>* pools = nullptr;
};
[[nodiscard]] std::vector<FleetId> poolsOf(const Evaluation& evaluation);
// In the order of the names.
void appendOutputs(const OutputInputs& inputs, std::vector<double>& values);

// The budget of each fiscal year of which every month has one, by the name of its cash.
[[nodiscard]] std::vector<std::pair<std::string, Money>> budgetsByYear(const Plan& plan);

// Money saved and shares served or used: of these the worst are the lowest.
[[nodiscard]] bool isMoreBetter(const std::string& output);
// Whether it is an amount in the plan's currency.
[[nodiscard]] bool isMoney(std::string_view output);

}  // namespace fulcrum::risk
