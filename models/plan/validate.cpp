// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/validate.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/nearest.h"
#include "base/number_text.h"
#include "plan/field_path.h"
#include "plan/fields.h"
#include "plan/identified.h"
#include "plan/place.h"
#include "plan/resolve.h"
#include "plan/term.h"
#include "plan/validate_values.h"

namespace fulcrum {
namespace {

constexpr size_t kMaxChoices = 12;  // a longer list helps nobody

template <class Element>
Problem unknownReference(const std::string& id, std::string_view kind, const std::vector<Element>& list,
                         const FieldPath& path) {
  std::vector<std::string> ids;
  for (const Element& element : list) ids.push_back(element.id.text);
  auto choices = ids.size() <= kMaxChoices ? ids : nearest(id, ids, kMaxChoices, id.size() + 2);
  if (choices.empty()) choices.emplace_back("-");
  return {.code = "unknownReference",
          .where = path.text(),
          .facts = {{"kind", std::string(kind)}, {"id", id}, {"choices", joined(choices)}}};
}

// Looks at how the parts of a plan fit together.
class Structure {
 public:
  Structure(const Plan& plan, Problems& problems) : Structure(plan, plan, problems) {}
  // `seen` has the elements that a scenario of `plan` sees.
  Structure(const Plan& plan, const Plan& seen, Problems& problems)
      : m_whole(plan), m_plan(seen), m_problems(problems) {}

  void check() {
    checkCurrency();
    uniqueIds(m_plan.nodeTypes, "nodeTypes", "id", [](const NodeType& n) { return n.id.text; });
    uniqueIds(m_plan.workloads, "workloads", "id", [](const Workload& w) { return w.id.text; });
    uniqueIds(m_plan.fleets, "fleets", "id", [](const Fleet& f) { return f.id.text; });
    uniqueIds(m_plan.scenarios, "scenarios", "id", [](const Scenario& s) { return s.id.text; });
    uniqueIds(m_plan.accelerators, "accelerators", "name", [](const AcceleratorSpec& a) { return a.name; });
    uniqueIds(m_plan.models, "models", "name", [](const ModelSpec& m) { return m.name; });
    uniqueIds(m_plan.series, "series", "id", [](const ImportedSeries& s) { return s.id.text; });
    uniqueIds(m_plan.uncertainties, "uncertainties", "id", [](const UncertainInput& u) { return u.id.text; });
    checkTaxLife(m_plan.assumptions, FieldPath(m_root, "assumptions"));
    if (m_plan.ownVsRent.rentArm.kind == RentArmKind::Scenario) {
      reference(m_plan.ownVsRent.rentArm.scenario, "scenario", m_plan.scenarios,
                FieldPath(FieldPath(m_root, "ownVsRent"), "rentArm"));
    }
    eachOf(m_plan.workloads, "workloads", [&](const auto& workload, const auto& path) { check(workload, path); });
    eachOf(m_plan.fleets, "fleets", [&](const auto& fleet, const auto& path) { check(fleet, path); });
    eachOf(m_plan.scenarios, "scenarios", [&](const auto& scenario, const auto& path) { check(scenario, path); });
    eachOf(m_plan.series, "series", [&](const auto& series, const auto& path) {
      if (!series.workload) return;
      reference(*series.workload, "workload", m_plan.workloads, FieldPath(path, "workload"), Severity::Warning);
    });
    ascending(m_plan.budget, FieldPath(m_root, "budget"));
    eachOf(m_plan.priceRules, "priceRules", [&](const auto& rule, const auto& path) { check(rule, path); });
  }

 private:
  using Facts = std::vector<std::pair<std::string, std::string>>;

  void report(std::string_view code, const FieldPath& path, Facts facts = {}, Severity severity = Severity::Error) {
    m_problems.push_back(
        {.severity = severity, .code = std::string(code), .where = path.text(), .facts = std::move(facts)});
  }

  template <class List, class Visitor>
  void eachOf(const List& list, std::string_view key, Visitor&& visit) {
    const FieldPath path(m_root, key);
    for (size_t i = 0; i < list.size(); ++i) visit(list[i], FieldPath(path, i));
  }

  template <class List, class IdOf>
  void uniqueIds(const List& list, std::string_view key, std::string_view idKey, IdOf&& idOf) {
    std::set<std::string> seen;
    eachOf(list, key, [&](const auto& element, const FieldPath& path) {
      const std::string id = idOf(element);
      if (!id.empty() && !seen.insert(id).second) report("duplicateId", FieldPath(path, idKey), {{"id", id}});
    });
  }

