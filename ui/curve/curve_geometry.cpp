// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/curve_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fulcrum::curve {

double CurveGeometry::valueAt(double y) const {
  const double share = (area.bottom() - y) / area.height;
  if (share <= 0.0) return 0.0;
  if (share <= 1.0) return share * maximum;
  return maximum * std::exp(share - 1.0);
}

int CurveGeometry::columnAt(double x) const {
  const double column = std::floor((x - area.left) / columnWidth());
  return static_cast<int>(std::clamp(column, 0.0, static_cast<double>(columns - 1)));
}

double CurveGeometry::roundedToPixel(double value) const {
  const double exponent = std::floor(std::log10(maximum / area.height));
  // Dividing by a whole power of ten gives the double nearest to the decimal; multiplying by its inverse does not.
  if (exponent < 0.0) {
    const double inverse = std::pow(10.0, -exponent);
    return std::isfinite(inverse) ? std::round(value * inverse) / inverse : value;
  }
  const double unit = std::pow(10.0, exponent);
  return std::round(value / unit) * unit;
}

double brushWeight(int distance, int width) {
  distance = std::abs(distance);
  if (distance == 0) return 1.0;
  if (distance >= width) return 0.0;
  return 0.5 * (1.0 + std::cos(std::numbers::pi * distance / width));
}

WeekCurve applyBrush(const WeekCurve& start, int hour, double target, int brushWidth) {
  WeekCurve values = start;
  if (!std::isfinite(target)) return values;
  target = std::max(0.0, target);
  if (target == start[hour]) return values;
  const double difference = target - start[hour];
  const int reach = std::clamp(brushWidth, 1, kMaximumBrushWidth) - 1;
  for (int distance = -reach; distance <= reach; ++distance) {
    const int neighbour = (hour + distance + kHoursPerWeek) % kHoursPerWeek;
    values[neighbour] = std::max(0.0, start[neighbour] + difference * brushWeight(distance, reach + 1));
  }
  values[hour] = target;
  return values;
}

void paintHours(WeekCurve& values, int fromHour, double fromValue, int toHour, double toValue) {
  const int count = std::abs(toHour - fromHour);
  const int direction = toHour < fromHour ? -1 : 1;
  for (int i = 0; i <= count; ++i) {
    const double share = count == 0 ? 1.0 : static_cast<double>(i) / count;
    values[fromHour + direction * i] = std::max(0.0, std::lerp(fromValue, toValue, share));
  }
}

std::vector<double> monotoneSlopes(std::span<const double> points) {
  std::vector<double> slopes(points.size(), 0.0);
  for (size_t i = 1; i + 1 < points.size(); ++i) {
    const double before = points[i] - points[i - 1];
    const double after = points[i + 1] - points[i];
    if (before * after <= 0.0) continue;
    slopes[i] = 2.0 * before * after / (before + after);
  }
  return slopes;
}

int handleStep(double columnWidth, double pixels) {
  for (const int step : {1, 2, 3, 4, 6, 8, 12}) {
    if (step * columnWidth >= pixels) return step;
  }
  return kHoursPerDay;
}

}  // namespace fulcrum::curve
