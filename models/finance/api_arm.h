// SPDX-License-Identifier: GPL-3.0-or-later
// A third arm beside owning and renting: every request goes to an API that is paid by the token.
#pragma once

#include "finance/own_vs_rent.h"

namespace fulcrum::finance {

struct ApiArm {
  Money inputPerMTok;  // in month 0
  Money outputPerMTok;
  MoneySeries cumulative;  // what the arm has cost up to a boundary, 0..months; after tax like the other arms
  Money npvAgainstRent;    // rent less API, today: above zero the API is cheaper than renting
  Money npvAgainstOwn;     // own less API, likewise
  Money cost;              // present values of what each arm pays
  Money rentCost;
  Money ownCost;
  // Mean tokens per month, in millions, of which the API costs as much as the rented nodes, or the owned ones, were
  // these to stay as they are; and what the plan has. None without tokens or price.
  std::optional<double> breakEvenMTokPerMonth;
  std::optional<double> breakEvenOwnMTokPerMonth;
  double planMTokPerMonth = 0;
};

// The scenario with its lever `apiOffload` on for every request of every workload from month 0. Levers that act on
// nodes are off and nothing is bought or committed; the response cache stays, since it stands before an API, too, and
// so do contracts from before month 0. Null without that lever's prices: neither the scenario nor one it is based on
// has it.
[[nodiscard]] std::optional<Plan> withEverythingOnApi(const Plan& plan, const ScenarioId& scenario);

// Why a scenario has no such arm, before it is evaluated; empty: it has one.
[[nodiscard]] Problems apiArmRefusals(const Plan& plan, const ScenarioId& scenario);

// `compared` is own against rent in this scenario. Problems: "noApiPrice" without that lever or with prices of zero,
// "apiNeedsTokens" for a workload in busy GPUs; those of an evaluation.
[[nodiscard]] Result<ApiArm> apiArm(const Plan& plan, const ScenarioId& scenario, const Evaluator& evaluator,
                                    const OwnVersusRent& compared);

}  // namespace fulcrum::finance