  template <class IdType, class List>
  void reference(const IdType& id, std::string_view kind, const List& list, const FieldPath& path,
                 Severity severity = Severity::Error) {
    if (find(m_plan, id)) return;
    Problem problem = unknownReference(id.text, kind, list, path);
    problem.severity = severity;
    m_problems.push_back(std::move(problem));
  }
  void fleetReference(const FleetId& id, const FieldPath& path, Severity severity = Severity::Error) {
    reference(id, "fleet", m_plan.fleets, path, severity);
  }

  // Strictly by month.
  template <class List>
  void ascending(const List& list, const FieldPath& path) {
    for (size_t i = 1; i < list.size(); ++i) {
      if (list[i].month <= list[i - 1].month) {
        report("notAscending", FieldPath(FieldPath(path, i), "month"), {{"value", std::to_string(list[i].month)}});
      }
    }
  }

  void checkCurrency() {
    const std::string& code = m_plan.currency;
    const bool plain =
        code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!plain) report("currency", FieldPath(m_root, "currency"), {{"value", code}});
  }

  // MACRS knows classes of years.
  void checkTaxLife(const Assumptions& assumptions, const FieldPath& path) {
    constexpr std::array kClasses{36, 60, 84, 120, 180, 240};
    if (assumptions.depreciation != Depreciation::Macrs || !assumptions.taxLifeMonths) return;
    const int life = *assumptions.taxLifeMonths;
    if (std::find(kClasses.begin(), kClasses.end(), life) != kClasses.end()) return;
    report("macrsClass", FieldPath(path, "taxLifeMonths"), {{"value", std::to_string(life)}});
  }

  void check(const Workload& workload, const FieldPath& path) {
    fleetReference(workload.fleet, FieldPath(path, "fleet"));
    ascending(workload.growthKnots, FieldPath(path, "growthKnots"));
    if (workload.cachedReadShare.value_or(0) + workload.cacheWriteShare.value_or(0) > 1)
      report("cacheSharesAboveOne", FieldPath(path, "cacheWriteShare"));
    if (workload.apiClass == ApiService::Batch && workload.workloadClass != WorkloadClass::Batch)
      report("batchClassNeedsBatch", FieldPath(path, "apiClass"), {}, Severity::Warning);
  }

  void check(const PriceRule& rule, const FieldPath& path) {
    if (rule.fromMonth && rule.toMonth && *rule.toMonth < *rule.fromMonth)
      report("endsBeforeStart", FieldPath(path, "toMonth"), {{"value", std::to_string(*rule.toMonth)}});
  }

  // Each class once, its tiers from 0 up.
  void classes(const std::vector<ApiClass>& offers, const FieldPath& path) {
    std::set<ApiService> seen;
    for (size_t i = 0; i < offers.size(); ++i) {
      const FieldPath offer(path, i);
      if (!seen.insert(offers[i].service).second)
        report("duplicateId", FieldPath(offer, "class"), {{"id", std::string(enumName(offers[i].service))}});
      const FieldPath tiers(offer, "tiers");
      if (offers[i].tiers.empty()) report("noPriceTier", tiers);
      for (size_t j = 0; j < offers[i].tiers.size(); ++j) {
        const double from = offers[i].tiers[j].fromTokens;
        if (j == 0 ? from == 0 : from > offers[i].tiers[j - 1].fromTokens) continue;
        report("tiersNotAscending", FieldPath(FieldPath(tiers, j), "fromTokens"), {{"value", numberText(from)}});
      }
    }
  }

  void check(const Fleet& fleet, const FieldPath& path) {
    // Pools of the multi-region lever are named after their fleet.
    if (fleet.id.text.ends_with("/remote")) report("reservedId", FieldPath(path, "id"), {{"id", fleet.id.text}});
    reference(fleet.nodeType, "node type", m_plan.nodeTypes, FieldPath(path, "nodeType"));
    terms(fleet.commitments, FieldPath(path, "commitments"));
    dates(fleet.owned, FieldPath(path, "owned"));
  }

  // A date stands in place of a month.
  template <class Entry>
  void dates(const std::vector<Entry>& entries, const FieldPath& path) {
    constexpr auto& either = Fields<Entry>::inPlace;
    for (size_t i = 0; i < entries.size(); ++i) {
      if (!(entries[i].*either.date) || entries[i].*either.member == 0) continue;
      report("bothGiven", FieldPath(FieldPath(path, i), either.dateKey), {{"other", std::string(either.key)}});
    }
  }

  void terms(const std::vector<Commitment>& commitments, const FieldPath& path) {
    dates(commitments, path);
    for (size_t i = 0; i < commitments.size(); ++i) {
      const int term = commitments[i].termMonths;
      const bool inRange = term >= monthsOf(kTerms.front()) && term <= monthsOf(kTerms.back());  // else said already
      if (!inRange || termOf(term)) continue;
      std::string choices;
      for (const int months : kTermMonths) choices += (choices.empty() ? "" : ", ") + std::to_string(months);
      report("unknownChoice", FieldPath(FieldPath(path, i), "termMonths"),
             {{"value", std::to_string(term)}, {"choices", choices}});
    }
  }

