// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/resolve.h"

#include <algorithm>

#include "plan/dates.h"
#include "plan/identified.h"
#include "plan/json_codec.h"
#include "plan/place.h"
#include "plan/validate.h"
#include "plan/value_checks.h"

namespace fulcrum {
namespace {

// Calls visit(list, added) for each list of elements that scenarios can change; `added` is the scenario's own.
template <class Visitor>
void forEachElementList(Plan& plan, const AddedElements& added, Visitor&& visit) {
  visit("nodeTypes", plan.nodeTypes, added.nodeTypes);
  visit("workloads", plan.workloads, added.workloads);
  visit("fleets", plan.fleets, added.fleets);
}

void report(std::string code, const FieldPath& path, const Place& place, Problems& problems) {
  problems.push_back(
      {.code = std::move(code), .where = path.text(), .facts = {{"place", toText(Place{place.list, place.id, {}})}}});
}

// Puts a value in the place of a field of one element.
class Override {
 public:
  Override(const FieldValue& value, const FieldPath& path, Problems& problems)
      : m_value(value), m_path(path), m_problems(problems) {}

  // Whether the element has such a field.
  template <FieldStruct T>
  bool set(T& owner, std::span<const std::string> keys) {
    bool found = false;
    forEachField<T>([&](const auto& field) {
      if (keys.empty() || field.key != keys.front() || field.key == "id") return;
      auto& member = owner.*field.member;
      if (keys.size() == 1) {
        found = true;
        assign(member, T{}.*field.member, limitsOf(field));
      } else {
        found = into(member, keys.subspan(1));
      }
    });
    return found;
  }

 private:
  template <class Member>
  bool into(Member& member, std::span<const std::string> keys) {
    if constexpr (FieldStruct<Member>) {
      return set(member, keys);
    } else if constexpr (kIsOptional<Member>) {
      if constexpr (FieldStruct<typename Member::value_type>) return member && set(*member, keys);
    }
    return false;
  }

  // `null` stands for what an absent key means.
  template <class Member>
  void assign(Member& member, const Member& absent, const FieldLimits& limits) {
    const size_t before = m_problems.size();
    if (m_value.curve) {
      take(*m_value.curve, member);
    } else if (const JsonDocument document = parseJson(m_value.json); document.root.is_null()) {
      member = absent;
      if (limits.presence == Presence::Required) JsonReader(m_problems).report("missingKey", m_path, {});
    } else {
      member = absent;  // an object is replaced whole: what it does not say is not the base's
      JsonReader(m_problems).read(document.root, m_path, member);
    }
    if (m_problems.size() == before) walkValue(member, m_path, limits, ValueChecks(m_problems));
  }

  template <class Member>
  void take(const WeeklyCurve& curve, Member& member) {
    if constexpr (std::same_as<Member, WeeklyCurve>) {
      member = curve;
    } else {
      JsonReader(m_problems).read(Json(curve.values()), m_path, member);
    }
  }

