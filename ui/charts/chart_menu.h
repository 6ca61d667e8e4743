// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a chart of any kind: show its table, copy it, save it.
#pragma once

#include <functional>

#include "charts/chart_export.h"

class QMenu;
class QWidget;

namespace fulcrum {

struct ChartMenuItems {
  PrintedChart chart;
  QSize size;                        // of what is copied and saved, in px at 96 dpi
  std::function<TableData()> table;  // asked for when it is copied
  bool tableShown = false;
  std::function<void()> toggleTable;
};

// Replaces the menu's actions; dialogs stand over `parent`.
void fillChartMenu(QMenu& menu, QWidget* parent, const ChartMenuItems& items);

// As large as on the screen, within bounds.
[[nodiscard]] QSize chartExportSize(QSize shown);

}  // namespace fulcrum
