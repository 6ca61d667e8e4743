// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/surface_widget.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "charts/chart_tip.h"

namespace fulcrum {

SurfaceWidget::SurfaceWidget(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

SurfaceWidget::~SurfaceWidget() {
  delete m_tip;
}

void SurfaceWidget::setData(SurfaceData data) {
  m_data = std::move(data);
  setAccessibleName(m_data.title);
  setAccessibleDescription(summaryOf(m_data));
  setPictureOld();
  if (m_crosshair) setCrosshair(isEmpty(m_data) ? std::nullopt : std::optional(clamped(*m_crosshair)));
}

void SurfaceWidget::setStale(bool stale) {
  if (std::exchange(m_stale, stale) != stale) update();
}

void SurfaceWidget::setCrosshair(std::optional<QPointF> place) {
  m_crosshair = isEmpty(m_data) ? std::nullopt : place;
  update();
  if (m_crosshair) {
    showTip();
  } else if (m_tip) {
    m_tip->hide();
  }
}

QFont SurfaceWidget::chartFont() const {
  QFont chart = font();
  chart.setPixelSize(12);
  return chart;
}

QRectF SurfaceWidget::plotRect() const {
  return surfacePlot(size(), m_data, chartFont());
}

QPointF SurfaceWidget::clamped(QPointF place) const {
  const ValueGrid& grid = m_data.grid;
  return {std::clamp(place.x(), grid.x.first(), grid.x.last()), std::clamp(place.y(), grid.y.first(), grid.y.last())};
}

QPointF SurfaceWidget::toPixel(QPointF place) const {
  const QRectF plot = plotRect();
  const ValueGrid& grid = m_data.grid;
  return {plot.left() + (place.x() - grid.x.first()) / (grid.x.last() - grid.x.first()) * plot.width(),
          plot.bottom() - (place.y() - grid.y.first()) / (grid.y.last() - grid.y.first()) * plot.height()};
}

std::optional<QPointF> SurfaceWidget::placeAt(QPointF pixel) const {
  const QRectF plot = plotRect();
  if (isEmpty(m_data) || !plot.adjusted(-4, -4, 4, 4).contains(pixel)) return std::nullopt;
  const ValueGrid& grid = m_data.grid;
  const double x = (pixel.x() - plot.left()) / plot.width();
  const double y = (plot.bottom() - pixel.y()) / plot.height();
  return clamped(
      {grid.x.first() + x * (grid.x.last() - grid.x.first()), grid.y.first() + y * (grid.y.last() - grid.y.first())});
}

void SurfaceWidget::setPictureOld() {
  m_pixmap = QPixmap();
  update();
}

void SurfaceWidget::showTip() {
  if (!isVisible()) return;
  if (!m_tip) m_tip = new ChartTip(window());
  const ReadOut readOut = readOutAt(m_data, *m_crosshair);
  m_tip->show(readOut, {}, mapTo(window(), toPixel(*m_crosshair).toPoint()));
  if (m_byKeyboard) setAccessibleDescription(readOutText(readOut, {}));
}

void SurfaceWidget::paintEvent(QPaintEvent*) {
  const double ratio = devicePixelRatioF();
  if (m_pixmap.isNull()) {
    m_pixmap = QPixmap(size() * ratio);
    m_pixmap.setDevicePixelRatio(ratio);
    m_pixmap.fill(Qt::transparent);
    QPainter painter(&m_pixmap);
    paintSurface(painter, size(), m_data, currentTheme(), chartFont());
  }
  QPainter painter(this);
  painter.setOpacity(m_stale ? 0.45 : 1.0);
  painter.drawPixmap(0, 0, m_pixmap);
  painter.setOpacity(1.0);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_crosshair) {
    const QRectF plot = plotRect();
    const QPointF at = toPixel(*m_crosshair);
    painter.setPen(QPen(currentTheme().text(), 1, Qt::DotLine));
    painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
  }
  if (hasFocus() && m_byKeyboard) {
    painter.setPen(QPen(currentTheme().accent(), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  }
}

void SurfaceWidget::resizeEvent(QResizeEvent*) {
  setPictureOld();
  setCrosshair(std::nullopt);
}

void SurfaceWidget::hideEvent(QHideEvent*) {
  setCrosshair(std::nullopt);
}

void SurfaceWidget::changeEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
      setPictureOld();
      break;
    default:
      break;
  }
  QWidget::changeEvent(event);
}

void SurfaceWidget::mouseMoveEvent(QMouseEvent* event) {
  m_byKeyboard = false;
  setCrosshair(placeAt(event->position()));
}

void SurfaceWidget::leaveEvent(QEvent*) {
  if (!m_byKeyboard) setCrosshair(std::nullopt);
}

void SurfaceWidget::keyPressEvent(QKeyEvent* event) {
  if (isEmpty(m_data)) return QWidget::keyPressEvent(event);
  const ValueGrid& grid = m_data.grid;
  const QPointF start = m_data.point.value_or(QPointF(grid.x.first(), grid.y.first()));
  const double cells = event->modifiers() & Qt::ControlModifier ? 4 : 1;
  const QPointF step((grid.x.last() - grid.x.first()) / static_cast<double>(grid.x.size() - 1) * cells,
                     (grid.y.last() - grid.y.first()) / static_cast<double>(grid.y.size() - 1) * cells);
  QPointF move;
  switch (event->key()) {
    case Qt::Key_Left:
      move.setX(-step.x());
      break;
    case Qt::Key_Right:
      move.setX(step.x());
      break;
    case Qt::Key_Up:
      move.setY(step.y());
      break;
    case Qt::Key_Down:
      move.setY(-step.y());
      break;
    case Qt::Key_Home:
      m_crosshair.reset();
      break;
    case Qt::Key_Escape:
      if (!m_crosshair) return QWidget::keyPressEvent(event);
      return setCrosshair(std::nullopt);
    default:
      return QWidget::keyPressEvent(event);
  }
  m_byKeyboard = true;
  // The first key shows where the plan stands.
  setCrosshair(clamped(m_crosshair ? *m_crosshair + move : start));
}

void SurfaceWidget::focusInEvent(QFocusEvent* event) {
  m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  setAccessibleDescription(summaryOf(m_data));
  update();
}

void SurfaceWidget::focusOutEvent(QFocusEvent*) {
  m_byKeyboard = false;
  setCrosshair(std::nullopt);
}

void SurfaceWidget::contextMenuEvent(QContextMenuEvent* event) {
  Q_EMIT contextMenuWanted(event->globalPos());
}

}  // namespace fulcrum
