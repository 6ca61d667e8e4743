// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/validate.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/nearest.h"
#include "base/number_text.h"
#include "plan/field_path.h"
#include "plan/fields.h"
#include "plan/term.h"
#include "plan/validate_values.h"

namespace fulcrum {
namespace {

// Looks at how the parts of a plan fit together.
class Structure {
 public:
  Structure(const Plan& plan, Problems& problems) : m_plan(plan), m_problems(problems) {}

  void check() {
    checkCurrency();
    uniqueIds(m_plan.nodeTypes, "nodeTypes", "id", [](const NodeType& n) { return n.id.text; });
    uniqueIds(m_plan.workloads, "workloads", "id", [](const Workload& w) { return w.id.text; });
    uniqueIds(m_plan.fleets, "fleets", "id", [](const Fleet& f) { return f.id.text; });
    uniqueIds(m_plan.scenarios, "scenarios", "id", [](const Scenario& s) { return s.id.text; });
    uniqueIds(m_plan.accelerators, "accelerators", "name", [](const AcceleratorSpec& a) { return a.name; });
    uniqueIds(m_plan.models, "models", "name", [](const ModelSpec& m) { return m.name; });
    uniqueIds(m_plan.series, "series", "id", [](const ImportedSeries& s) { return s.id.text; });
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
    std::vector<std::string> ids;
    for (const auto& element : list) ids.push_back(element.id.text);
    auto choices = ids.size() <= kMaxChoices ? ids : nearest(id.text, ids, kMaxChoices, id.text.size() + 2);
    if (choices.empty()) choices.emplace_back("-");
    report("unknownReference", path, {{"kind", std::string(kind)}, {"id", id.text}, {"choices", joined(choices)}},
           severity);
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
    const FieldPath levers(path, "levers");
    forEachLever(scenario.levers, [&](LeverKind kind, const auto& lever) {
      if (lever) check(kind, *lever, FieldPath(levers, leverKey(kind)));
    });
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
      reference((*lever.workloads)[i], "workload", m_plan.workloads, FieldPath(workloads, i), severity);
    for (size_t i = 0; lever.fleets && i < lever.fleets->size(); ++i)
      fleetReference((*lever.fleets)[i], FieldPath(fleets, i), severity);
    if (actsOnFleets(kind) && lever.workloads) report("noWorkloadLimit", workloads);
    checkStart(kind, lever, FieldPath(path, "fromMonth"));
    if constexpr (requires { lever.nodeType; }) {
      if (lever.on || !lever.nodeType.empty())
        reference(lever.nodeType, "node type", m_plan.nodeTypes, FieldPath(path, "nodeType"), severity);
    }
    if constexpr (requires { lever.counts; }) {
      const FieldPath counts(path, "counts");
      for (const auto& [fleet, purchases] : lever.counts) {
        fleetReference(fleet, FieldPath(counts, fleet.text), severity);
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

  static constexpr size_t kMaxChoices = 12;  // a longer list helps nobody

  const Plan& m_plan;
  Problems& m_problems;
  FieldPath m_root;
};

}  // namespace

Problems validate(const Plan& plan) {
  Problems problems;
  validateValues(plan, problems);
  Structure(plan, problems).check();
  return problems;
}

}  // namespace fulcrum
