// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_placer.h"

#include <QLineF>
#include <algorithm>
#include <limits>

namespace fulcrum {

namespace {

bool crosses(const QRectF& box, const QPointF& a, const QPointF& b) {
  if (std::max(a.x(), b.x()) < box.left() || std::min(a.x(), b.x()) > box.right()) return false;
  if (std::max(a.y(), b.y()) < box.top() || std::min(a.y(), b.y()) > box.bottom()) return false;
  if (box.contains(a) || box.contains(b)) return true;
  const QLineF line(a, b);
  const auto hits = [&](const QLineF& diagonal) {
    return line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
  };
  return hits({box.topLeft(), box.bottomRight()}) || hits({box.topRight(), box.bottomLeft()});
}

}  // namespace

QRectF LabelPlacer::place(QPointF anchor, QSizeF size, double distance) {
  const double w = size.width();
  const double h = size.height();
  QRectF best;
  double bestCost = std::numeric_limits<double>::infinity();
  // Nearer rings first: each step further away costs a little, so that a label strays only to get off a line.
  for (int ring = 0; ring < 6; ++ring) {
    const double d = distance + ring * h * 0.6;
    const QPointF candidates[] = {{distance, d},      {-w - distance, -d - h}, {distance, -d - h},
                                  {-w - distance, d}, {-w / 2, -d - h},        {-w / 2, d},
                                  {d, -h / 2},        {-w - d, -h / 2},        {-w - d, -d - h}};
    int preference = 0;
    for (const QPointF& offset : candidates) {
      QRectF box(anchor + offset, size);
      if (box.right() > m_area.right()) box.moveRight(m_area.right());
      if (box.left() < m_area.left()) box.moveLeft(m_area.left());
      if (box.bottom() > m_area.bottom()) box.moveBottom(m_area.bottom());
      if (box.top() < m_area.top()) box.moveTop(m_area.top());
      const double candidate = cost(box) + ring + 0.1 * preference++ + (box.contains(anchor) ? 40 : 0);
      if (candidate < bestCost) {
        bestCost = candidate;
        best = box;
      }
    }
  }
  m_boxes.append(best);
  return best;
}

double LabelPlacer::cost(const QRectF& box) const {
  double cost = 0;
  for (const QRectF& other : m_boxes) {
    if (box.intersects(other)) cost += 50;
  }
  const QRectF roomy = box.adjusted(-2, -1, 2, 1);
  for (const Line& line : m_lines) {
    for (qsizetype i = 1; i < line.points.size(); ++i) {
      if (!crosses(roomy, line.points[i - 1], line.points[i])) continue;
      cost += line.weight;
      break;
    }
  }
  return cost;
}

}  // namespace fulcrum
