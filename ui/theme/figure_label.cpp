// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/figure_label.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace fulcrum {

namespace {

constexpr qreal kLeastShare = 0.6;

qreal digitWidth(const QFontMetricsF& metrics) {
  qreal width = 0;
  for (char16_t digit = u'0'; digit <= u'9'; ++digit) width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
  return width;
}

}  // namespace

qreal tabularWidth(const QFontMetricsF& metrics, const QString& text) {
  const qreal cell = digitWidth(metrics);
  qreal width = 0;
  for (const QChar c : text) width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
  return width;
}

void drawTabular(QPainter& painter, QPointF baseline, const QString& text) {
  const QFontMetricsF metrics(painter.font());
  const qreal cell = digitWidth(metrics);
  for (const QChar c : text) {
    const qreal advance = metrics.horizontalAdvance(c);
    painter.drawText(baseline + QPointF(c.isDigit() ? (cell - advance) / 2 : 0, 0), QString(c));
    baseline.rx() += c.isDigit() ? cell : advance;
  }
}

FigureLabel::FigureLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FigureLabel::sizeHint() const {
  const QFontMetricsF metrics(font());
  return {static_cast<int>(std::ceil(tabularWidth(metrics, text()))), static_cast<int>(std::ceil(metrics.height()))};
}

QSize FigureLabel::minimumSizeHint() const {
  const QSize full = sizeHint();
  return {static_cast<int>(std::ceil(full.width() * kLeastShare)), full.height()};
}

void FigureLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  QFont type = font();
  const qreal share = width() / std::max<qreal>(1, tabularWidth(QFontMetricsF(type), text()));
  if (share < 1) type.setPixelSize(static_cast<int>(QFontInfo(type).pixelSize() * std::max(share, kLeastShare)));
  painter.setFont(type);
  const QFontMetricsF metrics(type);
  const qreal spare = width() - tabularWidth(metrics, text());
  const bool right = alignment() & Qt::AlignRight;
  drawTabular(painter, {right ? spare : 0.0, (height() - metrics.height()) / 2 + metrics.ascent()}, text());
}

}  // namespace fulcrum
