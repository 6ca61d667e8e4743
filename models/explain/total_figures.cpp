// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/total_figures.h"

#include "base/conversions.h"
#include "engine/incomplete.h"
#include "engine/series_sum.h"
#include "explain/comparison_figures.h"
#include "explain/figures.h"
#include "explain/pool_figures.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;

// Key figures and series of all pools, from one scenario.
class TotalFigures {
 public:
  explicit TotalFigures(Figures& figures)
      : m_figures(figures),
        m_scenario(figures.scenario()),
        m_evaluation(m_scenario.evaluation()),
        m_currency(m_scenario.plan().currency) {}

  void addHeadline();
  void addTotals();

 private:
  void addScalar(std::string name, std::string label, std::string unit, std::optional<double> value,
                 std::function<Body()> body) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = std::move(unit),
                   .count = {},
                   .value = [value](size_t) { return value; },
                   .body = [body = std::move(body)](size_t) { return body(); }});
  }
  void addSeries(std::string name, std::string label, const MoneySeries& series, std::function<Body(size_t)> body) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = m_currency,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> { return series[t].value(); },
                   .body = std::move(body)});
  }

  // ---- parts of formulas

  [[nodiscard]] Explanation discount(size_t t, bool atStart) const {
    const double months = static_cast<double>(t) + (atStart ? 0 : 1);
    Explanation factor =
        given("Discount factor", atStart ? m_scenario.trends.capitalDiscount[t] : m_scenario.trends.runningDiscount[t],
              "", "(1 + discount rate) ^ -(months / 12)");
    factor.terms = {rate(), given("Months from today", months, "months",
                                  atStart ? "to the start of the month" : "to the end of the month")};
    return factor;
  }
  [[nodiscard]] Explanation rate() const {
    return m_scenario.assumption("Discount rate", m_scenario.assumptions().discountRate, "per year", "discountRate");
  }
  [[nodiscard]] Explanation presentMonth(size_t t) const {
    const double start = m_evaluation.paidAtStart[t].value();
    const Explanation atStart = given("Paid at the start of the month", start, m_currency,
                                      "purchases, prepaid terms and one-off costs", Operation::Lookup);
    const Explanation running =
        derived(Operation::Difference, "Paid at the end of the month", m_currency,
                "cash less what is paid at its start", {m_figures.term("totals.cash", t), atStart});
    return derived(Operation::Sum, "Present value, " + m_scenario.monthText(t), m_currency,
                   "each payment times its discount factor",
                   {derived(Operation::Product, "Running cost", m_currency, "cost x discount factor",
                            {running, discount(t, false)}),
                    derived(Operation::Product, "Purchases and fees", m_currency, "cost x discount factor",
                            {atStart, discount(t, true)})});
  }
  [[nodiscard]] Explanation closingWorth() const {
    const size_t last = m_scenario.months() - 1;
    return derived(
        Operation::Product, "Worth at the end, discounted", m_currency,
        "less what is left at the end of the plan, at the discount factor of its last month",
        {given("Sign", -1, "", "worth reduces cost"), m_figures.term("totals.closingWorth"), discount(last, false)});
  }
  [[nodiscard]] Body presentCost() const {
    Body body{Operation::Sum,
              "present value of all payments, plus what is held at the start, less what is left at the end",
              {}};
    for (size_t t = 0; t < m_scenario.months(); ++t) body.terms.push_back(presentMonth(t));
    body.terms.push_back(m_figures.term("totals.openingWorth"));
    body.terms.push_back(closingWorth());
    return body;
  }
  [[nodiscard]] Explanation discountSum() const {
    std::vector<Explanation> factors;
    for (size_t t = 0; t < m_scenario.months(); ++t) {
      factors.push_back(discount(t, false));
      factors.back().label += ", " + m_scenario.monthText(t);
    }
    return derived(Operation::Sum, "Sum of the discount factors", "", "of all months of the plan", std::move(factors));
  }
  [[nodiscard]] Explanation presentTokens() const {
    std::vector<Explanation> months;
    for (size_t t = 0; t < m_scenario.months(); ++t) {
      const Explanation tokens =
          derived(Operation::Sum, "Tokens, " + m_scenario.monthText(t), "tokens", "input and output tokens",
                  {m_figures.term("tokensIn", t), m_figures.term("tokensOut", t)});
      months.push_back(derived(Operation::Product, "Million tokens, discounted, " + m_scenario.monthText(t), "M tokens",
                               "tokens x discount factor / 1,000,000",
                               {tokens, discount(t, false), given("One millionth", 1 / kMillion, "", "per million")}));
    }
    return derived(Operation::Sum, "Million tokens, discounted", "M tokens", "of all months", std::move(months));
  }
  // Of one series of all pools.
  [[nodiscard]] Explanation poolSum(const std::string& label, const std::string& unit,
                                    const std::string& series) const {
    std::vector<Explanation> pools;
    for (const PoolEvaluation& pool : m_evaluation.pools) {
      const std::string name = "fleets[" + pool.id.text + "]." + series;
      pools.push_back(derived(Operation::Sum, label + ", " + pool.id.text, unit, "of all months",
                              m_figures.terms(name, m_scenario.months())));
    }
    return derived(Operation::Sum, label, unit, "of all fleets", std::move(pools));
  }
  [[nodiscard]] Explanation amortisedCost() const {
    return derived(Operation::Sum, "Amortised cost", m_currency, "of all months",
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
  [[nodiscard]] Body ofPools(const std::string& key, std::string formula) const {
    Body body{Operation::Sum, std::move(formula), {}};
    for (const PoolEvaluation& pool : m_evaluation.pools)
      body.terms.push_back(m_figures.term("fleets[" + pool.id.text + "]." + key));
    return body;
  }

  Figures& m_figures;
  const ExplainedScenario& m_scenario;
  const Evaluation& m_evaluation;
  std::string m_currency;
};

Explanation TotalFigures::wasteCost(std::initializer_list<Waste> kinds) const {
  static constexpr std::array<const char*, kWasteCount> kLabels = {"Headroom", "Over-provisioning",
                                                                   "Unused commitments"};
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
        const Explanation rate =
            derived(Operation::Quotient, "Amortised cost of a provisioned GPU-hour", m_currency + "/GPU-h",
                    "amortised cost of the fleet / provisioned GPU-hours",
                    {amortisedCostOf(m_figures, index, t), m_figures.term(fleet + "provisionedGpuHours", t)});
        months.push_back(derived(Operation::Product, m_scenario.monthText(t), m_currency,
                                 "wasted GPU-hours x cost of one",
                                 {m_figures.term(fleet + "wasteGpuHours." + kKeys[part], t), rate}));
      }
      parts.push_back(derived(Operation::Sum, std::string(kLabels[part]) + ", " + pool.id.text, m_currency,
                              "of all months", std::move(months)));
    }
  }
  return derived(Operation::Sum, "Cost of waste", m_currency, "of all fleets", std::move(parts));
}

