// SPDX-License-Identifier: GPL-3.0-or-later
// Factors of prices and of time by month.
#pragma once

#include <vector>

#include "plan/assumptions.h"

namespace fulcrum {

// A yearly trend at a month, which may be negative: (1+trend)^(month/12).
[[nodiscard]] double trendFactor(double trend, int month);

// One entry per month of the horizon.
struct Trends {
  Trends(const Assumptions& assumptions, int months);
  // The same as making them anew, but works out only what the assumptions change; the horizon stays.
  void follow(const Assumptions& assumptions);

  std::vector<double> cloud;
  std::vector<double> api;
  std::vector<double> electricity;
  std::vector<double> salary;
  std::vector<double> runningDiscount;
  std::vector<double> capitalDiscount;

 private:
  void setDiscounts(double rate, int months);
  // What the series were made from.
  double m_cloudTrend;
  double m_apiTrend;
  double m_electricityTrend;
  double m_salaryTrend;
  double m_discountRate = 0;
};

}  // namespace fulcrum
