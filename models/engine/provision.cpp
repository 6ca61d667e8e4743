// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/provision.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {
namespace {

// Counts of nodes are few and near one another, so that a few steps from a guess reach what sorting would find.
constexpr int kSteps = 6;

// The nearest-rank percentile of values of which `most` is the largest. `hour` is a guess of the hour that holds it and
// becomes the answer.
double percentileOf(const WeekValues& values, double most, double percentile, int& hour) {
  const int rank =
      std::clamp(static_cast<int>(std::ceil(kHoursPerWeek * percentile - kCeilTolerance)), 1, kHoursPerWeek);
  if (rank == kHoursPerWeek) return most;
  double guess = values[static_cast<size_t>(hour)];
  for (int step = 0; step < kSteps; ++step) {
    const RankCount count = countRank(values.data(), guess);
    if (count.below < rank && rank <= count.atMost) {
      if (step > 0) hour = static_cast<int>(std::find(values.begin(), values.end(), guess) - values.begin());
      return guess;
    }
    guess = count.below >= rank ? nextBelow(values.data(), guess) : nextAbove(values.data(), guess);
  }
  WeekValues sorted = values;
  const auto nth = sorted.begin() + (rank - 1);
  std::nth_element(sorted.begin(), nth, sorted.end());
  hour = static_cast<int>(std::find(values.begin(), values.end(), *nth) - values.begin());
  return *nth;
}

void setFlat(double count, WeekNodes& nodes) {
  nodes.flat = true;
  nodes.count = count;
}

void provisionFixed(double count, bool withFirm, PoolMonth& pool) {
  setFlat(count, pool.provisioned);
  if (!withFirm) return;
  pool.interruptible.flat = false;
  interruptibleWithin(count, pool.needed.data(), pool.firm.data(), pool.interruptible.hours.data());
}

void provisionStatic(double percentile, bool withFirm, PoolMonth& pool) {
  const double count = percentileOf(pool.needed, pool.need.most, percentile, pool.percentileHour);
  setFlat(count, pool.provisioned);
  if (!withFirm) return;
  const double firm = std::min(count, percentileOf(pool.firm, pool.firmNeed.most, percentile, pool.firmPercentileHour));
  setFlat(count - firm, pool.interruptible);
}

void provisionAutoscale(int cooldown, bool withFirm, PoolMonth& pool) {
  pool.provisioned.flat = false;
  coverWindow(pool.needed.data(), cooldown, pool.provisioned.hours.data());
  if (!withFirm) return;
  WeekValues firm;
  coverWindow(pool.firm.data(), cooldown, firm.data());
  pool.interruptible.flat = false;
  difference(pool.provisioned.hours.data(), firm.data(), pool.interruptible.hours.data());
}

}  // namespace

void provision(const Provisioning& policy, bool withFirm, PoolMonth& pool) {
  setFlat(0, pool.interruptible);
  switch (policy.policy) {
    case ProvisioningPolicy::Fixed:
      provisionFixed(policy.count, withFirm, pool);
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
