// SPDX-License-Identifier: GPL-3.0-or-later
// Charts by purchase tier, from an evaluation to plain chart data: the same for the window, the PDF and copied tables.
#pragma once

#include <array>
#include <functional>

#include "charts/chart_data.h"
#include "live/workspace.h"

namespace fulcrum {

enum class CostView { Amortised, Cash };

[[nodiscard]] TierRole roleOf(Tier tier);

// Month labels of a plan, long and short, for the x axis of any monthly chart.
void setMonthAxis(ChartData& data, const Plan& plan, int months, const NumberFormat& format);
// Ticks of a count of nodes: there are no halves of a node.
[[nodiscard]] std::function<QString(double)> nodeAxis(const NumberFormat& format);
// Money on the y axis: short ticks, full precision in read-outs.
void setMoneyAxis(ChartData& data, const NumberFormat& format);

// What each tier costs by month. Owned is capital, energy, space, maintenance and network; staff, cache, egress and
// one-offs belong to no tier and stand in `other`. All of them add up to the totals of the view.
struct TierCosts {
  std::array<MoneySeries, kTierCount> tiers;
  MoneySeries other;
};
[[nodiscard]] TierCosts costsByTier(const Evaluation& evaluation, CostView view);
[[nodiscard]] ChartData monthlyCostByTier(const Evaluation& evaluation, const Plan& plan, CostView view,
                                          const NumberFormat& format);

// Hours of the week above each level of provisioned nodes, by the tier that serves them.
[[nodiscard]] ChartData loadDuration(const PoolWeek& week, const NumberFormat& format);

}  // namespace fulcrum
