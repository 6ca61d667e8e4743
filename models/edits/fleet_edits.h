// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of fleets and of the node types they are made of.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "catalogue/catalogue_currency.h"
#include "plan/plan.h"

namespace fulcrum {

// Workloads whose home is this fleet, in the order of the plan.
[[nodiscard]] std::vector<WorkloadId> workloadsServedBy(const Plan& plan, const FleetId& fleet);

// Whether a lever on fleets is on and reaches this one.
[[nodiscard]] bool actsOn(const Lever& lever, const Fleet& fleet);

// A copy in another currency, `rate` of which buy one of its own (> 0). `note` is added to its source.
[[nodiscard]] NodeType converted(NodeType type, double rate, const std::string& note);

struct NodeTypeAdded {
  Plan plan;
  NodeTypeId id;
};
// A copy of a catalogue row, with the specification of its accelerator where the plan has none. Its id is kept, or made
// unique where the plan has another row of that id; an equal row is not copied again.
[[nodiscard]] NodeTypeAdded withNodeTypeAdded(const Plan& plan, const NodeType& type,
                                              std::span<const AcceleratorSpec> accelerators = {});

struct FleetAdded {
  Plan plan;
  FleetId id;
};
// A new fleet of these nodes at the end of the list, with the provisioning that absent keys stand for.
[[nodiscard]] FleetAdded withFleetAdded(const Plan& plan, const NodeTypeId& nodeType, std::string name);
// A copy behind the original, with its terms and purchases, that serves nothing yet.
[[nodiscard]] FleetAdded withFleetDuplicated(const Plan& plan, const FleetId& original, std::string name);
// Its workloads move to `heir`. Levers forget it; one that was limited to it alone is switched off rather than let
// loose on all. The plan as it was where the fleet serves workloads and `heir` is no other fleet.
[[nodiscard]] Plan withFleetDeleted(const Plan& plan, const FleetId& id, const FleetId& heir = {});

}  // namespace fulcrum
