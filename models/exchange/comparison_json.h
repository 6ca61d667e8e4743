// SPDX-License-Identifier: GPL-3.0-or-later
// Own against rent, its arms and the shares of levers, for other programs.
#pragma once

#include <array>
#include <string_view>

#include "finance/api_arm.h"
#include "finance/break_even.h"
#include "optimise/attribution.h"
#include "plan/json_text.h"

namespace fulcrum {

// Owning against every rent arm that a plan could choose, an API, and where owning begins to pay.
struct ArmsReport {
  std::vector<finance::OwnVersusRent> arms;  // as they are, the best, each other scenario
  std::optional<finance::ApiArm> api;
  std::optional<finance::BreakEvenRent> rent;
  std::optional<finance::BreakEvenDemand> demand;
};

// Compares with each arm. Where there is no API arm or no break-even, there is none in the report; problems are those
// of an evaluation.
[[nodiscard]] Result<ArmsReport> armsReport(const Plan& plan, const ScenarioId& scenario,
                                            const finance::Evaluator& evaluator, const Evaluation& asIs);

// The rows of an arm in a document, and the one to which a line of its sheet belongs.
inline constexpr std::array kArmRows = {"running",      "fees",        "capital",   "resale", "loanDrawn",
                                        "interest",     "principal",   "lease",     "tax",    "openingWorth",
                                        "closingWorth", "closingDebt", "taxOnWorth"};
[[nodiscard]] std::string_view armRowOf(finance::FlowLine line);

// Of a scenario that could not be compared: its figures are null.
[[nodiscard]] Json comparisonJson(const Evaluation& evaluation, const finance::OwnVersusRent* comparison);
// Adds `arms`, `apiArm` and `breakEven` to a document.
void addArms(const ArmsReport& report, Json& document);
[[nodiscard]] Json attributionJson(const optimise::Attribution& attribution);

}  // namespace fulcrum
