// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two plans, or between a scenario and its base, field by field.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// One field: its path and raw texts (plan/raw_text.h) on both sides; none where it is absent there. Fields of list
// elements that only one side has are not listed singly: the element is one difference.
struct Difference {
  std::string path;
  std::optional<std::string> before;
  std::optional<std::string> after;
  bool operator==(const Difference&) const = default;
};
using Differences = std::vector<Difference>;

// How paths name the elements of lists that have ids: `workloads[0]`, or `workloads.chat`, which stays true when
// elements come and go (plan/field_access.h understands both).
enum class ElementsBy { Index, Id };

// In the order of the text form. Elements with an id are matched by it; indexes count in `after`, or in
// `before` where an element was removed. Lists without ids are compared whole when their lengths differ; a changed
// order of elements is one difference of their ids.
[[nodiscard]] Differences difference(const Plan& before, const Plan& after, ElementsBy elementsBy = ElementsBy::Index);

// What two scenarios see differently, everything inherited taken into account: paths such as `fleets.main.targetLoad`,
// `assumptions.discountRate` and `levers.spot.on`. A lever that is absent on one side is compared with one that is
// switched off and has its defaults. Empty where one of them cannot be resolved.
[[nodiscard]] Differences scenarioDifference(const Plan& plan, const ScenarioId& from, const ScenarioId& to);

// What a scenario changes against its base, or against the plan without levers where it has none.
[[nodiscard]] Differences scenarioDifference(const Plan& plan, const ScenarioId& scenario);

// The plan that a scenario sees (plan/resolve.h), with the other side of one of these differences. Problems where the
// difference cannot stand alone.
[[nodiscard]] Result<Plan> withDifference(Plan seen, const Difference& difference);

}  // namespace fulcrum
