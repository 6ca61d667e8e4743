// SPDX-License-Identifier: GPL-3.0-or-later
// A pool's need and prices as a flow: the costs of engine/pool_cost.h and engine/purchase_cost.h per node and tier, in
// today's money, over the horizon and its tail.
#pragma once

#include "engine/holdings.h"
#include "engine/need.h"
#include "engine/trends.h"
#include "optimise/pool_flow.h"

namespace fulcrum::optimise {

// Beyond the horizon by as much as the longest term, so that a choice near the end is not judged by its first months.
// In the tail the last month's need is held.
inline constexpr int kPlanningTail = monthsOf(kTerms.back());

// A pool and what may be chosen for it. Points into what it was made from.
struct PoolTask {
  const PoolModel* pool = nullptr;
  const PoolNeed* need = nullptr;
  const PoolHoldings* kept = nullptr;  // whatever is chosen, into the tail
  int spotFrom = 0;                    // first month with spot; the number of months where it is never used
  bool chooseCommitments = false;
  bool chooseOwned = false;
};
// In the order of the model's pools: fixed staff is shared, so those with nothing to choose are context. `kept` reaches
// into the tail.
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

// `trends` covers the horizon and the tail.
[[nodiscard]] PoolFlow poolFlow(const ScenarioModel& model, const PoolTask& task, const OnOffer& offers,
                                const Trends& trends);

// Share of its nodes' GPUs that a pool keeps busy, by month of the horizon: what owned nodes draw power for.
[[nodiscard]] std::vector<double> loadFactors(const PoolTask& task);

}  // namespace fulcrum::optimise
