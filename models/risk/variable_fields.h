// SPDX-License-Identifier: GPL-3.0-or-later
// What can be varied by itself: for choosing a field to sweep or to seek a target with.
#pragma once

#include "plan/plan.h"
#include "risk/plan_number.h"

namespace fulcrum::risk {

// Paths of numbers: demand and growth of each workload, target load of each fleet, prices of each node type, all
// assumptions, settings of levers that are on in the scenario, and what the plan's uncertain inputs act on. Those that
// the plan does not have are left out.
[[nodiscard]] std::vector<std::string> variableFields(const Plan& plan, const ScenarioId& scenario);

// What stands at a path as the scenario has it, and the range of its field; none where it is no number.
[[nodiscard]] std::optional<PlanNumber> numberOfField(const Plan& plan, const std::string& path);

// A range around the value of a number, within its field: from half of it to one and a half times it; of 0 and of a
// rate that may be negative, a quarter of a share to both sides.
struct FieldRange {
  double from = 0;
  double to = 0;
};
[[nodiscard]] FieldRange usualRange(const PlanNumber& number);

}  // namespace fulcrum::risk
