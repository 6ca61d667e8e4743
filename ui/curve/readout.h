// SPDX-License-Identifier: GPL-3.0-or-later
// The bubble beside a curve's point: its first line is the figure, the others what follows from it.
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace fulcrum::curve {

struct CurveColours;

// Where a bubble with `text` (lines separated by \n, broken where they are wider than `bounds`) lies so that it stays
// inside `bounds` and clear of `anchor`: above it if there is room, else beside it, else below.
QRectF readoutRect(const QString& text, const QFont& font, QPointF anchor, const QRectF& bounds);

void paintReadout(QPainter& painter, const QString& text, const QRectF& rect, const CurveColours& colours,
                  Qt::LayoutDirection direction);

}  // namespace fulcrum::curve
