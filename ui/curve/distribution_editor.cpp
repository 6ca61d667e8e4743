// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/distribution_editor.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "theme/theme.h"

namespace fulcrum::curve {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReach = 14;
constexpr double kQuantileRadius = 5;
constexpr double kSideMargin = 12;
constexpr double kTopMargin = 8;
constexpr double kNameGap = 4;
constexpr double kCoarse = 0.01;  // of the axis, by a key
constexpr double kFine = 0.001;
constexpr double kLeastGap = 1e-4;  // of the axis, between handles
constexpr int kLeastHeight = 96;
constexpr int kUsualHeight = 150;
constexpr int kUsualWidth = 320;

QString handleName(size_t handle) {
  return u"P%1"_s.arg(qRound(kHandles[handle] * 100));
}

}  // namespace

DistributionEditor::DistributionEditor(QWidget* parent) : QWidget(parent), m_colours(curveColoursFor(currentTheme())) {
  setFocusPolicy(Qt::StrongFocus);
  setMinimumHeight(kLeastHeight);
  setAccessibleName(tr("Distribution"));
  setToolTip(tr("Drag P10, P50 or P90. Keys: up and down choose one, left and right move it."));
}

void DistributionEditor::setDistribution(QuantileFunction quantile, std::array<bool, kHandles.size()> movable,
                                         ValueText text) {
  m_quantile = std::move(quantile);
  m_movable = movable;
  m_text = std::move(text);
  m_density = m_quantile ? densityOf(m_quantile) : Density();
  for (size_t handle = 0; m_quantile && handle < kHandles.size(); ++handle)
    m_handles[handle] = m_quantile(kHandles[handle]);
  if (m_quantile && !m_dragging) m_span = spanOf(m_quantile);  // the axis stays while it is dragged on
  describe();
  update();
}

void DistributionEditor::setEmptyText(const QString& text) {
  m_emptyText = text;
  update();
}

QSize DistributionEditor::sizeHint() const {
  return {kUsualWidth, kUsualHeight};
}

DistributionGeometry DistributionEditor::geometryNow() const {
  const double label = 2 * QFontMetricsF(font()).height() + kNameGap;
  return {.area = {.left = kSideMargin,
                   .top = kTopMargin,
                   .width = std::max(1.0, width() - 2 * kSideMargin),
                   .height = std::max(1.0, height() - kTopMargin - label)},
          .span = m_span};
}

