// SPDX-License-Identifier: GPL-3.0-or-later
// The Risk page: what is uncertain, how the figures spread, and what drives them.
#pragma once

#include "live/live_risk.h"
#include "pages/common/page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class ChancesCard;
class ChartCard;
class ChartTable;
class RiskInputs;
class SegmentedControl;

class RiskPage : public Page {
  Q_OBJECT
 public:
  explicit RiskPage(Workspace& workspace, QWidget* parent = nullptr);

  // Waits for the trials.
  void flush();
  bool focusField(const QString& path) override;

  [[nodiscard]] explain::Verdict verdict() const override;

 protected:
  void refresh() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeAnswers();
  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] ChartTable* addTable(const QString& segment, const QString& title, const QString& subtitle,
                                     std::array<QToolButton*, 2> buttons);
  void addView(const QString& title, QWidget* view);
  void placeInputs();
  void showView(QWidget* view);
  [[nodiscard]] std::array<LiveAnswer*, 3> answers();
  void showOutputs();
  void showState();
  [[nodiscard]] QString notesOn(const risk::SimulationTrials& found) const;
  void showViews();
  void removeStressCases();
  void applyMix(size_t index);
  [[nodiscard]] const ScenarioId* scenarioAt(int place) const;
  void askWhy(const std::string& statistic, const ScenarioId& scenario);
  void askWhyTornado(int place, const std::string& figure);
  [[nodiscard]] const risk::ScenarioTrials* shownTrials() const;  // of the displayed scenario
  [[nodiscard]] std::string output() const;
  [[nodiscard]] const risk::SimulationTrials* trials() const;
  [[nodiscard]] std::vector<std::string> outputs() const;

  RiskInputs* m_inputs;
  std::optional<bool> m_beside;  // where the inputs stand
  QHBoxLayout* m_columns;
  QComboBox* m_output;
  QProgressBar* m_progress;
  QToolButton* m_stop;
  QLabel* m_state;
  SegmentedControl* m_view;
  std::vector<std::pair<QString, QWidget*>> m_titles;  // of the views but the inputs
  ChancesCard* m_chances;
  QStackedWidget* m_views;
  ChartCard* m_distribution;
  ChartTable* m_spread;
  ChartCard* m_fan;
  ChartCard* m_drivers;
  ChartCard* m_tornado;
  ChartTable* m_tornadoTable;
  ChartTable* m_stress;
  ChartTable* m_mixes;
  QToolButton* m_apply;
  std::string m_chosen = "monthlyCost";

  LiveRisk& m_risk;
  LiveScenarioRisk m_ofScenario;
  LiveBuying m_buying;
};

}  // namespace fulcrum
