// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/billed_lists.h"

#include <algorithm>
#include <map>
#include <set>

#include "actuals/bill_checks.h"
#include "actuals/mapping.h"
#include "actuals/planned_rows.h"
#include "base/conversions.h"
#include "explain/family_figures.h"
#include "plan/fields.h"

namespace fulcrum::explain {
namespace {

using actuals::ActualMonth;
using Months = std::map<CalendarMonth, double>;

Explanation money(Phrase label, double value, Phrase formula = {}) {
  return given(std::move(label), value, Measure::Money, std::move(formula));
}
Phrase inMonth(const Phrase& what, CalendarMonth month) {
  return {"inMonth", {{"what", what}, {"month", month}}};
}
std::string startOf(CalendarMonth month) {
  return "actuals[" + fulcrum::toText(month) + "].";
}
// The report's own sum, of what it is made from.
Explanation sumOf(Phrase label, Measure unit, const char* formula, double value, std::vector<Explanation> terms) {
  Explanation sum = derived(Operation::Sum, std::move(label), unit, formula, std::move(terms));
  sum.value = value;
  return sum;
}
Explanation monthsOf(const Months& months, Phrase label, Measure unit, const Phrase& what, const Phrase& formula) {
  std::vector<Explanation> terms;
  for (const auto& [month, value] : months) terms.push_back(given(inMonth(what, month), value, unit, formula));
  return derived(Operation::Sum, std::move(label), unit, "ofItsMonths", std::move(terms));
}

// Used or not, it is what was committed.
SpendTier unitTier(SpendTier tier) {
  return tier == SpendTier::CommittedUnused ? SpendTier::CommittedUsed : tier;
}
std::string tierKey(SpendTier tier) {
  return std::string(enumName(unitTier(tier)));
}

// What a key was planned, or budgeted, and billed at.
struct KeyMonths {
  Months planned;
  Months billed;
};
using Keys = std::map<std::string, KeyMonths>;

struct UnitParts {
  std::map<std::string, double> plannedHours;  // by fleet
  std::map<std::string, double> billedHours;   // by SKU
};
using UnitKey = std::tuple<CalendarMonth, std::string, SpendTier>;

// The rows of plan and bills, added up as the report does it.
class Lists {
 public:
  Lists(const Plan& plan, const Evaluation& evaluation, const actuals::ActualsReport& report)
      : m_plan(plan), m_evaluation(evaluation), m_report(report), m_findRule(plan.actuals.rules) {
    for (const BillFile& file : plan.actuals.files) {
      for (const BillRow& row : file.rows) addBilled(row);
    }
    std::set<CalendarMonth> billed;
    for (const ActualMonth& month : report.months) {
      if (month.isBilled) billed.insert(month.month);
    }
    for (const PlannedRow& row : actuals::comparedRows(plan, actuals::plannedRows(plan, evaluation))) {
      if (row.gpuHours != 0) unitOf(row.month, row.nodeType, row.tier).plannedHours[row.fleet] += row.gpuHours;
      if (!billed.contains(row.month)) continue;
      m_fleets[row.fleet.substr(0, row.fleet.find('/'))].planned[row.month] += row.cost;
      m_tiers[std::string(enumName(row.tier))].planned[row.month] += row.cost;
    }
    if (plan.actuals.budgets.empty()) return;
    for (const BudgetLine& line : plan.actuals.budgets.back().lines) {
      if (!line.costCentre.empty() && billed.contains(line.month))
        m_centres[line.costCentre].planned[line.month] += line.amount.value();
    }
  }

  void addTo(std::vector<Explanation>& all) const {
    for (const ActualMonth& month : m_report.months) addUnits(month, all);
    addKeys("byFleet", m_fleets, "plan", all);
    addKeys("byTier", m_tiers, "plan", all);
    addKeys("byProvider", m_providers, nullptr, all);
    addKeys("byCostCentre", m_centres, "budget", all);
    for (const actuals::ForecastError& error : m_report.forecastErrors) addForecast(error, all);
    for (const actuals::UseOfMonth& use : m_report.use) addUse(use, all);
    addUnmatched(all);
    addFiles(all);
  }

