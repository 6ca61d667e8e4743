// SPDX-License-Identifier: GPL-3.0-or-later
// The Optimise page: the scenario's own mix of purchases beside the cheapest, what to buy when and why.
#pragma once

#include <optional>

#include "optimise/mix.h"
#include "pages/common/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class Card;
class ChartCard;
class ChartTable;
class GrowthCases;
class MixCard;
class MonthChoice;
class SegmentedControl;

class OptimisePage : public Page {
  Q_OBJECT
 public:
  explicit OptimisePage(Workspace& workspace, QWidget* parent = nullptr);

 protected:
  void refresh() override;

 private:
  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] QWidget* makeTimeline();
  [[nodiscard]] QWidget* makeTiers();
  // Shown below, by its name in the switch.
  void addView(const QString& title, QWidget* view);
  void showFleets();
  void compareMixes();
  void showHeadline();
  [[nodiscard]] QString belowTheCheapest(Money above, Money owed) const;
  void showMixes();
  void showTiers();
  void showViews();
  void apply(bool inNewScenario);
  [[nodiscard]] Plan optimalPlan() const;
  [[nodiscard]] std::optional<size_t> poolIndex() const;  // of the fleet on show, in the optimum and both mixes

  QComboBox* m_fleet;
  MonthChoice* m_month;
  QCheckBox* m_own;
  QToolButton* m_apply;
  QLabel* m_headline;
  MixCard* m_mine;
  ChartCard* m_cheapest;
  SegmentedControl* m_view;
  QStringList m_viewTitles;
  QStackedWidget* m_views;
  ChartCard* m_timeline;
  ChartTable* m_schedule;
  ChartCard* m_screening;
  ChartTable* m_tiers;
  QLabel* m_why;
  GrowthCases* m_growth;

  std::optional<optimise::Mix> m_mix;  // of the scenario as it is
  // The cheapest mix, kept while nothing it depends on changes: a drag of a tier does not.
  Plan m_optimalPlan;
  ScenarioId m_optimalScenario;
  std::optional<optimise::EvaluatedScenario> m_optimum;
  std::optional<optimise::Mix> m_cheapestMix;
};

}  // namespace fulcrum
