// SPDX-License-Identifier: GPL-3.0-or-later
// A pool's need and prices as a flow: the costs of engine/pool_cost.h and engine/purchase_cost.h per node and tier, in
// today's money, over the plan's own months. So what the optimum minimises is the pool's part of the headline.
#pragma once

#include "engine/holdings.h"
#include "engine/need.h"
#include "engine/trends.h"
#include "optimise/pool_flow.h"

namespace fulcrum::optimise {

// Months after the plan for which trends are needed: what terms that outlive it would cost and replace.
inline constexpr int kMonthsAfterPlan = monthsOf(kTerms.back());

// A pool and what may be chosen for it. Points into what it was made from.
struct PoolTask {
  const PoolModel* pool = nullptr;
  const PoolNeed* need = nullptr;
  const PoolHoldings* kept = nullptr;  // whatever is chosen
  const Spot* spot = nullptr;          // the lever, where it is on and covers the pool's fleet
  bool chooseCommitments = false;
  bool chooseOwned = false;

  // Whether interruptible need runs on spot in a month, also after the plan.
  [[nodiscard]] bool runsOnSpot(const PriceRules& rules, int month) const;
};
// In the order of the model's pools: fixed staff is shared, so those with nothing to choose are context.
[[nodiscard]] std::vector<PoolTask> poolTasks(const ScenarioModel& model, const Need& need, const Holdings& kept);

// What may be bought in a pool: what is to be chosen, and whether the node type has a price for it.
struct OnOffer {
  ByTerm<bool> terms;
  bool owned = false;
  [[nodiscard]] bool has(PurchaseKind kind) const {
    const auto term = termOf(kind);
    return term ? terms[*term] : owned;
  }
};
[[nodiscard]] OnOffer offersOf(const PoolTask& task);

// `trends` covers the plan and kMonthsAfterPlan.
[[nodiscard]] PoolFlow poolFlow(const ScenarioModel& model, const PoolTask& task, const OnOffer& offers,
                                const Trends& trends);

// Share of its nodes' GPUs that a pool keeps busy, by month: what owned nodes draw power for.
[[nodiscard]] std::vector<double> loadFactors(const PoolTask& task);

}  // namespace fulcrum::optimise
