// SPDX-License-Identifier: GPL-3.0-or-later
// Plans whose purchases stay what they are when the rest of the plan changes: who buys does not know the future.
#pragma once

#include <map>

#include "optimise/optimise.h"

namespace fulcrum::risk {

struct HeldPlan {
  Plan plan;  // what levers chose or covered is counts
  // What was chosen for pools that have no counts, those of another region.
  std::map<FleetId, PoolPurchases> beside;
};

// Of the plan at its own values.
[[nodiscard]] HeldPlan withPurchasesHeldAs(const Plan& plan, const ScenarioId& scenario,
                                           const optimise::EvaluatedScenario& own);

}  // namespace fulcrum::risk