 private:
  UnitParts& unitOf(CalendarMonth month, const std::string& nodeType, SpendTier tier) {
    return m_units[{month, nodeType, unitTier(tier)}];
  }
  void addBilled(const BillRow& row) {
    const MappingRule* rule = m_findRule(row);
    if (!rule) {
      const auto key = std::tuple(row.currency, row.provider, row.service, row.sku, row.tier);
      m_unmatched[key].planned[row.month] += row.effective;
      m_unmatched[key].billed[row.month] += row.hours;
    }
    const auto rate = actuals::rateOf(m_plan, row.currency);
    if (!rate || (rule && rule->target == RuleTarget::NotInPlan)) return;
    const double effective = row.effective * *rate;
    m_tiers[tierKey(row.tier)].billed[row.month] += effective;
    m_providers[row.provider].billed[row.month] += effective;
    const actuals::RowPlace place = actuals::placeOf(m_plan, rule, row);
    m_fleets[place.fleet].billed[row.month] += effective;
    if (rule && rule->target == RuleTarget::CostCentre) m_centres[rule->to].billed[row.month] += effective;
    if (rule && rule->target == RuleTarget::Workload) {
      const Workload* workload = find(m_plan, WorkloadId(rule->to));
      if (workload && !workload->costCentre.empty()) m_centres[workload->costCentre].billed[row.month] += effective;
    }
    if (!place.nodeType.empty()) unitOf(row.month, place.nodeType, row.tier).billedHours[row.sku] += place.gpuHours;
  }

  void addUnits(const ActualMonth& month, std::vector<Explanation>& all) const {
    for (const actuals::VarianceUnit& unit : month.units) {
      const std::string start = startOf(month.month) + "units[" + unit.nodeType + "," + tierKey(unit.tier) + "].";
      const auto parts = m_units.find({month.month, unit.nodeType, unit.tier});
      if (parts == m_units.end()) continue;
      const auto label = [&](const char* what) {
        return inMonth(
            {"ofUnit", {{"what", Phrase(what)}, {"nodeType", unit.nodeType}, {"tier", spendTierPhrase(unit.tier)}}},
            month.month);
      };
      const auto hours = [&](const char* what, double value, const std::map<std::string, double>& of, bool fleets) {
        std::vector<Explanation> terms;
        for (const auto& [key, part] : of)
          terms.push_back(given(fleets ? Phrase("ofFleet", {{"what", Phrase(what)}, {"fleet", key}})
                                       : Phrase("ofSku", {{"what", Phrase(what)}, {"sku", key}}),
                                part, Measure::GpuHours, fleets ? "nodeHoursTimesGpus" : "instanceHoursTimesGpus"));
        return sumOf(label(what), Measure::GpuHours, fleets ? "ofAllFleets" : "ofAllSkus", value, std::move(terms));
      };
      const Explanation planned = hours("plannedGpuHours", unit.plannedHours, parts->second.plannedHours, true);
      const Explanation billed = hours("billedGpuHours", unit.billedHours, parts->second.billedHours, false);
      all.push_back(named(start + "plannedHours", planned));
      all.push_back(named(start + "billedHours", billed));
      if (unit.plannedHours > 0)
        all.push_back(named(start + "plannedPrice",
                            derived(Operation::Quotient, label("plannedPrice"), Measure::MoneyPerGpuHour,
                                    "plannedOverPlannedHours", {money("plannedCost", unit.plannedCost), planned})));
      if (unit.billedHours > 0)
        all.push_back(named(start + "billedPrice",
                            derived(Operation::Quotient, label("billedPrice"), Measure::MoneyPerGpuHour,
                                    "billedOverBilledHours", {money("billedCost", unit.billedCost), billed})));
    }
  }

