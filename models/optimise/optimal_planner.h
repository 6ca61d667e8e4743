// SPDX-License-Identifier: GPL-3.0-or-later
// The planner behind levers whose mode is `optimal`: the cheapest mix of every pool, proved by its bound.
#pragma once

#include <optional>
#include <vector>

#include "engine/purchase_planner.h"
#include "optimise/pool_flow.h"
#include "optimise/solved_pools.h"

namespace fulcrum::optimise {

// Nodes bought or committed to together, in force in the months [start, end); both may lie beyond the horizon.
struct PlannedPurchase {
  PurchaseKind kind = PurchaseKind::Reserved1y;
  int start = 0;           // first month in force: owned nodes are paid a lead time earlier
  int end = 0;             // exclusive
  int count = 0;           // nodes
  bool renewed = false;    // others of its kind start where it ends
  double utilisation = 0;  // share of its hours within the horizon in which it is needed
  bool operator==(const PlannedPurchase&) const = default;
};

// Why a tier is not used; a row of the table of sentences with its facts.
struct UnusedTier {
  PurchaseKind kind = PurchaseKind::Reserved1y;
  Problem why;
};

struct PoolOptimum {
  FleetId id;
  FleetId fleet;
  double objective = 0;      // over the horizon and its tail, in today's money, without fixed staff and what is kept
  double bound = 0;          // no choice costs less; with caps less what all pools together might save
  double hourlyOnly = 0;     // the same with nothing bought: what the purchases save is the difference
  bool capped = false;       // a cap binds
  bool provisional = false;  // and a better mix within it may yet be found
  std::vector<PlannedPurchase> purchases;  // that start within the horizon
  std::vector<UnusedTier> unused;
};

[[nodiscard]] std::vector<PoolOptimum> optimalPools(const PurchaseRequest& request, SolvedPools& solved);

class OptimalPlanner : public PurchasePlanner {
 public:
  // `all`: explains pools with nothing to choose, too.
  explicit OptimalPlanner(SolvedPools& solved, bool all = false) : m_solved(solved), m_all(all) {}
  [[nodiscard]] bool seesAllPools() const override { return m_all; }
  [[nodiscard]] Result<std::vector<PoolPurchases>> choose(const PurchaseRequest& request) const override;
  // Of the last request; empty where none was made.
  [[nodiscard]] const std::vector<PoolOptimum>& pools() const { return m_pools; }

 private:
  SolvedPools& m_solved;
  bool m_all;
  mutable std::vector<PoolOptimum> m_pools;
};

}  // namespace fulcrum::optimise
