// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <algorithm>

#include "plan/fields.h"

namespace fulcrum {

FULCRUM_DEFINE_OUT_OF_LINE(Fleet);
bool Fleet::operator==(const Fleet& other) const = default;

FULCRUM_DEFINE_OUT_OF_LINE(Workload);
bool Workload::operator==(const Workload& other) const = default;

FULCRUM_DEFINE_OUT_OF_LINE(Plan);
bool Plan::operator==(const Plan& other) const = default;

namespace {

constexpr std::string_view kScenarioArm = "scenario:";

template <class Elements, class Key>
auto* findById(Elements& elements, const Key& id) {
  const auto found =
      std::find_if(elements.begin(), elements.end(), [&](const auto& element) { return element.id == id; });
  return found == elements.end() ? nullptr : &*found;
}

void applyOverrides(const AssumptionOverrides& overrides, Assumptions& assumptions) {
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (overrides.set.test(index++)) assumptions.*field.member = overrides.values.*field.member;
  });
}

template <class LeverType>
void inherit(const std::optional<LeverType>& own, std::optional<LeverType>& result) {
  if (own) result = own;
}

void applyLevers(const Levers& own, Levers& result) {
  forEachField<Levers>([&](const auto& field) { inherit(own.*field.member, result.*field.member); });
}

}  // namespace

std::string toText(const RentArm& arm) {
  if (arm.kind == RentArmKind::Scenario) return std::string(kScenarioArm) + arm.scenario.text;
  return arm.kind == RentArmKind::Best ? "best" : "asIs";
}

std::optional<RentArm> parseRentArm(std::string_view text) {
  if (text == "asIs") return RentArm{};
  if (text == "best") return RentArm{.kind = RentArmKind::Best, .scenario = {}};
  if (!text.starts_with(kScenarioArm) || text.size() == kScenarioArm.size()) return {};
  return RentArm{.kind = RentArmKind::Scenario, .scenario = ScenarioId(std::string(text.substr(kScenarioArm.size())))};
}

const NodeType* find(const Plan& plan, const NodeTypeId& id) {
  return findById(plan.nodeTypes, id);
}
const Workload* find(const Plan& plan, const WorkloadId& id) {
  return findById(plan.workloads, id);
}
const Fleet* find(const Plan& plan, const FleetId& id) {
  return findById(plan.fleets, id);
}
const Scenario* find(const Plan& plan, const ScenarioId& id) {
  return findById(plan.scenarios, id);
}
const ImportedSeries* find(const Plan& plan, const SeriesId& id) {
  return findById(plan.series, id);
}
NodeType* find(Plan& plan, const NodeTypeId& id) {
  return findById(plan.nodeTypes, id);
}
Workload* find(Plan& plan, const WorkloadId& id) {
  return findById(plan.workloads, id);
}
Fleet* find(Plan& plan, const FleetId& id) {
  return findById(plan.fleets, id);
}
Scenario* find(Plan& plan, const ScenarioId& id) {
  return findById(plan.scenarios, id);
}

ResolvedScenario resolveScenario(const Plan& plan, const ScenarioId& id) {
  std::vector<const Scenario*> chain;  // the scenario first, its root last
  for (const Scenario* scenario = find(plan, id); scenario;) {
    if (std::find(chain.begin(), chain.end(), scenario) != chain.end())
      return {.assumptions = plan.assumptions, .levers = {}};
    chain.push_back(scenario);
    scenario = scenario->base ? find(plan, *scenario->base) : nullptr;
  }
  ResolvedScenario resolved{.assumptions = plan.assumptions, .levers = {}};
  for (auto scenario = chain.rbegin(); scenario != chain.rend(); ++scenario) {
    applyOverrides((*scenario)->assumptions, resolved.assumptions);
    applyLevers((*scenario)->levers, resolved.levers);
  }
  return resolved;
}

}  // namespace fulcrum
