// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as pages show and edit it: with the elements that one scenario sees. Edits of it go to that scenario, or to
// all of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/plan.h"

namespace fulcrum {

enum class EditScope {
  ThisScenario,  // what differs becomes the scenario's own
  AllScenarios   // the plan's own elements change; scenarios with a value of their own keep it
};

// The scenario that the others are alternatives to: the first one, where it is based on none. Edits in it go to all.
[[nodiscard]] bool isBaseScenario(const Plan& plan, const ScenarioId& scenario);

// The plan with the elements that the scenario sees in the place of its own, with dates as they are. Scenarios keep
// what they change, so this is not to be evaluated. None where the scenario sees the plan's own elements, or cannot be
// resolved.
[[nodiscard]] std::optional<Plan> shownPlan(const Plan& plan, const ScenarioId& scenario);

// The plan after an edit of what is shown: `edited` was made from `shown`, which is `plan` as the scenario sees it. Of
// an edit for all scenarios, the scenario and those that it is based on lose values of their own in what was edited.
[[nodiscard]] Plan withShownEdit(const Plan& plan, const Plan& shown, const Plan& edited, const ScenarioId& scenario,
                                 EditScope scope);

[[nodiscard]] bool sameElements(const Plan& a, const Plan& b);

// What the scenario itself overrides of a field, `workloads[chat].service.fixed`: the field, a part of it, or what it
// is a part of. The place of that override, or of the field; empty where there is none.
[[nodiscard]] std::string placeOfOwnValue(const Scenario& scenario, std::string_view place);

// The field as in the base again; a week with the mean that was stored with it.
[[nodiscard]] Plan withoutOwnValue(Plan plan, const ScenarioId& scenario, std::string_view place);

// What a scenario itself does with an element that it sees.
enum class OwnElement { Inherited, Changed, Added };
[[nodiscard]] OwnElement ownElement(const Scenario& scenario, std::string_view list, std::string_view id);

}  // namespace fulcrum
