// SPDX-License-Identifier: GPL-3.0-or-later
// The density of an uncertain input with P10, P50 and P90 as handles.
#pragma once

#include <QWidget>

#include "curve/curve_colours.h"
#include "curve/distribution_geometry.h"

namespace fulcrum::curve {

// Up and down choose a handle, left and right move it by a hundredth of the axis (with Shift by a thousandth), Home and
// End choose the outer ones, Escape takes a drag back. It shows what it is given; whoever listens decides whether a
// distribution has such a quantile.
class DistributionEditor : public QWidget {
  Q_OBJECT

 public:
  using ValueText = std::function<QString(double)>;

  explicit DistributionEditor(QWidget* parent = nullptr);

  // Handles that are not movable are marks. A function that is null: nothing is drawn but the text.
  void setDistribution(QuantileFunction quantile, std::array<bool, kHandles.size()> movable, ValueText text);
  void setEmptyText(const QString& text);

  [[nodiscard]] const HandleValues& handles() const { return m_handles; }
  [[nodiscard]] DistributionGeometry geometryNow() const;
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  // A drag is one gesture; a key press is one of its own.
  void gestureBegun();
  void handleMoved(int handle, double value);
  void gestureFinished(bool taken);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void choose(size_t handle);
  void moveTo(double wanted);
  void finish(bool taken);
  void describe();

  QuantileFunction m_quantile;
  ValueText m_text;
  Density m_density;
  HandleValues m_handles{};
  std::array<bool, kHandles.size()> m_movable{};
  ValueSpan m_span;
  QString m_emptyText;
  CurveColours m_colours;
  size_t m_chosen = 1;
  bool m_dragging = false;
  double m_grabbed = 0;  // from the handle to the pointer, in pixels
};

}  // namespace fulcrum::curve
