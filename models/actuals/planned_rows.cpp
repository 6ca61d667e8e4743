// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/planned_rows.h"

#include <algorithm>
#include <set>

namespace fulcrum::actuals {
namespace {

class PlannedMonth {
 public:
  PlannedMonth(CalendarMonth month, std::vector<PlannedRow>& rows) : m_month(month), m_rows(rows) {}

  void add(const PoolEvaluation* pool, SpendTier tier, double gpuHours, double cost) {
    m_sum += cost;
    if (gpuHours == 0 && cost == 0) return;
    m_rows.push_back({.month = m_month,
                      .fleet = pool ? pool->id.text : std::string(),
                      .nodeType = pool && gpuHours != 0 ? pool->nodeType.text : std::string(),
                      .tier = tier,
                      .gpuHours = gpuHours,
                      .cost = cost});
  }
  [[nodiscard]] double sum() const { return m_sum; }

 private:
  CalendarMonth m_month;
  std::vector<PlannedRow>& m_rows;
  double m_sum = 0;
};

void addPool(const PoolEvaluation& pool, size_t t, PlannedMonth& month) {
  const auto gpuHours = [&](Tier tier) { return nodeHoursOf(pool, tier)[t].value() * pool.gpusPerNode; };
  const auto cost = [&](CostLine line) { return costOf(pool, line)[t].value(); };
  double committedHours = 0;
  double committedCost = 0;
  for (const Term term : kTerms) {
    committedHours += gpuHours(kTermTier[term]);
    committedCost += pool.reservedAmortised[term][t].value();
  }
  const double owned = pool.capitalAmortised[t].value() + cost(CostLine::Energy) + cost(CostLine::Space) +
                       cost(CostLine::Maintenance) + cost(CostLine::Network);
  const double before = month.sum();
  month.add(&pool, SpendTier::OnDemand, gpuHours(Tier::OnDemand), cost(CostLine::OnDemand));
  month.add(&pool, SpendTier::Spot, gpuHours(Tier::Spot), cost(CostLine::Spot));
  month.add(&pool, SpendTier::CommittedUsed, committedHours, committedCost);
  month.add(&pool, SpendTier::Owned, gpuHours(Tier::Owned), owned);
  month.add(&pool, SpendTier::Network, 0, cost(CostLine::Egress));
  month.add(&pool, SpendTier::Other, 0, pool.amortisedTotal[t].value() - (month.sum() - before));
}

}  // namespace

std::vector<PlannedRow> plannedRows(const Plan& plan, const Evaluation& evaluation) {
  std::vector<PlannedRow> rows;
  for (int index = 0; index < evaluation.months; ++index) {
    const auto t = static_cast<size_t>(index);
    PlannedMonth month(addMonths(plan.start, index), rows);
    for (const PoolEvaluation& pool : evaluation.pools) addPool(pool, t, month);
    month.add(nullptr, SpendTier::ApiTokens, 0, evaluation.api[t].value());
    month.add(nullptr, SpendTier::Other, 0, evaluation.amortisedTotal[t].value() - month.sum());
  }
  return rows;
}

const Baseline* comparedBaseline(const Plan& plan) {
  const auto& baselines = plan.actuals.baselines;
  const auto found = std::find_if(baselines.rbegin(), baselines.rend(),
                                  [&](const Baseline& baseline) { return baseline.currency == plan.currency; });
  return found == baselines.rend() ? nullptr : &*found;
}

std::vector<PlannedRow> comparedRows(const Plan& plan, const std::vector<PlannedRow>& planned) {
  const Baseline* baseline = comparedBaseline(plan);
  if (!baseline) return planned;
  std::vector<PlannedRow> rows = baseline->rows.rows();
  std::set<CalendarMonth> months;
  for (const PlannedRow& row : rows) months.insert(row.month);
  for (const PlannedRow& row : planned) {
    if (!months.contains(row.month)) rows.push_back(row);
  }
  return rows;
}

}  // namespace fulcrum::actuals
