// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/toggle_switch.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include "theme/theme.h"

namespace fulcrum {

namespace {
constexpr int kTrackWidth = 30;
constexpr int kTrackHeight = 16;
constexpr int kRing = 3;  // room for the focus ring
}  // namespace

ToggleSwitch::ToggleSwitch(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCheckable(true);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const {
  return {kTrackWidth + 2 * kRing, kTrackHeight + 2 * kRing};
}

void ToggleSwitch::paintEvent(QPaintEvent*) {
  const Theme theme = currentTheme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF track((width() - kTrackWidth) / 2, (height() - kTrackHeight) / 2, kTrackWidth, kTrackHeight);

  QColor fill = isChecked() ? theme.accent() : theme.colour(TierRole::Unused);
  if (underMouse() && isEnabled()) fill = theme.dark ? fill.lighter(112) : fill.darker(108);
  QColor knob = theme.dark && !isChecked() ? theme.mutedText() : QColor(Qt::white);
  if (!isEnabled()) {
    fill.setAlphaF(0.45F);
    knob.setAlphaF(0.7F);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(track, kTrackHeight / 2.0, kTrackHeight / 2.0);

  const bool right = isChecked() == (layoutDirection() == Qt::LeftToRight);
  const double radius = kTrackHeight / 2.0 - 2.5;
  painter.setBrush(knob);
  painter.drawEllipse(
      QPointF(right ? track.right() - kTrackHeight / 2.0 : track.left() + kTrackHeight / 2.0, track.center().y()),
      radius, radius);

  if (hasFocus() && m_keyboardFocus) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent(), 1.5));
    track.adjust(-2.25, -2.25, 2.25, 2.25);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
  }
}

void ToggleSwitch::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    m_keyboardFocus = true;
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void ToggleSwitch::focusInEvent(QFocusEvent* event) {
  m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
  QAbstractButton::focusInEvent(event);
}

void ToggleSwitch::enterEvent(QEnterEvent* event) {
  update();
  QAbstractButton::enterEvent(event);
}

void ToggleSwitch::leaveEvent(QEvent* event) {
  update();
  QAbstractButton::leaveEvent(event);
}

}  // namespace fulcrum
