// SPDX-License-Identifier: GPL-3.0-or-later
// A distribution as the distribution editor shows it: its density over an axis of values, and three handles on it.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

#include "curve/curve_geometry.h"

namespace fulcrum::curve {

// The inverse of the distribution function; its argument lies in (0, 1).
using QuantileFunction = std::function<double(double)>;

inline constexpr std::array<double, 3> kHandles{0.1, 0.5, 0.9};
using HandleValues = std::array<double, kHandles.size()>;

// Heights are of the highest, which is 1. Between the values of a curve it is linear; a discrete distribution has a
// mass at each.
struct Density {
  std::vector<double> values;  // ascending
  std::vector<double> heights;
  bool discrete = false;
  bool operator==(const Density&) const = default;
};
[[nodiscard]] Density densityOf(const QuantileFunction& quantile);

struct ValueSpan {
  double low = 0;
  double high = 1;
  [[nodiscard]] double width() const { return high - low; }
  bool operator==(const ValueSpan&) const = default;
};
// From P1 to P99 and a quarter of the way between P10 and P90 beyond, where a handle can be dragged to. Never empty.
[[nodiscard]] ValueSpan spanOf(const QuantileFunction& quantile);

struct DistributionGeometry {
  PlotArea area;
  ValueSpan span;

  [[nodiscard]] double xOf(double value) const { return area.left + (value - span.low) / span.width() * area.width; }
  [[nodiscard]] double valueAt(double x) const { return span.low + (x - area.left) / area.width * span.width(); }
  [[nodiscard]] double yOf(double height) const { return area.bottom() - height * area.height; }
  // The handle nearest to x; none where all are further than `reach` pixels.
  [[nodiscard]] std::optional<size_t> handleAt(double x, const HandleValues& handles, double reach) const;
  // Without the digits of a pixel position: to the power of ten below a pixel.
  [[nodiscard]] double roundedToPixel(double value) const;
};

// Where a handle that is wanted somewhere can go: not to its neighbours or beyond them.
[[nodiscard]] double betweenNeighbours(const HandleValues& handles, size_t handle, double wanted, double gap);

}  // namespace fulcrum::curve
