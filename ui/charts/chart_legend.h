// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a chart: a wrapping row of chips and names in the order of the data; each one shows or hides its
// series.
#pragma once

#include <QWidget>
#include <vector>

#include "theme/theme.h"

class QToolButton;

namespace fulcrum {

class ChartWidget;

class ChartLegend : public QWidget {
  Q_OBJECT

 public:
  explicit ChartLegend(ChartWidget* chart, QWidget* parent = nullptr);
  // Follows the chart's data.
  void refresh();

 private:
  struct Entry {
    QString name;
    ColourRole colour;
    bool visible = true;
    bool operator==(const Entry&) const = default;
  };

  void showRest(int named);

  ChartWidget* m_chart;
  std::vector<Entry> m_entries;         // as shown: a drag that changes only values repaints nothing here
  std::vector<QToolButton*> m_buttons;  // of the first entries
  QToolButton* m_rest = nullptr;        // the others
};

}  // namespace fulcrum