  void check(const Scenario& scenario, const FieldPath& path) {
    if (scenario.base) {
      const FieldPath base(path, "base");
      reference(*scenario.base, "scenario", m_plan.scenarios, base);
      if (inheritsFromItself(scenario)) report("baseCycle", base, {{"id", scenario.id.text}});
    }
    const Assumptions own = resolveScenario(m_plan, scenario.id).assumptions;
    const Assumptions base = scenario.base ? resolveScenario(m_plan, *scenario.base).assumptions : m_plan.assumptions;
    if (own.depreciation != base.depreciation || own.taxLifeMonths != base.taxLifeMonths)
      checkTaxLife(own, FieldPath(path, "assumptions"));
    const std::optional<Plan> seen = seenBy(scenario, path);
    if (!seen) {
      checkLevers(scenario.levers, path);
    } else {
      Structure(m_plan, *seen, m_problems).checkScenario(scenario, path);
    }
  }

  // The plan with the elements that the scenario sees; none where they are those of the plan, or where it has problems:
  // its own are reported, its bases' with them.
  std::optional<Plan> seenBy(const Scenario& scenario, const FieldPath& path) {
    const auto chain = baseChain(m_plan, scenario.id);
    const auto changes = [](const Scenario* each) { return hasStructure(*each); };
    if (std::none_of(chain.begin(), chain.end(), changes) || chain.back() != &scenario) return {};
    Plan seen = m_plan;
    Problems ofBases;
    for (const Scenario* each : chain) {
      if (each == &scenario) break;
      applyStructure(*each, path, seen, ofBases);
      checkReferences(seen, resolveScenario(m_plan, each->id).levers, path, ofBases);
    }
    const size_t before = m_problems.size();
    if (ofBases.empty()) applyStructure(scenario, path, seen, m_problems);
    return ofBases.empty() && m_problems.size() == before ? std::optional(std::move(seen)) : std::nullopt;
  }

  // Against the elements that the scenario sees.
  void checkScenario(const Scenario& scenario, const FieldPath& path) {
    Levers inherited = resolveScenario(m_whole, scenario.id).levers;
    forEachField<Levers>([&](const auto& field) {
      if (scenario.levers.*field.member) (inherited.*field.member).reset();
    });
    const size_t before = m_problems.size();
    checkReferences(m_plan, inherited, path, m_problems);
    if (m_problems.size() == before) checkOwnElements(scenario, path);
    checkLevers(scenario.levers, path);
  }

  // Those that the scenario adds or changes.
  void checkOwnElements(const Scenario& scenario, const FieldPath& path) {
    const auto isOwn = [&](std::string_view list, const std::string& id, const auto& added) {
      return indexOf(added, id) < added.size() ||
             std::any_of(scenario.overrides.begin(), scenario.overrides.end(), [&](const auto& entry) {
               const auto place = parsePlace(entry.first);
               return place && place->list == list && place->id == id;
             });
    };
    const FieldPath workloads(path, "workloads");
    for (const Workload& workload : m_plan.workloads) {
      if (isOwn("workloads", workload.id.text, scenario.added.workloads))
        check(workload, FieldPath(workloads, workload.id.text));
    }
    const FieldPath fleets(path, "fleets");
    for (const Fleet& fleet : m_plan.fleets) {
      if (isOwn("fleets", fleet.id.text, scenario.added.fleets)) check(fleet, FieldPath(fleets, fleet.id.text));
    }
  }

  void checkLevers(const Levers& own, const FieldPath& path) {
    const FieldPath levers(path, "levers");
    forEachLever(own, [&](LeverKind kind, const auto& lever) {
      if (lever) check(kind, *lever, FieldPath(levers, leverKey(kind)));
    });
  }

  // What a lever's lists name may be gone in this scenario. Where no scenario has it, it is a mistake.
  template <class IdType, class Element>
  void named(const IdType& id, std::string_view kind, std::vector<Element> Plan::*list,
             std::vector<Element> AddedElements::*added, const FieldPath& path, Severity severity) {
    const auto has = [&](const std::vector<Element>& elements) { return indexOf(elements, id.text) < elements.size(); };
    const auto addsIt = [&](const Scenario& scenario) { return has(scenario.added.*added); };
    if (has(m_whole.*list) || std::any_of(m_whole.scenarios.begin(), m_whole.scenarios.end(), addsIt)) return;
    reference(id, kind, m_plan.*list, path, severity);
  }

