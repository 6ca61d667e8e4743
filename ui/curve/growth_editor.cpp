// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/growth_editor.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace fulcrum::curve {

namespace {

constexpr double kKnotReach = 8.0;   // pixels from a knot's middle that take hold of it
constexpr double kCurveReach = 6.0;  // pixels from the curve within which a drag does not jump to the pointer
constexpr double kKnotRadius = 4.5;
constexpr double kLabelSpace = 16.0;
constexpr double kMarkReach = 14.0;

}  // namespace

GrowthEditor::GrowthEditor(QWidget* parent)
    : CurveEditor(parent), m_label([](int month) { return tr("Month %1").arg(month + 1); }) {
  setAccessibleName(tr("Growth"));
  setAccessibleDescription(tr(
      "Left and right choose the month, up and down change its growth, Delete removes its point; digits type an exact "
      "value."));
  setUnit(
      {}, [this](double value) { return tr("%1×").arg(locale().toString(value, 'g', 3)); },
      tr("times the first month"));
  connect(this, &CurveEditor::columnSelected, this, &GrowthEditor::monthSelected);
}

void GrowthEditor::setGrowth(double monthlyRate, const GrowthKnots& knots, int months) {
  months = std::max(1, months);
  if (monthlyRate == m_rate && knots == m_knots && months == m_months) return refreshHoverText();
  const bool labelsMoved = months != m_months;
  m_rate = monthlyRate;
  m_knots = knots;
  m_months = months;
  if (labelsMoved) backdropChanged();
  valuesChanged();
}

void GrowthEditor::setMonthLabels(MonthLabel label) {
  m_label = std::move(label);
  backdropChanged();
}

double GrowthEditor::highestValue() const {
  double highest = 0.0;
  for (int month = 0; month < m_months; ++month) highest = std::max(highest, valueOf(month));
  return highest;
}

QString GrowthEditor::columnName(int column) const {
  return m_label(column);
}

int GrowthEditor::columnFrom(int column, int direction, Reach reach) const {
  if (reach == Reach::End) return direction < 0 ? 0 : m_months - 1;
  if (reach == Reach::Jump) return neighbouringKnot(m_knots, column, direction, m_months);
  return std::clamp(column + direction, 0, m_months - 1);
}

int GrowthEditor::columnForPress(QPointF position) const {
  const CurveGeometry geometry = geometryNow();
  for (const GrowthKnot& knot : m_knots) {
    const QPointF middle(geometry.xOf(knot.month), geometry.yOf(valueOf(knot.month)));
    if (knot.month < m_months && QLineF(middle, position).length() <= kKnotReach) return knot.month;
  }
  return geometry.columnAt(position.x());
}

double GrowthEditor::grabOffset(int column, double y) const {
  const double offset = y - geometryNow().yOf(valueOf(column));
  return std::abs(offset) <= kCurveReach ? offset : 0.0;
}

QRectF GrowthEditor::touchedRect(int column) const {
  return {geometryNow().xOf(column) - kMarkReach, 0.0, 2 * kMarkReach, static_cast<double>(height())};
}

void GrowthEditor::editTo(int column, int pointerColumn, double value) {
  const MonthRange range = knotRange(m_start, column, m_months);
  const int month = std::clamp(pointerColumn, range.first, std::max(range.first, range.last));
  const bool atStart = month == column && value == gestureStartValue();
  m_knots = atStart ? m_start : dragKnot(m_start, m_rate, column, month, value, m_months);
  if (gestureSource() == Source::Mouse) choose(month);
  update();
  Q_EMIT edited(m_knots);
}

void GrowthEditor::removeSelectedKnot() {
  if (isReadOnly() || !hasKnot(m_knots, selectedColumn())) return;
  singleEdit([this] {
    m_knots = removeKnot(m_knots, selectedColumn());
    Q_EMIT edited(m_knots);
  });
}

void GrowthEditor::moveSelectedKnot(int direction) {
  const int month = selectedColumn();
  const MonthRange range = knotRange(m_knots, month, m_months);
  const int to = std::clamp(month + direction, range.first, std::max(range.first, range.last));
  if (isReadOnly() || !hasKnot(m_knots, month) || to == month) return;
  singleEdit([&] {
    m_knots = dragKnot(m_knots, m_rate, month, to, compoundGrowth(m_rate, to) * knotFactor(m_knots, month), m_months);
    Q_EMIT edited(m_knots);
  });
  choose(to);
}

bool GrowthEditor::wantsKey(const QKeyEvent& event) const {
  return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace || CurveEditor::wantsKey(event);
}

