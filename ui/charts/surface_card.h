// SPDX-License-Identifier: GPL-3.0-or-later
// A card with one surface: title, surface or table, and a menu to copy and export.
#pragma once

#include <functional>

#include "charts/surface_data.h"
#include "theme/card.h"

class QMenu;
class QStackedWidget;

namespace fulcrum {

class SegmentedControl;
class SurfaceWidget;

class SurfaceCard : public Card {
  Q_OBJECT

 public:
  explicit SurfaceCard(QWidget* parent = nullptr);
  // Title and subtitle come from the data.
  void setData(SurfaceData data);
  [[nodiscard]] SurfaceWidget* surface() const { return m_surface; }
  // Called with a place of the surface, in the units of its grid, where the user asks what the value there is made of.
  void setWhy(std::function<void(QPointF place)> ask);
  void setTableShown(bool shown);
  [[nodiscard]] bool isTableShown() const;

 private:
  void fillMenu(QMenu* menu);
  void updateTable();
  void askWhy();

  std::function<void(QPointF place)> m_why;
  SurfaceWidget* m_surface;
  ChartTable* m_table;
  QStackedWidget* m_stack;
  SegmentedControl* m_switch;
};

}  // namespace fulcrum
