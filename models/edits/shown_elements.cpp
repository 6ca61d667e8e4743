// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/shown_elements.h"

#include <algorithm>
#include <type_traits>

#include "edits/fleet_edits.h"
#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/identified.h"
#include "plan/json_codec.h"
#include "plan/own_changes.h"
#include "plan/place.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

template <class Visitor>
void forEachShownList(Visitor&& visit) {
  visit("nodeTypes", &Plan::nodeTypes, &AddedElements::nodeTypes);
  visit("workloads", &Plan::workloads, &AddedElements::workloads);
  visit("fleets", &Plan::fleets, &AddedElements::fleets);
}

void takeElements(const Plan& from, Plan& to) {
  forEachShownList([&](const char*, auto list, auto) { to.*list = from.*list; });
}

bool isAtOrBelow(std::string_view text, const Place& place) {
  const auto own = parsePlace(text);
  return own && own->list == place.list && own->id == place.id && own->keys.size() >= place.keys.size() &&
         std::equal(place.keys.begin(), place.keys.end(), own->keys.begin());
}

// An edit of the shown elements as one of the plan's own.
class EditForAll {
 public:
  EditForAll(Plan plan, const ScenarioId& scenario) : m_plan(std::move(plan)) {
    for (const Scenario* each : baseChain(m_plan, scenario)) m_chain.push_back(each->id);
  }

  Plan apply(const Plan& shown, const Plan& edited) {
    promoteWhatIsUsed(shown, edited);
    for (const Fleet& fleet : shown.fleets) {
      if (indexOf(edited.fleets, fleet.id.text) == edited.fleets.size()) removeFleet(fleet.id, edited);
    }
    forEachShownList([&](const char* name, auto list, auto added) {
      for (const auto& element : shown.*list) {
        if (indexOf(edited.*list, element.id.text) < (edited.*list).size()) continue;
        if (isRemovedHere(name, element.id.text)) continue;
        std::erase_if(m_plan.*list, [&](const auto& own) { return own.id == element.id; });
        for (const ScenarioId& id : m_chain) {
          std::erase_if(find(m_plan, id)->added.*added, [&](const auto& own) { return own.id == element.id; });
        }
      }
      for (const auto& element : edited.*list) {
        const size_t before = indexOf(shown.*list, element.id.text);
        if (before == (shown.*list).size()) {
          add(element, m_plan.*list, added);
        } else if (auto* target = elementOf(element.id.text, list, added)) {
          Place place{name, element.id.text, {}};
          copyChanged((shown.*list)[before], element, *target, place);
        }
      }
    });
    dropDangling(m_plan);
    return std::move(m_plan);
  }

 private:
  // Where the shown element comes from.
  template <class List, class Added>
  auto* elementOf(const std::string& id, List list, Added added) {
    auto* own = &(m_plan.*list);
    for (const ScenarioId& scenario : m_chain) {
      auto& additions = find(m_plan, scenario)->added.*added;
      if (indexOf(additions, id) < additions.size()) own = &additions;
    }
    const size_t index = indexOf(*own, id);
    return index < own->size() ? &(*own)[index] : nullptr;
  }

  // An element of this id that the scenario does not see is left alone.
  template <class Element, class Added>
  void add(const Element& element, std::vector<Element>& list, Added added) {
    const bool isFree = indexOf(list, element.id.text) == list.size();
    (isFree || m_chain.empty() ? list : find(m_plan, m_chain.back())->added.*added).push_back(element);
  }

  // Fleets and node types that only the scenario has become the plan's where an edit for all makes use of them.
  void promoteWhatIsUsed(const Plan& shown, const Plan& edited) {
    for (const Workload& workload : edited.workloads) {
      const Workload* before = find(shown, workload.id);
      if (before && before->fleet == workload.fleet) continue;
      promote(workload.fleet, &Plan::fleets, &AddedElements::fleets);
      if (const Fleet* fleet = find(m_plan, workload.fleet))
        promote(fleet->nodeType, &Plan::nodeTypes, &AddedElements::nodeTypes);
    }
    for (const Fleet& fleet : edited.fleets) {
      const Fleet* before = find(shown, fleet.id);
      if (!before || before->nodeType != fleet.nodeType)
        promote(fleet.nodeType, &Plan::nodeTypes, &AddedElements::nodeTypes);
    }
  }
  template <class Id, class List, class Added>
  void promote(const Id& id, List list, Added added) {
    if (find(m_plan, id)) return;
    for (const ScenarioId& scenario : m_chain) {
      auto& own = find(m_plan, scenario)->added.*added;
      const size_t index = indexOf(own, id.text);
      if (index == own.size()) continue;
      (m_plan.*list).push_back(own[index]);
      own.erase(own.begin() + static_cast<std::ptrdiff_t>(index));
      return;
    }
  }

