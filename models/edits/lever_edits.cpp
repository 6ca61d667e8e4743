// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/lever_edits.h"

#include "catalogue/catalogue.h"
#include "edits/fleet_edits.h"

namespace fulcrum {

Plan withHardware(const Plan& plan, const ScenarioId& scenario, const NodeType& type) {
  NodeTypeAdded added = withNodeTypeAdded(plan, type, shippedCatalogue().accelerators);
  Hardware* lever = ownLever(added.plan, scenario, &Levers::hardware);
  if (!lever) return plan;
  if (lever->nodeType != added.id) lever->service.reset();
  lever->nodeType = added.id;
  lever->on = true;
  return std::move(added.plan);
}

}  // namespace fulcrum
