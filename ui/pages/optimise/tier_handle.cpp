// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optimise/tier_handle.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 20;
constexpr int kGrip = 14;  // room of the two small arrows
constexpr int kMargin = 7;

}  // namespace

TierHandle::TierHandle(const QString& name, TierRole colour, QWidget* parent)
    : QAbstractSlider(parent), m_name(name), m_colour(colour) {
  setOrientation(Qt::Vertical);
  setPageStep(5);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::SizeVerCursor);
  setAccessibleName(tr("Nodes of %1").arg(name));
  connect(this, &QAbstractSlider::valueChanged, this, [this](int nodes) {
    if (!isSliderDown()) Q_EMIT stepped(nodes);
  });
}

void TierHandle::setState(int minimum, int maximum, int nodes) {
  const QSignalBlocker blocker(this);
  setRange(minimum, std::max(minimum, maximum));
  if (!isSliderDown()) setValue(nodes);
  resize(sizeHint());
  update();
}

QSize TierHandle::sizeHint() const {
  const QString widest = u"%1 %2"_s.arg(m_name, locale().toString(std::max(value(), 10)));
  return {fontMetrics().horizontalAdvance(widest) + kGrip + 2 * kMargin, kHeight};
}

void TierHandle::paintEvent(QPaintEvent*) {
  const Theme theme = currentTheme();
  const QColor colour = isEnabled() ? theme.colour(m_colour) : theme.mutedText();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
  painter.setBrush(theme.card());
  painter.setPen(QPen(hasFocus() ? theme.accent() : colour, hasFocus() ? 2 : 1));
  painter.drawRoundedRect(box, kHeight / 2.0 - 1, kHeight / 2.0 - 1);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  const double x = kMargin + 4;
  const double y = box.center().y();
  painter.drawPolygon(QPolygonF({{x - 3.5, y - 1.5}, {x + 3.5, y - 1.5}, {x, y - 6}}));
  painter.drawPolygon(QPolygonF({{x - 3.5, y + 1.5}, {x + 3.5, y + 1.5}, {x, y + 6}}));
  painter.setPen(isEnabled() ? theme.text() : theme.mutedText());
  painter.drawText(box.adjusted(kMargin + kGrip - 2, 0, -kMargin + 2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   u"%1 %2"_s.arg(m_name, locale().toString(value())));
}

void TierHandle::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  m_pressY = event->globalPosition().y();
  m_pressNodes = value();
  setSliderDown(true);
  Q_EMIT dragStarted();
}

void TierHandle::mouseMoveEvent(QMouseEvent* event) {
  if (!isSliderDown()) return;
  const double nodes = m_pressNodes + (m_pressY - event->globalPosition().y()) / m_pixelsPerNode;
  const int before = value();
  setValue(static_cast<int>(std::lround(std::clamp<double>(nodes, minimum(), maximum()))));
  if (value() != before) Q_EMIT dragged(value());
}

void TierHandle::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !isSliderDown()) return;
  setSliderDown(false);
  Q_EMIT dragFinished();
}

void TierHandle::keyPressEvent(QKeyEvent* event) {
  if (isSliderDown()) {
    if (event->key() == Qt::Key_Escape) cancel();
    return;
  }
  if (event->key() == Qt::Key_Home) return setValue(minimum());
  if (event->key() == Qt::Key_End) return setValue(maximum());
  QAbstractSlider::keyPressEvent(event);
}

// The wheel scrolls pages elsewhere; a plan is not changed by accident.
void TierHandle::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

void TierHandle::hideEvent(QHideEvent* event) {
  if (isSliderDown()) cancel();
  QAbstractSlider::hideEvent(event);
}

void TierHandle::cancel() {
  {
    const QSignalBlocker blocker(this);
    setValue(m_pressNodes);
    setSliderDown(false);
  }
  Q_EMIT dragCancelled();
}

}  // namespace fulcrum
