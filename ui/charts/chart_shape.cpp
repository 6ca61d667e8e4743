// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_shape.h"

#include <QLineF>
#include <QPolygonF>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <limits>

namespace fulcrum {

namespace {

class Hull {
 public:
  void add(double value) {
    if (!std::isfinite(value)) return;
    m_min = std::min(m_min, value);
    m_max = std::max(m_max, value);
  }
  [[nodiscard]] Extent extent() const { return m_min <= m_max ? Extent{m_min, m_max} : Extent{0, 0}; }

 private:
  double m_min = std::numeric_limits<double>::infinity();
  double m_max = -std::numeric_limits<double>::infinity();
};

double finiteOr0(double value) {
  return std::isfinite(value) ? value : 0.0;
}

double lineX(const ChartData& data, const ChartLine& line, qsizetype index) {
  return index < line.x.size() ? line.x[index] : xAt(data, index);
}

double levelHeight(const ChartBand& band, qsizetype level) {
  return level < band.heights.size() ? finiteOr0(band.heights[level]) : 1.0;
}

template <class Visit>
void forEachStep(const ChartData& data, const HiddenSeries& hidden, Visit visit) {
  const QList<double> levels = levelsOf(data);
  for (std::size_t b = 0; b < data.bands.size(); ++b) {
    if (hidden.contains(static_cast<int>(b))) continue;
    const QList<double>& values = data.bands[b].values;
    for (qsizetype i = 0; i < values.size(); ++i) {
      if (finiteOr0(values[i]) == 0) continue;
      const double start = levels[i] - values[i];
      visit(b, i, std::min(start, levels[i]), std::max(start, levels[i]));
    }
  }
}

// Calls visit(band index, place index, lower, upper) for each piece of the visible stacks, or step of a waterfall.
template <class Visit>
void forEachPiece(const ChartData& data, const HiddenSeries& hidden, Visit visit) {
  if (data.kind == ChartKind::Waterfall) return forEachStep(data, hidden, visit);
  const qsizetype count = indexCount(data);
  QList<double> above(count, 0.0);
  QList<double> below(count, 0.0);
  for (std::size_t b = 0; b < data.bands.size(); ++b) {
    if (hidden.contains(static_cast<int>(b))) continue;
    const QList<double>& values = data.bands[b].values;
    for (qsizetype i = 0; i < count; ++i) {
      const double value = i < values.size() ? finiteOr0(values[i]) : 0.0;
      double& end = value < 0 ? below[i] : above[i];
      const double start = end;
      end += value;
      visit(b, i, std::min(start, end), std::max(start, end));
    }
  }
}

void addSteps(const ChartData& data, const HiddenSeries& hidden, Hull& x, Hull& y) {
  double level = 0;
  x.add(0);
  y.add(0);
  for (std::size_t b = 0; b < data.bands.size(); ++b) {
    if (hidden.contains(static_cast<int>(b))) continue;
    const ChartBand& band = data.bands[b];
    for (qsizetype i = 0; i < band.values.size(); ++i) {
      level += levelHeight(band, i);
      x.add(band.values[i]);
    }
  }
  y.add(level);
}

std::vector<BandShape> stepBands(const ChartData& data, const HiddenSeries& hidden) {
  std::vector<BandShape> shapes(data.bands.size());
  double base = 0;
  for (std::size_t b = 0; b < data.bands.size(); ++b) {
    const ChartBand& band = data.bands[b];
    if (hidden.contains(static_cast<int>(b)) || band.values.isEmpty()) continue;
    std::vector<std::pair<double, double>> levels;  // hours, height
    double top = base;
    for (qsizetype i = 0; i < band.values.size(); ++i) {
      levels.emplace_back(std::max(0.0, finiteOr0(band.values[i])), levelHeight(band, i));
      top += levels.back().second;
    }
    std::sort(levels.begin(), levels.end());
    BandShape& shape = shapes[b];
    double edge = top;
    shape.upper.append({0.0, edge});
    for (const auto& [hours, height] : levels) {
      shape.upper.append({hours, edge});
      edge -= height;
      shape.upper.append({hours, edge});
    }
    shape.lower = {{0.0, base}, {levels.back().first, base}};
    base = top;
  }
  return shapes;
}

// The bar at an index, without its height.
Bar barAt(qsizetype index, const Extent& x, double plotWidth, bool snap) {
  const double pixels = plotWidth / std::max(x.max - x.min, 1.0);
  const double gap = pixels < 4 ? 0.0 : std::clamp(pixels * 0.16, 1.0, 12.0);
  const double width = std::min(pixels - gap, std::max(72.0, plotWidth / 24));
  double left = (static_cast<double>(index) - x.min) * pixels - width / 2;
  double right = left + width;
  if (snap) {
    left = std::round(left);
    right = std::max(left + 1, std::round(right));
  }
  return {x.min + left / pixels, x.min + right / pixels};
}

std::vector<std::vector<Bar>> barStacks(const ChartData& data, const HiddenSeries& hidden, const Extent& x,
                                        double plotWidth, bool snap) {
  std::vector<std::vector<Bar>> stacks(data.bands.size());
  std::vector<Bar> places;
  for (qsizetype i = 0; i < indexCount(data); ++i) places.push_back(barAt(i, x, plotWidth, snap));
  forEachPiece(data, hidden, [&](std::size_t band, qsizetype i, double lower, double upper) {
    if (!(upper > lower)) return;
    Bar bar = places[static_cast<std::size_t>(i)];
    bar.lower = lower;
    bar.upper = upper;
    stacks[band].push_back(bar);
  });
  return stacks;
}

std::vector<BandShape> areaBands(const ChartData& data, const HiddenSeries& hidden) {
  std::vector<BandShape> shapes(data.bands.size());
  forEachPiece(data, hidden, [&](std::size_t band, qsizetype i, double lower, double upper) {
    shapes[band].upper.append({xAt(data, i), upper});
    shapes[band].lower.append({xAt(data, i), lower});
  });
  return shapes;
}

// The lowest and highest point of each pixel column, in the order they come.
QList<QPointF> thinned(const QList<QPointF>& points, double plotWidth) {
  if (static_cast<double>(points.size()) <= 2 * plotWidth || points.size() < 4) return points;
  const double first = points.first().x();
  const double span = points.last().x() - first;
  if (!(span > 0)) return points;
  const auto column = [&](const QPointF& p) { return std::floor((p.x() - first) / span * plotWidth); };
  QList<QPointF> result;
  for (qsizetype begin = 0; begin < points.size();) {
    qsizetype end = begin;
    qsizetype low = begin;
    qsizetype high = begin;
    for (; end < points.size() && column(points[end]) == column(points[begin]); ++end) {
      if (points[end].y() < points[low].y()) low = end;
      if (points[end].y() > points[high].y()) high = end;
    }
    result.append(points[std::min(low, high)]);
    if (low != high) result.append(points[std::max(low, high)]);
    begin = end;
  }
  return result;
}

// A level from each point to the next; over bars, across the place of each bar.
QList<QPointF> stepped(const QList<QPointF>& points, bool overBars) {
  QList<QPointF> result;
  if (overBars) {
    for (const QPointF& point : points) result << point - QPointF(0.5, 0) << point + QPointF(0.5, 0);
    return result;
  }
  for (qsizetype i = 0; i < points.size(); ++i) {
    if (i > 0) result.append({points[i].x(), points[i - 1].y()});
    result.append(points[i]);
  }
  return result;
}

LineShape lineShape(const ChartData& data, const ChartLine& line, double plotWidth) {
  LineShape shape;
  for (qsizetype i = 0; i < line.y.size(); ++i) {
    const double x = lineX(data, line, i);
    if (!std::isfinite(x)) continue;
    if (std::isfinite(line.y[i])) shape.points.append({x, line.y[i]});
    if (i < line.low.size() && i < line.high.size() && std::isfinite(line.low[i]) && std::isfinite(line.high[i])) {
      shape.uncertainty.lower.append({x, line.low[i]});
      shape.uncertainty.upper.append({x, line.high[i]});
    }
  }
  if (line.stepped) shape.points = stepped(shape.points, data.kind == ChartKind::StackedBars && line.x.isEmpty());
  shape.points = thinned(shape.points, plotWidth);
  shape.uncertainty.lower = thinned(shape.uncertainty.lower, plotWidth);
  shape.uncertainty.upper = thinned(shape.uncertainty.upper, plotWidth);
  return shape;
}

}  // namespace

ChartExtents extentsOf(const ChartData& data, const HiddenSeries& hidden) {
  Hull x;
  Hull y;
  if (data.kind == ChartKind::Steps) {
    addSteps(data, hidden, x, y);
  } else {
    const qsizetype count = indexCount(data);
    for (qsizetype i = 0; i < count; ++i) x.add(xAt(data, i));
    if (!data.bands.empty() || data.yFromZero) y.add(0);
    forEachPiece(data, hidden, [&](std::size_t, qsizetype, double lower, double upper) {
      y.add(lower);
      y.add(upper);
    });
  }
  if (data.kind == ChartKind::Waterfall && !data.barTexts.isEmpty()) y.add(1.08 * y.extent().max);  // room for them
  const auto bands = static_cast<int>(data.bands.size());
  for (std::size_t l = 0; l < data.lines.size(); ++l) {
    if (hidden.contains(bands + static_cast<int>(l))) continue;
    const ChartLine& line = data.lines[l];
    for (qsizetype i = 0; i < line.y.size(); ++i) {
      x.add(lineX(data, line, i));
      y.add(line.y[i]);
      if (i < line.low.size()) y.add(line.low[i]);
      if (i < line.high.size()) y.add(line.high[i]);
    }
  }
  const int reference = bands + static_cast<int>(data.lines.size());
  if (data.reference && !hidden.contains(reference)) y.add(data.reference->y);

  for (const ChartMarker& marker : data.markers) {
    if (marker.x >= x.extent().min && marker.x <= x.extent().max) y.add(marker.y);
  }

  ChartExtents extents{x.extent(), y.extent()};
  if (data.kind == ChartKind::StackedBars || data.kind == ChartKind::Waterfall) {
    extents.x = {extents.x.min - 0.5, extents.x.max + 0.5};
  } else if (!(extents.x.max > extents.x.min)) {
    extents.x = {extents.x.min - 0.5, extents.x.min + 0.5};
  }
  return extents;
}

ChartShape shapeOf(const ChartData& data, const HiddenSeries& hidden, const Extent& x, double plotWidth, bool snap) {
  ChartShape shape;
  switch (data.kind) {
    case ChartKind::Steps:
      shape.bands = stepBands(data, hidden);
      break;
    case ChartKind::StackedBars:
    case ChartKind::Waterfall:
      shape.bars = barStacks(data, hidden, x, plotWidth, snap);
      break;
    default:
      shape.bands = areaBands(data, hidden);
      break;
  }
  for (std::size_t l = 0; l < data.lines.size(); ++l) {
    const bool isHidden = hidden.contains(static_cast<int>(data.bands.size() + l));
    shape.lines.push_back(isHidden ? LineShape{} : lineShape(data, data.lines[l], plotWidth));
  }
  return shape;
}

QList<QLineF> hatchLines(const QPolygonF& polygon, double angle, double spacing) {
  QTransform turn;
  turn.rotate(-angle);
  const QTransform back = turn.inverted();
  const QPolygonF turned = turn.map(polygon);
  const QRectF box = turned.boundingRect();
  QList<QLineF> lines;
  for (double y = std::ceil(box.top() / spacing) * spacing; y < box.bottom(); y += spacing) {
    QList<double> crossings;
    for (qsizetype i = 0; i < turned.size(); ++i) {
      const QPointF a = turned[i];
      const QPointF b = turned[(i + 1) % turned.size()];
      if ((a.y() <= y) == (b.y() <= y)) continue;
      crossings.append(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
    }
    std::sort(crossings.begin(), crossings.end());
    for (qsizetype i = 0; i + 1 < crossings.size(); i += 2) {
      if (crossings[i + 1] - crossings[i] < 0.2) continue;
      lines.append(QLineF(back.map(QPointF(crossings[i], y)), back.map(QPointF(crossings[i + 1], y))));
    }
  }
  return lines;
}

}  // namespace fulcrum
