// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/month_sums.h"

#include <algorithm>

namespace fulcrum {
namespace {

// One number of nodes in every hour, and none needs more: the sums follow without the hours.
void sumFlat(double provisioned, double inForce, double owned, double gpusPerNode, WeekSums& sums) {
  sums.capacity = kHoursPerWeek * provisioned;
  sums.paid = kHoursPerWeek * std::max(provisioned, inForce);
  sums.served = sums.needed;
  sums.busy = sums.load;
  sums.usedLoadFactor = provisioned > 0 ? std::min(owned, provisioned) * sums.load / (provisioned * gpusPerNode) : 0.0;
}

}  // namespace

WeekSums sumMonth(const PoolMonth& pool, bool spot, double inForce, double owned, double gpusPerNode) {
  WeekSums sums{.needed = pool.need.sum, .neededMax = pool.need.most, .load = pool.loadSum};
  const bool ample = pool.need.beyond <= 0 && (!pool.flat || pool.provisioned[0] >= pool.need.most);
  if (pool.flat && ample && (!spot || pool.flatInterruptible)) {
    sumFlat(pool.provisioned[0], inForce, owned, gpusPerNode, sums);
    const double rented = std::max(0.0, pool.provisioned[0] - inForce);
    if (spot) sums.spot = kHoursPerWeek * std::min(rented, pool.interruptible[0]);
    return sums;
  }
  const WeekNodes week{.needed = pool.needed.data(),
                       .provisioned = pool.provisioned.data(),
                       .interruptible = spot ? pool.interruptible.data() : nullptr,
                       .load = pool.load.data(),
                       .gpusPerNode = gpusPerNode,
                       .inForce = inForce,
                       .owned = owned};
  sumHours(week, ample, sums);
  return sums;
}

}  // namespace fulcrum
