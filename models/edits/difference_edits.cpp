// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/difference_edits.h"

#include "edits/assumption_edits.h"
#include "plan/fields.h"
#include "plan/own_changes.h"
#include "plan/resolve.h"
#include "plan/validate.h"

namespace fulcrum {
namespace {

// Levers that are as those of the base are inherited.
void inheritEqualLevers(Plan& plan, const ScenarioId& id) {
  Scenario& scenario = *find(plan, id);
  if (!scenario.base) return;
  const Levers inherited = resolveScenario(plan, *scenario.base).levers;
  forEachField<Levers>([&](const auto& field) {
    auto& own = scenario.levers.*field.member;
    if (own && own == inherited.*field.member) own.reset();
  });
}

}  // namespace

DifferenceBase differenceBase(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  if (scenario && scenario->base) return {.plan = plan, .scenario = *scenario->base};
  DifferenceBase bare{.plan = plan, .scenario = id};
  bare.plan.scenarios = {Scenario{.id = id}};
  return bare;
}

Result<Plan> withoutDifference(const Plan& plan, const ScenarioId& id, const Difference& difference) {
  auto seen = seenBy(plan, id);
  if (!seen) return seen;
  auto back = withDifference(std::move(seen).value(),
                             {.path = difference.path, .before = difference.after, .after = difference.before});
  if (!back) return back;
  if (Problems problems = validate(back.value()); hasErrors(problems)) return problems;
  auto stored = withSeen(plan, id, back.value());
  if (!stored) return plan;  // its base cannot be resolved, which the list of problems says
  Plan after = std::move(*stored);
  constexpr std::string_view kAssumptions = "assumptions.";
  if (difference.path.starts_with(kAssumptions))
    after = withOwnAssumption(std::move(after), id, difference.path.substr(kAssumptions.size()), false);
  inheritEqualLevers(after, id);
  return after;
}

}  // namespace fulcrum
