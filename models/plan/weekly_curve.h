// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of a typical week: 168 hourly values, shared and immutable, so that copying a plan copies no curve.
#pragma once

#include <array>
#include <memory>

#include "base/quantity.h"

namespace fulcrum {

using WeekValues = std::array<double, kHoursPerWeek>;  // hour 0 is Monday 00:00 in the plan's time zone

class WeeklyCurve {
 public:
  WeeklyCurve();  // flat, all 1
  explicit WeeklyCurve(const WeekValues& values);

  [[nodiscard]] const WeekValues& values() const { return *m_values; }
  [[nodiscard]] double mean() const { return m_mean; }
  bool operator==(const WeeklyCurve& other) const { return m_values == other.m_values || *m_values == *other.m_values; }

 private:
  std::shared_ptr<const WeekValues> m_values;
  double m_mean = 1.0;
};

}  // namespace fulcrum
