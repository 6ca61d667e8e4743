// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back what a scenario changes, one difference at a time.
#pragma once

#include "base/result.h"
#include "plan/difference.h"

namespace fulcrum {

// What scenarioDifference(plan, scenario) is measured from: a plan, and the scenario of it that sees what the scenario
// is based on.
struct DifferenceBase {
  Plan plan;
  ScenarioId scenario;
};
[[nodiscard]] DifferenceBase differenceBase(const Plan& plan, const ScenarioId& scenario);

// The plan in which the scenario has what it is based on in the place of one of these differences, inherited where
// nothing else keeps it. Problems where the others cannot stand without it.
[[nodiscard]] Result<Plan> withoutDifference(const Plan& plan, const ScenarioId& scenario,
                                             const Difference& difference);

}  // namespace fulcrum
