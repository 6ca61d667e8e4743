// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that do not jump: digits painted in cells of equal width, because Qt before 6.7 cannot ask a font for its
// tabular digits.
#pragma once

#include <QLabel>

class QPainter;

namespace fulcrum {

[[nodiscard]] qreal tabularWidth(const QFontMetricsF& metrics, const QString& text);
// Draws from the left end of the baseline with the painter's font and pen.
void drawTabular(QPainter& painter, QPointF baseline, const QString& text);

// A label for a key figure; set its type by setRole(label, "keyFigure"). Where there is no room for words ("by resale
// only") they are written smaller, down to three fifths of its size.
class FigureLabel : public QLabel {
  Q_OBJECT

 public:
  explicit FigureLabel(const QString& text = {}, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace fulcrum