Body TotalFigures::wasteShare(std::initializer_list<Waste> kinds) const {
  if (!(sumOf(m_evaluation.amortisedTotal) > 0)) return {Operation::Model, "0: the plan costs nothing", {}};
  return {Operation::Quotient, "cost of waste / amortised cost", {wasteCost(kinds), amortisedCost()}};
}

Body TotalFigures::servedShare() const {
  const std::optional<double> missing = missingLoad(m_scenario.model(), m_scenario.stages.need, m_evaluation);
  if (!missing)
    return {Operation::Model, "no value: what has no rate cannot be compared with anything that has one", {}};
  double load = 0;
  double unserved = 0;
  for (const PoolEvaluation& pool : m_evaluation.pools) {
    load += sumOf(pool.loadGpuHours);
    unserved += sumOf(pool.unservedGpuHours);
  }
  if (!(load + *missing > 0)) return {Operation::Model, "1: nothing is asked for", {}};
  const Explanation without =
      given("Load without a known rate", *missing, "GPU-h", "requests x mean GPUs per request of the others");
  const Explanation share = derived(
      Operation::Quotient, "Share not served", "", "load not served / load",
      {derived(
           Operation::Sum, "Load not served", "GPU-h", "beyond capacity, and without a rate",
           {given("Load beyond capacity", unserved, "GPU-h", "of all fleets and months", Operation::Lookup), without}),
       derived(Operation::Sum, "Load", "GPU-h", "that reaches a fleet, and without a rate",
               {given("Load that reaches a fleet", load, "GPU-h", "of all fleets and months", Operation::Lookup),
                without})});
  return {Operation::Difference,
          "1 less the share of the load that is not served",
          {given("All", 1, "", "the whole load"), share}};
}

Body TotalFigures::cash(size_t t) const {
  Body body{Operation::Sum, "what all fleets, the API, the cache and one-off costs take in the month", {}};
  for (const PoolEvaluation& pool : m_evaluation.pools) {
    std::vector<Explanation> lines;
    for (const char* line : {"onDemand", "spot", "reserved", "energy", "space", "maintenance", "network", "staff",
                             "software", "capital", "resale", "egress"})
      lines.push_back(m_figures.term("fleets[" + pool.id.text + "].cost." + line, t));
    body.terms.push_back(
        derived(Operation::Sum, "Cash of the fleet " + pool.id.text, m_currency, "its cost lines", std::move(lines)));
  }
  for (const char* name : {"api", "cache", "oneOff"}) body.terms.push_back(m_figures.term(name, t));
  return body;
}

Body TotalFigures::amortised(size_t t) const {
  Body body{Operation::Sum, "what the workloads bear, and what none of them does", {}};
  for (const WorkloadEvaluation& workload : m_evaluation.workloads)
    body.terms.push_back(m_figures.term("byWorkload[" + workload.id.text + "]", t));
  body.terms.push_back(m_figures.term("unallocated", t));
  return body;
}

