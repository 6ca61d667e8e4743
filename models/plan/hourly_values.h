// SPDX-License-Identifier: GPL-3.0-or-later
// Hourly means of something that was measured, one hour after the other, shared and immutable as a week's curve is. An
// hour that nothing was measured in is a gap: `kNoValue` here and in project files, null in the text form.
#pragma once

#include <memory>
#include <vector>

namespace fulcrum {

inline constexpr size_t kMaxSeriesHours = 8784;  // of a leap year
inline constexpr double kNoValue = -1;

class HourlyValues {
 public:
  HourlyValues() : m_values(std::make_shared<const std::vector<double>>()) {}
  explicit HourlyValues(std::vector<double> values)
      : m_values(std::make_shared<const std::vector<double>>(std::move(values))) {}

  [[nodiscard]] const std::vector<double>& values() const { return *m_values; }
  [[nodiscard]] size_t size() const { return m_values->size(); }
  bool operator==(const HourlyValues& other) const {
    return m_values == other.m_values || *m_values == *other.m_values;
  }

 private:
  std::shared_ptr<const std::vector<double>> m_values;
};

}  // namespace fulcrum
