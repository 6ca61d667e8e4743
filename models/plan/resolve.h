// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a whole plan: what everything that computes works on.
#pragma once

#include <span>

#include "base/result.h"
#include "plan/field_path.h"
#include "plan/plan.h"

namespace fulcrum {

// The plan as the scenario sees it. Along its bases from the root, each scenario's removed elements, added ones (at the
// end of their list) and overrides are applied, then its assumptions and levers; dates become months last. The result
// has this scenario only, with all levers that it inherits and nothing else of its own, and resolves to itself.
// Problems, judged after each scenario of the chain: an unknown scenario or a cycle; an id added that is there, removed
// or overridden where absent; a value that its field does not take; a workload whose fleet, or a fleet or a lever that
// is on whose node type is gone. Curves are shared with the plan.
[[nodiscard]] Result<Plan> resolve(const Plan& plan, const ScenarioId& scenario);

// The same with dates as they are: what is shown and edited.
[[nodiscard]] Result<Plan> seenBy(const Plan& plan, const ScenarioId& scenario);

// Whether the scenario sees other elements than those of the plan, or others than it says by dates. Where it does not,
// its assumptions and levers are all that resolve() would change.
[[nodiscard]] bool seesOtherElements(const Plan& plan, const ScenarioId& scenario);

// The plan with the elements that the scenario sees in the place of its own, and all scenarios where they stand with
// their assumptions and levers: what is asked about this scenario has the same answer, and places of problems are those
// of the plan. Other scenarios see what is not theirs in it. The plan itself where the scenario sees no other elements.
[[nodiscard]] Result<Plan> withElementsOf(const Plan& plan, const ScenarioId& scenario);

// The scenario and what it inherits from, itself last; empty where one is unknown or a cycle closes.
[[nodiscard]] std::vector<const Scenario*> baseChain(const Plan& plan, const ScenarioId& scenario);

// Whether a scenario changes anything but assumptions and levers.
[[nodiscard]] bool hasStructure(const Scenario& scenario);

// Applies what one scenario removes, adds and overrides to the lists of a plan. Places of problems stand below `path`.
void applyStructure(const Scenario& scenario, const FieldPath& path, Plan& plan, Problems& problems);

}  // namespace fulcrum
