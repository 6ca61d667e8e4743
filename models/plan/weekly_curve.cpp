// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/weekly_curve.h"

#include <numeric>

namespace fulcrum {
namespace {

std::shared_ptr<const WeekValues> flatWeek() {
  static const auto kFlat = [] {
    auto values = std::make_shared<WeekValues>();
    values->fill(1.0);
    return std::shared_ptr<const WeekValues>(std::move(values));
  }();
  return kFlat;
}

}  // namespace

WeeklyCurve::WeeklyCurve() : m_values(flatWeek()) {}

WeeklyCurve::WeeklyCurve(const WeekValues& values)
    : m_values(std::make_shared<const WeekValues>(values)),
      m_mean(std::accumulate(values.begin(), values.end(), 0.0) / kHoursPerWeek) {}

}  // namespace fulcrum
