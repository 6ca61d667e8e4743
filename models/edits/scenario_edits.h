// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the list of scenarios, and what a scenario changes.
#pragma once

#include <optional>
#include <string>

#include "plan/difference.h"

namespace fulcrum {

struct ScenarioAdded {
  Plan plan;
  ScenarioId id;
};

// A new scenario based on `base`, without differences of its own.
[[nodiscard]] ScenarioAdded withScenarioAdded(const Plan& plan, const ScenarioId& base, const std::string& name);
// A copy with the same base and the same differences, placed behind its original. A copy of the base itself is based on
// it.
[[nodiscard]] ScenarioAdded withScenarioDuplicated(const Plan& plan, const ScenarioId& original,
                                                   const std::string& name);
// Scenarios based on the deleted one take over what they inherited from it, so that their figures stay.
[[nodiscard]] Plan withScenarioDeleted(const Plan& plan, const ScenarioId& id);

// Levers and assumptions of a scenario beside those it inherits.
struct ComparedScenario {
  ResolvedScenario own;
  ResolvedScenario base;
};
[[nodiscard]] ComparedScenario comparedWithBase(const Plan& plan, const ScenarioId& id);
// Off is exactly as if absent.
template <class LeverType>
[[nodiscard]] bool sameEffect(const std::optional<LeverType>& a, const std::optional<LeverType>& b) {
  const bool aOn = a && a->on;
  const bool bOn = b && b->on;
  return aOn == bOn && (!aOn || *a == *b);
}
// What the scenario changes of workloads, fleets and node types against its base.
[[nodiscard]] Differences elementDifferences(const Plan& plan, const ScenarioId& id);

// How many levers, assumptions, and fields of elements of the scenario differ from its base.
[[nodiscard]] int differenceCount(const Plan& plan, const ScenarioId& id);

}  // namespace fulcrum
