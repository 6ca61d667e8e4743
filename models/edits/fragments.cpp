// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/fragments.h"

#include <algorithm>

#include "edits/free_id.h"
#include "plan/plan_json.h"

namespace fulcrum {
namespace {

// What every fragment of this plan says of it.
Plan emptyFragment(const Plan& plan) {
  Plan fragment;
  fragment.name = plan.name;
  fragment.currency = plan.currency;
  fragment.start = plan.start;
  fragment.horizonMonths = plan.horizonMonths;
  fragment.scenarios.push_back({.id = ScenarioId("base")});  // a text form has one
  fragment.accelerators = plan.accelerators;
  fragment.models = plan.models;
  return fragment;
}

void bring(Plan& fragment, const Plan& plan, const FleetId& id) {
  const Fleet* fleet = find(plan, id);
  if (!fleet) return;
  fragment.fleets.push_back(*fleet);
  if (const NodeType* type = find(plan, fleet->nodeType)) fragment.nodeTypes.push_back(*type);
}

template <class Spec>
void addSpecs(std::vector<Spec>& to, const std::vector<Spec>& from) {
  for (const Spec& spec : from) {
    if (std::ranges::find(to, spec.name, &Spec::name) == to.end()) to.push_back(spec);
  }
}

// The id under which the plan has this node type: its own where it is there as it is.
NodeTypeId addNodeType(Plan& plan, const NodeType& type) {
  const NodeType* there = find(plan, type.id);
  if (there && *there == type) return type.id;
  NodeType added = type;
  added.id = freeId<NodeTypeId>(plan, type.id.text);
  plan.nodeTypes.push_back(added);
  return added.id;
}

FleetId addFleet(Plan& plan, const Plan& fragment, const Fleet& fleet) {
  Fleet added = fleet;
  added.id = freeId<FleetId>(plan, fleet.id.text);
  if (const NodeType* type = find(fragment, fleet.nodeType)) added.nodeType = addNodeType(plan, *type);
  plan.fleets.push_back(added);
  return added.id;
}

Problems refused(std::string code, std::vector<std::pair<std::string, std::string>> facts = {}) {
  return {{.code = std::move(code), .facts = std::move(facts)}};
}

}  // namespace

std::string fragmentOf(const Plan& plan, const WorkloadId& id) {
  const Workload* workload = find(plan, id);
  if (!workload) return {};
  Plan fragment = emptyFragment(plan);
  fragment.workloads.push_back(*workload);
  bring(fragment, plan, workload->fleet);
  return planToJson(fragment);
}

std::string fragmentOf(const Plan& plan, const FleetId& id) {
  if (!find(plan, id)) return {};
  Plan fragment = emptyFragment(plan);
  bring(fragment, plan, id);
  return planToJson(fragment);
}

Result<FragmentAdded> withFragment(const Plan& plan, std::string_view text) {
  const Result<Plan> read = planFromJson(text);
  if (!read) return read.problems();
  const Plan& fragment = read.value();
  if (fragment.workloads.empty() && fragment.fleets.empty()) return refused("fragmentEmpty");
  if (fragment.currency != plan.currency)
    return refused("fragmentCurrency", {{"found", fragment.currency}, {"expected", plan.currency}});
  FragmentAdded added{.plan = plan};
  addSpecs(added.plan.accelerators, fragment.accelerators);
  addSpecs(added.plan.models, fragment.models);
  for (const Workload& each : fragment.workloads) {
    Workload workload = each;
    workload.id = freeId<WorkloadId>(added.plan, each.id.text);
    const Fleet* fleet = find(fragment, each.fleet);
    if (fleet && !find(added.plan, each.fleet)) added.fleet = addFleet(added.plan, fragment, *fleet);
    added.plan.workloads.push_back(workload);
    added.workload = workload.id;
    ++added.count;
  }
  if (added.count > 0) return added;
  for (const Fleet& fleet : fragment.fleets) {
    added.fleet = addFleet(added.plan, fragment, fleet);
    ++added.count;
  }
  return added;
}

}  // namespace fulcrum
