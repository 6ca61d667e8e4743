// SPDX-License-Identifier: GPL-3.0-or-later
// Between the engine's third and fourth stage: what levers in optimal mode commit to and buy. The cheapest mix of every
// pool, proved by its bound.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "engine/given_holdings.h"
#include "optimise/capped_flow.h"
#include "optimise/pool_flow.h"
#include "optimise/solved_pools.h"

namespace fulcrum::optimise {

// Nodes bought or committed to together, in force in the months [start, end); the end may lie beyond the plan.
struct PlannedPurchase {
  PurchaseKind kind = PurchaseKind::Reserved1y;
  int start = 0;           // first month in force: owned nodes are paid a lead time earlier
  int end = 0;             // exclusive
  int count = 0;           // nodes
  bool renewed = false;    // others of its kind start where it ends
  double neededHours = 0;  // node-hours of a week, summed over its months in the plan, in which it is needed
  double utilisation = 0;  // of all of its hours in the plan
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
  double objective = 0;      // over the plan's months, in today's money, without fixed staff and what is kept
  double bound = 0;          // no choice costs less; with caps less what all pools together might save
  double hourlyOnly = 0;     // the same with nothing bought: what the purchases save is the difference
  bool capped = false;       // a cap binds
  bool provisional = false;  // and a better mix within it may yet be found
  std::vector<PlannedPurchase> purchases;
  std::vector<UnusedTier> unused;
};

struct Choice {
  Holdings holdings;               // given and chosen
  std::vector<PoolOptimum> pools;  // in the order of the model's: what was chosen, and its proof
  double gap = 0;  // how far the mix within caps may be from the cheapest, as a share of its cost: a search ended early
  std::optional<CappedProblem> unsolved;  // what a search would have to solve: the mix is provisional
};

struct ChooseOptions {
  bool everyPool = false;  // explains pools with nothing to choose, too
  // Mixes within caps take long to find. Whoever cannot wait gets the latest that keeps the caps, and what to solve.
  bool waits = true;
  std::function<bool()> cancelled = {};  // of what is waited for: then the mix is provisional
};

// What was chosen as a plan says it, in the order of the pools.
[[nodiscard]] std::vector<PoolPurchases> purchasesOf(const Choice& choice, const Assumptions& assumptions);

// What levers in optimal mode choose beyond what is given. `solved` saves time and changes no figure.
[[nodiscard]] Choice choose(const ScenarioModel& model, const Need& need, Holdings given, SolvedPools& solved,
                            const ChooseOptions& options = {});

}  // namespace fulcrum::optimise
