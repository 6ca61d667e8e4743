// SPDX-License-Identifier: GPL-3.0-or-later
// What the hours of a pool's month add up to when nodes are in force.
#pragma once

#include "engine/need.h"

namespace fulcrum {

// Sums over the 168 hours of a week.
struct WeekSums {
  double capacity = 0;   // C
  double served = 0;     // min(n, C)
  double paid = 0;       // max(N, K)
  double spot = 0;       // of the nodes beyond those in force
  double load = 0;       // GPUs
  double busy = 0;       // GPUs
  double ownedLoad = 0;  // owned nodes in use, each times busy / (C*G)
};

// `inForce` nodes, of which `owned` are owned, are used before rented ones.
[[nodiscard]] WeekSums sumMonth(const PoolNeed& pool, size_t month, double inForce, double owned, double gpusPerNode);

// Whether the nodes in force serve what those provisioned do not. Then the sums take the hours of the need, which
// sumBeyond is given.
[[nodiscard]] bool servesBeyond(const MonthNeed& need, double inForce);
[[nodiscard]] WeekSums sumBeyond(const PoolMonth& hours, double inForce, double owned, double gpusPerNode);

}  // namespace fulcrum
