// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario holds in every pool: contracts that stay, and what its levers commit to and buy.
#pragma once

#include "engine/findings.h"
#include "engine/pool_model.h"
#include "engine/purchase_planner.h"
#include "engine/purchases.h"

namespace fulcrum {

struct FleetHoldings {
  Holdings home;
  Holdings remote;  // in force only where the planner commits or buys for it
};

// In the order of the model's fleets. An error where a lever asks for the optimum and there is no planner.
[[nodiscard]] Result<std::vector<FleetHoldings>> choosePurchases(const ResolvedScenario& scenario,
                                                                 const ScenarioModel& model,
                                                                 const PurchasePlanner* planner, Findings& findings);

}  // namespace fulcrum
