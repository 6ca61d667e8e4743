// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/term_limits.h"

#include <algorithm>
#include <cmath>

namespace fulcrum::optimise {
namespace {

constexpr double kSlack = 1e-9;

// The step in which a level, 1 being the lowest, lies above `below`.
const NeedStep* stepOf(std::span<const NeedStep> steps, double below, int level) {
  const auto found = std::ranges::lower_bound(steps, below + level, {}, &NeedStep::upTo);
  return found == steps.end() ? nullptr : &*found;
}

}  // namespace

bool isWorth(double payments, double replaced) {
  return payments <= replaced + kSlack * std::max(std::abs(payments), std::abs(replaced));
}

NeedAfterPlan::NeedAfterPlan(std::span<const WeekOfNodes> lastYear) {
  WeekOfNodes both{};
  for (const WeekOfNodes& month : lastYear) {
    std::ranges::transform(month.provisioned, lastYear.back().provisioned, both.provisioned.begin(),
                           [](double a, double b) { return std::min(a, b); });
    std::ranges::transform(month.firm, lastYear.back().firm, both.firm.begin(),
                           [](double a, double b) { return std::min(a, b); });
    months.push_back(needSteps(both.provisioned, both.firm));
  }
}

std::span<const NeedStep> NeedAfterPlan::stepsOf(int monthsAfter) const {
  return months[static_cast<size_t>(monthsAfter) % months.size()];
}

TermLimits::TermLimits(const PoolFlow& flow, NeedAfterPlan after, const HourPrices& prices)
    : m_flow(flow), m_after(std::move(after)), m_prices(prices) {
  for (int month = 0; month < flow.months(); ++month) {
    const auto steps = flow.stepsOf(month);
    const double top = steps.empty() ? 0.0 : steps.back().upTo - flow.kept[static_cast<size_t>(month)];
    m_most = std::max(m_most, static_cast<int>(std::lround(top)));
  }
}

double TermLimits::costOf(int level, int month) const {
  const auto t = static_cast<size_t>(month);
  const bool inPlan = month < m_flow.months();
  const auto steps = inPlan ? m_flow.stepsOf(month) : m_after.stepsOf(month - m_flow.months());
  const NeedStep* step = stepOf(steps, inPlan ? m_flow.kept[t] : 0.0, level);
  return step ? step->firm * m_prices.onDemand[t] + (step->needed - step->firm) * m_prices.spot[t] : 0.0;
}

const std::vector<double>& TermLimits::costSumOf(int level) const {
  std::vector<double>& sum = m_costSums[level];
  if (!sum.empty()) return sum;
  sum.push_back(0.0);
  for (int month = 0; month < static_cast<int>(m_prices.onDemand.size()); ++month)
    sum.push_back(sum.back() + costOf(level, month));
  return sum;
}

int TermLimits::levelsWorth(double payments, int start, int end) const {
  int worth = 0;  // the higher a level the less it costs by the hour
  for (int above = m_most + 1; above - worth > 1;) {
    const int level = (worth + above) / 2;
    const auto& sum = costSumOf(level);
    const double replaced = sum[static_cast<size_t>(end)] - sum[static_cast<size_t>(start)];
    (isWorth(payments, replaced) ? worth : above) = level;
  }
  return worth;
}

}  // namespace fulcrum::optimise
