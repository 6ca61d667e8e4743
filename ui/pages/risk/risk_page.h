// SPDX-License-Identifier: GPL-3.0-or-later
// The Risk page: what is uncertain, how the figures spread, and what drives them.
#pragma once

#include "live/live_risk.h"
#include "pages/common/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fulcrum {

class ChartCard;
class ChartTable;
class SegmentedControl;
class UncertaintyModel;

class RiskPage : public Page {
  Q_OBJECT
 public:
  explicit RiskPage(Workspace& workspace, QWidget* parent = nullptr);

  // Waits for the trials.
  void flush();

  [[nodiscard]] explain::Verdict verdict() const override;

 protected:
  void refresh() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeInputs();
  [[nodiscard]] QWidget* makeAnswers();
  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] ChartTable* addTable(const QString& segment, const QString& title, const QString& subtitle);
  void addView(const QString& title, QWidget* view);
  void showOutputs();
  void showState();
  void showChances();
  void showViews();
  void applyMix(size_t index);
  [[nodiscard]] std::string output() const;
  [[nodiscard]] const risk::SimulationTrials* trials() const;

  UncertaintyModel* m_model;
  QTableView* m_inputs;
  QComboBox* m_output;
  QProgressBar* m_progress;
  QToolButton* m_stop;
  QLabel* m_state;
  QSpinBox* m_within;
  QLabel* m_chances;
  SegmentedControl* m_view;
  QStringList m_viewTitles;
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

  LiveRisk m_risk;
  LiveScenarioRisk m_ofScenario;
  LiveBuying m_buying;
};

}  // namespace fulcrum
