// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/total_figures.h"

#include "base/conversions.h"
#include "engine/incomplete.h"
#include "engine/series_sum.h"
#include "explain/comparison_figures.h"
#include "explain/figures.h"
#include "explain/pool_figures.h"
#include "explain/reported_figure.h"
#include "plan/budget.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;

// Key figures and series of all pools, from one scenario.
class TotalFigures {
 public:
  explicit TotalFigures(Figures& figures)
      : m_figures(figures), m_scenario(figures.scenario()), m_evaluation(m_scenario.evaluation()) {}

  void addHeadline();
  void addTotals();

 private:
  void addReported();
  void addScalar(std::string name, Phrase label, Measure unit, std::optional<double> value,
                 std::function<Body()> body) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = unit,
                   .count = {},
                   .value = [value](size_t) { return value; },
                   .body = [body = std::move(body)](size_t) { return body(); }});
  }
  void addSeries(std::string name, Phrase label, const MoneySeries& series, std::function<Body(size_t)> body) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = Measure::Money,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> { return series[t].value(); },
                   .body = std::move(body)});
  }

  // ---- parts of formulas

  [[nodiscard]] Explanation discount(size_t t, bool atStart) const {
    const double months = static_cast<double>(t) + (atStart ? 0 : 1);
    Explanation factor =
        given("discountFactor", atStart ? m_scenario.trends.capitalDiscount[t] : m_scenario.trends.runningDiscount[t],
              Measure::Plain, "discountFormula");
    factor.terms = {rate(), given("monthsToday", months, Measure::Months, atStart ? "toStartOfMonth" : "toEndOfMonth")};
    return factor;
  }
  [[nodiscard]] Explanation rate() const {
    return m_scenario.assumption("discountRate", m_scenario.assumptions().discountRate, Measure::PerYear,
                                 "discountRate");
  }
  [[nodiscard]] Phrase inMonth(const Phrase& what, size_t t) const {
    return {"inMonth", {{"what", what}, {"month", m_scenario.month(t)}}};
  }
  [[nodiscard]] Explanation presentMonth(size_t t) const {
    const double start = m_evaluation.paidAtStart[t].value();
    const Explanation atStart =
        given("paidStartMonth", start, Measure::Money, "purchasesPrepaidTermsOneOff", Operation::Lookup);
    const Explanation running = derived(Operation::Difference, "paidEndMonth", Measure::Money, "cashLessPaidStart",
                                        {m_figures.term("totals.cash", t), atStart});
    return derived(Operation::Sum, inMonth("presentValue", t), Measure::Money, "eachPaymentTimesDiscountFactor",
                   {derived(Operation::Product, "runningCost", Measure::Money, "costDiscountFactor",
                            {running, discount(t, false)}),
                    derived(Operation::Product, "purchasesFees", Measure::Money, "costDiscountFactor",
                            {atStart, discount(t, true)})});
  }
  [[nodiscard]] Explanation closingWorth() const {
    const size_t last = m_scenario.months() - 1;
    return derived(Operation::Product, "worthEndDiscounted", Measure::Money, "lessLeftEndPlanDiscount",
                   {given("sign", -1, Measure::Plain, "worthReducesCost"), m_figures.term("totals.closingWorth"),
                    discount(last, false)});
  }
  [[nodiscard]] Body presentCost() const {
    Body body{Operation::Sum, "presentValuePaymentsPlusHeld", {}};
    for (size_t t = 0; t < m_scenario.months(); ++t) body.terms.push_back(presentMonth(t));
    body.terms.push_back(m_figures.term("totals.openingWorth"));
    body.terms.push_back(closingWorth());
    return body;
  }
  [[nodiscard]] Explanation discountSum() const {
    std::vector<Explanation> factors;
    for (size_t t = 0; t < m_scenario.months(); ++t) {
      factors.push_back(discount(t, false));
      factors.back().label = inMonth(factors.back().label, t);
    }
    return derived(Operation::Sum, "sumDiscountFactors", Measure::Plain, "monthsPlan", std::move(factors));
  }
  [[nodiscard]] Explanation presentTokens() const {
    std::vector<Explanation> months;
    for (size_t t = 0; t < m_scenario.months(); ++t) {
      const Explanation tokens = derived(Operation::Sum, inMonth("tokens", t), Measure::Tokens, "inputOutputTokens",
                                         {m_figures.term("tokensIn", t), m_figures.term("tokensOut", t)});
      months.push_back(
          derived(Operation::Product, inMonth("millionTokensDiscounted", t), Measure::MTokens, "millionTokensFormula",
                  {tokens, discount(t, false), given("oneMillionth", 1 / kMillion, Measure::Plain, "perMillion")}));
    }
    return derived(Operation::Sum, "millionTokensDiscounted", Measure::MTokens, "ofAllMonths", std::move(months));
  }
  // Of one series of all pools.
  [[nodiscard]] Explanation poolSum(const Phrase& label, Measure unit, const std::string& series) const {
    std::vector<Explanation> pools;
    for (const PoolEvaluation& pool : m_evaluation.pools) {
      const std::string name = "fleets[" + pool.id.text + "]." + series;
      pools.push_back(derived(Operation::Sum, Phrase("inFleet", {{"what", label}, {"fleet", pool.id.text}}), unit,
                              "ofAllMonths", m_figures.terms(name, m_scenario.months())));
    }
    return derived(Operation::Sum, label, unit, "ofAllFleets", std::move(pools));
  }
  [[nodiscard]] Explanation amortisedCost() const {
    return derived(Operation::Sum, "amortisedCost", Measure::Money, "ofAllMonths",
                   m_figures.terms("totals.amortised", m_scenario.months()));
  }
  [[nodiscard]] Explanation wasteCost(std::initializer_list<Waste> kinds) const;
  [[nodiscard]] Body wasteShare(std::initializer_list<Waste> kinds) const;
  [[nodiscard]] Body servedShare() const;
  [[nodiscard]] Body cash(size_t t) const;
  [[nodiscard]] Body amortised(size_t t) const;
  [[nodiscard]] Body financed(size_t t) const;
  [[nodiscard]] Body obligations() const;
  [[nodiscard]] Body oneOff(size_t t) const;
  [[nodiscard]] Body ofPools(const std::string& key, Phrase formula) const {
    Body body{Operation::Sum, std::move(formula), {}};
    for (const PoolEvaluation& pool : m_evaluation.pools)
      body.terms.push_back(m_figures.term("fleets[" + pool.id.text + "]." + key));
    return body;
  }

  Figures& m_figures;
  const ExplainedScenario& m_scenario;
  const Evaluation& m_evaluation;
};

