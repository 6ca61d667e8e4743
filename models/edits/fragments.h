// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads and fleets as text that can be put into another plan: a text form (plan/plan_json.h) with nothing in it but
// them and what they need.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// Empty where the plan has no such element. A workload brings its fleet, a fleet its node type, and both the plan's own
// copies of accelerators and models.
[[nodiscard]] std::string fragmentOf(const Plan& plan, const WorkloadId& id);
[[nodiscard]] std::string fragmentOf(const Plan& plan, const FleetId& id);

struct FragmentAdded {
  Plan plan;
  WorkloadId workload;  // the last that was added; empty: none was
  FleetId fleet;
  int count = 0;  // of workloads, or of fleets where there are none
};

// The plan with what the text holds, under free ids: workloads, with their fleets where the plan has none of that id;
// fleets where there are no workloads. Scenarios of the text stay out. Problems: those of the text, or
// `fragmentCurrency` (another currency than the plan's), `fragmentEmpty` (neither workloads nor fleets).
[[nodiscard]] Result<FragmentAdded> withFragment(const Plan& plan, std::string_view text);

}  // namespace fulcrum