Body TotalFigures::financed(size_t t) const {
  Body body{
      Operation::Sum, "all payments of the month under the scenario's financing and tax, received ones negative", {}};
  const size_t last = m_scenario.months() - 1;
  for (const finance::FlowRow& row : m_scenario.sheet.rows) {
    if (!finance::isPayment(row.line)) continue;
    double paid = row.atStart[t] + row.values[t + 1] - row.atStart[t + 1];
    if (t == last) paid += row.atStart[t + 1];
    if (paid != 0)
      body.terms.push_back(
          given(std::string(flowLabel(row.line)), -paid, m_currency, "a row of the cash flow", Operation::Lookup));
  }
  return body;
}

Body TotalFigures::obligations() const {
  Body body{Operation::Sum, "payments after the plan for what is in force at its end", {}};
  for (const PoolEvaluation& pool : m_evaluation.pools) {
    for (const CommittedTerm& term : pool.terms) {
      const double owed = term.owed(static_cast<int>(m_scenario.months())).value();
      if (owed != 0)
        body.terms.push_back(given("Term from month " + std::to_string(term.start) + ", " + pool.id.text, owed,
                                   m_currency, "monthly payment x months left", Operation::Lookup));
    }
  }
  if (m_scenario.financed.obligations.value() != 0)
    body.terms.push_back(given("Loans and leases", m_scenario.financed.obligations.value(), m_currency,
                               "payments left after the plan", Operation::Lookup));
  return body;
}

Body TotalFigures::oneOff(size_t t) const {
  Body body{Operation::Sum, "one-off costs of the levers that begin in the month", {}};
  forEachLever(m_scenario.model().levers, [&](LeverKind kind, const auto& lever) {
    if (!lever || !lever->on || lever->oneOffCost.value() == 0) return;
    const bool fromMonth = kind != LeverKind::Hardware && kind != LeverKind::Commitments && kind != LeverKind::Own;
    if ((fromMonth ? static_cast<size_t>(lever->fromMonth) : 0) != t) return;
    const std::string key(leverKey(kind));
    body.terms.push_back(
        m_scenario.field(key, lever->oneOffCost.value(), m_currency,
                         "scenarios[" + m_evaluation.scenario.text + "].levers." + key + ".oneOffCost"));
  });
  return body;
}

void TotalFigures::addHeadline() {
  const Headline& headline = m_evaluation.headline;
  addScalar("monthlyCost", "Monthly cost", m_currency, headline.monthlyCost.value(), [this] {
    return Body{Operation::Quotient,
                "present value of the cost / sum of the discount factors: what a level monthly payment would be",
                {m_figures.term("npvCost"), discountSum()}};
  });
  addScalar("npvCost", "Present value of the cost", m_currency, headline.npvCost.value(),
            [this] { return presentCost(); });
  addScalar("costPerMTok", "Cost per million tokens", m_currency + "/M tokens", headline.costPerMTok, [this] {
    if (!m_evaluation.headline.costPerMTok) return Body{Operation::Model, "no value: the plan serves no tokens", {}};
    return Body{Operation::Quotient,
                "present value of the cost / discounted tokens in millions",
                {m_figures.term("npvCost"), presentTokens()}};
  });
  addScalar("utilisation", "Utilisation", "", headline.utilisation, [this] {
    if (!m_evaluation.headline.utilisation) return Body{Operation::Model, "no value: nothing is provisioned", {}};
    return Body{Operation::Quotient,
                "busy / provisioned GPU-hours",
                {poolSum("Busy GPU-hours", "GPU-h", "busyGpuHours"),
                 poolSum("Provisioned GPU-hours", "GPU-h", "provisionedGpuHours")}};
  });
  addScalar("wasteShare", "Waste", "", headline.wasteShare, [this] {
    return wasteShare({Waste::Headroom, Waste::OverProvisioning, Waste::UnusedCommitment});
  });
  addScalar("avoidableWaste", "Avoidable waste", "", headline.avoidableWasteShare, [this] {
    return wasteShare({Waste::OverProvisioning, Waste::UnusedCommitment});
  });
  addScalar("servedShare", "Share served", "", headline.servedShare, [this] { return servedShare(); });
}

void TotalFigures::addTotals() {
  addSeries("totals.cash", "Cash cost", m_evaluation.cashTotal, [this](size_t t) { return cash(t); });
  addSeries("totals.amortised", "Amortised cost", m_evaluation.amortisedTotal,
            [this](size_t t) { return amortised(t); });
  addSeries("totals.financed", "Cash with financing and tax", m_scenario.financed.cash,
            [this](size_t t) { return financed(t); });
  addScalar("totals.openingWorth", "Worth at the start", m_currency, m_evaluation.openingWorth.value(),
            [this] { return ofPools("openingWorth", "what all fleets hold at month 0"); });
  addScalar("totals.closingWorth", "Worth at the end", m_currency, m_evaluation.closingWorth.value(),
            [this] { return ofPools("closingWorth", "what all fleets hold at the end of the plan"); });
  addScalar("remainingObligations", "Remaining obligations", m_currency,
            (m_evaluation.remainingObligations + m_scenario.financed.obligations).value(),
            [this] { return obligations(); });
  addSeries("oneOff", "One-off costs", m_evaluation.oneOff, [this](size_t t) { return oneOff(t); });
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
