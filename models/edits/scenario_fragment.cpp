// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/scenario_fragment.h"

#include <algorithm>
#include <set>

#include "edits/free_id.h"
#include "edits/scenario_edits.h"
#include "plan/fields.h"
#include "plan/own_changes.h"
#include "plan/place.h"
#include "plan/plan_json.h"
#include "plan/resolve.h"
#include "plan/validate.h"

namespace fulcrum {
namespace {

constexpr const char* kPastedOnto = "pasted-onto";  // stands for the base of the plan into which it is pasted

// Places of all that a scenario has of its own, of levers the lever.
std::set<std::string> ownPlaces(const Scenario& scenario) {
  std::set<std::string> places;
  for (const auto& [place, value] : scenario.overrides) places.insert(place);
  places.insert(scenario.removed.begin(), scenario.removed.end());
  const auto addAll = [&](const char* list, const auto& elements) {
    for (const auto& element : elements) places.insert(toText(Place{list, element.id.text, {}}));
  };
  addAll("nodeTypes", scenario.added.nodeTypes);
  addAll("fleets", scenario.added.fleets);
  addAll("workloads", scenario.added.workloads);
  forEachField<Levers>([&](const auto& field) {
    if (scenario.levers.*field.member) places.insert(toText(Place{"levers", {}, {std::string(field.key)}}));
  });
  return places;
}

template <class Id>
bool keepKnown(const Plan& seen, std::optional<std::vector<Id>>& list) {
  if (!list) return true;
  std::erase_if(*list, [&](const Id& id) { return !find(seen, id); });
  return !list->empty();
}

// Of what the levers name, what the plan has; a lever that acted on nothing else is left out.
void fitLevers(const Plan& seen, Levers& levers) {
  forEachLever(levers, [&](LeverKind, auto& lever) {
    if (!lever) return;
    const bool hasWorkloads = keepKnown(seen, lever->workloads);
    const bool hasFleets = keepKnown(seen, lever->fleets);
    if (!hasWorkloads || !hasFleets) lever.reset();
  });
}

// Drops what makes the scenario invalid, lever by lever and field by field; false where that is not all.
bool dropInvalid(Plan& plan, const ScenarioId& id) {
  const auto index = static_cast<size_t>(find(plan, id) - plan.scenarios.data());
  const std::string start = "scenarios[" + std::to_string(index) + "].";
  bool dropped = true;
  while (dropped) {  // each round leaves less to drop
    dropped = false;
    for (const Problem& problem : validate(plan)) {
      if (problem.severity != Severity::Error || !problem.where.starts_with(start)) continue;
      const std::string_view rest = std::string_view(problem.where).substr(start.size());
      Scenario& scenario = plan.scenarios[index];
      forEachField<Levers>([&](const auto& field) {
        if (!rest.starts_with("levers." + std::string(field.key))) return;
        dropped = dropped || (scenario.levers.*field.member).has_value();
        (scenario.levers.*field.member).reset();
      });
      dropped = std::erase_if(scenario.overrides,
                              [&](const auto& own) { return rest.starts_with("overrides." + own.first); }) > 0 ||
                dropped;
      if (rest.starts_with("added") && !(scenario.added == AddedElements())) {
        scenario.added = {};
        dropped = true;
      }
    }
  }
  return !hasErrors(validate(plan));
}

}  // namespace

std::string scenarioFragmentOf(const Plan& plan, const ScenarioId& id) {
  const auto chain = baseChain(plan, id);
  if (chain.empty()) return {};
  Plan flat = plan;
  for (size_t i = 1; i + 1 < chain.size(); ++i) flat = withScenarioDeleted(flat, chain[i]->id);
  const Scenario* own = find(flat, id);
  if (!own) return {};
  Plan fragment;
  fragment.name = plan.name;
  fragment.currency = plan.currency;
  fragment.start = plan.start;
  fragment.horizonMonths = plan.horizonMonths;
  fragment.assumptions = plan.assumptions;
  fragment.accelerators = plan.accelerators;
  fragment.models = plan.models;
  fragment.nodeTypes = plan.nodeTypes;
  fragment.fleets = plan.fleets;
  fragment.workloads = plan.workloads;
  fragment.scenarios = {{.id = ScenarioId(kPastedOnto)}, *own};
  // What its root changes of the elements is what the scenario's own changes are made to.
  if (chain.size() > 1) {
    if (const auto seen = seenBy(plan, chain.front()->id)) {
      fragment.nodeTypes = seen.value().nodeTypes;
      fragment.fleets = seen.value().fleets;
      fragment.workloads = seen.value().workloads;
    }
  }
  fragment.scenarios.back().base = ScenarioId(kPastedOnto);
  return planToJson(fragment);
}

bool isScenarioFragment(const Plan& fragment) {
  return fragment.scenarios.size() == 2 && fragment.scenarios.front().id.text == kPastedOnto &&
         fragment.scenarios.back().base == fragment.scenarios.front().id;
}

Result<ScenarioPasted> withScenarioFragment(const Plan& plan, std::string_view text) {
  Result<Plan> read = planFromJson(text);
  if (!read) return read.problems();
  const Plan& fragment = read.value();
  if (!isScenarioFragment(fragment) || plan.scenarios.empty()) return Problems{{.code = "fragmentEmpty"}};
  if (fragment.currency != plan.currency)
    return Problems{{.code = "fragmentCurrency", .facts = {{"found", fragment.currency}, {"expected", plan.currency}}}};
  ScenarioPasted pasted{
      .plan = plan, .id = freeId<ScenarioId>(plan, fragment.scenarios.back().id.text), .from = fragment};
  Scenario scenario = fragment.scenarios.back();
  scenario.id = pasted.id;
  scenario.base = plan.scenarios.front().id;
  const std::set<std::string> brought = ownPlaces(scenario);
  pasted.plan.scenarios.push_back(scenario);
  dropDangling(pasted.plan);
  if (const auto seen = seenBy(pasted.plan, pasted.id)) {
    fitLevers(seen.value(), find(pasted.plan, pasted.id)->levers);
  }
  dropInvalid(pasted.plan, pasted.id);
  const std::set<std::string> kept = ownPlaces(*find(pasted.plan, pasted.id));
  std::ranges::set_difference(brought, kept, std::back_inserter(pasted.left));
  return pasted;
}

}  // namespace fulcrum