  static Phrase keyPhrase(const std::string& list, const std::string& key) {
    if (list == "byTier") {
      for (const auto& [tier, name] : EnumNames<SpendTier>::list) {
        if (name == key) return spendTierPhrase(tier);
      }
    }
    if (key.empty()) return list == "byFleet" ? "noFleet" : "notNamed";
    return list == "byFleet" ? Phrase("fleetOnly", {{"fleet", key}}) : Phrase("textOnly", {{"text", key}});
  }
  // `plan`: what stands beside the billed money; null: nothing does.
  static void addKeys(const std::string& list, const Keys& keys, const char* plan, std::vector<Explanation>& all) {
    for (const auto& [key, months] : keys) {
      const std::string start = "actuals." + list + "[" + key + "].";
      const Fact of("key", keyPhrase(list, key));
      const Explanation billed =
          monthsOf(months.billed, Phrase("billedOfKey", {of}), Measure::Money, "billedInMonth", "effectiveAtRates");
      all.push_back(named(start + "billed", billed));
      const bool isBudget = plan && std::string_view(plan) == "budget";
      if (!plan || (isBudget && months.planned.empty())) continue;
      const Explanation planned =
          monthsOf(months.planned, Phrase(isBudget ? "budgetOfKey" : "plannedOfKey", {of}), Measure::Money,
                   isBudget ? "budget" : "plannedForMonth", isBudget ? "ofBudgetTable" : "amortisedOfPlan");
      all.push_back(named(start + plan, planned));
      all.push_back(named(start + "difference",
                          derived(Operation::Difference, Phrase("differenceOfKey", {of}), Measure::Money,
                                  isBudget ? "billedLessBudget" : "billedLessPlannedFormula", {billed, planned})));
    }
  }

  void addForecast(const actuals::ForecastError& error, std::vector<Explanation>& all) const {
    const auto baseline = std::ranges::find(m_plan.actuals.baselines, error.id, &Baseline::id);
    if (baseline == m_plan.actuals.baselines.end()) return;
    std::map<SpendTier, double> tiers;
    for (const PlannedRow& row : baseline->rows) {
      if (row.month == error.month) tiers[row.tier] += row.cost;
    }
    std::vector<Explanation> terms;
    for (const auto& [tier, cost] : tiers) terms.push_back(money(spendTierPhrase(tier), cost, "frozenInBaseline"));
    const std::string start = startOf(error.month) + "forecast[" + error.id.text + "].";
    const Explanation said = sumOf(inMonth({"saidByBaseline", {{"name", error.baseline}}}, error.month), Measure::Money,
                                   "ofAllTiers", error.said, std::move(terms));
    all.push_back(named(start + "said", said));
    if (error.billed == 0) return;
    const Explanation billed =
        linked(startOf(error.month) + "billed", inMonth("billedInMonth", error.month), error.billed, Measure::Money);
    all.push_back(named(start + "error", derived(Operation::Quotient,
                                                 inMonth({"errorOfBaseline", {{"name", error.baseline}}}, error.month),
                                                 Measure::Share, "saidLessBilledOverBilled",
                                                 {derived(Operation::Difference, "saidLessBilled", Measure::Money,
                                                          "saidLessBilledFormula", {said, billed}),
                                                  billed})));
  }

