// SPDX-License-Identifier: GPL-3.0-or-later
// The read-out beside the cross-hair: the place, the value of each series, and their sum.
#pragma once

#include <QWidget>

#include "charts/chart_data.h"

namespace fulcrum {

// Floats over the whole window, so that it is complete even over a small chart.
class ChartTip : public QWidget {
  Q_OBJECT

 public:
  explicit ChartTip(QWidget* window);

  // Shows it beside `anchor` (window coordinates). `totalName` names the sum.
  void show(const ReadOut& readOut, const QString& totalName, QPoint anchor);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ReadOut m_readOut;
  QString m_totalName;
};

// The read-out as one line of text, for screen readers.
[[nodiscard]] QString readOutText(const ReadOut& readOut, const QString& totalName);

}  // namespace fulcrum
