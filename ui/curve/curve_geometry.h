// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic under the curve editors: where a value lies on the screen and what a drag does to a week.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace fulcrum::curve {

inline constexpr int kHoursPerDay = 24;
inline constexpr int kDaysPerWeek = 7;
inline constexpr int kHoursPerWeek = kHoursPerDay * kDaysPerWeek;

// Hour 0 is Monday 00:00. The week is a ring: hour 167 and hour 0 are neighbours.
using WeekCurve = std::array<double, kHoursPerWeek>;

struct PlotArea {
  double left = 0.0;
  double top = 0.0;
  double width = 1.0;
  double height = 1.0;

  [[nodiscard]] double right() const { return left + width; }
  [[nodiscard]] double bottom() const { return top + height; }
  bool operator==(const PlotArea&) const = default;
};

// A plot of `columns` equally wide columns over a linear axis from 0 to `maximum` (> 0); y grows downwards. A column's
// point stands in its middle, and its whole height belongs to it.
struct CurveGeometry {
  PlotArea area;
  int columns = 1;
  double maximum = 1.0;

  [[nodiscard]] double columnWidth() const { return area.width / columns; }
  // `column` may be fractional or lie outside the plot.
  [[nodiscard]] double xOf(double column) const { return area.left + (column + 0.5) * columnWidth(); }
  [[nodiscard]] double yOf(double value) const { return area.bottom() - value / maximum * area.height; }
  // 0 below the plot. Above it the value grows exponentially with the distance, e-fold per plot height and with the
  // plot's own slope at its edge, so that one drag can leave any scale and its way back is the same.
  [[nodiscard]] double valueAt(double y) const;
  // The nearest column, clamped to the plot.
  [[nodiscard]] int columnAt(double x) const;
  // To the power of ten below a pixel, so that a drag yields 54.2 and not the digits of a pixel position.
  [[nodiscard]] double roundedToPixel(double value) const;
};

// 1 at distance 0, falling as a raised cosine to 0 at distance `width` (hours, >= 1). Width 1 is the hour alone.
double brushWeight(int distance, int width);

inline constexpr int kMaximumBrushWidth = 48;

// The week after `hour` went from its value in `start` to `target` (clamped to >= 0): its neighbours within the brush
// move by the same difference times their weight, clamped to >= 0, all others keep their bits. The result depends on
// `start` alone, so a return to the start is exactly equal.
WeekCurve applyBrush(const WeekCurve& start, int hour, double target, int brushWidth);

// Free drawing: the hours between two pointer positions take the line between them, ends included.
void paintHours(WeekCurve& values, int fromHour, double fromValue, int toHour, double toValue);

// Slopes per column of a monotone cubic (Fritsch and Carlson 1980) through equally spaced points, which never
// overshoots what the points say. Zero at the ends.
std::vector<double> monotoneSlopes(std::span<const double> points);

// The fewest columns between two handles that keeps them `pixels` apart, out of divisors of 24.
int handleStep(double columnWidth, double pixels);

}  // namespace fulcrum::curve
