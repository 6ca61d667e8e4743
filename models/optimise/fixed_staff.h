// SPDX-License-Identifier: GPL-3.0-or-later
// The staff that owning takes whatever its size: a fixed charge that all pools share.
#pragma once

#include <vector>

#include "engine/holdings.h"
#include "engine/trends.h"
#include "optimise/pool_flow.h"

namespace fulcrum::optimise {

// Today's cost, in the months in which anything is owned.
class FixedStaff {
 public:
  FixedStaff(const Assumptions& assumptions, const Holdings& kept, const Trends& trends, int months);
  // What chosen offers add to what is kept. One flow and solution a pool.
  [[nodiscard]] double addedBy(const std::vector<PoolFlow>& flows, const std::vector<FlowSolution>& solutions) const;

 private:
  std::vector<double> m_cost;
  std::vector<bool> m_owned;
};

}  // namespace fulcrum::optimise
