// SPDX-License-Identifier: GPL-3.0-or-later
// What a surface shows: values over two axes as colours with contour lines, the line of zero before all.
#pragma once

#include <functional>
#include <optional>

#include "charts/chart_data.h"
#include "charts/chart_table.h"
#include "charts/contours.h"

namespace fulcrum {

struct SurfaceTick {
  double at = 0;
  QString text{};
};

struct SurfaceSide {
  QString name{};
  ColourRole colour = ThemeRole::Accent;
};

struct SurfaceData {
  QString title{};
  QString subtitle{};
  ValueGrid grid{};
  QString xTitle{};
  QString yTitle{};
  QString valueName{};
  // Axes may be labelled in another unit than that of the grid.
  QList<SurfaceTick> xTicks{};
  QList<SurfaceTick> yTicks{};
  std::function<QString(double)> formatX{};  // read-outs and tables
  std::function<QString(double)> formatY{};
  std::function<QString(double)> formatValue{};
  std::function<QString(double)> formatLevel{};  // on contour lines: short
  SurfaceSide below{};                           // zero
  SurfaceSide above{};
  std::optional<QPointF> point{};  // of the grid
  QString pointName{};
  QString emptyText{};
};

[[nodiscard]] bool isEmpty(const SurfaceData& data);

// Round values between the lowest and the highest of the grid, about ten of them, 0 among them where it lies between.
[[nodiscard]] QList<double> contourLevels(const ValueGrid& grid);

// x and y as the place, the value, and the side it is on.
[[nodiscard]] ReadOut readOutAt(const SurfaceData& data, QPointF place);
// One row a value of y from the highest down, a column a value of x.
[[nodiscard]] TableData tableOf(const SurfaceData& data);
// For those who cannot see it: the extent, and what stands at the point.
[[nodiscard]] QString summaryOf(const SurfaceData& data);

// Paints into the painter's origin and this size, in px at 96 dpi.
void paintSurface(QPainter& painter, QSizeF size, const SurfaceData& data, const Theme& theme, const QFont& font);
// Where the values stand within that.
[[nodiscard]] QRectF surfacePlot(QSizeF size, const SurfaceData& data, const QFont& font);

}  // namespace fulcrum