void DistributionEditor::describe() {
  if (!m_quantile) return setAccessibleDescription(m_emptyText);
  QStringList parts;
  for (size_t handle = 0; handle < kHandles.size(); ++handle)
    parts << handleName(handle) + u' ' + m_text(m_handles[handle]);
  setAccessibleDescription(tr("%1; %2 is chosen").arg(parts.join(u", "_s), handleName(m_chosen)));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void DistributionEditor::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!m_quantile) {
    painter.setPen(m_colours.mutedText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    return;
  }
  const DistributionGeometry geometry = geometryNow();
  const PlotArea& area = geometry.area;
  painter.setPen(QPen(m_colours.grid, 1));
  painter.drawLine(QPointF(area.left, area.bottom()), QPointF(area.right(), area.bottom()));
  if (m_density.discrete) {
    painter.setPen(QPen(m_colours.accent, 4, Qt::SolidLine, Qt::FlatCap));
    for (size_t index = 0; index < m_density.values.size(); ++index) {
      const double x = geometry.xOf(m_density.values[index]);
      painter.drawLine(QPointF(x, area.bottom()), QPointF(x, geometry.yOf(m_density.heights[index])));
    }
  } else if (!m_density.values.empty()) {
    QPolygonF line;
    for (size_t index = 0; index < m_density.values.size(); ++index)
      line << QPointF(geometry.xOf(m_density.values[index]), geometry.yOf(m_density.heights[index]));
    QPolygonF fill = line;
    fill << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(m_colours.accent, 0.14));
    painter.drawPolygon(fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.accent, 2));
    painter.drawPolyline(line);
  }
  // Names below the axis where they have room: a label that meets the one before it gives way.
  const QFontMetricsF metrics(font());
  double taken = -1e9;
  for (size_t handle = 0; handle < kHandles.size(); ++handle) {
    const double x = geometry.xOf(m_handles[handle]);
    const bool isChosen = handle == m_chosen && hasFocus() && m_movable[handle];
    painter.setPen(QPen(m_colours.mutedText, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, area.top), QPointF(x, area.bottom()));
    if (m_movable[handle]) {
      painter.setPen(QPen(m_colours.accent, 2));
      painter.setBrush(isChosen ? m_colours.accent : m_colours.background);
      painter.drawEllipse(QPointF(x, area.bottom()), kQuantileRadius, kQuantileRadius);
      painter.setBrush(Qt::NoBrush);
    }
    const QString value = m_text(m_handles[handle]);
    const double wide = std::max(metrics.horizontalAdvance(value), metrics.horizontalAdvance(handleName(handle)));
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    if (left < taken + kNameGap) continue;
    taken = left + wide;
    const double top = area.bottom() + kQuantileRadius;
    painter.setPen(m_colours.mutedText);
    painter.drawText(QRectF(left, top, wide, metrics.height()), Qt::AlignCenter, handleName(handle));
    painter.setPen(m_colours.text);
    painter.drawText(QRectF(left, top + metrics.height(), wide, metrics.height()), Qt::AlignCenter, value);
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(m_colours.accent, 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void DistributionEditor::choose(size_t handle) {
  m_chosen = handle;
  describe();
  update();
}

void DistributionEditor::moveTo(double wanted) {
  const DistributionGeometry geometry = geometryNow();
  const double value =
      betweenNeighbours(m_handles, m_chosen, geometry.roundedToPixel(wanted), kLeastGap * m_span.width());
  if (value != m_handles[m_chosen]) Q_EMIT handleMoved(static_cast<int>(m_chosen), value);
}

void DistributionEditor::finish(bool taken) {
  if (!m_dragging) return;
  m_dragging = false;
  Q_EMIT gestureFinished(taken);
  if (m_quantile) m_span = spanOf(m_quantile);
  update();
}

void DistributionEditor::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_quantile) return QWidget::mousePressEvent(event);
  const DistributionGeometry geometry = geometryNow();
  const auto handle = geometry.handleAt(event->position().x(), m_handles, kReach);
  if (!handle || !m_movable[*handle]) return;
  choose(*handle);
  m_grabbed = event->position().x() - geometry.xOf(m_handles[*handle]);
  m_dragging = true;
  Q_EMIT gestureBegun();
}

void DistributionEditor::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragging) moveTo(geometryNow().valueAt(event->position().x() - m_grabbed));
}

void DistributionEditor::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) finish(true);
}

void DistributionEditor::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (m_dragging && key == Qt::Key_Escape) return finish(false);
  if (m_dragging || !m_quantile) return QWidget::keyPressEvent(event);
  if (key == Qt::Key_Home || key == Qt::Key_End) return choose(key == Qt::Key_Home ? 0 : kHandles.size() - 1);
  if (key == Qt::Key_Down) return choose(m_chosen == 0 ? 0 : m_chosen - 1);
  if (key == Qt::Key_Up) return choose(std::min(m_chosen + 1, kHandles.size() - 1));
  if (key != Qt::Key_Left && key != Qt::Key_Right) return QWidget::keyPressEvent(event);
  if (!m_movable[m_chosen]) return;
  const double step = m_span.width() * (event->modifiers().testFlag(Qt::ShiftModifier) ? kFine : kCoarse);
  m_dragging = true;
  Q_EMIT gestureBegun();
  moveTo(m_handles[m_chosen] + (key == Qt::Key_Left ? -step : step));
  finish(true);
}

void DistributionEditor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange) return;
  m_colours = curveColoursFor(currentTheme());
  update();
}

}  // namespace fulcrum::curve
