// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/workload_figures.h"

#include "base/conversions.h"
#include "engine/lever_scope.h"
#include "explain/figures.h"
#include "explain/pool_figures.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;

class WorkloadFigures {
 public:
  explicit WorkloadFigures(Figures& figures)
      : m_figures(figures),
        m_scenario(figures.scenario()),
        m_evaluation(m_scenario.evaluation()),
        m_currency(m_scenario.plan().currency) {}

  void add() {
    addMoney("api", "API", m_evaluation.api, [this](size_t t) { return direct(&WorkloadEvaluation::api, "API", t); });
    addMoney("cache", "Response cache", m_evaluation.cache, [this](size_t t) { return cache(t); });
    addTokens("tokensIn", "Input tokens", m_evaluation.tokensIn, &WorkloadEvaluation::tokensIn, &Workload::inputTokens,
              "inputTokens");
    addTokens("tokensOut", "Output tokens", m_evaluation.tokensOut, &WorkloadEvaluation::tokensOut,
              &Workload::outputTokens, "outputTokens");
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index)
      addMoney("byWorkload[" + m_evaluation.workloads[index].id.text + "]",
               "Cost of " + m_evaluation.workloads[index].id.text, m_evaluation.workloads[index].amortised,
               [this, index](size_t t) { return ofWorkload(index, t); });
    addMoney("unallocated", "Cost that no workload causes", m_evaluation.unallocatedAmortised,
             [this](size_t t) { return unallocated(t); });
  }

 private:
  void addMoney(std::string name, std::string label, const MoneySeries& series, std::function<Body(size_t)> body) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = m_currency,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> { return series[t].value(); },
                   .body = std::move(body)});
  }
  void addTokens(std::string name, std::string label, const TokenSeries& all, TokenSeries WorkloadEvaluation::*ofOne,
                 double Workload::*size, std::string key) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = "tokens",
                   .count = all.size(),
                   .value = [&all](size_t t) -> std::optional<double> { return all[t].value(); },
                   .body = [this, ofOne, size, key](size_t t) { return tokens(ofOne, size, key, t); }});
  }

  // Of all pools in which the workload runs, by its share of the GPUs used.
  [[nodiscard]] Body ofWorkload(size_t index, size_t t) const {
    Body body{Operation::Sum, "its share of the fleets that serve it, by GPUs used, and what it causes directly", {}};
    const ScenarioModel& model = m_scenario.model();
    for (size_t pool = 0; pool < model.pools.size(); ++pool) {
      const std::vector<int>& workloads = model.fleetOf(model.pools[pool]).workloads;
      const PoolNeed& need = m_scenario.stages.need.pools[pool];
      for (size_t slot = 0; slot < workloads.size(); ++slot) {
        const double gpus = need.uses[t * workloads.size() + slot];
        if (static_cast<size_t>(workloads[slot]) != index || !(gpus > 0)) continue;
        const PoolEvaluation& evaluated = m_evaluation.pools[pool];
        const Explanation share =
            derived(Operation::Quotient, "Share of the GPUs used", "", "GPUs used by the workload / by all",
                    {given("GPUs used by the workload", gpus / kHoursPerWeek, "GPUs", "mean of the week"),
                     given("GPUs used by all", need.months[t].used / kHoursPerWeek, "GPUs", "mean of the week")});
        body.terms.push_back(derived(Operation::Product, "Share of the fleet " + evaluated.id.text, m_currency,
                                     "amortised cost of the fleet x share",
                                     {amortisedCostOf(m_figures, pool, t), share}));
      }
    }
    const WorkloadEvaluation& workload = m_evaluation.workloads[index];
    if (workload.api[t].value() != 0) body.terms.push_back(apiCost(index, t));
    if (workload.cache[t].value() != 0)
      body.terms.push_back(given("Cache look-ups", workload.cache[t].value(), m_currency,
                                 "requests / 1,000,000 x cost per million look-ups", Operation::Lookup));
    return body;
  }

  [[nodiscard]] Body unallocated(size_t t) const {
    Body body{Operation::Sum, "fleets that nobody uses in the month, the cache's monthly charge and one-off costs", {}};
    for (size_t pool = 0; pool < m_evaluation.pools.size(); ++pool) {
      if (!(m_scenario.stages.need.pools[pool].months[t].used > 0))
        body.terms.push_back(amortisedCostOf(m_figures, pool, t));
    }
    if (const double monthly = monthlyCache(t); monthly != 0) body.terms.push_back(monthlyCacheTerm(monthly));
    body.terms.push_back(m_figures.term("oneOff", t));
    return body;
  }

  [[nodiscard]] double monthlyCache(size_t t) const {
    const auto* lever = switchedOn(m_scenario.model().levers.responseCache);
    return lever && static_cast<size_t>(lever->fromMonth) <= t ? lever->costPerMonth.value() : 0.0;
  }
  [[nodiscard]] Explanation monthlyCacheTerm(double monthly) const {
    return m_scenario.field("Cache, per month", monthly, m_currency,
                            "scenarios[" + m_evaluation.scenario.text + "].levers.responseCache.costPerMonth");
  }

  [[nodiscard]] Body direct(MoneySeries WorkloadEvaluation::*part, const std::string& label, size_t t) const {
    Body body{Operation::Sum, "of all workloads", {}};
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index) {
      const double value = (m_evaluation.workloads[index].*part)[t].value();
      if (value == 0) continue;
      body.terms.push_back(part == &WorkloadEvaluation::api
                               ? apiCost(index, t)
                               : given(label + ", " + m_evaluation.workloads[index].id.text, value, m_currency,
                                       "requests / 1,000,000 x cost per million look-ups", Operation::Lookup));
    }
    return body;
  }
  [[nodiscard]] Body cache(size_t t) const {
    Body body = direct(&WorkloadEvaluation::cache, "Cache look-ups", t);
    if (const double monthly = monthlyCache(t); monthly != 0) body.terms.push_back(monthlyCacheTerm(monthly));
    return body;
  }

  [[nodiscard]] Explanation requestsOf(size_t index, size_t t) const {
    const Workload& workload = m_scenario.plan().workloads[index];
    const double mean = m_scenario.model().demand.mean(static_cast<int>(index), static_cast<int>(t));
    Explanation perSecond =
        given("Requests per second", mean, "requests/s", "mean of the week x growth x demand factor");
    perSecond.terms = {
        m_scenario.field("Mean at the start", workload.requestsPerSecond, "requests/s",
                         "workloads[" + workload.id.text + "].requestsPerSecond"),
        m_scenario.field("Growth", workload.growthPerMonth, "per month",
                         "workloads[" + workload.id.text + "].growthPerMonth"),
        m_scenario.assumption("Demand factor", m_scenario.assumptions().demandFactor, "", "demandFactor")};
    return derived(
        Operation::Product, "Requests", "requests", "requests per second x 3,600 x 730 hours",
        {std::move(perSecond), given("Seconds per hour", 3600, "s"), given("Hours per month", kHoursPerMonth, "h")});
  }

  // What a request costs follows from the lever's prices and the workload's tokens.
  [[nodiscard]] Explanation apiCost(size_t index, size_t t) const {
    const ScenarioModel& model = m_scenario.model();
    const double cost = m_evaluation.workloads[index].api[t].value();
    const double share = model.diversions[model.phaseOf(static_cast<int>(t))][index].apiShare;
    const Explanation requests = requestsOf(index, t);
    return derived(
        Operation::Product, "API, " + m_evaluation.workloads[index].id.text, m_currency,
        "requests x share sent to the API x cost of a request",
        {requests, given("Share sent to the API", share, "", "after the response cache"),
         given("Cost of a request", cost / (*requests.value * share), m_currency,
               "tokens of a request x price per million tokens / 1,000,000 x trend of API prices, after price rules")});
  }

  [[nodiscard]] Body tokens(TokenSeries WorkloadEvaluation::*ofOne, double Workload::*size, const std::string& key,
                            size_t t) const {
    Body body{Operation::Sum, "of all workloads whose requests are served", {}};
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index) {
      const Workload& workload = m_scenario.plan().workloads[index];
      if ((m_evaluation.workloads[index].*ofOne)[t].value() == 0) continue;
      body.terms.push_back(
          derived(Operation::Product, workload.id.text, "tokens", "requests x tokens of one",
                  {requestsOf(index, t), m_scenario.field("Tokens per request", workload.*size, "tokens",
                                                          "workloads[" + workload.id.text + "]." + key)}));
    }
    return body;
  }

  Figures& m_figures;
  const ExplainedScenario& m_scenario;
  const Evaluation& m_evaluation;
  std::string m_currency;
};

}  // namespace

void addWorkloads(Figures& figures) {
  const auto workloads = std::make_shared<WorkloadFigures>(figures);
  figures.keep(workloads);
  workloads->add();
}

}  // namespace fulcrum::explain
