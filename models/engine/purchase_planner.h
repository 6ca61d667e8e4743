// SPDX-License-Identifier: GPL-3.0-or-later
// The seam to the layer that chooses what to buy: levers whose mode is `optimal` ask it for commitments and purchases.
#pragma once

#include <span>
#include <vector>

#include "base/result.h"
#include "engine/purchases.h"
#include "plan/plan.h"

namespace fulcrum {

// Beyond the horizon by as much as the longest term, so that a choice near the end is not judged by its first months.
inline constexpr int kPlanningTail = 36;

// The need of one pool over the horizon and what is in force whatever is chosen. Hourly spans hold months x 168
// values, month after month; kept ones a value a month of the horizon and of the tail. In the tail the last month's
// need is held.
struct PoolNeed {
  FleetId id;
  FleetId fleet;
  const NodeType* nodeType = nullptr;
  std::span<const double> provisioned;  // N, nodes
  std::span<const double> firm;         // NFirm, nodes: the part that takes no interruptions
  std::span<const double> load;         // sum of lambda*g/mu, GPUs
  std::span<const double> keptOwned;    // nodes in force that are not the planner's to choose
  std::span<const double> keptReserved;
  const Holdings* kept = nullptr;  // the terms and lots behind these counts
  bool chooseCommitments = false;
  bool chooseOwned = false;
  bool spotLever = false;  // is on for the pool, whether or not spot is used
  int spotFrom = 0;        // first month with spot; the number of months where spot is never used
};

struct PurchaseRequest {
  int months = 0;
  const Assumptions* assumptions = nullptr;
  const Own* own = nullptr;     // the lever where it is on, with its caps
  std::vector<PoolNeed> pools;  // all of them: fixed staff is shared; those with nothing to choose are context
};

// In the order of the request's pools. Terms start at or after month 0; so are purchases paid.
struct PoolPurchases {
  std::vector<Commitment> commitments;
  std::vector<Purchase> owned;
};

class PurchasePlanner {
 public:
  virtual ~PurchasePlanner() = default;
  // Whether it wants to see the need of all pools, and be asked where no lever's mode is `optimal`, too.
  [[nodiscard]] virtual bool seesAllPools() const { return false; }
  [[nodiscard]] virtual Result<std::vector<PoolPurchases>> choose(const PurchaseRequest& request) const = 0;
};

}  // namespace fulcrum
