// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/actuals_report.h"
#include "actuals/variance.h"
#include "base/calendar_month.h"
#include "explain/billed_lists.h"
#include "explain/family_figures.h"
#include "optimise/optimise.h"
#include "plan/resolve.h"

namespace fulcrum::explain {
namespace {

using actuals::ActualMonth;
using actuals::VarianceUnit;

Explanation amount(Phrase label, double value, Phrase formula = {}) {
  return given(std::move(label), value, Measure::Money, std::move(formula));
}
Explanation gpuHours(const char* label, double hours) {
  return given(label, hours, Measure::GpuHours, "addedUp");
}

Phrase unitPhrase(const char* code, const VarianceUnit& unit) {
  return {code, {{"nodeType", unit.nodeType}, {"tier", spendTierPhrase(unit.tier)}}};
}

// A month of bills: the totals, and the parts of their difference (actuals/variance.h).
class BilledMonth {
 public:
  explicit BilledMonth(const ActualMonth& month) : m_month(month) {
    for (const VarianceUnit& unit : month.units) {
      if (unit.plannedHours <= 0 || !unit.isBilled) continue;
      m_common.push_back(&unit);
      m_planned += unit.plannedHours;
      m_billed += unit.billedHours;
      m_plannedCost += unit.plannedCost;
      m_billedCost += unit.billedCost;
    }
  }

  void addTo(std::vector<Explanation>& all) const {
    const std::string start = "actuals[" + fulcrum::toText(m_month.month) + "].";
    const auto add = [&](const char* name, Explanation figure) {
      figure.label = Phrase("inMonth", {{"what", figure.label}, {"month", m_month.month}});
      all.push_back(named(start + name, std::move(figure)));
    };
    add("plan", planned());
    add("planToday", amount("plannedToday", m_month.planToday, "amortisedOfPlan"));
    if (m_month.budget) add("budget", amount("budget", *m_month.budget, "ofBudgetTableOrSteps"));
    if (!m_month.isBilled) return;
    add("billed", billed());
    add("difference", derived(Operation::Difference, "billedLessPlanned", Measure::Money, "billedLessPlannedFormula",
                              {billed(), planned()}));
    add("volume", volume());
    add("mix", mix());
    add("price", price());
    add("notPlanned", derived(Operation::Difference, "notPlannedMoney", Measure::Money, "billedBeyondCommonUnits",
                              {amount("billedInMonth", m_month.actual, "effectiveAtRates"),
                               amount("billedOfCommonUnits", m_billedCost, "plannedAndBilled")}));
    add("notBilled", derived(Operation::Difference, "notBilledMoney", Measure::Money, "plannedOfCommonLessPlanned",
                             {amount("plannedOfCommonUnits", m_plannedCost, "plannedAndBilled"),
                              amount("plannedForMonth", m_month.plan, "amortisedOfPlan")}));
    std::vector<Explanation> levels{linked(start + "plan", "plannedForMonth", m_month.plan, Measure::Money)};
    for (const std::string_view part : actuals::kVarianceParts) {
      levels.push_back(
          linked(start + std::string(part), labelOf(part), actuals::partOf(m_month.variance, part), Measure::Money));
      add((std::string(part) + ".after").c_str(),
          derived(Operation::Sum, Phrase("costAfter", {{"change", labelOf(part)}}), Measure::Money, "planAndPartsSoFar",
                  levels));
    }
    add("unmatched", amount("unmatchedMoney", m_month.unmatched, "withoutARule"));
    if (m_month.plan == 0) return;
    for (const std::string_view part : actuals::kVarianceParts) {
      Explanation share = derived(
          Operation::Quotient, Phrase("shareOfPlanned", {{"what", labelOf(part)}}), Measure::Share, "partOverPlanned",
          {linked(start + std::string(part), labelOf(part), actuals::partOf(m_month.variance, part), Measure::Money),
           planned()});
      add((std::string(part) + ".ofPlan").c_str(), std::move(share));
    }
  }