Explanation TotalFigures::wasteCost(std::initializer_list<Waste> kinds) const {
  static constexpr std::array<const char*, kWasteCount> kLabels = {"headroom", "overProvisioning", "unusedCommitments"};
  static constexpr std::array<const char*, kWasteCount> kKeys = {"headroom", "overProvisioning", "unusedCommitment"};
  std::vector<Explanation> parts;
  for (size_t index = 0; index < m_evaluation.pools.size(); ++index) {
    const PoolEvaluation& pool = m_evaluation.pools[index];
    const std::string fleet = "fleets[" + pool.id.text + "].";
    for (const Waste kind : kinds) {
      const auto part = static_cast<size_t>(kind);
      std::vector<Explanation> months;
      for (size_t t = 0; t < m_scenario.months(); ++t) {
        if (!(pool.provisionedGpuHours[t].value() > 0)) continue;
        const Explanation rate = provisionedHourCost(m_figures, index, t);
        months.push_back(derived(Operation::Product, Phrase("monthOnly", {{"month", m_scenario.month(t)}}),
                                 Measure::Money, "wastedGPUHoursCostOne",
                                 {m_figures.term(fleet + "wasteGpuHours." + kKeys[part], t), rate}));
      }
      parts.push_back(derived(Operation::Sum,
                              Phrase("inFleet", {{"what", Phrase(kLabels[part])}, {"fleet", pool.id.text}}),
                              Measure::Money, "ofAllMonths", std::move(months)));
    }
  }
  return derived(Operation::Sum, "costWaste", Measure::Money, "ofAllFleets", std::move(parts));
}

