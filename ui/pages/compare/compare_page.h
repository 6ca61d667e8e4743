// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page: scenarios side by side, as figures, as inputs, and what makes the difference.
#pragma once

#include <set>

#include "live/live_comparison.h"
#include "live/live_risk.h"
#include "pages/common/page.h"
#include "tables/comparison_table.h"

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class ChartCard;
class ComparisonView;
class SegmentedControl;

class ComparePage : public Page {
  Q_OBJECT
 public:
  explicit ComparePage(Workspace& workspace, QWidget* parent = nullptr);

  // Waits for the figures.
  void flush();
  // As displayed, from left to right.
  [[nodiscard]] std::vector<ScenarioId> shownScenarios() const;
  void setHidden(const ScenarioId& id, bool hidden);
  void moveColumn(int from, int to);
  [[nodiscard]] const LiveComparison& figures() const { return m_figures; }

 protected:
  void refresh() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  enum View { kFigures, kInputs, kWhy };
  static constexpr int kSpread = 2;  // behind the two courses

  [[nodiscard]] static ScenarioId chosenIn(const QComboBox& box);

  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeInputs();
  [[nodiscard]] QWidget* makeWhy();
  [[nodiscard]] QWidget* makeEmptyState();
  [[nodiscard]] ComparisonView* makeTable(const QString& name);
  void chooseView(int view);
  void followShown();  // asks for what is displayed, and for nothing else
  void showFigures();
  void showInputs();
  void showSpread();
  void showWhy();
  void fillPair();
  void fillBase();
  void fillScenarioMenu();
  void fillExportMenu();
  void savePicture();
  void savePage();
  void goToField(ComparisonView& table, int row, int column);
  void duplicate();
  [[nodiscard]] size_t basePlace() const;
  [[nodiscard]] const ComparisonTable& shownTable() const;
  [[nodiscard]] QString tableTitle() const;

  std::vector<ScenarioId> m_order;  // of all scenarios that have been seen
  std::set<std::string> m_hidden;
  ScenarioPair m_pair;          // base and scenario of the waterfall
  bool m_isPairChosen = false;  // else it follows the base of comparison and what is displayed

  QStackedWidget* m_whole;
  SegmentedControl* m_view;
  QStackedWidget* m_views;
  QComboBox* m_base;
  QToolButton* m_scenarios;
  QToolButton* m_export;
  QLabel* m_note;
  ComparisonView* m_table;
  ChartCard* m_chart;
  SegmentedControl* m_course;
  SegmentedControl* m_inputView;
  QLabel* m_noInputs;
  ComparisonView* m_inputs;
  QComboBox* m_from;
  QComboBox* m_to;
  ChartCard* m_why;

  LiveRisk& m_risk;  // of all pages
  LiveComparison m_figures;
  LiveAttribution m_shares;
};

}  // namespace fulcrum
