// SPDX-License-Identifier: GPL-3.0-or-later
// Factors of prices and of time by month.
#pragma once

#include <vector>

#include "plan/assumptions.h"

namespace fulcrum {

// A yearly trend at a month, which may be negative: (1+trend)^(month/12).
[[nodiscard]] double trendFactor(double trend, int month);

// One entry a month of the horizon.
struct Trends {
  Trends(const Assumptions& assumptions, int months);
  std::vector<double> cloud;
  std::vector<double> api;
  std::vector<double> electricity;
  std::vector<double> salary;
  std::vector<double> runningDiscount;
  std::vector<double> capitalDiscount;
};

}  // namespace fulcrum
