// SPDX-License-Identifier: GPL-3.0-or-later
// The Costs page: one large chart, split as the user likes, and small ones about money or efficiency that take its
// place on a double-click.
#pragma once

#include <array>

#include "figures/cost_figures.h"
#include "figures/savings_figures.h"
#include "pages/common/page.h"

class QToolButton;

namespace fulcrum {

class ChartCard;
class SegmentedControl;

class CostsPage : public Page {
  Q_OBJECT
 public:
  explicit CostsPage(Workspace& workspace, QWidget* parent = nullptr);
  bool focusField(const QString& path) override;
  [[nodiscard]] explain::Verdict verdict() const override { return explain::costsVerdict(subject()); }
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void refresh() override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  static constexpr int kSmallCharts = 6;  // two rows of three: money, efficiency
  static constexpr int kInRow = 3;

  [[nodiscard]] QWidget* makeBar();
  void arrange();
  void goBack();
  void enlarge(int chart);  // -1: the cost itself
  [[nodiscard]] bool showsSavings() const { return m_byLever && m_enlarged < 0; }
  void showMain();
  // What a place of the main chart (-1) or a small one is made of; `series` -1 is all of them.
  void askWhy(int chart, int place, int series);
  void editBudget();
  [[nodiscard]] ChartData smallChart(int chart) const;

  CostChoice m_choice;
  bool m_byLever = false;  // instead of the split of m_choice
  SavingsOrder m_order = SavingsOrder::Shapley;
  int m_enlarged = -1;
  int m_row = 0;  // the displayed row where there is no room for both
  QWidget* m_bar;
  SegmentedControl* m_splitChoice;
  SegmentedControl* m_orderChoice;
  SegmentedControl* m_viewChoice;
  SegmentedControl* m_periodChoice;
  SegmentedControl* m_rowChoice;
  QToolButton* m_back;
  ChartCard* m_main;
  std::array<ChartCard*, kSmallCharts> m_small;
};

}  // namespace fulcrum
