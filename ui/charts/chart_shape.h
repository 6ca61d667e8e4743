// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry of a chart in the units of its data: stacked boundaries, lines and extents. Pure: no painting here.
#pragma once

#include <QList>
#include <QPointF>
#include <vector>

#include "charts/chart_data.h"

namespace fulcrum {

// Upper and lower boundary of an area, from left to right.
struct BandShape {
  QList<QPointF> upper;
  QList<QPointF> lower;
};

// One piece of a stack.
struct Bar {
  double left = 0;
  double right = 0;
  double lower = 0;
  double upper = 0;
};

struct LineShape {
  QList<QPointF> points;
  BandShape uncertainty;
};

struct ChartShape {
  std::vector<BandShape> bands;        // areas and steps: as many as the data has, empty where hidden
  std::vector<std::vector<Bar>> bars;  // bars: as many as the data has, without pieces of no height
  std::vector<LineShape> lines;
};

struct Extent {
  double min = 0;
  double max = 0;
};

struct ChartExtents {
  Extent x;
  Extent y;
};

[[nodiscard]] ChartExtents extentsOf(const ChartData& data, const HiddenSeries& hidden);

// `plotWidth` in device pixels decides the gaps between bars and how far lines are thinned (to the lowest and highest
// point a pixel); `snap` puts the edges of bars on pixels.
[[nodiscard]] ChartShape shapeOf(const ChartData& data, const HiddenSeries& hidden, const Extent& x, double plotWidth,
                                 bool snap);

// The lines of a hatching at `angle` degrees, `spacing` apart, cut to a polygon (even-odd).
[[nodiscard]] QList<QLineF> hatchLines(const QPolygonF& polygon, double angle, double spacing);

}  // namespace fulcrum
