// SPDX-License-Identifier: GPL-3.0-or-later
// The card with the week editor: axis unit, month, presets, brush, and what the hover read-out says.
#pragma once

#include <QHash>
#include <optional>
#include <vector>

#include "edits/workload_edits.h"
#include "live/next_step.h"
#include "live/workspace.h"
#include "plan/folded_week.h"
#include "theme/card.h"

class QMenu;
class QSpinBox;
class QToolButton;

namespace fulcrum {

class MonthChoice;
class SegmentedControl;
namespace curve {
class WeekEditor;
}

class WeekCard : public Card {
  Q_OBJECT
 public:
  explicit WeekCard(Workspace& workspace, QWidget* parent = nullptr);

  // `pools` are the weeks of the displayed month.
  void refresh(const std::vector<PoolWeek>& pools);
  void focusEditor();

 Q_SIGNALS:
  void gestureStarted();
  void gestureEnded();

 private:
  void buildHeader();
  void buildEditor();
  void fillPresets(QMenu& menu);
  void rememberWeeks();
  [[nodiscard]] const Workload* workload() const;
  void updateScale();
  void showWeek();
  void showAxis();
  void showGhosts();
  void showMeasured();
  [[nodiscard]] QString weekScope() const;
  [[nodiscard]] QString shapePlace() const;
  void addTraceActions(QMenu& menu);
  // GPUs provisioned at the peak of the fleet's week.
  [[nodiscard]] double fleetGpus() const;
  void drag(const WeekValues& shown);
  [[nodiscard]] QString hoverText(int hour, double value);
  [[nodiscard]] QString nextStepText(int hour);
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

  Workspace& m_workspace;
  curve::WeekEditor* m_editor;
  SegmentedControl* m_axisChoice;
  MonthChoice* m_month;
  QToolButton* m_presets;
  QSpinBox* m_brush;
  DemandAxis m_axis = DemandAxis::Requests;
  double m_scale = 1;                     // frozen during a gesture
  std::optional<PoolWeek> m_pool;         // of the workload's fleet
  std::optional<FoldedWeek> m_measured;   // in the displayed unit
  LiveNextStep m_nextStep;                // of the hour whose read-out is shown
  QHash<QString, WeekValues> m_original;  // weeks as the plan was opened, for "reset this day"
};

}  // namespace fulcrum
