// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of what a scenario sees, stored as what differs from its base.
#pragma once

#include <optional>
#include <string_view>

#include "plan/plan.h"

namespace fulcrum {

// The plan in which the scenario sees what `seen` holds, an edited answer of seenBy(): elements, fields, assumptions
// and levers that differ from those of its base become its own, those that are as in its base are inherited. All else
// of `seen` (budget, specs, notes, ...) is taken over for all scenarios. Only the order of elements is not kept: added
// ones come last. What scenarios based on it changed of elements that are gone is dropped. None where the base has
// problems.
[[nodiscard]] std::optional<Plan> withSeen(const Plan& plan, const ScenarioId& scenario, const Plan& seen);

// Removes from all scenarios what they change of elements that are not there any more, and what they add that is there
// already; an edit of all scenarios may have removed or added those. Scenarios whose bases have problems are left
// alone.
void dropDangling(Plan& plan);

// The plan without this change: what the scenario has at the place is as in its base again. `place` names a field, an
// element that it adds, or one that it removes.
[[nodiscard]] Plan withoutOwnChange(Plan plan, const ScenarioId& scenario, std::string_view place);

// Whether the scenario itself has something of its own at the place or below it, whatever its bases have.
[[nodiscard]] bool hasOwnChange(const Scenario& scenario, std::string_view place);

}  // namespace fulcrum
