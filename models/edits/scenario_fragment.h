// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as text that can be put into another plan (see edits/fragments.h): a text form with the elements of its
// plan and, on a base that stands for the other plan's own, all that the scenario changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// Empty where the plan has no such scenario. What it inherits from others than the first of its bases comes with it; a
// scenario without a base brings all that it sets itself.
[[nodiscard]] std::string scenarioFragmentOf(const Plan& plan, const ScenarioId& id);

// Whether a text form is such a text.
[[nodiscard]] bool isScenarioFragment(const Plan& fragment);

struct ScenarioPasted {
  Plan plan;
  ScenarioId id;
  Plan from;                      // whose names those of `left` are
  std::vector<std::string> left;  // places (plan/place.h) of what could not come along: the plan has no such elements
};
// The plan with the scenario under a free id, based on the plan's first scenario. Problems: those of the text,
// `fragmentCurrency`, `fragmentEmpty` (no scenario).
[[nodiscard]] Result<ScenarioPasted> withScenarioFragment(const Plan& plan, std::string_view text);

}  // namespace fulcrum