  // The plan's own workloads move where the shown ones did, or to the first of the plan's other fleets.
  void removeFleet(const FleetId& id, const Plan& edited) {
    if (!find(m_plan, id)) return;
    FleetId heir;
    for (const Fleet& fleet : m_plan.fleets) {
      if (heir.text.empty() && fleet.id != id && find(edited, fleet.id)) heir = fleet.id;
    }
    for (const WorkloadId& workload : workloadsServedBy(m_plan, id)) {
      const Workload* moved = find(edited, workload);
      if (moved && moved->fleet != id && find(m_plan, moved->fleet)) heir = moved->fleet;
    }
    m_plan = withFleetDeleted(m_plan, id, heir);
    // The last fleet that the others have stays with them.
    if (find(m_plan, id) && !m_chain.empty())
      find(m_plan, m_chain.back())->removed.push_back(toText(Place{"fleets", id.text, {}}));
  }

  template <FieldStruct T>
  void copyChanged(const T& before, const T& after, T& target, Place& place) {
    forEachField<T>([&](const auto& field) {
      const auto& value = after.*field.member;
      if (value == before.*field.member) return;
      place.keys.emplace_back(field.key);
      if constexpr (FieldStruct<std::remove_cvref_t<decltype(value)>>) {
        copyChanged(before.*field.member, value, target.*field.member, place);
      } else {
        target.*field.member = value;
        forgetOwn(place);
      }
      place.keys.pop_back();
    });
  }

  [[nodiscard]] bool isRemovedHere(const char* list, const std::string& id) {
    if (m_chain.empty()) return false;
    const auto& removed = find(m_plan, m_chain.back())->removed;
    return std::find(removed.begin(), removed.end(), toText(Place{list, id, {}})) != removed.end();
  }

  void forgetOwn(const Place& place) {
    for (const ScenarioId& id : m_chain) {
      std::erase_if(find(m_plan, id)->overrides, [&](const auto& entry) { return isAtOrBelow(entry.first, place); });
    }
  }

  Plan m_plan;
  std::vector<ScenarioId> m_chain;  // from the root
};

// Moves a workload of the scenario to another fleet.
void rehome(Scenario& scenario, const Plan& base, const Workload& workload, const FleetId& heir) {
  for (Workload& added : scenario.added.workloads) {
    if (added.id == workload.id) added.fleet = heir;
  }
  const std::string place = toText(Place{"workloads", workload.id.text, {"fleet"}});
  scenario.overrides.erase(place);
  const Workload* inherited = find(base, workload.id);
  if (inherited && inherited->fleet != heir)
    scenario.overrides[place] = {.json = compactJsonText(toJson(heir)), .curve = {}};
}

// Workloads whose fleet a scenario does not see any more are served where the base has them, or by its first fleet.
void rehomeWorkloads(Plan& plan) {
  std::vector<ScenarioId> byDepth;
  for (const Scenario& scenario : plan.scenarios) byDepth.push_back(scenario.id);
  std::stable_sort(byDepth.begin(), byDepth.end(), [&](const ScenarioId& a, const ScenarioId& b) {
    return baseChain(plan, a).size() < baseChain(plan, b).size();
  });
  for (const ScenarioId& id : byDepth) {
    Scenario& scenario = *find(plan, id);
    if (!hasStructure(scenario)) continue;
    const auto inherited = scenario.base ? seenBy(plan, *scenario.base) : Result<Plan>(plan);
    if (!inherited) continue;
    Plan own = inherited.value();
    Problems problems;
    applyStructure(scenario, FieldPath(), own, problems);
    if (problems.empty() && own.fleets.empty()) {  // it gets back what it removed
      std::erase_if(scenario.removed, [](const std::string& place) { return place.starts_with("fleets["); });
      own = inherited.value();
      applyStructure(scenario, FieldPath(), own, problems);
    }
    if (!problems.empty() || own.fleets.empty()) continue;
    for (const Workload& workload : own.workloads) {
      if (find(own, workload.fleet)) continue;
      const Workload* before = find(inherited.value(), workload.id);
      const bool hasHome = before && find(own, before->fleet);
      rehome(scenario, inherited.value(), workload, hasHome ? before->fleet : own.fleets.front().id);
    }
  }
}

