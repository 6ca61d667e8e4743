// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/own_changes.h"

#include <algorithm>

#include "plan/identified.h"
#include "plan/json_codec.h"
#include "plan/place.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

template <class Visitor>
void forEachElements(Visitor&& visit) {
  visit("nodeTypes", &Plan::nodeTypes, &AddedElements::nodeTypes);
  visit("workloads", &Plan::workloads, &AddedElements::workloads);
  visit("fleets", &Plan::fleets, &AddedElements::fleets);
}

template <class T>
FieldValue valueOf(const T& value) {
  FieldValue result;
  if constexpr (std::same_as<T, WeeklyCurve>) {
    result.json.clear();
    result.curve = value;
  } else {
    result.json = compactJsonText(toJson(value));
  }
  return result;
}

// The fields in which two elements of one id differ, as overrides.
template <FieldStruct T>
void addOverrides(const T& base, const T& own, Place& place, std::map<std::string, FieldValue>& overrides) {
  forEachField<T>([&](const auto& field) {
    const auto& value = own.*field.member;
    if (value == base.*field.member) return;
    place.keys.emplace_back(field.key);
    if constexpr (FieldStruct<std::remove_cvref_t<decltype(value)>>) {
      addOverrides(base.*field.member, value, place, overrides);
    } else {
      overrides[toText(place)] = valueOf(value);
    }
    place.keys.pop_back();
  });
}

// A week's values and its mean say the demand together.
void keepDemandTogether(const Plan& seen, Scenario& scenario) {
  for (const Workload& workload : seen.workloads) {
    Place shape{"workloads", workload.id.text, {"shape"}};
    Place mean{"workloads", workload.id.text, {"requestsPerSecond"}};
    if (scenario.overrides.contains(toText(shape)))
      scenario.overrides.try_emplace(toText(mean), valueOf(workload.requestsPerSecond));
  }
}

void storeElements(const Plan& base, const Plan& seen, Scenario& scenario) {
  scenario.overrides.clear();
  scenario.added = {};
  scenario.removed.clear();
  forEachElements([&](const char* name, auto list, auto added) {
    for (const auto& element : base.*list) {
      if (indexOf(seen.*list, element.id.text) == (seen.*list).size())
        scenario.removed.push_back(toText(Place{name, element.id.text, {}}));
    }
    for (const auto& element : seen.*list) {
      const size_t index = indexOf(base.*list, element.id.text);
      Place place{name, element.id.text, {}};
      if (index == (base.*list).size()) {
        (scenario.added.*added).push_back(element);
      } else {
        addOverrides((base.*list)[index], element, place, scenario.overrides);
      }
    }
  });
  keepDemandTogether(seen, scenario);
}

void storeAssumptions(const Assumptions& before, const Assumptions& after, AssumptionOverrides& own) {
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    const size_t bit = index++;
    if (before.*field.member == after.*field.member) return;
    own.set.set(bit);
    own.values.*field.member = after.*field.member;
  });
}

void storeLevers(const Levers& before, const Levers& after, Levers& own) {
  forEachField<Levers>([&](const auto& field) {
    if (before.*field.member != after.*field.member) own.*field.member = after.*field.member;
  });
}

// Everything but what scenarios hold themselves.
void takeOverTheRest(const Plan& before, const Plan& after, Plan& plan) {
  forEachField<Plan>([&](const auto& field) {
    for (const std::string_view key : {"nodeTypes", "workloads", "fleets", "assumptions", "scenarios", "ownVsRent"}) {
      if (field.key == key) return;
    }
    if (before.*field.member != after.*field.member) plan.*field.member = after.*field.member;
  });
}

bool hasElement(const Plan& plan, const Place& place) {
  bool found = false;
  forEachElements([&](std::string_view name, auto list, auto) {
    if (name == place.list) found = indexOf(plan.*list, place.id) < (plan.*list).size();
  });
  return found;
}