 private:
  static Phrase labelOf(std::string_view part) {
    return part == "volume"       ? "volumePart"
           : part == "mix"        ? "mixPart"
           : part == "price"      ? "pricePart"
           : part == "notPlanned" ? "notPlannedMoney"
                                  : "notBilledMoney";
  }
  [[nodiscard]] Explanation planned() const { return amount("plannedForMonth", m_month.plan, "amortisedOfPlan"); }
  [[nodiscard]] Explanation billed() const {
    return derived(Operation::Sum, "billedInMonth", Measure::Money, "matchedAndUnmatched",
                   {amount("matchedMoney", m_month.actual - m_month.unmatched, "withARule"),
                    amount("unmatchedMoney", m_month.unmatched, "withoutARule")});
  }
  [[nodiscard]] Explanation meanPlannedPrice() const {
    return derived(
        Operation::Quotient, "meanPlannedPrice", Measure::MoneyPerGpuHour, "plannedOverPlannedHours",
        {amount("plannedOfCommonUnits", m_plannedCost, "plannedAndBilled"), gpuHours("plannedGpuHours", m_planned)});
  }
  [[nodiscard]] Explanation plannedPrice(const VarianceUnit& unit) const {
    return derived(Operation::Quotient, "plannedPrice", Measure::MoneyPerGpuHour, "plannedOverPlannedHours",
                   {amount("plannedCost", unit.plannedCost), gpuHours("plannedGpuHours", unit.plannedHours)});
  }
  [[nodiscard]] Explanation volume() const {
    if (m_common.empty()) return amount("volumePart", 0, "noCommonUnit");
    return derived(Operation::Product, "volumePart", Measure::Money, "moreHoursAtMeanPrice",
                   {derived(Operation::Difference, "moreGpuHours", Measure::GpuHours, "billedLessPlannedHours",
                            {gpuHours("billedGpuHours", m_billed), gpuHours("plannedGpuHours", m_planned)}),
                    meanPlannedPrice()});
  }
  [[nodiscard]] Explanation mix() const {
    std::vector<Explanation> units;
    for (const VarianceUnit* unit : m_common) {
      Explanation scaled =
          derived(Operation::Product, "plannedHoursAtBilledVolume", Measure::GpuHours, "plannedTimesVolume",
                  {gpuHours("plannedGpuHours", unit->plannedHours),
                   derived(Operation::Quotient, "billedOverPlannedHours", Measure::Plain, "billedOverPlannedFormula",
                           {gpuHours("billedGpuHours", m_billed), gpuHours("plannedGpuHours", m_planned)})});
      units.push_back(derived(Operation::Product, unitPhrase("unitOfBill", *unit), Measure::Money,
                              "shiftedHoursTimesDearer",
                              {derived(Operation::Difference, "shiftedGpuHours", Measure::GpuHours, "billedLessScaled",
                                       {gpuHours("billedGpuHours", unit->billedHours), std::move(scaled)}),
                               derived(Operation::Difference, "dearerThanMean", Measure::MoneyPerGpuHour,
                                       "priceLessMean", {plannedPrice(*unit), meanPlannedPrice()})}));
    }
    return partOf("mixPart", "ofAllUnits", m_month.variance.mix, std::move(units));
  }
  [[nodiscard]] Explanation price() const {
    std::vector<Explanation> units;
    for (const VarianceUnit* unit : m_common) {
      units.push_back(
          derived(Operation::Difference, unitPhrase("unitOfBill", *unit), Measure::Money, "billedLessAtPlannedPrice",
                  {amount("billedCost", unit->billedCost),
                   derived(Operation::Product, "billedAtPlannedPrice", Measure::Money, "billedHoursAtPlannedPrice",
                           {gpuHours("billedGpuHours", unit->billedHours), plannedPrice(*unit)})}));
    }
    return partOf("pricePart", "ofAllUnits", m_month.variance.price, std::move(units));
  }
  // Differences of large sums: the value is the report's own.
  static Explanation partOf(const char* label, const char* formula, double value, std::vector<Explanation> units) {
    Explanation part = derived(Operation::Sum, label, Measure::Money, formula, std::move(units));
    part.value = value;
    return part;
  }

