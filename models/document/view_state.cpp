// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/view_state.h"

#include <algorithm>

namespace fulcrum {
namespace {

template <class IdType, class Elements>
IdType existing(const Plan& plan, const IdType& id, const Elements& elements) {
  if (find(plan, id)) return id;
  return elements.empty() ? IdType() : elements.front().id;
}

// Those that are left of what was selected; the one looked at alone where it is not among them.
template <class IdType>
std::vector<IdType> selectedOf(const Plan& plan, const IdType& looked, std::vector<IdType> ids) {
  std::erase_if(ids, [&](const IdType& id) { return !find(plan, id); });
  if (std::ranges::find(ids, looked) == ids.end()) return {looked};
  return ids;
}

}  // namespace

ViewState::ViewState(PlanDocument& document, QObject* parent) : QObject(parent), m_document(document) {
  connect(&document, &PlanDocument::changed, this, &ViewState::keepValid);
  keepValid();
}

void ViewState::setScenario(const ScenarioId& id) {
  if (id == m_scenario) return;
  m_scenario = id;
  m_document.lookAt(id);
  keepValid();  // of what this scenario sees
  Q_EMIT scenarioChanged(id);
}

void ViewState::setWorkload(const WorkloadId& id) {
  if (id == m_workload) return;
  m_workload = id;
  Q_EMIT workloadChanged(id);
}

void ViewState::setFleet(const FleetId& id) {
  if (id == m_fleet) return;
  m_fleet = id;
  Q_EMIT fleetChanged(id);
}

std::vector<WorkloadId> ViewState::workloads() const {
  return selectedOf(m_document.plan(), m_workload, m_workloads);
}

std::vector<FleetId> ViewState::fleets() const {
  return selectedOf(m_document.plan(), m_fleet, m_fleets);
}

void ViewState::setWorkloads(std::vector<WorkloadId> ids) {
  if (ids == m_workloads) return;
  m_workloads = std::move(ids);
  Q_EMIT selectionChanged();
}

void ViewState::setFleets(std::vector<FleetId> ids) {
  if (ids == m_fleets) return;
  m_fleets = std::move(ids);
  Q_EMIT selectionChanged();
}

void ViewState::setMonth(int month) {
  month = std::clamp(month, 0, m_document.plan().horizonMonths - 1);
  if (month == m_month) return;
  m_month = month;
  Q_EMIT monthChanged(month);
}

void ViewState::setReference(const ScenarioId& id) {
  if (id == m_reference) return;
  m_reference = id;
  Q_EMIT referenceChanged(id);
}

void ViewState::keepValid() {
  const Plan& plan = m_document.plan();
  setScenario(existing(plan, m_scenario, plan.scenarios));
  setWorkload(existing(plan, m_workload, plan.workloads));
  setFleet(existing(plan, m_fleet, plan.fleets));
  setMonth(m_month);
  if (!find(plan, m_reference)) setReference({});
}

}  // namespace fulcrum
