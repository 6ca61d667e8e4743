// SPDX-License-Identifier: GPL-3.0-or-later
// What the user looks at: scenario, workload, fleet, month. Not part of the plan and not in the undo history.
#pragma once

#include <QObject>
#include <vector>

#include "document/plan_document.h"

namespace fulcrum {

class ViewState : public QObject {
  Q_OBJECT
 public:
  explicit ViewState(PlanDocument& document, QObject* parent = nullptr);

  [[nodiscard]] const ScenarioId& scenario() const { return m_scenario; }
  [[nodiscard]] const WorkloadId& workload() const { return m_workload; }
  [[nodiscard]] const FleetId& fleet() const { return m_fleet; }
  [[nodiscard]] int month() const { return m_month; }
  // What changes are against, as chosen; empty: the base of what is looked at.
  [[nodiscard]] const ScenarioId& reference() const { return m_reference; }

  // All that are selected, the one that is looked at among them: an edit of its fields is one of all.
  [[nodiscard]] std::vector<WorkloadId> workloads() const;
  [[nodiscard]] std::vector<FleetId> fleets() const;

  void setScenario(const ScenarioId& id);
  void setWorkload(const WorkloadId& id);
  void setFleet(const FleetId& id);
  // Counts while the one that is looked at is among them.
  void setWorkloads(std::vector<WorkloadId> ids);
  void setFleets(std::vector<FleetId> ids);
  void setMonth(int month);
  void setReference(const ScenarioId& id);

 Q_SIGNALS:
  void scenarioChanged(const fulcrum::ScenarioId& id);
  void workloadChanged(const fulcrum::WorkloadId& id);
  void fleetChanged(const fulcrum::FleetId& id);
  void selectionChanged();  // of several workloads or fleets
  void monthChanged(int month);
  void referenceChanged(const fulcrum::ScenarioId& id);

 private:
  void keepValid();  // what was deleted gives way to the first that is left

  PlanDocument& m_document;
  ScenarioId m_scenario;
  WorkloadId m_workload;
  FleetId m_fleet;
  std::vector<WorkloadId> m_workloads;
  std::vector<FleetId> m_fleets;
  int m_month = 0;
  ScenarioId m_reference;
};

}  // namespace fulcrum
