// SPDX-License-Identifier: GPL-3.0-or-later
// A surface on the screen, with a cross-hair read-out for mouse and keyboard.
#pragma once

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include "charts/surface_data.h"

namespace fulcrum {

class ChartTip;

class SurfaceWidget : public QWidget {
  Q_OBJECT

 public:
  explicit SurfaceWidget(QWidget* parent = nullptr);
  ~SurfaceWidget() override;

  void setData(SurfaceData data);
  [[nodiscard]] const SurfaceData& data() const { return m_data; }
  // Stale: drawn faintly until the next data.
  void setStale(bool stale);

  // In the units of the grid; nothing takes it away. Arrows move it by a cell, with Ctrl by four, Home to the point.
  void setCrosshair(std::optional<QPointF> place);
  [[nodiscard]] std::optional<QPointF> crosshair() const { return m_crosshair; }
  [[nodiscard]] QRectF plotRect() const;

  [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {220, 140}; }

 Q_SIGNALS:
  void contextMenuWanted(const QPoint& globalPosition);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void setPictureOld();
  void showTip();
  [[nodiscard]] QFont chartFont() const;
  [[nodiscard]] QPointF toPixel(QPointF place) const;
  [[nodiscard]] std::optional<QPointF> placeAt(QPointF pixel) const;
  [[nodiscard]] QPointF clamped(QPointF place) const;

  SurfaceData m_data;
  QPixmap m_pixmap;  // the painted picture: moving the cross-hair costs no surface
  std::optional<QPointF> m_crosshair;
  QPointer<ChartTip> m_tip;
  bool m_byKeyboard = false;
  bool m_stale = false;
};

}  // namespace fulcrum
