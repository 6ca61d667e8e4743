// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/actuals_report.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "actuals/bill_checks.h"
#include "actuals/hindsight.h"
#include "actuals/mapping.h"
#include "actuals/planned_rows.h"
#include "plan/budget.h"
#include "plan/fields.h"

namespace fulcrum::actuals {
namespace {

using UnitKey = std::pair<std::string, SpendTier>;

// Used or not, it is what was committed.
SpendTier unitTier(SpendTier tier) {
  return tier == SpendTier::CommittedUnused ? SpendTier::CommittedUsed : tier;
}

bool hasQuantity(SpendTier tier) {
  return tier == SpendTier::OnDemand || tier == SpendTier::Spot || tier == SpendTier::CommittedUsed;
}

class ReportMaker {
 public:
  ReportMaker(const Plan& plan, const Evaluation& evaluation)
      : m_plan(plan),
        m_findRule(plan.actuals.rules),
        m_evaluation(evaluation),
        m_today(plannedRows(plan, evaluation)),
        m_planned(comparedRows(plan, m_today)) {
    m_report.currency = plan.currency;
    if (const Baseline* baseline = comparedBaseline(plan)) m_report.comparedWith = baseline->name;
  }

  ActualsReport make() {
    for (int index = 0; index < m_plan.horizonMonths; ++index) monthOf(addMonths(m_plan.start, index));
    for (const PlannedRow& row : m_planned) addPlanned(row);
    for (const PlannedRow& row : m_today) monthOf(row.month).shown.planToday += row.cost;
    for (const BillFile& file : m_plan.actuals.files) {
      for (const BillRow& row : file.rows) addBilled(row);
    }
    for (auto& [month, entry] : m_months) finish(entry);
    addKeys();
    addYears();
    m_report.forecastErrors = forecastErrors(m_plan, m_report.months);
    m_report.use = useByMonth(m_plan, m_evaluation, m_report.months);
    addNotes();
    return std::move(m_report);
  }

 private:
  struct Month {
    ActualMonth shown;
    std::map<UnitKey, VarianceUnit> units;
  };

  Month& monthOf(CalendarMonth month) {
    Month& entry = m_months[month];
    entry.shown.month = month;
    return entry;
  }

  static VarianceUnit& unitOf(Month& month, const std::string& nodeType, SpendTier tier) {
    VarianceUnit& unit = month.units[{nodeType, unitTier(tier)}];
    unit.nodeType = nodeType;
    unit.tier = unitTier(tier);
    return unit;
  }

  void addPlanned(const PlannedRow& row) {
    Month& month = monthOf(row.month);
    month.shown.plan += row.cost;
    if (row.gpuHours == 0) return;
    VarianceUnit& unit = unitOf(month, row.nodeType, row.tier);
    unit.plannedHours += row.gpuHours;
    unit.plannedCost += row.cost;
  }

  void addBilled(const BillRow& row) {
    Month& month = monthOf(row.month);
    month.shown.kept[row.currency] += row.effective;
    m_report.billed[row.currency] += row.billed;
    m_report.effective[row.currency] += row.effective;
    const MappingRule* rule = m_findRule(row);
    if (!rule) m_report.unmatched[row.currency] += row.effective;
    if (rule && rule->target == RuleTarget::NotInPlan) return;
    const auto rate = rateOf(m_plan, row.currency);
    if (!rate) {
      m_withoutRate.insert(row.currency);
      return;
    }
    const double effective = row.effective * *rate;
    month.shown.isBilled = true;
    month.shown.actual += effective;
    if (!rule) month.shown.unmatched += effective;
    addKeysOf(row, rule, effective);
    if (!rule) return;
    const RowPlace place = placeOf(m_plan, rule, row);
    m_fleets[place.fleet].actual += effective;
    if (rule->target == RuleTarget::CostCentre) m_report.byCostCentre[rule->to] += effective;
    if (const Workload* workload = find(m_plan, WorkloadId(rule->to));
        rule->target == RuleTarget::Workload && workload && !workload->costCentre.empty())
      m_report.byCostCentre[workload->costCentre] += effective;
    if (place.nodeType.empty()) return;
    VarianceUnit& unit = unitOf(month, place.nodeType, row.tier);
    unit.billedHours += place.gpuHours;
    unit.billedCost += effective;
    unit.isBilled = true;
  }

  void addKeysOf(const BillRow& row, const MappingRule* rule, double effective) {
    if (!rule) m_fleets[""].actual += effective;
    m_tiers[std::string(enumName(unitTier(row.tier)))].actual += effective;
    m_report.byProvider[row.provider] += effective;
    if (row.tier == SpendTier::CommittedUsed) m_used += effective;
    if (row.tier == SpendTier::CommittedUnused) m_unused += effective;
    if (hasQuantity(row.tier)) m_runningHours += row.hours;
    if (row.tier == SpendTier::CommittedUsed) m_committedHours += row.hours;
    if (row.tier != SpendTier::ApiTokens) return;
    m_tokens += row.tokens;
    m_tokenCost += effective;
  }

