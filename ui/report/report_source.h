// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that a report is made of: worked out on threads while it is wanted, those of other sections not at all.
#pragma once

#include <QObject>
#include <optional>

#include "document/saved_figures.h"
#include "live/live_comparison.h"
#include "live/live_risk.h"
#include "live/workspace.h"
#include "report/report_choice.h"
#include "store/project.h"

namespace fulcrum {

// Looks at the scenario that the report recommends and compares it with the first of those that it names, or of the
// plan.
void lookAtRecommended(Workspace& workspace, const BudgetReport& report);

class ReportSource : public QObject {
  Q_OBJECT
 public:
  explicit ReportSource(Workspace& workspace, QObject* parent = nullptr);

  // Which figures are worked out; begins with them.
  void want(const ReportChoice& choice);
  void stop();
  // Does the rest before it returns.
  void flush();
  // Of what is wanted, nothing is on its way.
  [[nodiscard]] bool isReady() const;
  [[nodiscard]] int percent() const;

  [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
  [[nodiscard]] PlanDocument& document() const { return m_workspace.document; }  // for what reads its history
  [[nodiscard]] const ComparisonAnswer* scenarios() const { return m_comparison.answer(); }
  // What the history of the plan says was changed since the report was last written.
  [[nodiscard]] std::vector<ChangeEntry> changesSinceLast() const;
  // Key figures of the scenario and its base as they are now, of those that the last report had.
  [[nodiscard]] const SavedFigures& figuresNow() const;
  // Null where nothing is uncertain, or it cannot be simulated.
  [[nodiscard]] const risk::SimulationTrials* trials() const;
  [[nodiscard]] const ScenarioRisk* ofScenario() const;

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] std::vector<LiveAnswer*> wanted() const;
  [[nodiscard]] bool isUncertain() const;

  Workspace& m_workspace;
  std::vector<ReportSection> m_sections;
  std::vector<ScenarioId> m_compared;
  mutable std::optional<SavedFigures> m_figuresNow;
  mutable LiveComparison m_comparison;
  mutable LiveRisk m_risk;
  mutable LiveScenarioRisk m_ofScenario;
};

}  // namespace fulcrum
