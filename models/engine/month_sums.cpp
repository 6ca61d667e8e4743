// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/month_sums.h"

#include <algorithm>

namespace fulcrum {

bool servesBeyond(const MonthNeed& need, double inForce) {
  return need.provisioned.week < 0 && inForce > need.provisioned.count && !need.ample();
}

WeekSums sumMonth(const PoolNeed& pool, size_t month, double inForce, double owned, double gpusPerNode) {
  const MonthNeed& need = pool.months[month];
  WeekSums sums{.capacity = need.provisionedSum, .served = need.served, .load = need.load, .busy = need.busy};
  const WeekValues* interruptible = pool.hours(need.interruptible);
  if (const WeekValues* hours = pool.hours(need.provisioned)) {
    // What is in force is mostly fewer nodes than any hour has, or as many as the most.
    const bool isBelow = inForce <= need.provisionedLeast;
    const bool isAbove = inForce >= need.provisionedMost;
    sums.paid = isBelow ? need.provisionedSum : isAbove ? kHoursPerWeek * inForce : sumAtLeast(hours->data(), inForce);
    if (need.spot && interruptible && !isAbove) sums.spot = spotBeyond(hours->data(), interruptible->data(), inForce);
    const WeekValues& load = pool.weeks[static_cast<size_t>(need.loadWeek)];
    if (owned > 0) sums.ownedLoad = ownedLoad(hours->data(), load.data(), owned, gpusPerNode);
    return sums;
  }
  const double count = need.provisioned.count;
  const double rented = std::max(0.0, count - inForce);
  sums.paid = kHoursPerWeek * std::max(count, inForce);
  if (need.spot)
    sums.spot = interruptible ? spotWithin(rented, interruptible->data())
                              : kHoursPerWeek * std::min(rented, need.interruptible.count);
  if (count > 0) sums.ownedLoad = std::min(owned, count) * need.busy / (count * gpusPerNode);
  return sums;
}

WeekSums sumBeyond(const PoolMonth& hours, double inForce, double owned, double gpusPerNode) {
  const CapacitySums sums =
      capacityBeyond(hours.needed.data(), hours.load.data(), hours.provisioned.count, inForce, owned, gpusPerNode);
  return {.capacity = sums.capacity,
          .served = sums.served,
          .paid = kHoursPerWeek * inForce,
          .load = sums.load,
          .busy = sums.busy,
          .ownedLoad = sums.ownedLoad};
}

}  // namespace fulcrum
