// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demand.h"

namespace fulcrum {

Demand::Demand(const Plan& plan, const Assumptions& assumptions) : m_months(plan.horizonMonths) {
  m_scales.reserve(plan.workloads.size() * static_cast<size_t>(m_months));
  m_shapeMeans.reserve(plan.workloads.size());
  for (const Workload& workload : plan.workloads) {
    const double mean = workload.shape.mean();
    m_shapeMeans.push_back(mean);
    double scale = mean > 0 ? workload.requestsPerSecond * assumptions.demandFactor / mean : 0.0;
    const double monthly = (1.0 + workload.growthPerMonth) * (1.0 + assumptions.growthAdjust);
    for (int month = 0; month < m_months; ++month) {
      m_scales.push_back(scale * knotFactor(workload.growthKnots, month));
      scale *= monthly;
    }
  }
}

}  // namespace fulcrum
