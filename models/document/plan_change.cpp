// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_change.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>
#include <tuple>

#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/place.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

// Nothing is computed from these, in whatever struct they stand.
constexpr std::array<std::string_view, 5> kWords{"source", "asOf", "note", "notes", "qualityNote"};
// What of a plan is not part of an evaluation, or is part of a scenario.
constexpr std::array<std::string_view, 14> kBeside{
    "budget",    "otherAiSpend",  "demandCases",  "series",     "actuals",     "notes",   "sources",
    "scenarios", "uncertainties", "correlations", "simulation", "stressCases", "chances", "report"};

// A name is a word where an id refers to the element, as it does to a plan, which nothing refers to.
template <FieldStruct Struct>
bool isWord(std::string_view key) {
  if (key == "name") return std::is_same_v<Struct, Plan> || std::is_same_v<Struct, Commitment> || requires(Struct s) {
      s.id;
    };
  return std::ranges::find(kWords, key) != kWords.end();
}

template <class Value>
bool sameFigures(const Value& a, const Value& b);

template <FieldStruct Struct>
bool sameFields(const Struct& a, const Struct& b) {
  bool same = true;
  forEachField<Struct>([&](const auto& field) {
    if (!same || isWord<Struct>(field.key)) return;
    if (std::is_same_v<Struct, Plan> && std::ranges::find(kBeside, field.key) != kBeside.end()) return;
    same = sameFigures(a.*field.member, b.*field.member);
  });
  return same;
}

template <class Value>
bool sameFigures(const Value& a, const Value& b) {
  if constexpr (FieldStruct<Value>) {
    return sameFields(a, b);
  } else if constexpr (kIsOptional<Value>) {
    return a.has_value() == b.has_value() && (!a || sameFigures(*a, *b));
  } else if constexpr (kIsList<Value>) {
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) { return sameFigures(x, y); });
  } else {
    return a == b;
  }
}

// The name of an element or contract, a note or a source, which no figure depends on.
bool isWordAt(std::string_view text) {
  const auto place = parsePlace(text);
  return place && !place->keys.empty() &&
         (place->keys.back() == "name" || std::ranges::find(kWords, place->keys.back()) != kWords.end());
}

using Overrides = decltype(Scenario::overrides);

bool sameOverrides(const Overrides& a, const Overrides& b) {
  if (a == b) return true;
  const auto isFigure = [](const auto& entry) { return !isWordAt(entry.first); };
  return std::ranges::equal(a | std::views::filter(isFigure), b | std::views::filter(isFigure));
}

bool sameAdded(const AddedElements& a, const AddedElements& b) {
  return sameFigures(a.nodeTypes, b.nodeTypes) && sameFigures(a.workloads, b.workloads) &&
         sameFigures(a.fleets, b.fleets);
}

// What the scenario and those that it inherits from change of the plan's elements.
bool sameStructure(const Plan& a, const Plan& b, const ScenarioId& id) {
  return std::ranges::equal(baseChain(a, id), baseChain(b, id), [](const Scenario* x, const Scenario* y) {
    return x->id == y->id && sameOverrides(x->overrides, y->overrides) && sameAdded(x->added, y->added) &&
           x->removed == y->removed;
  });
}

}  // namespace

bool sameOutsideScenarios(const Plan& a, const Plan& b) {
  return sameFields(a, b);
}

bool sameScenario(const Plan& a, const Plan& b, const ScenarioId& id) {
  const Scenario* before = find(a, id);
  const Scenario* after = find(b, id);
  if (!before || !after) return before == after;
  if (!sameStructure(a, b, id)) return false;
  const ResolvedScenario x = resolveScenario(a, id);
  const ResolvedScenario y = resolveScenario(b, id);
  return sameFields(x.assumptions, y.assumptions) && sameFields(x.levers, y.levers);
}

PlanChange compare(const Plan& before, const Plan& after) {
  const auto general = [](const Plan& p) {
    return std::tie(p.name, p.currency, p.start, p.horizonMonths, p.fiscalYearStart, p.notes, p.sources, p.accelerators,
                    p.models, p.benchmarks, p.demandCases, p.ownVsRent, p.priceRules, p.uncertainties, p.correlations,
                    p.simulation, p.stressCases, p.chances, p.report);
  };
  PlanChange change{.general = general(before) != general(after),
                    .assumptions = before.assumptions != after.assumptions,
                    .nodeTypes = before.nodeTypes != after.nodeTypes,
                    .workloads = before.workloads != after.workloads,
                    .fleets = before.fleets != after.fleets,
                    .scenarios = before.scenarios != after.scenarios,
                    .budget = before.budget != after.budget || before.otherAiSpend != after.otherAiSpend,
                    .series = before.series != after.series,
                    .actuals = before.actuals != after.actuals};
  change.figures = change.assumptions || !sameOutsideScenarios(before, after);
  if (change.scenarios && !change.figures) {
    change.figures =
        !std::ranges::equal(before.scenarios, after.scenarios, {}, &Scenario::id, &Scenario::id) ||
        !std::ranges::all_of(before.scenarios, [&](const Scenario& scenario) {
          return scenario.base == find(after, scenario.id)->base && sameScenario(before, after, scenario.id);
        });
  }
  return change;
}

}  // namespace fulcrum
