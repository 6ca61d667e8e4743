// SPDX-License-Identifier: GPL-3.0-or-later
// The boundary of a tier on a load-duration curve: a label that is dragged up and down, or moved by the arrow keys. Its
// value is the number of nodes of the tier; for screen readers it is a slider.
#pragma once

#include <QAbstractSlider>

#include "theme/theme.h"

namespace fulcrum {

class TierHandle : public QAbstractSlider {
  Q_OBJECT
 public:
  TierHandle(const QString& name, TierRole colour, QWidget* parent);

  // Shows a state; does not emit. Nothing moves while it is dragged but the range.
  void setState(int minimum, int maximum, int nodes);
  void setPixelsPerNode(double pixels) { m_pixelsPerNode = pixels; }
  [[nodiscard]] bool isDragged() const { return isSliderDown(); }
  [[nodiscard]] TierRole colour() const { return m_colour; }
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void dragStarted();
  void dragged(int nodes);
  void dragFinished();
  void dragCancelled();
  void stepped(int nodes);  // by the keyboard or the wheel of a reader

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void cancel();

  QString m_name;
  TierRole m_colour;
  double m_pixelsPerNode = 1;
  double m_pressY = 0;
  int m_pressNodes = 0;
};

}  // namespace fulcrum
