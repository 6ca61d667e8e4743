// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/assumption_edits.h"

#include "plan/fields.h"

namespace fulcrum {
namespace {

// Calls visitor(field, index) for the assumption with this key.
template <class Visitor>
void withAssumption(std::string_view key, Visitor&& visitor) {
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (field.key == key) visitor(field, index);
    ++index;
  });
}

}  // namespace

bool hasOwnAssumption(const Scenario& scenario, std::string_view key) {
  bool own = false;
  withAssumption(key, [&](const auto&, size_t index) { own = scenario.assumptions.set.test(index); });
  return own;
}

Plan withOwnAssumption(Plan plan, const ScenarioId& scenario, std::string_view key, bool own) {
  Scenario* target = find(plan, scenario);
  if (!target || hasOwnAssumption(*target, key) == own) return plan;
  const Assumptions inherited = inheritedAssumptions(plan, *target);
  withAssumption(key, [&](const auto& field, size_t index) {
    target->assumptions.set.set(index, own);
    // What is not overridden holds its default, so that plans compare by meaning.
    target->assumptions.values.*field.member = own ? inherited.*field.member : Assumptions().*field.member;
  });
  return plan;
}

Assumptions inheritedAssumptions(const Plan& plan, const Scenario& scenario) {
  return scenario.base ? resolveScenario(plan, *scenario.base).assumptions : plan.assumptions;
}

}  // namespace fulcrum
