// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest mix in charts and tables: what is in force and on order by month, what to do when, what an hour costs
// by tier, and how far each tier covers the need.
#pragma once

#include "charts/chart_table.h"
#include "live/workspace.h"
#include "optimise/mix.h"
#include "optimise/screening.h"

namespace fulcrum {

[[nodiscard]] Tier tierOf(optimise::PurchaseKind kind);

// Nodes in force by tier, and those paid for that have not arrived yet, by month.
[[nodiscard]] ChartData commitmentTimeline(const PoolEvaluation& pool,
                                           const std::vector<optimise::PlannedPurchase>& purchases, int leadTimeMonths,
                                           const Plan& plan, const NumberFormat& format);

// What to order, what begins, what is renewed and what ends, by month. `figures`: what stands before the names of what
// explains it, `mix[own].FLEET.`.
[[nodiscard]] TableData purchaseSchedule(const std::vector<optimise::PlannedPurchase>& purchases, int leadTimeMonths,
                                         const Plan& plan, const NumberFormat& format, const std::string& figures = {});

// Cost of a node in a month by its hours of use, a line a tier, and the least of them.
[[nodiscard]] ChartData screeningChart(const std::vector<optimise::ScreeningLine>& lines, const NumberFormat& format);

// What explains a place of it, of one of its lines or of the least of them (-1): the end of the name behind the node
// type and the month; empty outside the chart.
[[nodiscard]] std::string screeningFigure(const ChartData& chart, const std::vector<optimise::ScreeningLine>& lines,
                                          int place, int series);

// Coverage of the need and use of what is paid, tier by tier, of the scenario's mix and of the cheapest.
[[nodiscard]] TableData tierUseTable(const optimise::PoolMix& mine, const optimise::PoolMix& cheapest,
                                     const NumberFormat& format);

// A sentence for every tier: why it is bought, or why not.
struct TierReason {
  Tier tier = Tier::Owned;
  QString sentence;
};
[[nodiscard]] std::vector<TierReason> reasonsOf(const optimise::PoolOptimum& pool, const NodeType& type,
                                                const Assumptions& assumptions, const NumberFormat& format,
                                                const PriceRules& rules = {});

}  // namespace fulcrum
