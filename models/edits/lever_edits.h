// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of one lever of a scenario. A lever that the scenario only inherits, or does not have yet, is copied before it
// is changed.
#pragma once

#include <utility>

#include "plan/lever_presets.h"

namespace fulcrum {

// The lever as the scenario sees it: its own entry, what it inherits, or the preset, switched off.
template <class LeverType>
[[nodiscard]] LeverType effectiveLever(const Plan& plan, const ScenarioId& scenario,
                                       std::optional<LeverType> Levers::*member) {
  if (const auto resolved = resolveScenario(plan, scenario).levers.*member) return *resolved;
  return (presetLevers(plan).*member).value_or(LeverType());
}

// The scenario's own entry, made from the effective lever where there is none; null without the scenario.
template <class LeverType>
[[nodiscard]] LeverType* ownLever(Plan& plan, const ScenarioId& scenario, std::optional<LeverType> Levers::*member) {
  LeverType effective = effectiveLever(std::as_const(plan), scenario, member);
  Scenario* target = find(plan, scenario);
  if (!target) return nullptr;
  auto& entry = target->levers.*member;
  if (!entry) entry = std::move(effective);
  return &*entry;
}

// The plan with a copy of the node type where it has none, and the hardware lever of the scenario switched on and set
// to it; a rate that was typed for another node type goes.
[[nodiscard]] Plan withHardware(const Plan& plan, const ScenarioId& scenario, const NodeType& type);

}  // namespace fulcrum
