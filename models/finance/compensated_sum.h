// SPDX-License-Identifier: GPL-3.0-or-later
// A running sum that keeps what rounding would drop, so that long series of large and small flows add up.
#pragma once

#include <cmath>

namespace fulcrum::finance {

// Neumaier's variant of Kahan summation (Z. angew. Math. Mech. 54, 1974): also right when a term exceeds the sum.
class CompensatedSum {
 public:
  void add(double term) {
    const double sum = m_sum + term;
    m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - sum) + term : (term - sum) + m_sum;
    m_sum = sum;
  }
  // Infinite or NaN terms pass through the plain sum; their compensation would be NaN.
  [[nodiscard]] double value() const { return std::isfinite(m_sum) ? m_sum + m_lost : m_sum; }

 private:
  double m_sum = 0.0;
  double m_lost = 0.0;
};

}  // namespace fulcrum::finance
