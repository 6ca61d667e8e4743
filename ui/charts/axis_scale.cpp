// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace fulcrum {

namespace {

// 1, 2, 2.5 or 5 times a power of ten, at least `least`.
double roundStep(double least) {
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  }
  return 10 * power;
}

QList<double> multiples(double step, double first, double last) {
  QList<double> ticks;
  const auto count = static_cast<int>(std::lround((last - first) / step)) + 1;
  for (int i = 0; i < count; ++i) {
    const double tick = first + i * step;
    ticks.append(std::abs(tick) < step * 1e-9 ? 0.0 : tick);
  }
  return ticks;
}

}  // namespace

AxisScale niceScale(double low, double high, int maxTicks) {
  if (!(high > low)) {
    if (low == 0.0) return {0, 1, {0}};
    const double reach = std::abs(low) / 2;
    low -= reach;
    high += reach;
  }
  // One tick alone is no scale: then take more than asked for.
  for (int spaces = std::max(maxTicks - 1, low < 0 && high > 0 ? 2 : 1);; ++spaces) {
    const double step = roundStep((high - low) / spaces);
    const double quarter = step / 4;
    const double min = std::floor(low / quarter + 1e-9) * quarter;
    const double max = std::ceil(high / quarter - 1e-9) * quarter;
    const double first = std::ceil(min / step - 1e-9) * step;
    const double last = std::floor(max / step + 1e-9) * step;
    if (last > first + step / 2) return {min, max, multiples(step, first, last)};
  }
}

AxisScale insideScale(double low, double high, int maxTicks) {
  if (!(high > low)) return {low - 0.5, low + 0.5, {low}};
  const double step = roundStep((high - low) / std::max(maxTicks - 1, 1));
  const double first = std::ceil(low / step - 1e-9) * step;
  const double last = std::floor(high / step + 1e-9) * step;
  return {low, high, multiples(step, first, last)};
}

int labelStride(double labelWidth, double spacing) {
  constexpr double kGap = 14;
  for (const int stride : {1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120, 168, 240, 336, 730, 1460, 2190, 4380, 8760}) {
    if (stride * spacing >= labelWidth + kGap) return stride;
  }
  return std::max(8760, static_cast<int>(std::ceil((labelWidth + kGap) / std::max(spacing, 1e-6))));
}

}  // namespace fulcrum
