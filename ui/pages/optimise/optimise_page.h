// SPDX-License-Identifier: GPL-3.0-or-later
// The Optimise page: the scenario's own mix of purchases beside the cheapest, what to buy when and why.
#pragma once

#include <optional>

#include "live/live_mix.h"
#include "optimise/screening.h"
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

  // Waits for both mixes.
  void flush();

  [[nodiscard]] explain::Verdict verdict() const override;

  // The changes that would lower the cost.
  void showAdvice();

 protected:
  void refresh() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] std::string family() const;  // of figures of the mixes
  void askWhy(const std::string& figure);
  [[nodiscard]] const NodeType* shownType() const;
  [[nodiscard]] std::vector<optimise::ScreeningLine> screeningLines() const;
  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] QWidget* makeTimeline();
  [[nodiscard]] QWidget* makeTiers();
  // Shown below, by its name in the switch.
  void addView(const QString& title, QWidget* view);
  void showFleets();
  void showHeadline();
  [[nodiscard]] QString belowTheCheapest(Money above, Money owed) const;
  void showMixes();
  void showTiers();
  void showViews();
  void apply(bool inNewScenario);
  void followMixes();
  // Null where it is not known.
  [[nodiscard]] const CheapestMix* cheapest() const;
  // What both mixes hold for the displayed fleet; nothing where one of them is not known.
  struct FleetMixes {
    const optimise::PoolMix* mine;
    const optimise::PoolMix* best;
    const optimise::PoolOptimum* optimum;
    const PoolEvaluation* figures;  // of the cheapest
  };
  [[nodiscard]] std::optional<FleetMixes> mixesOfFleet() const;

  QComboBox* m_fleet;
  MonthChoice* m_month;
  QCheckBox* m_own;
  QToolButton* m_apply;
  QLabel* m_headline;
  MixCard* m_mine;
  ChartCard* m_cheapestCard;
  SegmentedControl* m_view;
  QStringList m_viewTitles;
  QStackedWidget* m_views;
  ChartCard* m_timeline;
  ChartTable* m_schedule;
  QLabel* m_nothingToDo;  // in its place
  ChartCard* m_screening;
  ChartTable* m_tiers;
  QLabel* m_why;
  GrowthCases* m_growth;

  LiveMix m_mix;            // of the scenario as it is
  LiveCheapest m_cheapest;  // a drag of a tier does not change it
};

}  // namespace fulcrum
