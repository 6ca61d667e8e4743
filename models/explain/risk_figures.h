// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the trials of a plan, made of the trials themselves.
#pragma once

#include "base/result.h"
#include "explain/explanation.h"
#include "risk/chance.h"
#include "risk/simulate.h"

namespace fulcrum::explain {

// Of an output (risk/outputs.h): `risk.monthlyCost.plan`, `.mean`, `.p5` to `.p95`, `.worst5`, `.range` from P10 to
// P90, `.swing[INPUT]`, the change of its mean from the lowest to the highest tenth of an input; and how likely
// something is, `risk.ownPaybackMonths<=24`. Cash of a month, counted from 0, is `risk.cash[3].p90`.
inline constexpr std::string_view kOfRisk = "risk.";

// The output that is the cash of a month: `cash[3]`.
[[nodiscard]] std::string riskCashOf(size_t month);
[[nodiscard]] std::string riskName(const risk::Chance& chance);
[[nodiscard]] std::string riskSwingOf(const std::string& input);
// The figures of trials of these outputs, with the chances that are asked for and the inputs that are uncertain.
[[nodiscard]] std::vector<std::string> riskNames(const std::vector<std::string>& outputs,
                                                 const std::vector<risk::Chance>& chances,
                                                 const std::vector<std::string>& inputs);
// Problems: "unknownFigure", "chance".
[[nodiscard]] Result<Explanation> riskExplanation(const risk::SimulationTrials& trials, const ScenarioId& scenario,
                                                  std::string_view name);

}  // namespace fulcrum::explain
