// SPDX-License-Identifier: GPL-3.0-or-later
// Finds room for labels in a chart: beside their point, inside the plot, off the lines and off one another.
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace fulcrum {

class LabelPlacer {
 public:
  explicit LabelPlacer(const QRectF& area) : m_area(area) {}
  // `weight` says how much a label on this line hurts, against 1 for a step further from its point.
  void addLine(const QList<QPointF>& points, double weight = 10) { m_lines.append({points, weight}); }
  void addBox(const QRectF& box) { m_boxes.append(box); }

  // The place of a label of this size for the point at `anchor`, which stays `distance` away from it. The place is
  // taken from then on.
  QRectF place(QPointF anchor, QSizeF size, double distance);

 private:
  [[nodiscard]] double cost(const QRectF& box) const;

  struct Line {
    QList<QPointF> points;
    double weight = 0;
  };

  QRectF m_area;
  QList<Line> m_lines;
  QList<QRectF> m_boxes;
};

}  // namespace fulcrum
