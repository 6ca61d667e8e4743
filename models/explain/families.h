// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that no evaluation of the scenario tells by itself: of many evaluations, of bills, of the serving model. They
// come in families, each of which is worked out at once, and are explained like all others (explain/figures.h).
//
//   breakEven.monthlySpend               where owning and renting are worth the same
//   breakEvenNpv[RENT,DEMAND]            own against rent with both factors
//   apiArm.breakEvenMTokPerMonth         below how many tokens an API costs less; also .npvAgainstRent
//   apiArm.breakEvenOwnMTokPerMonth      the same against owning; also .npvAgainstOwn
//   apiArm.cumulativeCost[M]             what the arm has cost up to a month boundary
//   tornado[OUTPUT].INPUT.swing          one input by itself; also .p10 .p25 .p75 .p90
//   stress[CASE].OUTPUT                  a bad case written into the plan; of the plan's own cases by number from 1
//   buying[N].mean                       mixes on the same trials; also .p90 .worst5 .regret
//   mix[own].aboveCheapest               the mix of purchases against the cheapest; mix[rented] if none may be bought
//   mix[own].POOL.TIER.covers            also .used, and either as of the cheapest: .cheapest.covers
//   mix[own].POOL.inForce.all[M]         nodes of the cheapest mix; also .owned .reserved3y .reserved1y .onOrder
//   mix[own].POOL.purchases[N].nodes     of the cheapest mix, by number from 0; also .used
//   advice[N].saving                     by evaluating the plan with the change alone
//   savings[BASE].CHANGE                 of each change against a base (explain/savings_names.h); also .inSequence
//   savings[BASE].CHANGE.after           the cost with it and those before; also .inSequence.after
//   change[REFERENCE].OUTPUT             against another scenario: of its figure, or in points of a share
//   quoted[REFERENCE].FIGURE.low         what the scenario shows of a figure that people quote; also .high
//   lever[KEY].flipped                   by evaluating the plan with the lever's switch flipped, and nothing else
//   screening[NODETYPE,MONTH,HOURS].TIER what a node costs in a month with so many hours of use
//   screening[...].cheapest              of what may serve any work: not spot
//   demandCases[own].choices[N].cost[M]  of the purchases for case N in case M, from 0; the last is the plan as it is
//   demandCases[own].choices[N].expected also .meanRegret .worstRegret; demandCases[rented] if none may be bought
//   throughput[WORKLOAD,MONTH].rate      of a replica; also .inFlight .ttft .tpot .gpus
//   throughput[WORKLOAD].rate            the same without levers
//   hardware[WORKLOAD].aboveCheapest     its node type against the cheapest; hardware[*]: of all the lever reaches
//   hardware[WORKLOAD].NODETYPE.cost     in the ranking; also .served .againstNow, and hardware[*].now
//   actuals[2026-01].billed              its differences to the plan, their levels (.mix.after), planToday
//   actuals.perGpuHour                   and actuals.FY2026
#pragma once

#include <atomic>

#include "engine/evaluation.h"
#include "explain/explanation.h"
#include "plan/plan.h"

namespace fulcrum::explain {

// In place of a workload: all that the hardware lever would move.
inline constexpr std::string_view kAllOfTheLever = "*";

// What has to be worked out for a figure: `tornado[monthlyCost]` of `tornado[monthlyCost].price.swing`, `buying` of
// `buying[0].mean`. Empty: it is of no family.
[[nodiscard]] std::string familyOf(std::string_view figure);

// All figures of a family that there are, each with all of its terms. Trials are as many as the plan's simulation asks
// for. Problems are those of an evaluation and of risk/; "unknownFigure" where the family is none; "riskCancelled".
[[nodiscard]] Result<std::vector<Explanation>> familyExplanations(const Plan& plan, const ScenarioId& scenario,
                                                                  const std::string& family,
                                                                  const std::atomic<bool>* cancelled = nullptr);
// One of them; "unknownFigure" with the nearest ones where there is no such.
[[nodiscard]] Result<Explanation> figureOfFamily(const std::vector<Explanation>& all, std::string_view name);

// The families that a scenario has, of all but `breakEvenNpv`, whose factors are any.
[[nodiscard]] std::vector<std::string> familiesOf(const Plan& plan, const Evaluation& evaluation);

}  // namespace fulcrum::explain
