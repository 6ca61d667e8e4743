// SPDX-License-Identifier: GPL-3.0-or-later
// How many nodes may be committed to beyond the end of a plan: the levels of need that would justify the whole term by
// themselves, were the need of the plan's last year to go on.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "optimise/pool_flow.h"
#include "plan/weekly_curve.h"

namespace fulcrum::optimise {

// Nodes provisioned in the hours of a month's week, and those of them that take no interruption.
struct WeekOfNodes {
  WeekValues provisioned;
  WeekValues firm;
  bool operator==(const WeekOfNodes&) const = default;
};

// What was needed in all of the plan's last year: for month N + j after the plan, hour by hour the smaller of month
// N - 1 and of month N - L + (j mod L), L = min(12, N).
struct NeedAfterPlan {
  // `lastYear`: the weeks of the last L months, beyond what is kept.
  explicit NeedAfterPlan(std::span<const WeekOfNodes> lastYear);
  [[nodiscard]] std::span<const NeedStep> stepsOf(int monthsAfter) const;

  std::vector<std::vector<NeedStep>> months;  // L of them
};

// Discounted cost of a node rented in one hour of the week all month long, by month, also after the plan.
struct HourPrices {
  std::vector<double> onDemand;
  std::vector<double> spot;
};

// `flow` has its need, `after` that of the months after it, `prices` those of all months asked for.
class TermLimits {
 public:
  TermLimits(const PoolFlow& flow, NeedAfterPlan after, const HourPrices& prices);
  // The most levels whose cost by the hour in the months [start, end) is at least `payments`, in today's money, each.
  [[nodiscard]] int levelsWorth(double payments, int start, int end) const;

 private:
  [[nodiscard]] const std::vector<double>& costSumOf(int level) const;
  [[nodiscard]] double costOf(int level, int month) const;

  const PoolFlow& m_flow;
  NeedAfterPlan m_after;
  const HourPrices& m_prices;
  int m_most = 0;                                                   // levels needed in any month
  mutable std::unordered_map<int, std::vector<double>> m_costSums;  // by level: cumulative by month
};

// Rounding aside: whether a payment is no more than what it replaces.
[[nodiscard]] bool isWorth(double payments, double replaced);

}  // namespace fulcrum::optimise
