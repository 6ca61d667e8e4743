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
  void addLine(const QList<QPointF>& line) { m_lines.append(line); }
  void addBox(const QRectF& box) { m_boxes.append(box); }

  // The place of a label of this size for the point at `anchor`, which stays `distance` away from it. The place is
  // taken from then on.
  QRectF place(QPointF anchor, QSizeF size, double distance);

 private:
  [[nodiscard]] double cost(const QRectF& box) const;

  QRectF m_area;
  QList<QList<QPointF>> m_lines;
  QList<QRectF> m_boxes;
};

}  // namespace fulcrum
