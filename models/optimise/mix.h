// SPDX-License-Identifier: GPL-3.0-or-later
// The mix of purchases a scenario has, measured as everything else is: by the levelised monthly cost of its evaluation.
// It can cost less than the cheapest by terms that outlive the plan and would not be worth their whole length; what
// they still owe stands beside it.
#pragma once

#include <array>

#include "optimise/optimise.h"

namespace fulcrum::optimise {

// Of a tier in the plan, in node-hours of a week, summed over the months.
struct TierUse {
  double paid = 0;  // in force; what runs by the hour is used
  double used = 0;  // hours in which it is needed
};

struct PoolMix {
  FleetId id;
  FleetId fleet;
  PoolHoldings held;
  Money monthlyCost;                        // levelised, of all lines of the pool
  std::array<TierUse, kNodeTierCount> use;  // by Tier
  double needed = 0;                        // node-hours
};

struct Mix {
  std::vector<PoolMix> pools;  // in the order of an evaluation's
  Money monthlyCost;           // levelised: the headline
  Money obligations;           // nominal, after the plan
};

// What levers in optimal mode chose counts as bought.
[[nodiscard]] Mix mixOf(const EvaluatedScenario& scenario);
[[nodiscard]] Result<Mix> mixOf(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved);

// The plan with the lever of a tier (commitments or own) on for all fleets, in mode counts, holding what the mix does.
[[nodiscard]] Plan withMixHeld(Plan plan, const ScenarioId& scenario, PurchaseKind kind, const Mix& mix);

// Nodes of a tier in force in a month that cannot be changed: contracts from before the plan.
[[nodiscard]] int contractedNodes(const Plan& plan, const ScenarioId& scenario, const FleetId& fleet, PurchaseKind kind,
                                  int month);

// A plan whose lever holds counts (withMixHeld), with `nodes` of a tier in force in a month, at least the contracted
// ones. More are bought from that month on, renewing; fewer take from the latest first. Owned nodes arrive a lead time
// after month 0 at the earliest: nothing changes in a month before that, and none are bought of a node type without a
// price.
[[nodiscard]] Plan withTierCount(Plan plan, const ScenarioId& scenario, const FleetId& fleet, PurchaseKind kind,
                                 int month, int nodes);

}  // namespace fulcrum::optimise
