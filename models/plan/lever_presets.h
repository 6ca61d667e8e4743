// SPDX-License-Identifier: GPL-3.0-or-later
// What a lever starts from in a plan that has none of its kind yet, and plans with one of its switches flipped.
#pragma once

#include "plan/plan.h"

namespace fulcrum {

// Every lever, switched off.
[[nodiscard]] Levers presetLevers(const Plan& plan);

// The plan with one lever of a scenario flipped; an absent lever is switched on with its preset.
[[nodiscard]] Plan withLeverFlipped(const Plan& plan, const ScenarioId& scenario, LeverKind kind);

}  // namespace fulcrum
