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

// Nothing when cancelled. (n+1) x n evaluations for n cases. Remote pools keep nothing when purchases are held.
[[nodiscard]] Result<std::optional<DemandCases>> demandCases(const Plan& plan, const ScenarioId& scenario,
                                                             const std::vector<DemandCase>& cases, bool own,
                                                             SolvedPools& solved,
                                                             const std::function<bool()>& cancelled = {});

}  // namespace fulcrum::optimise
