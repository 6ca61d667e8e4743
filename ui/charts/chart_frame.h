// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a chart stand: the plot, its scales, and the labels around it. In px of the chart.
#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

#include "charts/axis_scale.h"
#include "charts/chart_shape.h"

namespace fulcrum {

struct AxisLabel {
  QRectF box;
  QString text;
  Qt::Alignment alignment;
};

// The names of lines at their ends stand out.
[[nodiscard]] QFont endLabelFont(QFont font);

struct ChartFrame {
  QSizeF size;
  QRectF plot;  // on whole pixels
  QFont font;
  AxisScale y;
  Extent x;
  QList<double> xTicks;  // where the labels of x stand
  QList<AxisLabel> labels;
  double gutter = 0;  // room at the right of the plot for the names of lines; 0: they find their place inside

  [[nodiscard]] double xToPixel(double value) const;
  [[nodiscard]] double yToPixel(double value) const;
  [[nodiscard]] QPointF toPixel(QPointF value) const { return {xToPixel(value.x()), yToPixel(value.y())}; }
  [[nodiscard]] QPointF toValue(QPointF pixel) const;
};

// `held` is a frame whose y scale, left edge and gutter must stand still; they only grow where the data needs it.
[[nodiscard]] ChartFrame frameOf(const ChartData& data, const HiddenSeries& hidden, QSizeF size, const QFont& font,
                                 const ChartFrame* held);

}  // namespace fulcrum
