// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/lever_edits.h"

#include "catalogue/catalogue.h"
#include "edits/fleet_edits.h"
#include "plan/fields.h"

namespace fulcrum {

Plan withLeverFlipped(const Plan& plan, const ScenarioId& scenario, LeverKind kind) {
  Plan flipped = plan;
  Scenario* target = find(flipped, scenario);
  if (!target) return flipped;
  const Levers inherited = resolveScenario(plan, scenario).levers;
  const Levers presets = presetLevers(plan);
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    if (index++ != static_cast<int>(kind)) return;
    auto& entry = target->levers.*field.member;
    if (!entry) entry = inherited.*field.member ? inherited.*field.member : presets.*field.member;
    entry->on = !entry->on;
  });
  return flipped;
}

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
