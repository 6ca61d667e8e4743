// SPDX-License-Identifier: GPL-3.0-or-later
// What the serving model says of the workloads of a fleet: rate and band, how it is known, what limits it, the memory
// of a replica, and throughput against interactivity.
#pragma once

#include <QWidget>
#include <array>

#include "engine/served_state.h"
#include "explain/figures.h"
#include "fields/struct_form.h"
#include "live/workspace.h"
#include "serving/serving_answer.h"

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QSlider;
class QStackedWidget;

namespace fulcrum {

class ChartCard;
class MemoryBar;

class ThroughputTab : public QWidget {
  Q_OBJECT
 public:
  explicit ThroughputTab(Workspace& workspace, QWidget* parent = nullptr);

  // Shows the workloads of this fleet.
  void follow(const FleetId& fleet);
  void refresh();

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;  // Escape takes the slider's drag back

 private:
  void askWhy(const char* figure);
  enum Figure { kRate, kUsed, kGpus, kConcurrency, kTtft, kTpot, kLimit, kFigures };

  QWidget* makeContent();
  QGridLayout* makeStackChoice();
  QGridLayout* makeFigures();
  QSlider* makeSlider(QWidget* parent);
  void fillChoice();
  [[nodiscard]] const Workload* workload() const;
  void showWorkload(const Workload& workload);
  void showAnswer(const ServingAnswer& answer);
  void showRefusal(const Problems& problems);
  void showCurve(const std::optional<ServingSetup>& setup, const std::optional<OperatingPoint>& point);
  void setFigure(Figure figure, const QString& text);
  void showLevers(const Workload& workload, const ServedState& served);
  void dragByChart();
  void beginDrag();
  void endDrag(bool keep);
  void moveTarget(int place);

  Workspace& m_workspace;
  StructForm<Workload> m_targets;
  StructForm<Fleet> m_stackOfFleet;  // engine and precisions
  FleetId m_fleet;
  WorkloadId m_chosen;
  QStackedWidget* m_stack;
  QComboBox* m_choice;
  QLabel* m_rule;
  QLabel* m_levers;
  QLabel* m_note;
  std::array<QLabel*, kFigures> m_names{};
  std::array<QLabel*, kFigures> m_figures{};
  MemoryBar* m_memory;
  ChartCard* m_chart;
  QSlider* m_slider;     // tokens per second and user, from the slowest to the fastest of the curve
  double m_slowest = 0;  // both 0: there is no curve
  double m_fastest = 0;
  int m_gpus = 0;  // of the replica shown: stays while the target is dragged
  bool m_dragging = false;
  bool m_abandoned = false;  // the slider is still held after Escape
};

}  // namespace fulcrum