  [[nodiscard]] std::optional<Explanation> measuredUse(CalendarMonth month) const {
    std::vector<Explanation> busy;
    std::vector<Explanation> all;
    for (const MeasuredUse& use : m_plan.actuals.measured) {
      if (use.month != month) continue;
      const Phrase counter("textOnly", {{"text", use.file.empty() ? use.counter : use.counter + ", " + use.file}});
      busy.push_back(given(counter, use.busyGpuHours, Measure::GpuHours, "measuredByCounter"));
      all.push_back(given(counter, use.gpuHours, Measure::GpuHours, "measuredByCounter"));
    }
    if (all.empty()) return std::nullopt;
    return derived(Operation::Quotient, inMonth("measuredUtilisation", month), Measure::Share, "busyOverMeasuredHours",
                   {derived(Operation::Sum, "busyGPUHours", Measure::GpuHours, "ofAllCounters", std::move(busy)),
                    derived(Operation::Sum, "measuredGpuHours", Measure::GpuHours, "ofAllCounters", std::move(all))});
  }
  [[nodiscard]] Explanation computedUse(CalendarMonth month, size_t t) const {
    const auto sum = [&](const char* label, const char* key, HourSeries PoolEvaluation::*series) {
      std::vector<Explanation> pools;
      for (const PoolEvaluation& pool : m_evaluation.pools)
        pools.push_back(linked("fleets[" + pool.id.text + "]." + key + "[" + std::to_string(t) + "]",
                               Phrase("ofFleet", {{"what", Phrase(label)}, {"fleet", pool.id.text}}),
                               (pool.*series)[t].value(), Measure::GpuHours));
      return derived(Operation::Sum, label, Measure::GpuHours, "ofAllFleets", std::move(pools));
    };
    return derived(Operation::Quotient, inMonth("computedUtilisation", month), Measure::Share,
                   "busyProvisionedGPUHours",
                   {sum("busyGPUHours", "busyGpuHours", &PoolEvaluation::busyGpuHours),
                    sum("provisionedGPUHours", "provisionedGpuHours", &PoolEvaluation::provisionedGpuHours)});
  }
  [[nodiscard]] Explanation allocated(CalendarMonth month, size_t t) const {
    std::vector<Explanation> units;
    const auto found = std::ranges::find(m_report.months, month, &ActualMonth::month);
    for (const actuals::VarianceUnit& unit : found->units) {
      if (unit.billedCost != 0)
        units.push_back(money(Phrase("unitOfBill", {{"nodeType", unit.nodeType}, {"tier", spendTierPhrase(unit.tier)}}),
                              unit.billedCost, "effectiveAtRates"));
    }
    const std::string index = "[" + std::to_string(t) + "]";
    const auto tokens = [&](const char* key, const char* label, const TokenSeries& series) {
      return linked(key + index, label, series[t].value(), Measure::Tokens);
    };
    return derived(Operation::Quotient, inMonth("billedPerMTokAllocated", month), Measure::MoneyPerMTokens,
                   "billedForGpusOverTokens",
                   {derived(Operation::Sum, "billedForGpus", Measure::Money, "ofAllUnits", std::move(units)),
                    derived(Operation::Product, "tokensOfMonth", Measure::MTokens, "tokensInMillions",
                            {derived(Operation::Sum, "tokens", Measure::Tokens, "inputOutputTokens",
                                     {tokens("tokensIn", "inputTokens", m_evaluation.tokensIn),
                                      tokens("tokensOut", "outputTokens", m_evaluation.tokensOut)}),
                             given("oneMillionth", 1 / kMillion, Measure::Plain, "perMillion")})});
  }
  void addUse(const actuals::UseOfMonth& use, std::vector<Explanation>& all) const {
    const std::string start = startOf(use.month) + "use.";
    const int index = (use.month.year - m_plan.start.year) * 12 + use.month.month - m_plan.start.month;
    const auto t = static_cast<size_t>(index);
    const auto measured = use.measured ? measuredUse(use.month) : std::nullopt;
    const auto computed = use.computed ? std::optional(computedUse(use.month, t)) : std::nullopt;
    if (measured) all.push_back(named(start + "measured", *measured));
    if (computed) all.push_back(named(start + "computed", *computed));
    if (!use.allocationPerMTok) return;
    const Explanation each = allocated(use.month, t);
    all.push_back(named(start + "allocated", each));
    if (measured || computed)
      all.push_back(named(start + "used",
                          derived(Operation::Product, inMonth("billedPerMTokUsed", use.month), Measure::MoneyPerMTokens,
                                  "busyShareTimesAllocated", {measured ? *measured : *computed, each})));
  }