Body TotalFigures::wasteShare(std::initializer_list<Waste> kinds) const {
  if (!(sumOf(m_evaluation.amortisedTotal) > 0)) return {Operation::Model, "costsNothing", {}};
  return {Operation::Quotient, "costWasteAmortisedCost", {wasteCost(kinds), amortisedCost()}};
}

Body TotalFigures::servedShare() const {
  const std::optional<double> missing = missingLoad(m_scenario.model(), m_scenario.stages.need, m_evaluation);
  if (!missing) return {Operation::Model, "noValueHasNoRate", {}};
  double load = 0;
  double unserved = 0;
  for (const PoolEvaluation& pool : m_evaluation.pools) {
    load += sumOf(pool.loadGpuHours);
    unserved += sumOf(pool.unservedGpuHours);
  }
  if (!(load + *missing > 0)) return {Operation::Model, "nothingAsked", {}};
  const Explanation without = given("loadWithoutKnownRate", *missing, Measure::GpuHours, "requestsMeanGPUsPerRequest");
  const Explanation share = derived(
      Operation::Quotient, "shareNotServed", Measure::Share, "loadNotServedLoad",
      {derived(Operation::Sum, "loadNotServed", Measure::GpuHours, "beyondCapacityWithoutRate",
               {given("loadBeyondCapacity", unserved, Measure::GpuHours, "fleetsMonths", Operation::Lookup), without}),
       derived(Operation::Sum, "load", Measure::GpuHours, "reachesFleetWithoutRate",
               {given("loadReachesFleet", load, Measure::GpuHours, "fleetsMonths", Operation::Lookup), without})});
  return {Operation::Difference, "servedShareFormula", {given("all", 1, Measure::Share, "wholeLoad"), share}};
}

Body TotalFigures::cash(size_t t) const {
  Body body{Operation::Sum, "fleetsAPICacheOneOff", {}};
  for (size_t pool = 0; pool < m_evaluation.pools.size(); ++pool) body.terms.push_back(cashCostOf(m_figures, pool, t));
  for (const char* name : {"api", "cache", "oneOff"}) body.terms.push_back(m_figures.term(name, t));
  return body;
}

Body TotalFigures::amortised(size_t t) const {
  Body body{Operation::Sum, "workloadsBearNoneThemDoes", {}};
  for (const WorkloadEvaluation& workload : m_evaluation.workloads)
    body.terms.push_back(m_figures.term("byWorkload[" + workload.id.text + "]", t));
  body.terms.push_back(m_figures.term("unallocated", t));
  return body;
}

Body TotalFigures::financed(size_t t) const {
  Body body{Operation::Sum, "paymentsMonthUnderScenarioFinancing", {}};
  const size_t last = m_scenario.months() - 1;
  for (const finance::FlowRow& row : m_scenario.sheet.rows) {
    if (!finance::isPayment(row.line)) continue;
    double paid = row.startOf(t) + row.values[t + 1] - row.startOf(t + 1);
    if (t == last) paid += row.startOf(t + 1);
    if (paid != 0)
      body.terms.push_back(given(flowLabel(row.line), -paid, Measure::Money, "rowCashFlow", Operation::Lookup));
  }
  return body;
}

Body TotalFigures::obligations() const {
  Body body{Operation::Sum, "paymentsAfterPlanForceEnd", {}};
  for (const PoolEvaluation& pool : m_evaluation.pools) {
    for (const CommittedTerm& term : pool.terms) {
      const double owed = term.owed(static_cast<int>(m_scenario.months())).value();
      if (owed != 0)
        body.terms.push_back(given(
            Phrase("inFleet", {{"what", Phrase("termFromMonth", {{"month", term.start}})}, {"fleet", pool.id.text}}),
            owed, Measure::Money, "monthlyPaymentMonthsLeft", Operation::Lookup));
    }
  }
  if (m_scenario.financed.obligations.value() != 0)
    body.terms.push_back(given("loansLeases", m_scenario.financed.obligations.value(), Measure::Money,
                               "paymentsLeftAfterPlan", Operation::Lookup));
  return body;
}

