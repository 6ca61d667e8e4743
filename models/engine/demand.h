// SPDX-License-Identifier: GPL-3.0-or-later
// Requests per second of every workload, month by month, before any lever.
#pragma once

#include <vector>

#include "plan/plan.h"

namespace fulcrum {

// lambda(t, h) of workload k = scale(k, t) * shape(h): within a month only the scale differs from other months.
// Workloads in busy GPUs hold GPUs in place of requests per second.
class Demand {
 public:
  Demand() = default;
  Demand(const Plan& plan, const Assumptions& assumptions);

  [[nodiscard]] double scale(int workload, int month) const {
    return m_scales[static_cast<size_t>(workload) * static_cast<size_t>(m_months) + static_cast<size_t>(month)];
  }
  // Mean requests per second over the week.
  [[nodiscard]] double mean(int workload, int month) const {
    return scale(workload, month) * m_shapeMeans[static_cast<size_t>(workload)];
  }

 private:
  int m_months = 0;
  std::vector<double> m_scales;
  std::vector<double> m_shapeMeans;
};

}  // namespace fulcrum
