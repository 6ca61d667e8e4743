// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of demand's growth over the horizon: a compound rate bent by knots.
#pragma once

#include "curve/curve_editor.h"
#include "curve/growth_geometry.h"

namespace fulcrum::curve {

// Dragging anywhere sets a knot in that month, or takes hold of the one there, so that the curve passes under the
// pointer; a knot follows the pointer between its neighbours. A drag back to the start gives the start.
class GrowthEditor : public CurveEditor {
  Q_OBJECT

 public:
  using MonthLabel = std::function<QString(int month)>;

  explicit GrowthEditor(QWidget* parent = nullptr);

  // A monthly rate of 0.03 is 3 %; `months` >= 1. Knots beyond the horizon are kept but not shown.
  void setGrowth(double monthlyRate, const GrowthKnots& knots, int months);
  [[nodiscard]] const GrowthKnots& knots() const { return m_knots; }
  void setMonthLabels(MonthLabel label);
  // The month the rest of the page shows.
  void setSelectedMonth(int month) { setSelectedColumn(month); }

 Q_SIGNALS:
  void edited(const std::vector<fulcrum::curve::GrowthKnot>& knots);
  // By the user, not by setSelectedMonth.
  void monthSelected(int month);

 protected:
  [[nodiscard]] int columnCount() const override { return m_months; }
  [[nodiscard]] double valueOf(int column) const override { return growthAt(m_rate, m_knots, column); }
  [[nodiscard]] double highestValue() const override;
  [[nodiscard]] QString columnName(int column) const override;
  [[nodiscard]] QString shortColumnName(int column) const override { return columnName(column); }
  [[nodiscard]] int columnFrom(int column, int direction, Reach reach) const override;
  [[nodiscard]] double bottomMargin() const override;
  [[nodiscard]] int columnForPress(QPointF position) const override;
  [[nodiscard]] double grabOffset(int column, double y) const override;
  [[nodiscard]] QRectF touchedRect(int column) const override;
  void beginEdit() override { m_start = m_knots; }
  void editTo(int column, int pointerColumn, double value) override;
  void restoreEdit() override { m_knots = m_start; }
  void paintBackdrop(QPainter& painter, const CurveGeometry& geometry) const override;
  void paintCurve(QPainter& painter, const CurveGeometry& geometry, const QRectF& exposed) const override;

  [[nodiscard]] bool wantsKey(const QKeyEvent& event) const override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void removeSelectedKnot();
  void removeAllKnots();
  void moveSelectedKnot(int direction);
  [[nodiscard]] int labelStep(const QFontMetricsF& metrics, double columnWidth) const;
  [[nodiscard]] QPolygonF growthLine(const CurveGeometry& geometry, const GrowthKnots& knots) const;

  double m_rate = 0.0;
  GrowthKnots m_knots;
  GrowthKnots m_start;
  int m_months = 1;
  MonthLabel m_label;
};

}  // namespace fulcrum::curve
