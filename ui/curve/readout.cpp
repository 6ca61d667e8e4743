// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "curve/curve_colours.h"

namespace fulcrum::curve {

namespace {

constexpr double kPaddingX = 10.0;
constexpr double kPaddingY = 7.0;
constexpr double kGap = 14.0;  // keeps the bubble clear of the handle and its focus ring
constexpr double kRadius = 6.0;
constexpr double kTallest = 10'000.0;

QFont headFont(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace

QRectF readoutRect(const QString& text, const QFont& font, QPointF anchor, const QRectF& bounds) {
  const QFontMetricsF head(headFont(font));
  const qsizetype headEnd = text.indexOf(u'\n');
  QSizeF size(head.horizontalAdvance(text.left(headEnd)), head.height());
  if (headEnd >= 0) {
    const QRectF room(0, 0, std::max(bounds.width() - 2 * kPaddingX, size.width()), kTallest);
    const QSizeF body = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text.mid(headEnd + 1)).size();
    size = {std::max(size.width(), body.width()), size.height() + body.height()};
  }
  QRectF rect(0, 0, std::ceil(size.width()) + 2 * kPaddingX, std::ceil(size.height()) + 2 * kPaddingY);
  rect.moveCenter(anchor);
  rect.moveBottom(anchor.y() - kGap);
  if (rect.top() < bounds.top()) {
    const double right = anchor.x() + kGap;
    const double left = anchor.x() - kGap - rect.width();
    if (right + rect.width() <= bounds.right()) {
      rect.moveTopLeft({right, bounds.top()});
    } else if (left >= bounds.left()) {
      rect.moveTopLeft({left, bounds.top()});
    } else {
      rect.moveTop(anchor.y() + kGap);
    }
  }
  rect.moveLeft(std::clamp(rect.left(), bounds.left(), std::max(bounds.left(), bounds.right() - rect.width())));
  return QRectF(rect.toAlignedRect());
}

void paintReadout(QPainter& painter, const QString& text, const QRectF& rect, const CurveColours& colours,
                  Qt::LayoutDirection direction) {
  const QFont font = painter.font();
  painter.setPen(Qt::NoPen);
  painter.setBrush(colours.text);
  painter.drawRoundedRect(rect, kRadius, kRadius);
  painter.setPen(colours.background);
  const QRectF inner = rect.adjusted(kPaddingX, kPaddingY, -kPaddingX, -kPaddingY);
  const auto alignment =
      QFlag(Qt::AlignTop | Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
  const qsizetype headEnd = text.indexOf(u'\n');
  painter.setFont(headFont(font));
  painter.drawText(inner, alignment, text.left(headEnd));
  const double headHeight = painter.fontMetrics().height();
  painter.setFont(font);
  if (headEnd < 0) return;
  // A pixel more than was measured, so that rounding breaks no line anew.
  painter.drawText(inner.adjusted(0, headHeight, 1, 1), int(alignment) | Qt::TextWordWrap, text.mid(headEnd + 1));
}

}  // namespace fulcrum::curve
