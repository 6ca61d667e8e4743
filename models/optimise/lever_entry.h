// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario's own entry of a lever, to be edited.
#pragma once

#include "plan/plan.h"

namespace fulcrum::optimise {

// Made from what the scenario inherits where it has none of its own; null for an unknown scenario.
template <class LeverType>
[[nodiscard]] LeverType* ownEntry(Plan& plan, const ScenarioId& scenario, std::optional<LeverType> Levers::*member) {
  Scenario* target = find(plan, scenario);
  if (!target) return nullptr;
  auto& entry = target->levers.*member;
  if (!entry) entry = (resolveScenario(plan, scenario).levers.*member).value_or(LeverType());
  return &*entry;
}

}  // namespace fulcrum::optimise
