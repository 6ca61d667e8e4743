// SPDX-License-Identifier: GPL-3.0-or-later
// A pool's need and prices as a flow: the costs of engine/pool_cost.h and engine/purchase_cost.h per node and tier, in
// today's money, over the horizon and its tail.
#pragma once

#include "engine/purchase_planner.h"
#include "engine/trends.h"
#include "optimise/pool_flow.h"

namespace fulcrum::optimise {

// What may be bought in a pool: the planner's choice, and whether the node type has a price for it.
struct OnOffer {
  bool reserved1y = false;
  bool reserved3y = false;
  bool owned = false;
};
[[nodiscard]] OnOffer offersOf(const PoolNeed& need);

// `trends` covers the horizon and the tail.
[[nodiscard]] PoolFlow poolFlow(const PurchaseRequest& request, const PoolNeed& need, const OnOffer& offers,
                                const Trends& trends);

// Share of its nodes' GPUs that a pool keeps busy, by month of the horizon: what owned nodes draw power for.
[[nodiscard]] std::vector<double> loadFactors(const PoolNeed& need, int months);

}  // namespace fulcrum::optimise
