// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on the screen: fast updates while something is dragged, and a cross-hair read-out for mouse and keyboard.
#pragma once

#include <QWidget>
#include <memory>

#include "charts/chart_data.h"

namespace fulcrum {

class ChartWidget : public QWidget {
  Q_OBJECT

 public:
  explicit ChartWidget(QWidget* parent = nullptr);
  ~ChartWidget() override;

  // Replaces what is shown. Series keep their objects while their number stays the same.
  void setData(ChartData data);
  [[nodiscard]] const ChartData& data() const;

  // Between the two the y axis stands still, but for growing where data would leave the plot.
  void beginGesture();
  void endGesture();

  // By place in the legend: bands, then lines, then the reference. Hidden series leave the stack and the axis.
  [[nodiscard]] bool isSeriesVisible(int index) const;
  void setSeriesVisible(int index, bool visible);

  // The range of the y axis.
  [[nodiscard]] double yMinimum() const;
  [[nodiscard]] double yMaximum() const;
  // The plot in widget coordinates, without axes and labels.
  [[nodiscard]] QRectF plotRect() const;

  // How many series objects of the library were ever made; an update makes none.
  [[nodiscard]] int seriesMade() const;

  // Moves the cross-hair to one of placesOf(data); -1 takes it away.
  void setCrosshair(int place);
  [[nodiscard]] int crosshair() const;

  // Whether the first marker can be dragged along x; what follows from that is the listener's to show. Escape cancels.
  void setMarkerDraggable(bool draggable);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void activated();  // double click or Return
  void seriesVisibilityChanged();
  void crosshairMoved(int place);
  void contextMenuWanted(const QPoint& globalPosition);
  void markerDragStarted();
  void markerDragged(double x);
  void markerDragFinished();
  void markerDragCancelled();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void setPictureOld();
  void showTip();
  void paintCrosshair(QPainter& painter);
  [[nodiscard]] QPointF crosshairPoint() const;
  [[nodiscard]] int placeAt(QPointF pixel) const;
  [[nodiscard]] bool isOnMarker(QPointF pixel) const;

  class Private;
  std::unique_ptr<Private> d;
};

}  // namespace fulcrum
