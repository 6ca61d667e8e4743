// SPDX-License-Identifier: GPL-3.0-or-later
// A card with one chart: title, chart or table, legend, and a menu to copy and export.
#pragma once

#include "charts/chart_data.h"
#include "charts/chart_table.h"
#include "theme/card.h"

class QMenu;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class ChartLegend;
class ChartWidget;
class SegmentedControl;

class ChartCard : public Card {
  Q_OBJECT

 public:
  enum class Header {
    Full,    // chart/table switch and export menu
    Compact  // nothing beside the title; both are in the context menu
  };
  explicit ChartCard(Header header = Header::Full, QWidget* parent = nullptr);

  // Title and subtitle come from the data.
  void setData(ChartData data);
  [[nodiscard]] const ChartData& data() const;
  void beginGesture();
  void endGesture();

  [[nodiscard]] ChartWidget* chart() const { return m_chart; }
  void setTableShown(bool shown);
  [[nodiscard]] bool isTableShown() const;
  // Without: the legend shows itself where there is more than one series and the card is not low.
  void setLegendShown(bool shown);
  // What answers "why" of a place of the chart (-1: none is chosen) and of one of its series (-1: all of them): by F1,
  // in the menu, and in the table.
  void setWhy(std::function<void(int place, int series)> ask);
  // Below this width the export button gives its room to the title: for cards with more in their header.
  void setNarrowBelow(int width) { m_narrow = width; }

 Q_SIGNALS:
  void activated();  // double click on the chart: open its full page

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fillMenu(QMenu* menu);
  void updateTable();
  void fitHeader();
  void updateLegend();

  ChartWidget* m_chart;
  ChartTable* m_table;
  ChartLegend* m_legend;
  QStackedWidget* m_stack;
  SegmentedControl* m_switch = nullptr;
  QToolButton* m_export = nullptr;
  int m_narrow = 560;
  int m_exportWidth = 0;  // of its button with a name
  std::function<void(int, int)> m_why;
  bool m_subtitleTells = false;
  bool m_inGesture = false;
  std::optional<bool> m_legendShown;
};

}  // namespace fulcrum
