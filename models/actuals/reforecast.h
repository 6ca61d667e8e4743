// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that agrees with what was billed lately: demand of each fleet and prices of node types, as an offer.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "engine/evaluation.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

using Evaluator = std::function<Result<Evaluation>(const Plan&, const ScenarioId&)>;

struct FleetDemand {
  FleetId fleet;
  double plannedHours = 0;  // GPU-hours of the months that were looked at
  double billedHours = 0;
  double factor = 1;        // on the requests of the fleet's workloads
  double hoursReached = 0;  // with the factor; nodes are whole, so they may differ from what was billed
};
struct PriceMove {
  NodeTypeId nodeType;
  SpendTier tier = SpendTier::OnDemand;  // or Spot
  double before = 0;                     // per node-hour
  double after = 0;
};

struct Reforecast {
  std::vector<CalendarMonth> months;  // the last that are closed
  std::vector<FleetDemand> fleets;
  std::vector<PriceMove> prices;
  Plan plan;  // with all of it
  Money monthlyCostBefore;
  Money monthlyCostAfter;
};

// From the last `months` months that were billed and planned. Fleets of which nothing was billed stay as they are.
// Problems: "nothingBilled", and those of the evaluator.
[[nodiscard]] Result<Reforecast> reforecast(const Plan& plan, const ScenarioId& scenario, int months,
                                            const Evaluator& evaluate);

}  // namespace fulcrum::actuals
