// SPDX-License-Identifier: GPL-3.0-or-later
// Committing when growth is not known: what each choice of purchases costs in each case of demand.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "optimise/optimise.h"

namespace fulcrum::optimise {

struct CaseChoice {
  std::vector<Money> cost;  // levelised monthly cost by case, with these purchases held
  Money expected;           // by weight
  Money expectedRegret;     // beyond what knowing the case would have cost, by weight; at least 0
  Money largestRegret;
};

struct DemandCases {
  std::vector<CaseChoice> choices;  // the optimum of each case, held in all; last the plan as it is
  std::vector<bool> servesAll;      // by choice: no case turns away more load than the plan as it is
  int best = 0;                     // least expected cost
};

// What demand may do where a plan names no case: growth 2 points lower, as planned, and higher. Without names.
[[nodiscard]] std::vector<DemandCase> usualDemandCases();

// The plan as it is, in a case of demand.
[[nodiscard]] Plan withDemandCase(Plan plan, const ScenarioId& scenario, const DemandCase& demand);
// The plan with the purchases that are the cheapest in each case, one after the other; last the plan as it is. Nothing
// when cancelled.
[[nodiscard]] Result<std::optional<std::vector<Plan>>> plansOfChoices(const Plan& plan, const ScenarioId& scenario,
                                                                      const std::vector<DemandCase>& cases, bool own,
                                                                      SolvedPools& solved,
                                                                      const std::function<bool()>& cancelled = {});
// What each case weighs; they add up to 1.
[[nodiscard]] std::vector<double> sharesOf(const std::vector<DemandCase>& cases);

// Nothing when cancelled. (n+1) x n evaluations for n cases. Remote pools keep nothing when purchases are held.
[[nodiscard]] Result<std::optional<DemandCases>> demandCases(const Plan& plan, const ScenarioId& scenario,
                                                             const std::vector<DemandCase>& cases, bool own,
                                                             SolvedPools& solved,
                                                             const std::function<bool()>& cancelled = {});

}  // namespace fulcrum::optimise
