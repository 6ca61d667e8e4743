// SPDX-License-Identifier: GPL-3.0-or-later
// What lines of two arms come to at one month boundary.
#pragma once

#include <cmath>

#include "finance/compensated_sum.h"

namespace fulcrum::finance {

class FlowSum {
 public:
  void add(double flow) {
    m_sum.add(flow);
    m_magnitude += std::abs(flow);
  }
  // Lines that cancel but for rounding are equal: what is left is no flow to have a sign.
  [[nodiscard]] double value() const {
    constexpr double kLineNoise = 1e-12;
    const double value = m_sum.value();
    return std::abs(value) <= kLineNoise * m_magnitude ? 0.0 : value;
  }

 private:
  CompensatedSum m_sum;
  double m_magnitude = 0.0;
};

}  // namespace fulcrum::finance
