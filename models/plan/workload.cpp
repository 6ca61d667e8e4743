// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/workload.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fulcrum {

double knotFactor(const std::vector<GrowthKnot>& knots, int month) {
  if (knots.empty()) return 1.0;
  if (month <= knots.front().month) return knots.front().factor;
  if (month >= knots.back().month) return knots.back().factor;
  const auto after =
      std::find_if(knots.begin(), knots.end(), [&](const GrowthKnot& knot) { return knot.month > month; });
  const auto before = std::prev(after);
  const double position = static_cast<double>(month - before->month) / (after->month - before->month);
  return before->factor + position * (after->factor - before->factor);
}

double growthFactor(const Workload& workload, int month) {
  return std::pow(1.0 + workload.growthPerMonth, month) * knotFactor(workload.growthKnots, month);
}

WeekValues hourlyRates(const Workload& workload) {
  WeekValues rates = workload.shape.values();
  const double mean = workload.shape.mean();
  const double scale = mean > 0 ? workload.requestsPerSecond / mean : 0.0;
  for (double& rate : rates) rate *= scale;
  return rates;
}

Workload withHourlyRates(Workload workload, const WeekValues& rates) {
  const double mean = std::accumulate(rates.begin(), rates.end(), 0.0) / kHoursPerWeek;
  WeekValues shape = rates;
  if (mean > 0) {
    for (double& value : shape) value /= mean;
  }
  workload.requestsPerSecond = mean;
  workload.shape = WeeklyCurve(shape);
  return workload;
}

}  // namespace fulcrum
