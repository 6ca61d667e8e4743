// SPDX-License-Identifier: GPL-3.0-or-later
// Round ticks for axes of numbers, and which labels of a row fit beside one another.
#pragma once

#include <QList>

namespace fulcrum {

struct AxisScale {
  double min = 0;
  double max = 1;
  QList<double> ticks;  // ascending, within [min, max]
  bool operator==(const AxisScale&) const = default;
};

// A range a little wider than [low, high], with at most `maxTicks` (2 or more; 3 where it crosses 0) round ticks
// inside. Its ends are 0 or lie on quarters of the distance of ticks, so that it seldom moves with the data. An empty
// range becomes one around it.
[[nodiscard]] AxisScale niceScale(double low, double high, int maxTicks);
// Round ticks inside [low, high], whose ends stay.
[[nodiscard]] AxisScale insideScale(double low, double high, int maxTicks);

// The stride (1, 2, 3, 4, 6, 12, 24, ... of months or hours) at which labels of the given width fit, `spacing` apart
// from centre to centre; both in px.
[[nodiscard]] int labelStride(double labelWidth, double spacing);

}  // namespace fulcrum