Body TotalFigures::oneOff(size_t t) const {
  Body body{Operation::Sum, "oneOffCostsLeversBegin", {}};
  forEachLever(m_scenario.model().levers, [&](LeverKind kind, const auto& lever) {
    if (!lever || !lever->on || lever->oneOffCost.value() == 0) return;
    const bool fromMonth = kind != LeverKind::Hardware && kind != LeverKind::Commitments && kind != LeverKind::Own;
    if ((fromMonth ? static_cast<size_t>(lever->fromMonth) : 0) != t) return;
    const std::string key(leverKey(kind));
    body.terms.push_back(
        m_scenario.field(Phrase("leverOnly", {{"lever", key}}), lever->oneOffCost.value(), Measure::Money,
                         "scenarios[" + m_evaluation.scenario.text + "].levers." + key + ".oneOffCost"));
  });
  return body;
}

void TotalFigures::addHeadline() {
  const Headline& headline = m_evaluation.headline;
  addScalar("monthlyCost", "monthlyCost", Measure::Money, headline.monthlyCost.value(), [this] {
    return Body{Operation::Quotient, "monthlyCostFormula", {m_figures.term("npvCost"), discountSum()}};
  });
  addScalar("npvCost", "presentValueCost", Measure::Money, headline.npvCost.value(), [this] { return presentCost(); });
  addScalar("costPerMTok", "costPerMillionTokens", Measure::MoneyPerMTokens, headline.costPerMTok, [this] {
    if (!m_evaluation.headline.costPerMTok) return Body{Operation::Model, "noValuePlanServesNo", {}};
    return Body{Operation::Quotient, "presentValueCostDiscountedTokens", {m_figures.term("npvCost"), presentTokens()}};
  });
  addScalar("utilisation", "utilisation", Measure::Share, headline.utilisation, [this] {
    if (!m_evaluation.headline.utilisation) return Body{Operation::Model, "noValueNothingProvisioned", {}};
    return Body{Operation::Quotient,
                "busyProvisionedGPUHours",
                {poolSum("busyGPUHours", Measure::GpuHours, "busyGpuHours"),
                 poolSum("provisionedGPUHours", Measure::GpuHours, "provisionedGpuHours")}};
  });
  addScalar("wasteShare", "waste", Measure::Share, headline.wasteShare, [this] {
    return wasteShare({Waste::Headroom, Waste::OverProvisioning, Waste::UnusedCommitment});
  });
  addScalar("avoidableWaste", "avoidableWaste", Measure::Share, headline.avoidableWasteShare, [this] {
    return wasteShare({Waste::OverProvisioning, Waste::UnusedCommitment});
  });
  addScalar("servedShare", "shareServed", Measure::Share, headline.servedShare, [this] { return servedShare(); });
}

void TotalFigures::addTotals() {
  addSeries("totals.cash", "cashCost", m_evaluation.cashTotal, [this](size_t t) { return cash(t); });
  addSeries("totals.amortised", "amortisedCost", m_evaluation.amortisedTotal,
            [this](size_t t) { return amortised(t); });
  addSeries("totals.financed", "cashFinancingTax", m_scenario.financed.cash, [this](size_t t) { return financed(t); });
  addScalar("totals.openingWorth", "worthStart", Measure::Money, m_evaluation.openingWorth.value(),
            [this] { return ofPools("openingWorth", "fleetsHoldMonth0"); });
  addScalar("totals.closingWorth", "worthEnd", Measure::Money, m_evaluation.closingWorth.value(),
            [this] { return ofPools("closingWorth", "fleetsHoldEndPlan"); });
  addScalar("remainingObligations", "remainingObligations", Measure::Money,
            (m_evaluation.remainingObligations + m_scenario.financed.obligations).value(),
            [this] { return obligations(); });
  addSeries("oneOff", "oneOffCosts", m_evaluation.oneOff, [this](size_t t) { return oneOff(t); });
  addReported();
}

