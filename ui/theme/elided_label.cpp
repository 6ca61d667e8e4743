// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/elided_label.h"

#include <QEvent>
#include <QPainter>

namespace fulcrum {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString& text, const QString& shortForm) {
  m_short = shortForm;
  QLabel::setText(text);
}

QSize ElidedLabel::minimumSizeHint() const {
  return {0, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
  }
  return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  const QRect rect = contentsRect();
  const bool isWhole = m_short.isEmpty() || fontMetrics().horizontalAdvance(text()) <= rect.width();
  painter.drawText(rect, static_cast<int>(alignment()) | Qt::TextSingleLine,
                   fontMetrics().elidedText(isWhole ? text() : m_short, Qt::ElideRight, rect.width()));
}

}  // namespace fulcrum