// Against what its base sees.
void dropDangling(const Plan& base, Scenario& scenario) {
  std::erase_if(scenario.removed, [&](const std::string& text) {
    const auto place = parsePlace(text);
    return place && !hasElement(base, *place);
  });
  const auto isRemoved = [&](const Place& place) {
    const std::string text = toText(Place{place.list, place.id, {}});
    return std::find(scenario.removed.begin(), scenario.removed.end(), text) != scenario.removed.end();
  };
  forEachElements([&](const char* name, auto, auto added) {
    std::erase_if(scenario.added.*added, [&](const auto& element) {
      const Place place{name, element.id.text, {}};
      return hasElement(base, place) && !isRemoved(place);
    });
  });
  std::erase_if(scenario.overrides, [&](const auto& entry) {
    const auto place = parsePlace(entry.first);
    if (!place || (hasElement(base, *place) && !isRemoved(*place))) return false;
    bool isAdded = false;
    forEachElements([&](std::string_view name, auto, auto added) {
      const auto& list = scenario.added.*added;
      isAdded = isAdded || (name == place->list && indexOf(list, place->id) < list.size());
    });
    return !isAdded;
  });
}

}  // namespace

std::optional<Plan> withSeen(const Plan& plan, const ScenarioId& id, const Plan& seen) {
  const Scenario* scenario = find(plan, id);
  if (!scenario || seen.scenarios.empty()) return {};
  Plan base = plan;
  if (scenario->base) {
    auto found = seenBy(plan, *scenario->base);
    if (!found) return {};
    base = std::move(found).value();
  }
  Plan after = plan;
  Scenario& own = *find(after, id);
  storeElements(base, seen, own);
  const ResolvedScenario before = resolveScenario(plan, id);
  storeAssumptions(before.assumptions, seen.assumptions, own.assumptions);
  storeLevers(before.levers, seen.scenarios[0].levers, own.levers);
  own.name = seen.scenarios[0].name;
  takeOverTheRest(plan, seen, after);
  dropDangling(after);
  return after;
}

void dropDangling(Plan& plan) {
  // Bases before what is based on them.
  std::vector<std::pair<size_t, size_t>> byDepth;
  for (size_t i = 0; i < plan.scenarios.size(); ++i) {
    if (const size_t depth = baseChain(plan, plan.scenarios[i].id).size()) byDepth.emplace_back(depth, i);
  }
  std::sort(byDepth.begin(), byDepth.end());
  for (const auto& [depth, index] : byDepth) {
    Scenario& scenario = plan.scenarios[index];
    if (!hasStructure(scenario)) continue;
    if (!scenario.base) {
      dropDangling(plan, scenario);
    } else if (const auto base = seenBy(plan, *scenario.base)) {
      dropDangling(base.value(), scenario);
    }
  }
}

Plan withoutOwnChange(Plan plan, const ScenarioId& id, std::string_view text) {
  Scenario* scenario = find(plan, id);
  const auto place = parsePlace(text);
  if (!scenario || !place) return plan;
  std::erase(scenario->removed, std::string(text));
  std::erase_if(scenario->overrides, [&](const auto& entry) {
    const auto own = parsePlace(entry.first);
    return own && own->list == place->list && own->id == place->id && own->keys.size() >= place->keys.size() &&
           std::equal(place->keys.begin(), place->keys.end(), own->keys.begin());
  });
  if (place->keys.empty()) {
    forEachElements([&](std::string_view name, auto, auto added) {
      if (name == place->list)
        std::erase_if(scenario->added.*added, [&](const auto& e) { return e.id.text == place->id; });
    });
  }
  dropDangling(plan);
  return plan;
}

bool hasOwnChange(const Scenario& scenario, std::string_view text) {
  const auto place = parsePlace(text);
  if (!place) return false;
  if (std::find(scenario.removed.begin(), scenario.removed.end(), text) != scenario.removed.end()) return true;
  bool isOwn = std::any_of(scenario.overrides.begin(), scenario.overrides.end(), [&](const auto& entry) {
    const auto own = parsePlace(entry.first);
    return own && own->list == place->list && own->id == place->id && own->keys.size() >= place->keys.size() &&
           std::equal(place->keys.begin(), place->keys.end(), own->keys.begin());
  });
  forEachElements([&](std::string_view name, auto, auto added) {
    const auto& list = scenario.added.*added;
    isOwn = isOwn || (name == place->list && indexOf(list, place->id) < list.size());
  });
  return isOwn;
}

}  // namespace fulcrum
