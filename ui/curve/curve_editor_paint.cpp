// SPDX-License-Identifier: GPL-3.0-or-later
// How a curve editor is laid out and drawn: what seldom changes in a pixmap, the rest over it.
#include <QFontInfo>
#include <QPaintEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "curve/curve_editor.h"
#include "curve/readout.h"

namespace fulcrum::curve {

namespace {

constexpr double kLabelGap = 8.0;
constexpr double kRightMargin = 12.0;
constexpr double kLeftMarginStep = 8.0;  // so that a digit more or less seldom moves the plot
constexpr double kMarkerReach = 12.0;
constexpr double kSelectedRadius = 5.0;
constexpr double kHoveredRadius = 4.5;
constexpr double kFocusRadius = 9.0;

}  // namespace

QFont CurveEditor::labelFont() const {
  QFont small = font();
  small.setPixelSize(std::max(9, static_cast<int>(std::lround(QFontInfo(font()).pixelSize() * 12.0 / 13.0))));
  return small;
}

QRectF CurveEditor::plotRect() const {
  return {m_plot.left, m_plot.top, m_plot.width, m_plot.height};
}

void CurveEditor::layOut() {
  const QFontMetricsF metrics(labelFont());
  double labelWidth = 0.0;
  for (const double tick : axisTicks(m_axis))
    labelWidth = std::max(labelWidth, metrics.horizontalAdvance(formatted(tick)));
  const double left = std::ceil((labelWidth + kLabelGap + 2.0) / kLeftMarginStep) * kLeftMarginStep;
  const double top = std::ceil(metrics.height() * (m_unit.isEmpty() ? 0.5 : 1.0)) + kLabelGap;
  m_plot = {left, top, std::max(1.0, width() - left - kRightMargin), std::max(1.0, height() - top - bottomMargin())};
  backdropChanged();
}

void CurveEditor::backdropChanged() {
  m_backdrop = QPixmap();
  update();
  refreshReadout();
}

QRectF CurveEditor::markerRect(int column) const {
  const double x = geometryNow().xOf(column);
  return {x - kMarkerReach, 0.0, 2 * kMarkerReach, static_cast<double>(height())};
}

void CurveEditor::refreshReadout() {
  const int column = activeColumn();
  QRectF live;
  m_readout.clear();
  m_readoutRect = {};
  if (column >= 0) {
    const double value = valueOf(column);
    m_readout = m_hoverText ? m_hoverText(column, value)
                            : QStringLiteral("%1 · %2 %3").arg(shortColumnName(column), formatted(value), m_unit);
    const CurveGeometry geometry = geometryNow();
    const QPointF anchor(geometry.xOf(column), std::clamp(geometry.yOf(value), m_plot.top, m_plot.bottom()));
    if (!m_readout.isEmpty()) {
      m_readoutRect = readoutRect(m_readout, labelFont(), anchor, QRectF(rect()).adjusted(2, 2, -2, -2));
    }
    live = m_readoutRect.united(markerRect(column)).united(touchedRect(column));
  }
  update(m_liveRect.united(live).toAlignedRect().adjusted(-1, -1, 1, 1));
  m_liveRect = live;
}

void CurveEditor::renderBackdrop() {
  const double ratio = devicePixelRatioF();
  m_backdrop = QPixmap(size() * ratio);
  m_backdrop.setDevicePixelRatio(ratio);
  m_backdrop.fill(m_colours.background);
  m_backdropMaximum = axisMaximum();
  QPainter painter(&m_backdrop);
  painter.setFont(labelFont());
  const CurveGeometry geometry = geometryNow();
  paintAxis(painter, geometry);
  painter.setRenderHint(QPainter::Antialiasing);
  paintBackdrop(painter, geometry);
}

void CurveEditor::paintAxis(QPainter& painter, const CurveGeometry& geometry) const {
  const double lineHeight = painter.fontMetrics().height();
  for (const double tick : axisTicks(currentScale())) {
    const double y = std::round(geometry.yOf(tick));
    painter.fillRect(QRectF(m_plot.left, y, m_plot.width, 1.0), m_colours.grid);
    const QRectF label(0.0, y - lineHeight / 2.0, m_plot.left - kLabelGap, lineHeight);
    painter.setPen(m_colours.mutedText);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, formatted(tick));
  }
  if (m_unit.isEmpty()) return;
  // Starts over the labels and clear of the topmost one, which is centred on the plot's top.
  const QRectF caption(m_plot.left, 0.0, m_plot.width, m_plot.top - 2.0);
  painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute, m_unit);
}

void CurveEditor::paintMarker(QPainter& painter, const CurveGeometry& geometry) const {
  const auto stem = [&](int column, double alpha) {
    const double y = std::clamp(geometry.yOf(valueOf(column)), m_plot.top, m_plot.bottom());
    painter.fillRect(QRectF(geometry.xOf(column) - 0.5, y, 1.0, m_plot.bottom() - y), faded(m_colours.accent, alpha));
    return QPointF(geometry.xOf(column), y);
  };
  const int active = activeColumn();
  if (active >= 0 && active != m_selected) {
    const QPointF point = stem(active, 0.5);
    painter.setPen(QPen(m_colours.accent, 2.0));
    painter.setBrush(m_colours.background);
    painter.drawEllipse(point, kHoveredRadius, kHoveredRadius);
  }
  if (!m_selectionShown && !hasFocus()) return;
  const QPointF point = stem(m_selected, hasFocus() ? 0.7 : 0.4);
  if (hasFocus()) {
    painter.setPen(QPen(m_colours.accent, 1.5));
    painter.setBrush(faded(m_colours.accent, 0.2));
    painter.drawEllipse(point, kFocusRadius, kFocusRadius);
  }
  painter.setPen(QPen(m_colours.background, 1.5));
  painter.setBrush(m_colours.accent);
  painter.drawEllipse(point, kSelectedRadius + 0.75, kSelectedRadius + 0.75);
}

void CurveEditor::paintEvent(QPaintEvent* event) {
  if (m_backdrop.isNull() || m_backdropMaximum != axisMaximum() ||
      m_backdrop.devicePixelRatio() != devicePixelRatioF()) {
    renderBackdrop();
  }
  QPainter painter(this);
  painter.drawPixmap(0, 0, m_backdrop);
  painter.setFont(labelFont());
  painter.setRenderHint(QPainter::Antialiasing);
  const CurveGeometry geometry = geometryNow();
  painter.save();
  // Not clipped at the sides and bottom, where handles and line stand half outside.
  painter.setClipRect(QRectF(0, 0, width(), m_plot.bottom() + kMarkerReach), Qt::IntersectClip);
  paintCurve(painter, geometry, QRectF(event->rect()));
  painter.restore();
  paintMarker(painter, geometry);
  if (!m_readout.isEmpty()) paintReadout(painter, m_readout, m_readoutRect, m_colours, layoutDirection());
}

}  // namespace fulcrum::curve
