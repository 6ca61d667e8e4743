// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/provision.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

// The nearest-rank percentile. `hour` is a guess of the hour that holds it and becomes the answer.
double percentileOf(const WeekValues& values, double percentile, int& hour) {
  const int rank =
      std::clamp(static_cast<int>(std::ceil(kHoursPerWeek * percentile - kCeilTolerance)), 1, kHoursPerWeek);
  if (rank == kHoursPerWeek) return maxOfWeek(values.data());
  const double guess = values[static_cast<size_t>(hour)];
  const RankCount count = countRank(values.data(), guess);
  if (count.below < rank && rank <= count.atMost) return guess;
  WeekValues sorted = values;
  const auto nth = sorted.begin() + (rank - 1);
  std::nth_element(sorted.begin(), nth, sorted.end());
  hour = static_cast<int>(std::find(values.begin(), values.end(), *nth) - values.begin());
  return *nth;
}

void provisionStatic(double percentile, bool withFirm, PoolMonth& pool) {
  const double count = percentileOf(pool.needed, percentile, pool.percentileHour);
  pool.provisioned.fill(count);
  if (!withFirm) return;
  const double firm = std::min(count, percentileOf(pool.firm, percentile, pool.firmPercentileHour));
  pool.interruptible.fill(count - firm);
}

void provisionAutoscale(int cooldown, bool withFirm, PoolMonth& pool) {
  coverWindow(pool.needed.data(), cooldown, pool.provisioned.data());
  if (!withFirm) return;
  WeekValues firm;
  coverWindow(pool.firm.data(), cooldown, firm.data());
  difference(pool.provisioned.data(), firm.data(), pool.interruptible.data());
}

}  // namespace

void provision(const Provisioning& policy, bool withFirm, PoolMonth& pool) {
  switch (policy.policy) {
    case ProvisioningPolicy::Fixed:
      pool.provisioned.fill(policy.count);
      if (withFirm) {
        interruptibleWithin(policy.count, pool.needed.data(), pool.firm.data(), pool.interruptible.data());
      }
      return;
    case ProvisioningPolicy::Static:
      provisionStatic(policy.percentile, withFirm, pool);
      return;
    case ProvisioningPolicy::Autoscale:
      provisionAutoscale(policy.cooldownHours, withFirm, pool);
      return;
  }
}

}  // namespace fulcrum
