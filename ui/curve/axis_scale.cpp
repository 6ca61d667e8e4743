// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace fulcrum::curve {

namespace {
// Beyond these the powers of ten below would overflow or lose their digits.
constexpr double kSmallest = 1e-290;
constexpr double kLargest = 1e290;
// Lets 0.3 / 0.1 count as three steps.
constexpr double kSlack = 1e-9;
}  // namespace

double niceStep(double maximum, int maximumIntervals) {
  const double rough = std::clamp(maximum, kSmallest, kLargest) / std::max(1, maximumIntervals);
  const double exponent = std::floor(std::log10(rough));
  const double power = std::pow(10.0, exponent);
  for (const double digit : {1.0, 2.0, 2.5, 5.0}) {
    if (digit * power >= rough * (1.0 - kSlack)) return digit * power;
  }
  return 10.0 * power;
}

AxisScale niceAxis(double highest, int maximumIntervals, double headroom) {
  if (!std::isfinite(highest) || highest < kSmallest) highest = 1.0 / (1.0 + headroom);
  const double wanted = std::min(highest * (1.0 + headroom), kLargest);
  const double step = niceStep(wanted, maximumIntervals);
  return {step * std::max(1.0, std::ceil(wanted / step - kSlack)), step};
}

std::vector<double> axisTicks(AxisScale scale) {
  std::vector<double> ticks;
  const int count = static_cast<int>(std::floor(scale.maximum / scale.step + kSlack));
  for (int i = 0; i <= count; ++i) ticks.push_back(i * scale.step);
  return ticks;
}

}  // namespace fulcrum::curve
