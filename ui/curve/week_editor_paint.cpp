// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "curve/week_editor.h"

namespace fulcrum::curve {

namespace {

constexpr double kHandleSpacing = 15.0;
constexpr double kHandleRadius = 3.0;
constexpr double kSmoothFrom = 4.0;   // pixels per column, below which a smooth line looks like a straight one
constexpr int kHourLabelsFrom = 115;  // pixels per day
constexpr int kHourLabelsHeight = 200;
constexpr double kBrushHeight = 3.0;
constexpr double kMeasuredKey = 16.0;
constexpr double kMeasuredStrength = 0.55;  // between the ghosts of other workloads and the curve
// The rasteriser takes one long wavy outline several times as long as the same line in pieces (4.3 against 1.2 ms for a
// week at 1000 x 350).
constexpr int kPiece = 8;

// The curve through the hours first .. last, which may reach beyond the week's ends to draw its ring.
QPainterPath weekPath(const WeekCurve& values, const CurveGeometry& geometry, int first, int last) {
  const auto at = [&](int hour) { return values[(hour + kHoursPerWeek) % kHoursPerWeek]; };
  std::vector<double> ys;
  ys.reserve(last - first + 3);
  // One more at either end, so that a part of the curve has the slopes of the whole.
  for (int hour = first - 1; hour <= last + 1; ++hour) ys.push_back(geometry.yOf(at(hour)));
  const bool smooth = geometry.columnWidth() >= kSmoothFrom;
  const std::vector<double> slopes = smooth ? monotoneSlopes(ys) : std::vector<double>();
  const double third = geometry.columnWidth() / 3.0;
  QPainterPath path(QPointF(geometry.xOf(first), ys[1]));
  for (int hour = first + 1; hour <= last; ++hour) {
    const size_t i = hour - first + 1;
    const double x = geometry.xOf(hour);
    const double before = geometry.xOf(hour - 1);
    if (smooth) {
      path.cubicTo(before + third, ys[i - 1] + slopes[i - 1] / 3.0, x - third, ys[i] - slopes[i] / 3.0, x, ys[i]);
    } else {
      path.lineTo(x, ys[i]);
    }
  }
  return path;
}

template <typename DrawPath>
void inPieces(const WeekCurve& values, const CurveGeometry& geometry, int first, int last, DrawPath draw) {
  for (int from = first; from < last; from += kPiece) {
    const int to = std::min(from + kPiece, last);
    draw(weekPath(values, geometry, from, to), from, to);
  }
}

void strokeWeek(QPainter& painter, const WeekCurve& values, const CurveGeometry& geometry, int first, int last) {
  painter.setBrush(Qt::NoBrush);
  inPieces(values, geometry, first, last, [&](const QPainterPath& path, int, int) { painter.drawPath(path); });
}

void washWeek(QPainter& painter, const WeekCurve& values, const CurveGeometry& geometry, int first, int last,
              const QColor& accent) {
  const PlotArea& area = geometry.area;
  QLinearGradient wash(0.0, area.top, 0.0, area.bottom());
  wash.setColorAt(0.0, faded(accent, 0.22));
  wash.setColorAt(1.0, faded(accent, 0.06));
  // The line hides the jagged edge, and smooth edges would leave seams between the pieces.
  painter.setRenderHint(QPainter::Antialiasing, false);
  inPieces(values, geometry, first, last, [&](QPainterPath path, int from, int to) {
    path.lineTo(geometry.xOf(to), area.bottom());
    path.lineTo(geometry.xOf(from), area.bottom());
    painter.fillPath(path, wash);
  });
  painter.setRenderHint(QPainter::Antialiasing);
}

}  // namespace

bool WeekEditor::hasHourLabels() const {
  return width() / kDaysPerWeek >= kHourLabelsFrom && height() >= kHourLabelsHeight;
}

double WeekEditor::bottomMargin() const {
  const double line = QFontMetricsF(labelFont()).height();
  return std::ceil(line * (hasHourLabels() ? 2.0 : 1.0)) + 10.0;
}

QRectF WeekEditor::touchedRect(int column) const {
  const CurveGeometry geometry = geometryNow();
  const double reach = (m_brushWidth + 1) * geometry.columnWidth() + 8.0;
  return {geometry.xOf(column) - reach, 0.0, 2 * reach, static_cast<double>(height())};
}

void WeekEditor::paintBackdrop(QPainter& painter, const CurveGeometry& geometry) const {
  paintDays(painter, geometry);
  painter.setClipRect(plotRect());
  painter.setPen(QPen(colours().ghost, 1.25));
  for (const WeekCurve& ghost : m_ghosts) strokeWeek(painter, ghost, geometry, -1, kHoursPerWeek);
  if (m_measured) paintMeasured(painter, geometry);
}

// Its name stands on the line of the unit, at the other end.
void WeekEditor::paintMeasured(QPainter& painter, const CurveGeometry& geometry) const {
  const PlotArea& area = geometry.area;
  const QColor colour = faded(colours().text, kMeasuredStrength);
  painter.setPen(QPen(colour, 1.25));
  strokeWeek(painter, *m_measured, geometry, -1, kHoursPerWeek);
  painter.setClipping(false);
  const QString name = tr("measured");
  const double nameLeft = area.right() - painter.fontMetrics().horizontalAdvance(name);
  const double middle = std::round((area.top - 2.0) / 2.0);
  painter.fillRect(QRectF(nameLeft - kMeasuredKey - 6.0, middle, kMeasuredKey, 1.0), colour);
  painter.setPen(colours().mutedText);
  painter.drawText(QRectF(nameLeft, 0.0, area.right() - nameLeft, area.top - 2.0), Qt::AlignLeft | Qt::AlignVCenter,
                   name);
}

void WeekEditor::paintDays(QPainter& painter, const CurveGeometry& geometry) const {
  const PlotArea& area = geometry.area;
  const double dayWidth = area.width / kDaysPerWeek;
  const double line = painter.fontMetrics().height();
  const double labelTop = area.bottom() + 7.0;
  for (int day = 0; day < kDaysPerWeek; ++day) {
    const double left = area.left + day * dayWidth;
    painter.fillRect(QRectF(std::round(left), area.top, 1.0, area.height + 5.0), colours().grid);
    if (hasHourLabels()) {
      painter.setPen(faded(colours().mutedText, 0.75));
      for (const int hour : {6, 12, 18}) {
        const double x = left + dayWidth * hour / kHoursPerDay;
        painter.fillRect(QRectF(std::round(x), area.bottom() + 1.0, 1.0, 3.0), colours().grid);
        painter.drawText(QRectF(x - 20.0, labelTop, 40.0, line), Qt::AlignHCenter, locale().toString(hour));
      }
    }
    painter.setPen(colours().mutedText);
    const double top = labelTop + (hasHourLabels() ? line : 0.0);
    painter.drawText(QRectF(left, top, dayWidth, line), Qt::AlignHCenter,
                     locale().standaloneDayName(day + 1, QLocale::ShortFormat));
  }
  painter.fillRect(QRectF(std::round(area.right()), area.top, 1.0, area.height + 5.0), colours().grid);
}

void WeekEditor::paintCurve(QPainter& painter, const CurveGeometry& geometry, const QRectF& exposed) const {
  const PlotArea& area = geometry.area;
  const int first = std::clamp(geometry.columnAt(exposed.left()) - 2, -1, kHoursPerWeek);
  const int last = std::clamp(geometry.columnAt(exposed.right()) + 2, -1, kHoursPerWeek);
  painter.save();
  painter.setClipRect(QRectF(area.left, 0.0, area.width, area.bottom() + 2.0), Qt::IntersectClip);
  washWeek(painter, m_values, geometry, first, last, colours().accent);
  if (m_overlay) paintOverlay(painter, geometry, first, last);
  if (isGestureActive()) paintStart(painter, geometry);
  painter.setPen(QPen(colours().accent, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  strokeWeek(painter, m_values, geometry, first, last);
  painter.restore();
  if (!isReadOnly()) paintHandles(painter, geometry, std::max(0, first), std::min(kHoursPerWeek - 1, last));
  if (!isReadOnly()) paintBrush(painter, geometry);
}

void WeekEditor::paintOverlay(QPainter& painter, const CurveGeometry& geometry, int first, int last) const {
  const auto yOf = [&](int hour) { return std::round(geometry.yOf((*m_overlay)[hour])); };
  for (int hour = std::max(0, first); hour <= std::min(kHoursPerWeek - 1, last); ++hour) {
    const double left = std::round(geometry.xOf(hour - 0.5));
    const double y = yOf(hour);
    const double before = hour > 0 ? yOf(hour - 1) : y;
    painter.fillRect(QRectF(left, y, std::round(geometry.xOf(hour + 0.5)) - left, 1.0), colours().overlay);
    painter.fillRect(QRectF(left, std::min(y, before), 1.0, std::abs(y - before) + 1.0), colours().overlay);
  }
}

void WeekEditor::paintStart(QPainter& painter, const CurveGeometry& geometry) const {
  // Only where it differs: dashes are dear, and under the curve they would show as noise.
  QPen pen(colours().mutedText, 1.5);
  pen.setDashPattern({3.0, 2.5});
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    if (m_values[hour] == m_start[hour]) continue;
    int end = hour;
    while (end + 1 < kHoursPerWeek && m_values[end + 1] != m_start[end + 1]) ++end;
    painter.drawPath(weekPath(m_start, geometry, hour - 1, end + 1));
    hour = end;
  }
}

void WeekEditor::paintHandles(QPainter& painter, const CurveGeometry& geometry, int first, int last) const {
  const int step = handleStep(geometry.columnWidth(), kHandleSpacing);
  painter.setPen(QPen(colours().accent, 1.5));
  painter.setBrush(colours().background);
  for (int hour = (first + step - 1) / step * step; hour <= last; hour += step) {
    const double y = geometry.yOf(m_values[hour]);
    if (y >= geometry.area.top - kHandleRadius) {
      painter.drawEllipse(QPointF(geometry.xOf(hour), y), kHandleRadius, kHandleRadius);
    }
  }
}

void WeekEditor::paintBrush(QPainter& painter, const CurveGeometry& geometry) const {
  const int column = activeColumn();
  if (column < 0) return;
  const double width = geometry.columnWidth();
  for (int distance = 1 - m_brushWidth; distance < m_brushWidth; ++distance) {
    const int hour = (column + distance + kHoursPerWeek) % kHoursPerWeek;
    painter.fillRect(QRectF(geometry.area.left + hour * width, geometry.area.bottom(), width, kBrushHeight),
                     faded(colours().accent, brushWeight(distance, m_brushWidth)));
  }
}

}  // namespace fulcrum::curve