  [[nodiscard]] bool inheritsFromItself(const Scenario& scenario) const {
    const Scenario* ancestor = &scenario;
    for (size_t steps = 0; ancestor->base && steps <= m_plan.scenarios.size(); ++steps) {
      if (*ancestor->base == scenario.id) return true;
      ancestor = find(m_plan, *ancestor->base);
      if (!ancestor) return false;
    }
    return false;  // a cycle further up is reported at its members
  }

  template <class LeverType>
  void check(LeverKind kind, const LeverType& lever, const FieldPath& path) {
    // Off is exactly as if absent, so what a switched-off lever names need not exist.
    const Severity severity = lever.on ? Severity::Error : Severity::Warning;
    const FieldPath workloads(path, "workloads");
    const FieldPath fleets(path, "fleets");
    for (size_t i = 0; lever.workloads && i < lever.workloads->size(); ++i)
      named((*lever.workloads)[i], "workload", &Plan::workloads, &AddedElements::workloads, FieldPath(workloads, i),
            severity);
    for (size_t i = 0; lever.fleets && i < lever.fleets->size(); ++i)
      named((*lever.fleets)[i], "fleet", &Plan::fleets, &AddedElements::fleets, FieldPath(fleets, i), severity);
    if (actsOnFleets(kind) && lever.workloads) report("noWorkloadLimit", workloads);
    checkStart(kind, lever, FieldPath(path, "fromMonth"));
    if constexpr (requires { lever.nodeType; }) {
      if (lever.on || !lever.nodeType.empty())
        reference(lever.nodeType, "node type", m_plan.nodeTypes, FieldPath(path, "nodeType"), severity);
    }
    if constexpr (requires { lever.classes; }) classes(lever.classes, FieldPath(path, "classes"));
    if constexpr (requires { lever.counts; }) {
      const FieldPath counts(path, "counts");
      for (const auto& [fleet, purchases] : lever.counts) {
        named(fleet, "fleet", &Plan::fleets, &AddedElements::fleets, FieldPath(counts, fleet.text), severity);
        if constexpr (std::is_same_v<LeverType, Commitments>) {
          terms(purchases, FieldPath(counts, fleet.text));
        } else {
          dates(purchases, FieldPath(counts, fleet.text));
        }
      }
    }
  }

  void checkStart(LeverKind kind, const Lever& lever, const FieldPath& path) {
    if (lever.fromMonth == 0) return;
    if (kind == LeverKind::Hardware || kind == LeverKind::Commitments || kind == LeverKind::Own) {
      report("noFromMonth", path);
    } else if (lever.fromMonth >= m_plan.horizonMonths && lever.fromMonth < kMaxHorizonMonths) {
      report("beyondHorizon", path,
             {{"value", std::to_string(lever.fromMonth)}, {"last", std::to_string(m_plan.horizonMonths - 1)}});
    }
  }

  [[nodiscard]] static bool actsOnFleets(LeverKind kind) {
    return kind == LeverKind::Hardware || kind == LeverKind::RightSizing || kind == LeverKind::Commitments ||
           kind == LeverKind::Spot || kind == LeverKind::Own;
  }

  const Plan& m_whole;
  const Plan& m_plan;
  Problems& m_problems;
  FieldPath m_root;
};

template <class IdType, class Element>
void checkReference(const IdType& id, std::string_view kind, const std::vector<Element>& list, const FieldPath& path,
                    Problems& problems) {
  if (indexOf(list, id.text) == list.size()) problems.push_back(unknownReference(id.text, kind, list, path));
}

}  // namespace

void checkReferences(const Plan& plan, const Levers& levers, const FieldPath& path, Problems& problems) {
  const FieldPath workloads(path, "workloads");
  for (const Workload& workload : plan.workloads) {
    const FieldPath element(workloads, workload.id.text);
    checkReference(workload.fleet, "fleet", plan.fleets, FieldPath(element, "fleet"), problems);
  }
  const FieldPath fleets(path, "fleets");
  for (const Fleet& fleet : plan.fleets) {
    const FieldPath element(fleets, fleet.id.text);
    checkReference(fleet.nodeType, "node type", plan.nodeTypes, FieldPath(element, "nodeType"), problems);
  }
  const FieldPath all(path, "levers");
  forEachLever(levers, [&](LeverKind kind, const auto& lever) {
    if constexpr (requires { lever->nodeType; }) {
      const FieldPath place(all, leverKey(kind));
      if (lever && lever->on)
        checkReference(lever->nodeType, "node type", plan.nodeTypes, FieldPath(place, "nodeType"), problems);
    }
  });
}

Problems validate(const Plan& plan) {
  Problems problems;
  validateValues(plan, problems);
  Structure(plan, problems).check();
  return problems;
}

}  // namespace fulcrum
