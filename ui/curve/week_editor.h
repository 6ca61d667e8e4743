// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of a typical week: 168 hours, each of which can be dragged or typed.
#pragma once

#include <QVector>
#include <optional>
#include <vector>

#include "curve/curve_editor.h"

class QMenu;

namespace fulcrum::curve {

// Dragging anywhere in an hour's column moves that hour by as much as the pointer, and the hours within the brush with
// it; hours outside keep their bits, and a drag back to the start gives the start. Shift-drag draws freely.
class WeekEditor : public CurveEditor {
  Q_OBJECT

 public:
  explicit WeekEditor(QWidget* parent = nullptr);

  // Values are >= 0, in the unit of setUnit.
  void setValues(const WeekCurve& values);
  [[nodiscard]] const WeekCurve& values() const { return m_values; }
  // The values before the running gesture, or now where there is none.
  [[nodiscard]] const WeekCurve& gestureStart() const { return isGestureActive() ? m_start : m_values; }

  // Curves of other workloads, drawn thin; the axis does not make room for them.
  void setGhosts(const std::vector<WeekCurve>& ghosts);
  // The week that was measured, a thin line behind the curve.
  void setMeasured(const std::optional<WeekCurve>& measured);
  // A second series over the first, drawn in steps, e.g. the capacity provisioned.
  void setOverlay(const std::optional<WeekCurve>& overlay);

  // Half width in hours, 1 (the hour alone) to kMaximumBrushWidth.
  void setBrushWidth(int hours);
  [[nodiscard]] int brushWidth() const { return m_brushWidth; }

 Q_SIGNALS:
  void edited(const std::array<double, 168>& values);
  void dayResetRequested(int day);
  void copyDayRequested(int fromDay, const QVector<int>& toDays);
  // By the user, not by setBrushWidth.
  void brushWidthChanged(int hours);

 protected:
  [[nodiscard]] int columnCount() const override { return kHoursPerWeek; }
  [[nodiscard]] double valueOf(int column) const override { return m_values[column]; }
  [[nodiscard]] double highestValue() const override;
  [[nodiscard]] QString columnName(int column) const override;
  [[nodiscard]] QString shortColumnName(int column) const override;
  [[nodiscard]] int columnFrom(int column, int direction, Reach reach) const override;
  [[nodiscard]] double bottomMargin() const override;
  [[nodiscard]] double grabOffset(int column, double y) const override;
  [[nodiscard]] QRectF touchedRect(int column) const override;
  void beginEdit() override;
  void editTo(int column, int pointerColumn, double value) override;
  void restoreEdit() override { m_values = m_start; }
  [[nodiscard]] bool canPaint() const override { return true; }
  void paintTo(int column, double value) override;
  void paintBackdrop(QPainter& painter, const CurveGeometry& geometry) const override;
  void paintCurve(QPainter& painter, const CurveGeometry& geometry, const QRectF& exposed) const override;

  [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void chooseBrushWidth(int hours);
  void addDayActions(QMenu& menu, int day);
  void addBrushActions(QMenu& menu);
  [[nodiscard]] bool hasHourLabels() const;
  void paintDays(QPainter& painter, const CurveGeometry& geometry) const;
  void paintMeasured(QPainter& painter, const CurveGeometry& geometry) const;
  void paintOverlay(QPainter& painter, const CurveGeometry& geometry, int first, int last) const;
  void paintStart(QPainter& painter, const CurveGeometry& geometry) const;
  void paintHandles(QPainter& painter, const CurveGeometry& geometry, int first, int last) const;
  void paintBrush(QPainter& painter, const CurveGeometry& geometry) const;

  WeekCurve m_values{};
  WeekCurve m_start{};
  std::vector<WeekCurve> m_ghosts;
  std::optional<WeekCurve> m_measured;
  std::optional<WeekCurve> m_overlay;
  int m_brushWidth = 3;
  int m_copiedDay = -1;
  std::optional<std::pair<int, double>> m_lastPainted;
};

}  // namespace fulcrum::curve
