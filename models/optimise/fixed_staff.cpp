// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/fixed_staff.h"

#include "base/conversions.h"

namespace fulcrum::optimise {

FixedStaff::FixedStaff(const Assumptions& a, const Holdings& kept, const Trends& trends, int months)
    : m_owned(static_cast<size_t>(months), false) {
  for (size_t t = 0; t < m_owned.size(); ++t) {
    m_cost.push_back(a.staffFte * a.staffSalary.value() / kMonthsPerYear * trends.salary[t] *
                     trends.runningDiscount[t]);
  }
  for (const PoolHoldings& pool : kept.pools) {
    for (size_t t = 0; t < m_owned.size(); ++t) m_owned[t] = m_owned[t] || pool.owned[t] > 0;
  }
}

double FixedStaff::addedBy(const std::vector<PoolFlow>& flows, const std::vector<FlowSolution>& solutions) const {
  std::vector<bool> chosen(m_owned.size(), false);
  for (size_t pool = 0; pool < flows.size(); ++pool) {
    for (const ChosenOffer& choice : solutions[pool].chosen) {
      const Offer& offer = flows[pool].offers[choice.offer];
      if (offer.kind != PurchaseKind::Owned) continue;
      for (int month = offer.start; month < offer.end; ++month) chosen[static_cast<size_t>(month)] = true;
    }
  }
  double cost = 0;
  for (size_t t = 0; t < m_owned.size(); ++t) cost += chosen[t] && !m_owned[t] ? m_cost[t] : 0.0;
  return cost;
}

}  // namespace fulcrum::optimise
