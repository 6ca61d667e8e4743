// SPDX-License-Identifier: GPL-3.0-or-later
// From the base's cost to the scenario's, change by change.
#pragma once

#include "charts/chart_data.h"
#include "explain/figures.h"
#include "live/workspace.h"

namespace fulcrum {

// How a saving that several changes bring about together is divided among them.
enum class SavingsOrder {
  Shapley,  // evenly over all orders
  Sequence  // to the last of them, in the order in which the levers act
};

// Levelised cost per month, in whole units of the currency (cents where it is below 1,000), so that what is shown adds
// up. Says so where the shares are not current.
[[nodiscard]] ChartData savingsWaterfall(const Workspace& workspace, SavingsOrder order);

// What explains the bar at a place of a waterfall of these shares, or the level after it; none where it has no such
// bar.
enum class WaterfallPart { Change, Level };
[[nodiscard]] std::optional<explain::Asked> askedOfSaving(const LiveAttribution& shares, int place, WaterfallPart part,
                                                          SavingsOrder order, const ScenarioId& base,
                                                          const ScenarioId& scenario);

// The same between any two scenarios, of the plan that has both.
[[nodiscard]] ChartData pairWaterfall(const Workspace& workspace, const LiveAttribution& shares, const ScenarioId& base,
                                      const ScenarioId& scenario, SavingsOrder order);

}  // namespace fulcrum