// What reports print and the document does not.
void TotalFigures::addReported() {
  const auto add = [this](const char* name, const char* label, Measure unit, std::function<Body(size_t)> body) {
    explain::addReported(m_figures, name, label, unit, std::move(body));
  };
  add("totals.capital", "capitalLessResale", Measure::Money, [this](size_t t) {
    Body body{Operation::Sum, "purchasesLessResale", {}};
    for (const PoolEvaluation& pool : m_evaluation.pools) {
      for (const char* line : {"].cost.capital", "].cost.resale"})
        body.terms.push_back(m_figures.term("fleets[" + pool.id.text + line, t));
    }
    return body;
  });
  add("totals.running", "operatingCash", Measure::Money, [this](size_t t) {
    return Body{Operation::Difference,
                "cashLessCapital",
                {m_figures.term("totals.cash", t), m_figures.term("totals.capital", t)}};
  });
  add("totals.capitalAmortised", "capitalAmortisedOfAll", Measure::Money, [this](size_t t) {
    Body body{Operation::Sum, "ofAllFleets", {}};
    for (const PoolEvaluation& pool : m_evaluation.pools)
      body.terms.push_back(m_figures.term("fleets[" + pool.id.text + "].capitalAmortised", t));
    return body;
  });
  add("totals.runningAmortised", "runningCost", Measure::Money, [this](size_t t) {
    return Body{Operation::Difference,
                "amortisedLessCapital",
                {m_figures.term("totals.amortised", t), m_figures.term("totals.capitalAmortised", t)}};
  });
  add("totals.otherAiSpend", "otherAiSpend", Measure::Money, [this](size_t t) {
    return Body{Operation::Sum,
                "otherAiSpendOfMonth",
                {m_scenario.field("otherAiSpend", otherAiSpendIn(m_scenario.plan(), static_cast<int>(t)).value(),
                                  Measure::Money, "otherAiSpend")}};
  });
  add("totals.nodesNeeded", "nodesNeededOfAllFleets", Measure::Nodes, [this](size_t t) {
    Body body{Operation::Sum, "ofAllFleets", {}};
    for (const PoolEvaluation& pool : m_evaluation.pools)
      body.terms.push_back(m_figures.term("fleets[" + pool.id.text + "].nodesNeededMax", t));
    return body;
  });
  if (m_scenario.plan().budget.empty()) return;
  add("totals.budget", "budget", Measure::Money, [this](size_t t) {
    const std::optional<Money> budget = budgetIn(m_scenario.plan(), static_cast<int>(t));
    if (!budget) return Body{Operation::Model, "noBudgetInMonth", {}};
    return Body{
        Operation::Sum, "budgetOfMonth", {given("budget", budget->value(), Measure::Money, "ofBudgetTableOrSteps")}};
  });
  add("totals.overBudget", "overOrUnderBudget", Measure::Money, [this](size_t t) {
    return Body{Operation::Difference,
                "cashLessBudget",
                {m_figures.term("totals.cash", t), m_figures.term("totals.budget", t)}};
  });
  add("totals.overBudgetAmortised", "overOrUnderBudget", Measure::Money, [this](size_t t) {
    return Body{Operation::Difference,
                "amortisedLessBudget",
                {m_figures.term("totals.amortised", t), m_figures.term("totals.budget", t)}};
  });
}

}  // namespace

void addHeadline(Figures& figures) {
  // The closures keep it.
  auto totals = std::make_shared<TotalFigures>(figures);
  figures.keep(totals);
  totals->addHeadline();
}

void addTotals(Figures& figures) {
  auto totals = std::make_shared<TotalFigures>(figures);
  figures.keep(totals);
  totals->addTotals();
}

}  // namespace fulcrum::explain
