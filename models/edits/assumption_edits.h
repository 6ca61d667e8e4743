// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a scenario's own assumptions.
#pragma once

#include <string_view>

#include "plan/plan.h"

namespace fulcrum {

// Whether the scenario has its own value of the assumption with this key.
[[nodiscard]] bool hasOwnAssumption(const Scenario& scenario, std::string_view key);

// The plan in which the scenario has its own value, which begins as what it inherits, or inherits again.
[[nodiscard]] Plan withOwnAssumption(Plan plan, const ScenarioId& scenario, std::string_view key, bool own);

// What the scenario would have without overrides of its own.
[[nodiscard]] Assumptions inheritedAssumptions(const Plan& plan, const Scenario& scenario);

}  // namespace fulcrum