bool losesFleet(const Plan& shown, const Plan& edited) {
  return std::any_of(shown.fleets.begin(), shown.fleets.end(),
                     [&](const Fleet& fleet) { return !find(edited, fleet.id); });
}

bool anyStructure(const Plan& plan) {
  return std::any_of(plan.scenarios.begin(), plan.scenarios.end(), hasStructure);
}

}  // namespace

bool isBaseScenario(const Plan& plan, const ScenarioId& id) {
  const Scenario* scenario = find(plan, id);
  return !scenario || (!scenario->base && scenario == &plan.scenarios.front());
}

bool sameElements(const Plan& a, const Plan& b) {
  return a.nodeTypes == b.nodeTypes && a.workloads == b.workloads && a.fleets == b.fleets;
}

std::string placeOfOwnValue(const Scenario& scenario, std::string_view text) {
  if (scenario.overrides.empty()) return {};
  const auto place = parsePlace(text);
  if (!place) return {};
  for (const auto& [own, value] : scenario.overrides) {
    if (isAtOrBelow(own, *place)) return std::string(text);
    if (const auto above = parsePlace(own); above && isAtOrBelow(text, *above)) return own;
  }
  return {};
}

Plan withoutOwnValue(Plan plan, const ScenarioId& scenario, std::string_view text) {
  auto place = parsePlace(text);
  plan = withoutOwnChange(std::move(plan), scenario, text);
  if (!place || place->keys != std::vector<std::string>{"shape"}) return plan;
  place->keys = {"requestsPerSecond"};
  return withoutOwnChange(std::move(plan), scenario, toText(*place));
}

OwnElement ownElement(const Scenario& scenario, std::string_view list, std::string_view id) {
  bool isAdded = false;
  forEachShownList([&](std::string_view name, auto, auto added) {
    const auto& own = scenario.added.*added;
    isAdded = isAdded || (name == list && indexOf(own, id) < own.size());
  });
  if (isAdded) return OwnElement::Added;
  const bool isChanged = !placeOfOwnValue(scenario, toText(Place{std::string(list), std::string(id), {}})).empty();
  return isChanged ? OwnElement::Changed : OwnElement::Inherited;
}

std::optional<Plan> shownPlan(const Plan& plan, const ScenarioId& id) {
  const auto chain = baseChain(plan, id);
  if (std::none_of(chain.begin(), chain.end(), [](const Scenario* each) { return hasStructure(*each); })) return {};
  const auto seen = seenBy(plan, id);
  if (!seen) return {};
  Plan shown = plan;
  takeElements(seen.value(), shown);
  return shown;
}

Plan withShownEdit(const Plan& plan, const Plan& shown, const Plan& edited, const ScenarioId& scenario,
                   EditScope scope) {
  Plan after = edited;
  takeElements(plan, after);
  if (sameElements(shown, edited)) return after;
  if (scope == EditScope::ThisScenario && !isBaseScenario(plan, scenario)) {
    if (auto seen = seenBy(after, scenario)) {
      takeElements(edited, seen.value());
      if (auto stored = withSeen(after, scenario, seen.value())) {
        if (losesFleet(shown, edited)) rehomeWorkloads(*stored);
        return std::move(*stored);
      }
    }
  }
  if (!anyStructure(after)) return edited;
  after = EditForAll(std::move(after), scenario).apply(shown, edited);
  if (losesFleet(shown, edited)) rehomeWorkloads(after);
  return after;
}

}  // namespace fulcrum
