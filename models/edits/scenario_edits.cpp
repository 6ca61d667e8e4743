// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/scenario_edits.h"

#include <algorithm>

#include "edits/free_id.h"
#include "edits/source_notes.h"
#include "plan/fields.h"
#include "plan/own_changes.h"
#include "plan/place.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

// What is based on the deleted scenario sees the same elements as before.
void takeOverElements(const Plan& before, const Scenario& deleted, Plan& after) {
  for (const Scenario& scenario : before.scenarios) {
    if (scenario.base != deleted.id) continue;
    const auto seen = seenBy(before, scenario.id);
    if (!seen) continue;
    if (auto taken = withSeen(after, scenario.id, seen.value())) after = std::move(*taken);
  }
}

}  // namespace

ScenarioAdded withScenarioAdded(const Plan& plan, const ScenarioId& base, const std::string& name) {
  ScenarioAdded added{.plan = plan, .id = freeId<ScenarioId>(plan, "scenario")};
  Scenario scenario;
  scenario.id = added.id;
  scenario.name = name;
  if (find(plan, base)) scenario.base = base;
  added.plan.scenarios.push_back(std::move(scenario));
  return added;
}

ScenarioAdded withScenarioDuplicated(const Plan& plan, const ScenarioId& original, const std::string& name) {
  const Scenario* source = find(plan, original);
  if (!source) return withScenarioAdded(plan, original, name);
  ScenarioAdded added{.plan = plan, .id = freeId<ScenarioId>(plan, source->id.text)};
  Scenario copy = *source;
  copy.id = added.id;
  copy.name = name;
  if (!copy.base) {
    copy = Scenario();
    copy.id = added.id;
    copy.name = name;
    copy.base = original;
  }
  const bool isCopy = copy.base != original;
  const auto position = added.plan.scenarios.begin() + (source - plan.scenarios.data()) + 1;
  added.plan.scenarios.insert(position, std::move(copy));
  if (isCopy) copyNotes(added.plan, "scenarios", original.text, added.id.text);
  return added;
}

Plan withScenarioDeleted(const Plan& plan, const ScenarioId& id) {
  const Scenario* deleted = find(plan, id);
  if (!deleted) return plan;
  Plan after = plan;
  for (Scenario& scenario : after.scenarios) {
    if (scenario.base != id) continue;
    forEachField<Levers>([&](const auto& field) {
      auto& own = scenario.levers.*field.member;
      if (!own) own = deleted->levers.*field.member;
    });
    size_t index = 0;
    forEachField<Assumptions>([&](const auto& field) {
      if (!scenario.assumptions.set.test(index) && deleted->assumptions.set.test(index)) {
        scenario.assumptions.set.set(index);
        scenario.assumptions.values.*field.member = deleted->assumptions.values.*field.member;
      }
      ++index;
    });
    scenario.base = deleted->base;
  }
  if (hasStructure(*deleted)) takeOverElements(plan, *deleted, after);
  std::erase_if(after.scenarios, [&](const Scenario& scenario) { return scenario.id == id; });
  if (after.ownVsRent.rentArm == RentArm{.kind = RentArmKind::Scenario, .scenario = id}) after.ownVsRent = {};
  dropNotes(after, toText(Place{"scenarios", id.text, {}}));
  return after;
}

ComparedScenario comparedWithBase(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  const ResolvedScenario plain{.assumptions = plan.assumptions, .levers = {}};
  return {.own = resolveScenario(plan, id),
          .base = scenario && scenario->base ? resolveScenario(plan, *scenario->base) : plain};
}

Differences elementDifferences(const Plan& plan, const ScenarioId& id) {
  Differences differences = scenarioDifference(plan, id);
  std::erase_if(differences, [](const Difference& difference) {
    return difference.path.starts_with("levers.") || difference.path.starts_with("assumptions.");
  });
  return differences;
}

int differenceCount(const Plan& plan, const ScenarioId& id) {
  const ComparedScenario compared = comparedWithBase(plan, id);
  int count = 0;
  forEachField<Levers>([&](const auto& field) {
    if (!sameEffect(compared.own.levers.*field.member, compared.base.levers.*field.member)) ++count;
  });
  forEachField<Assumptions>([&](const auto& field) {
    if (compared.own.assumptions.*field.member != compared.base.assumptions.*field.member) ++count;
  });
  const Scenario* scenario = find(plan, id);
  return scenario && hasStructure(*scenario) ? count + static_cast<int>(elementDifferences(plan, id).size()) : count;
}

}  // namespace fulcrum