  void finish(Month& month) {
    ActualMonth& shown = month.shown;
    shown.budget = budgetOf(shown.month);
    for (auto& [key, unit] : month.units) shown.units.push_back(std::move(unit));
    shown.variance = varianceOf(shown.units, shown.plan, shown.actual);
    const double difference = std::abs(shown.actual - shown.plan);
    const Actuals& actuals = m_plan.actuals;
    shown.isMarked = shown.isBilled && difference > actuals.markAbove.value() &&
                     difference > actuals.markAboveShare * std::abs(shown.plan);
    m_report.months.push_back(shown);
  }

  [[nodiscard]] std::optional<double> budgetOf(CalendarMonth month) const {
    if (!m_plan.actuals.budgets.empty()) {
      std::optional<double> sum;
      for (const BudgetLine& line : m_plan.actuals.budgets.back().lines) {
        if (line.month == month) sum = sum.value_or(0) + line.amount.value();
      }
      if (sum) return sum;
    }
    const int index = (month.year - m_plan.start.year) * 12 + month.month - m_plan.start.month;
    const auto amount = index >= 0 && index < m_plan.horizonMonths ? budgetIn(m_plan, index) : std::nullopt;
    return amount ? std::optional(amount->value()) : std::nullopt;
  }

  // Of the months that were billed, so that it can be compared with what was.
  void addCentreBudgets() {
    if (m_plan.actuals.budgets.empty()) return;
    for (const BudgetLine& line : m_plan.actuals.budgets.back().lines) {
      const auto found = m_months.find(line.month);
      if (line.costCentre.empty() || found == m_months.end() || !found->second.shown.isBilled) continue;
      m_report.budgetByCostCentre[line.costCentre] += line.amount.value();
    }
  }

  void addNotes() {
    m_report.notes = countedTwice(m_plan.actuals);
    for (const std::string& currency : m_withoutRate)
      m_report.notes.push_back({.severity = Severity::Warning,
                                .code = "noRate",
                                .where = "actuals.rates",
                                .facts = {{"currency", currency}, {"plan", m_plan.currency}}});
  }

  void addKeys() {
    addCentreBudgets();
    const GpuSpend gpus = gpusOfBilledMonths(m_report.months);
    if (gpus.plannedHours > 0) m_report.plannedPerGpuHour = gpus.plannedCost / gpus.plannedHours;
    if (gpus.billedHours > 0) m_report.billedPerGpuHour = gpus.billedCost / gpus.billedHours;
    constexpr double kMillion = 1e6;
    if (m_tokens > 0) m_report.billedPerMTok = m_tokenCost / (m_tokens / kMillion);
    for (const PlannedRow& row : m_planned) {
      if (!m_months[row.month].shown.isBilled) continue;
      m_fleets[row.fleet.substr(0, row.fleet.find('/'))].plan += row.cost;
      m_tiers[std::string(enumName(row.tier))].plan += row.cost;
    }
    const auto list = [](std::map<std::string, ActualsByKey>& from, std::vector<ActualsByKey>& to) {
      for (auto& [key, entry] : from) {
        entry.key = key;
        to.push_back(std::move(entry));
      }
    };
    list(m_fleets, m_report.byFleet);
    list(m_tiers, m_report.byTier);
    if (m_used + m_unused > 0) m_report.commitments.utilisation = m_used / (m_used + m_unused);
    if (m_runningHours > 0) m_report.commitments.coverage = m_committedHours / m_runningHours;
  }

  void addYears() {
    for (const ActualMonth& month : m_report.months) {
      const int year = fiscalYear(month.month, m_plan.fiscalYearStart);
      if (m_report.years.empty() || m_report.years.back().year != year)
        m_report.years.push_back({.year = year, .budget = 0});
      FiscalYearEstimate& estimate = m_report.years.back();
      estimate.atCompletion += month.forecast();
      if (!month.budget) estimate.budget.reset();
      if (estimate.budget) *estimate.budget += *month.budget;
    }
  }

  const Plan& m_plan;
  RuleFinder m_findRule;
  const Evaluation& m_evaluation;
  std::vector<PlannedRow> m_today;    // what the plan says as it is
  std::vector<PlannedRow> m_planned;  // what the bill is compared with
  std::map<CalendarMonth, Month> m_months;
  std::map<std::string, ActualsByKey> m_fleets;
  std::map<std::string, ActualsByKey> m_tiers;
  double m_used = 0;
  double m_unused = 0;
  double m_runningHours = 0;
  double m_committedHours = 0;
  std::set<std::string> m_withoutRate;
  double m_tokens = 0;
  double m_tokenCost = 0;
  ActualsReport m_report;
};

}  // namespace

GpuSpend gpusOfBilledMonths(std::span<const ActualMonth> months) {
  GpuSpend sum;
  for (const ActualMonth& month : months) {
    if (!month.isBilled) continue;
    for (const VarianceUnit& unit : month.units) {
      sum.plannedHours += unit.plannedHours;
      sum.plannedCost += unit.plannedCost;
      sum.billedHours += unit.billedHours;
      sum.billedCost += unit.billedCost;
    }
  }
  return sum;
}

ActualsReport actualsReport(const Plan& plan, const Evaluation& evaluation) {
  return ReportMaker(plan, evaluation).make();
}

}  // namespace fulcrum::actuals