  void addUnmatched(std::vector<Explanation>& all) const {
    const auto groups = actuals::unmatchedGroups(m_plan.actuals);
    for (size_t index = 0; index < groups.size(); ++index) {
      const actuals::UnmatchedGroup& group = groups[index];
      const auto found = m_unmatched.find({group.currency, group.provider, group.service, group.sku, group.tier});
      if (found == m_unmatched.end()) continue;
      const std::string start = "actuals.unmatched[" + std::to_string(index) + "].";
      const std::string& name = group.sku.empty() ? group.service : group.sku;
      all.push_back(named(start + "cost", moneyIn(group.currency, found->second.planned,
                                                  {"unmatchedOf", {{"name", name}}}, "effectiveOfRows")));
      all.push_back(named(start + "hours", monthsOf(found->second.billed, Phrase("unmatchedHours", {{"name", name}}),
                                                    Measure::Hours, "hoursOfInstances", "asBilled")));
    }
  }
  // Another currency than the plan's stands in the label.
  [[nodiscard]] Explanation moneyIn(const std::string& currency, const Months& months, const Phrase& label,
                                    const char* formula) const {
    const bool isOwn = currency == m_plan.currency;
    return monthsOf(months, isOwn ? label : Phrase("inCurrency", {{"what", label}, {"currency", currency}}),
                    isOwn ? Measure::Money : Measure::Plain, "billedInMonth", formula);
  }
  void addFiles(std::vector<Explanation>& all) const {
    for (size_t index = 0; index < m_plan.actuals.files.size(); ++index) {
      const BillFile& file = m_plan.actuals.files[index];
      std::map<std::string, KeyMonths> currencies;
      for (const BillRow& row : file.rows) {
        currencies[row.currency].planned[row.month] += row.billed;
        currencies[row.currency].billed[row.month] += row.effective;
      }
      if (currencies.size() != 1) continue;  // amounts of several currencies are no figure
      const auto& [currency, sums] = *currencies.begin();
      const std::string start = "actuals.files[" + std::to_string(index) + "].";
      all.push_back(named(start + "billed",
                          moneyIn(currency, sums.planned, {"billedOfFile", {{"name", file.name}}}, "asBilled")));
      all.push_back(named(start + "effective", moneyIn(currency, sums.billed,
                                                       {"effectiveOfFile", {{"name", file.name}}}, "effectiveOfRows")));
    }
  }

  const Plan& m_plan;
  const Evaluation& m_evaluation;
  const actuals::ActualsReport& m_report;
  actuals::RuleFinder m_findRule;
  std::map<UnitKey, UnitParts> m_units;
  Keys m_fleets;
  Keys m_tiers;
  Keys m_providers;
  Keys m_centres;
  // Money and, in place of what is billed, hours.
  std::map<std::tuple<std::string, std::string, std::string, std::string, SpendTier>, KeyMonths> m_unmatched;
};

}  // namespace

Phrase spendTierPhrase(SpendTier tier) {
  switch (tier) {
    case SpendTier::OnDemand:
      return "onDemand";
    case SpendTier::Spot:
      return "spot";
    case SpendTier::CommittedUsed:
      return "committedTier";
    case SpendTier::CommittedUnused:
      return "committedUnusedTier";
    case SpendTier::Upfront:
      return "paidAheadTier";
    case SpendTier::ApiTokens:
      return "apiTokensTier";
    case SpendTier::Storage:
      return "storageTier";
    case SpendTier::Network:
      return "network";
    case SpendTier::Owned:
      return "ownedNodes";
    case SpendTier::Other:
      break;
  }
  return "otherTier";
}

void addBilledLists(const Plan& plan, const Evaluation& evaluation, const actuals::ActualsReport& report,
                    std::vector<Explanation>& all) {
  Lists(plan, evaluation, report).addTo(all);
}

}  // namespace fulcrum::explain