  const FieldValue& m_value;
  const FieldPath& m_path;
  Problems& m_problems;
};

void removeElement(const Place& place, const FieldPath& path, Plan& plan, Problems& problems) {
  bool isThere = false;
  forEachElementList(plan, {}, [&](std::string_view name, auto& list, const auto&) {
    if (name != place.list || !place.keys.empty()) return;
    const size_t index = indexOf(list, place.id);
    if (index == list.size()) return;
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    isThere = true;
  });
  if (!isThere) report("removedNotThere", path, place, problems);
}

void overrideField(const Place& place, const FieldValue& value, const FieldPath& path, Plan& plan, Problems& problems) {
  bool isList = false;
  bool isThere = false;
  bool isField = false;
  forEachElementList(plan, {}, [&](std::string_view name, auto& list, const auto&) {
    if (name != place.list) return;
    isList = true;
    const size_t index = indexOf(list, place.id);
    if (index == list.size()) return;
    isThere = true;
    isField = Override(value, path, problems).set(list[index], place.keys);
  });
  if (isList && !isThere) {
    report("overriddenNotThere", path, place, problems);
  } else if (!isField) {
    problems.push_back({.code = "notOverridable", .where = path.text(), .facts = {{"place", toText(place)}}});
  }
}

void addElements(const AddedElements& added, const FieldPath& path, Plan& plan, Problems& problems) {
  forEachElementList(plan, added, [&](std::string_view name, auto& list, const auto& own) {
    const FieldPath listPath(path, name);
    for (size_t i = 0; i < own.size(); ++i) {
      if (indexOf(list, own[i].id.text) == list.size()) {
        list.push_back(own[i]);
      } else {
        report("addedIsThere", FieldPath(FieldPath(listPath, i), "id"), {std::string(name), own[i].id.text, {}},
               problems);
      }
    }
  });
}

bool hasDates(const Plan& plan, const Scenario& scenario) {
  const auto dated = [](const auto& entries) {
    return std::any_of(entries.begin(), entries.end(), [](const auto& entry) { return entry.startDate.has_value(); });
  };
  const auto datedCounts = [&](const auto& lever) {
    return lever && std::any_of(lever->counts.begin(), lever->counts.end(),
                                [&](const auto& counts) { return dated(counts.second); });
  };
  return datedCounts(scenario.levers.commitments) || datedCounts(scenario.levers.own) ||
         std::any_of(plan.fleets.begin(), plan.fleets.end(),
                     [&](const Fleet& fleet) { return dated(fleet.commitments) || dated(fleet.owned); });
}

Problem unknownScenario(const Plan& plan, const ScenarioId& id) {
  std::vector<std::string> ids;
  for (const Scenario& scenario : plan.scenarios) ids.push_back(scenario.id.text);
  if (ids.empty()) ids.emplace_back("-");
  return {.code = "unknownReference",
          .where = {},
          .facts = {{"kind", "scenario"}, {"id", id.text}, {"choices", joined(ids)}}};
}

}  // namespace

std::vector<const Scenario*> baseChain(const Plan& plan, const ScenarioId& id) {
  std::vector<const Scenario*> chain;
  for (const Scenario* scenario = find(plan, id); scenario; scenario = find(plan, *scenario->base)) {
    if (std::find(chain.begin(), chain.end(), scenario) != chain.end()) return {};
    chain.push_back(scenario);
    if (!scenario->base) {
      std::reverse(chain.begin(), chain.end());
      return chain;
    }
  }
  return {};
}

bool hasStructure(const Scenario& scenario) {
  return !scenario.overrides.empty() || !scenario.removed.empty() || scenario.added != AddedElements();
}

void applyStructure(const Scenario& scenario, const FieldPath& path, Plan& plan, Problems& problems) {
  const FieldPath removed(path, "removed");
  for (size_t i = 0; i < scenario.removed.size(); ++i) {
    const FieldPath entry(removed, i);
    if (const auto place = parsePlace(scenario.removed[i])) {
      removeElement(*place, entry, plan, problems);
    } else {
      problems.push_back({.code = "noPlace", .where = entry.text(), .facts = {{"value", scenario.removed[i]}}});
    }
  }
  addElements(scenario.added, FieldPath(path, "added"), plan, problems);
  const FieldPath overrides(path, "overrides");
  for (const auto& [text, value] : scenario.overrides) {
    const FieldPath entry(overrides, text);
    if (const auto place = parsePlace(text)) {
      overrideField(*place, value, entry, plan, problems);
    } else {
      problems.push_back({.code = "noPlace", .where = entry.text(), .facts = {{"value", text}}});
    }
  }
}

bool seesOtherElements(const Plan& plan, const ScenarioId& id) {
  const auto chain = baseChain(plan, id);
  return std::any_of(chain.begin(), chain.end(),
                     [&](const Scenario* scenario) { return hasStructure(*scenario) || hasDates(plan, *scenario); });
}

Result<Plan> resolve(const Plan& plan, const ScenarioId& id) {
  auto whole = seenBy(plan, id);
  if (whole) resolveDates(whole.value());
  return whole;
}

Result<Plan> withElementsOf(const Plan& plan, const ScenarioId& scenario) {
  if (!seesOtherElements(plan, scenario)) return plan;
  auto whole = seenBy(plan, scenario);
  if (!whole) return whole;
  Plan& seen = whole.value();
  seen.assumptions = plan.assumptions;
  seen.ownVsRent = plan.ownVsRent;
  seen.scenarios = plan.scenarios;
  for (Scenario& each : seen.scenarios) {
    each.overrides.clear();
    each.added = {};
    each.removed.clear();
  }
  resolveDates(seen);
  return whole;
}

Result<Plan> seenBy(const Plan& plan, const ScenarioId& id) {
  const std::vector<const Scenario*> chain = baseChain(plan, id);
  if (chain.empty()) return unknownScenario(plan, id);
  ResolvedScenario resolved = resolveScenario(plan, id);
  Plan whole = plan;
  whole.assumptions = resolved.assumptions;
  const FieldPath root;
  const FieldPath scenarios(root, "scenarios");
  for (const Scenario* scenario : chain) {
    if (!hasStructure(*scenario)) continue;
    const FieldPath path(scenarios, static_cast<size_t>(scenario - plan.scenarios.data()));
    Problems problems;
    applyStructure(*scenario, path, whole, problems);
    if (problems.empty()) checkReferences(whole, resolveScenario(plan, scenario->id).levers, path, problems);
    if (!problems.empty()) return problems;
  }
  Scenario own{.id = id, .name = chain.back()->name};
  own.levers = std::move(resolved.levers);
  whole.scenarios = {std::move(own)};
  if (whole.ownVsRent.rentArm.kind == RentArmKind::Scenario) whole.ownVsRent = {};
  return whole;
}

}  // namespace fulcrum