  const ActualMonth& m_month;
  std::vector<const VarianceUnit*> m_common;  // planned and billed
  double m_planned = 0;
  double m_billed = 0;
  double m_plannedCost = 0;
  double m_billedCost = 0;
};

void addPerGpuHour(const actuals::ActualsReport& report, std::vector<Explanation>& all) {
  const actuals::GpuSpend gpus = actuals::gpusOfBilledMonths(report.months);
  if (gpus.plannedHours > 0)
    all.push_back(named("actuals.plannedPerGpuHour", derived(Operation::Quotient, "plannedPerGpuHour",
                                                             Measure::MoneyPerGpuHour, "plannedOverPlannedHours",
                                                             {amount("plannedCost", gpus.plannedCost, "ofBilledMonths"),
                                                              gpuHours("plannedGpuHours", gpus.plannedHours)})));
  if (gpus.billedHours > 0)
    all.push_back(named("actuals.perGpuHour", derived(Operation::Quotient, "billedPerGpuHour", Measure::MoneyPerGpuHour,
                                                      "billedOverBilledHours",
                                                      {amount("billedCost", gpus.billedCost, "ofBilledMonths"),
                                                       gpuHours("billedGpuHours", gpus.billedHours)})));
}

void addFiscalYears(const Plan& plan, const actuals::ActualsReport& report, std::vector<Explanation>& all) {
  for (const actuals::FiscalYearEstimate& year : report.years) {
    std::vector<Explanation> months;
    std::vector<Explanation> budgets;
    for (const ActualMonth& month : report.months) {
      if (fiscalYear(month.month, plan.fiscalYearStart) != year.year) continue;
      months.push_back(amount(Phrase("inMonth", {{"what", Phrase(month.isBilled ? "billedInMonth" : "plannedForMonth")},
                                                 {"month", month.month}}),
                              month.forecast(), month.isBilled ? "effectiveAtRates" : "planAsItIs"));
      if (month.budget)
        budgets.push_back(amount(Phrase("inMonth", {{"what", Phrase("budget")}, {"month", month.month}}), *month.budget,
                                 "ofBudgetTableOrSteps"));
    }
    const std::string name = "actuals.FY" + std::to_string(year.year);
    const Fact ofYear("year", std::to_string(year.year));
    const Explanation estimate = named(name, derived(Operation::Sum, Phrase("atCompletion", {ofYear}), Measure::Money,
                                                     "billedThenPlanned", std::move(months)));
    all.push_back(estimate);
    if (!year.budget) continue;
    const Explanation budget =
        named(name + ".budget", derived(Operation::Sum, Phrase("budgetOfYear", {ofYear}), Measure::Money,
                                        "budgetsOfItsMonths", std::move(budgets)));
    all.push_back(budget);
    all.push_back(named(
        name + ".overBudget",
        derived(Operation::Difference, Phrase("overBudgetOfYear", {ofYear}), Measure::Money, "atCompletionLessBudget",
                {linked(estimate.figure, estimate.label, *estimate.value, Measure::Money),
                 linked(budget.figure, budget.label, *budget.value, Measure::Money)})));
  }
}

}  // namespace

FamilyAnswer actualsFigures(const FamilyQuestion& asked) {
  optimise::SolvedPools solved;
  const auto seen = withElementsOf(asked.plan, asked.scenario);
  if (!seen) return seen.problems();
  const auto evaluation = optimise::evaluateOptimal(asked.plan, asked.scenario, solved);
  if (!evaluation) return evaluation.problems();
  const actuals::ActualsReport report = actuals::actualsReport(seen.value(), evaluation.value());
  std::vector<Explanation> all;
  for (const ActualMonth& month : report.months) BilledMonth(month).addTo(all);
  addPerGpuHour(report, all);
  addFiscalYears(seen.value(), report, all);
  addBilledLists(seen.value(), evaluation.value(), report, all);
  return all;
}

}  // namespace fulcrum::explain