void GrowthEditor::keyPressEvent(QKeyEvent* event) {
  const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
  if (gestureSource() == Source::Mouse) return CurveEditor::keyPressEvent(event);
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return removeSelectedKnot();
  if (sideways && event->modifiers().testFlag(Qt::ShiftModifier)) {
    return moveSelectedKnot(event->key() == Qt::Key_Left ? -1 : 1);
  }
  CurveEditor::keyPressEvent(event);
}

void GrowthEditor::contextMenuEvent(QContextMenuEvent* event) {
  if (gestureSource() == Source::Mouse || isReadOnly()) return;
  finishGesture();
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  if (byMouse) choose(columnForPress(event->pos()));
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Type a Value…"), this, [this] { openEntry(QString()); });
  QAction* remove = menu->addAction(tr("Remove Point"), this, &GrowthEditor::removeSelectedKnot);
  remove->setEnabled(hasKnot(m_knots, selectedColumn()));
  QAction* removeAll = menu->addAction(tr("Remove All Points"), this, &GrowthEditor::removeAllKnots);
  removeAll->setEnabled(!m_knots.empty());
  menu->popup(byMouse ? event->globalPos() : mapToGlobal(selectedPoint()));
}

void GrowthEditor::removeAllKnots() {
  singleEdit([this] {
    m_knots.clear();
    Q_EMIT edited(m_knots);
  });
}

double GrowthEditor::bottomMargin() const {
  return std::ceil(QFontMetricsF(labelFont()).height()) + 10.0;
}

int GrowthEditor::labelStep(const QFontMetricsF& metrics, double columnWidth) const {
  double widest = 0.0;
  for (int month = 0; month < m_months; ++month) widest = std::max(widest, metrics.horizontalAdvance(m_label(month)));
  for (const int step : {1, 2, 3, 6, 12, 24, 36, 60}) {
    if (step * columnWidth >= widest + kLabelSpace) return step;
  }
  return m_months;
}

void GrowthEditor::paintBackdrop(QPainter& painter, const CurveGeometry& geometry) const {
  const QFontMetricsF metrics(painter.font());
  const int step = labelStep(metrics, geometry.columnWidth());
  const PlotArea& area = geometry.area;
  for (int month = 0; month < m_months; month += step) {
    const double x = geometry.xOf(month);
    painter.fillRect(QRectF(std::round(x), area.bottom(), 1.0, 4.0), colours().grid);
    const double half = metrics.horizontalAdvance(m_label(month)) / 2.0 + 1.0;
    const double middle = std::clamp(x, half, std::max(half, width() - half));
    painter.setPen(colours().mutedText);
    painter.drawText(QRectF(middle - half, area.bottom() + 7.0, 2 * half, metrics.height()), Qt::AlignHCenter,
                     m_label(month));
  }
}

QPolygonF GrowthEditor::growthLine(const CurveGeometry& geometry, const GrowthKnots& knots) const {
  QPolygonF line;
  line << QPointF(geometry.area.left, geometry.yOf(growthAt(m_rate, knots, 0)));
  for (int month = 0; month < m_months; ++month) {
    line << QPointF(geometry.xOf(month), geometry.yOf(growthAt(m_rate, knots, month)));
  }
  line << QPointF(geometry.area.right(), line.last().y());
  return line;
}

void GrowthEditor::paintCurve(QPainter& painter, const CurveGeometry& geometry, const QRectF&) const {
  const PlotArea& area = geometry.area;
  painter.save();
  painter.setClipRect(QRectF(area.left, 0.0, area.width, area.bottom() + 2.0), Qt::IntersectClip);
  const QPolygonF line = growthLine(geometry, m_knots);
  QPolygonF fill = line;
  fill << QPointF(area.right(), area.bottom()) << QPointF(area.left, area.bottom());
  QLinearGradient wash(0.0, area.top, 0.0, area.bottom());
  wash.setColorAt(0.0, faded(colours().accent, 0.22));
  wash.setColorAt(1.0, faded(colours().accent, 0.06));
  painter.setPen(Qt::NoPen);
  painter.setBrush(wash);
  painter.drawPolygon(fill);
  painter.setBrush(Qt::NoBrush);
  if (isGestureActive() && m_knots != m_start) {
    QPen dashes(colours().mutedText, 1.5);
    dashes.setDashPattern({3.0, 2.5});
    painter.setPen(dashes);
    painter.drawPolyline(growthLine(geometry, m_start));
  }
  painter.setPen(QPen(colours().accent, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  painter.restore();
  painter.setPen(QPen(colours().accent, 2.0));
  painter.setBrush(colours().background);
  for (const GrowthKnot& knot : m_knots) {
    const QPointF middle(geometry.xOf(knot.month), geometry.yOf(valueOf(knot.month)));
    if (knot.month < m_months && !isReadOnly()) painter.drawEllipse(middle, kKnotRadius, kKnotRadius);
  }
}

}  // namespace fulcrum::curve
