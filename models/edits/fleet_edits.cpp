// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/fleet_edits.h"

#include <algorithm>

#include "edits/free_id.h"
#include "edits/source_notes.h"
#include "plan/fields.h"
#include "plan/place.h"

namespace fulcrum {
namespace {

std::ptrdiff_t indexOf(const Plan& plan, const Fleet& fleet) {
  return &fleet - plan.fleets.data();
}

FleetAdded inserted(const Plan& plan, Fleet fleet, std::ptrdiff_t index) {
  FleetAdded added{.plan = plan, .id = fleet.id};
  added.plan.fleets.insert(added.plan.fleets.begin() + index, std::move(fleet));
  return added;
}

template <class LeverType>
void forget(LeverType& lever, const FleetId& id) {
  if (lever.fleets && std::erase(*lever.fleets, id) > 0 && lever.fleets->empty()) lever.on = false;
  if constexpr (requires { lever.counts; }) lever.counts.erase(id);
}

}  // namespace

std::vector<WorkloadId> workloadsServedBy(const Plan& plan, const FleetId& fleet) {
  std::vector<WorkloadId> ids;
  for (const Workload& workload : plan.workloads) {
    if (workload.fleet == fleet) ids.push_back(workload.id);
  }
  return ids;
}

bool actsOn(const Lever& lever, const Fleet& fleet) {
  return lever.on &&
         (!lever.fleets || std::find(lever.fleets->begin(), lever.fleets->end(), fleet.id) != lever.fleets->end());
}

NodeType converted(NodeType type, double rate, const std::string& note) {
  type.onDemand = type.onDemand * rate;
  type.spot = type.spot * rate;
  type.purchasePrice = type.purchasePrice * rate;
  type.egressPerGB = type.egressPerGB * rate;
  type.softwarePerGpuYear = type.softwarePerGpuYear * rate;
  type.softwarePerRentedGpuYear = type.softwarePerRentedGpuYear * rate;
  type.source += (type.source.empty() ? "" : "; ") + note;
  return type;
}

NodeTypeAdded withNodeTypeAdded(const Plan& plan, const NodeType& type, std::span<const AcceleratorSpec> accelerators) {
  const NodeType* known = find(plan, type.id);
  NodeTypeAdded added{.plan = plan, .id = type.id};
  if (!known || *known != type) {
    added.id = freeId<NodeTypeId>(plan, type.id.text.empty() ? "node-type" : type.id.text);
    added.plan.nodeTypes.push_back(type);
    added.plan.nodeTypes.back().id = added.id;
  }
  const auto named = [&](const AcceleratorSpec& spec) { return spec.name == type.accelerator; };
  const auto spec = std::find_if(accelerators.begin(), accelerators.end(), named);
  if (spec != accelerators.end() && std::none_of(plan.accelerators.begin(), plan.accelerators.end(), named))
    added.plan.accelerators.push_back(*spec);
  return added;
}

FleetAdded withFleetAdded(const Plan& plan, const NodeTypeId& nodeType, std::string name) {
  Fleet fleet;
  fleet.id = freeId<FleetId>(plan, "fleet");
  fleet.name = std::move(name);
  fleet.nodeType = nodeType;
  return inserted(plan, std::move(fleet), static_cast<std::ptrdiff_t>(plan.fleets.size()));
}

FleetAdded withFleetDuplicated(const Plan& plan, const FleetId& original, std::string name) {
  const Fleet* source = find(plan, original);
  if (!source) return {.plan = plan, .id = original};
  Fleet copy = *source;
  copy.id = freeId<FleetId>(plan, original.text);
  copy.name = std::move(name);
  FleetAdded added = inserted(plan, std::move(copy), indexOf(plan, *source) + 1);
  copyNotes(added.plan, "fleets", original.text, added.id.text);
  return added;
}

Plan withFleetDeleted(const Plan& plan, const FleetId& id, const FleetId& heir) {
  const Fleet* fleet = find(plan, id);
  if (!fleet) return plan;
  if (!workloadsServedBy(plan, id).empty() && (heir == id || !find(plan, heir))) return plan;
  Plan after = plan;
  for (Workload& workload : after.workloads) {
    if (workload.fleet == id) workload.fleet = heir;
  }
  const std::ptrdiff_t index = indexOf(plan, *fleet);
  after.fleets.erase(after.fleets.begin() + index);
  dropNotes(after, toText(Place{"fleets", id.text, {}}));
  for (Scenario& scenario : after.scenarios) {
    forEachLever(scenario.levers, [&](LeverKind, auto& lever) {
      if (lever) forget(*lever, id);
    });
  }
  return after;
}

}  // namespace fulcrum
