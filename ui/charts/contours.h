// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of equal value on a grid, by marching squares. Pure geometry in the units of the data.
#pragma once

#include <QList>
#include <QPolygonF>

namespace fulcrum {

// Values at the crossings of x and y, both ascending: row by row from y[0], z[j * x.size() + i].
struct ValueGrid {
  QList<double> x;
  QList<double> y;
  QList<double> z;
  [[nodiscard]] double at(qsizetype i, qsizetype j) const { return z[j * x.size() + i]; }
  [[nodiscard]] bool isEmpty() const { return x.size() < 2 || y.size() < 2 || z.size() != x.size() * y.size(); }
  bool operator==(const ValueGrid&) const = default;
};

// The lines on which the value is `level`, linear between neighbours; a closed one ends where it begins. In a cell with
// opposite corners on either side its mean decides which of them are joined.
[[nodiscard]] QList<QPolygonF> contourLines(const ValueGrid& grid, double level);

// The value at a place inside the grid, bilinear in its cell; places outside are taken to the edge.
[[nodiscard]] double valueAt(const ValueGrid& grid, QPointF place);

}  // namespace fulcrum
