// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/workload_figures.h"

#include <numeric>

#include "base/conversions.h"
#include "engine/lever_scope.h"
#include "engine/series_sum.h"
#include "explain/figures.h"
#include "explain/pool_figures.h"

namespace fulcrum::explain {
namespace {

using Body = Figures::Body;

class WorkloadFigures {
 public:
  explicit WorkloadFigures(Figures& figures)
      : m_figures(figures), m_scenario(figures.scenario()), m_evaluation(m_scenario.evaluation()) {}

  void add() {
    addMoney("api", "api", m_evaluation.api, [this](size_t t) { return direct(&WorkloadEvaluation::api, "api", t); });
    addMoney("cache", "responseCache", m_evaluation.cache, [this](size_t t) { return cache(t); });
    addTokens("tokensIn", "inputTokens", m_evaluation.tokensIn, &WorkloadEvaluation::tokensIn, &Workload::inputTokens,
              "inputTokens");
    addTokens("tokensOut", "outputTokens", m_evaluation.tokensOut, &WorkloadEvaluation::tokensOut,
              &Workload::outputTokens, "outputTokens");
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index)
      addMoney("byWorkload[" + m_evaluation.workloads[index].id.text + "]",
               Phrase("costOf", {{"workload", m_evaluation.workloads[index].id.text}}),
               m_evaluation.workloads[index].amortised,
               [this, index](size_t t) { return ofWorkload(index, t, amortisedCostOf); });
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index) {
      addCostShare(index);
      addReported(index);
    }
    addMoney("unallocated", "costNoWorkloadCauses", m_evaluation.unallocatedAmortised,
             [this](size_t t) { return unallocated(t, amortisedCostOf); });
    addReported("unallocatedCash", "costNoWorkloadCauses", Measure::Money, m_evaluation.unallocatedCash,
                [this](size_t t) { return unallocated(t, cashCostOf); });
  }

 private:
  void addMoney(std::string name, Phrase label, const MoneySeries& series, std::function<Body(size_t)> body) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = Measure::Money,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> { return series[t].value(); },
                   .body = std::move(body)});
  }
  void addTokens(std::string name, Phrase label, const TokenSeries& all, TokenSeries WorkloadEvaluation::*ofOne,
                 double Workload::*size, std::string key) {
    m_figures.add({.name = std::move(name),
                   .label = std::move(label),
                   .unit = Measure::Tokens,
                   .count = all.size(),
                   .value = [&all](size_t t) -> std::optional<double> { return all[t].value(); },
                   .body = [this, ofOne, size, key](size_t t) { return tokens(ofOne, size, key, t); }});
  }

  // What charts and reports tell and the document does not.
  template <class Value>
  void addReported(const std::string& name, const Phrase& label, Measure unit, const std::vector<Value>& series,
                   const std::function<Body(size_t)>& body) {
    m_figures.add({.name = name,
                   .label = label,
                   .unit = unit,
                   .count = series.size(),
                   .value = [&series](size_t t) -> std::optional<double> { return series[t].value(); },
                   .body = body,
                   .isListed = false,
                   .isOutput = true});
  }
  void addReported(size_t index) {
    const WorkloadEvaluation& workload = m_evaluation.workloads[index];
    const std::string start = "workloads[" + workload.id.text + "].";
    addReported(start + "cash", Phrase("cashCostOf", {{"workload", workload.id.text}}), Measure::Money, workload.cash,
                [this, index](size_t t) { return ofWorkload(index, t, cashCostOf); });
    const auto tokens = [&](const char* key, const char* label, const TokenSeries& series, double Workload::*size) {
      addReported(start + key, Phrase("ofWorkloadAt", {{"what", Phrase(label)}, {"workload", workload.id.text}}),
                  Measure::Tokens, series, [this, index, size, key, &series](size_t t) {
                    if (series[t].value() == 0) return Body{Operation::Sum, "workloadsWhoseRequestsServed", {}};
                    return Body{Operation::Product, "requestsTokensOne", tokenFactors(index, size, key, t)};
                  });
    };
    tokens("tokensIn", "inputTokens", workload.tokensIn, &Workload::inputTokens);
    tokens("tokensOut", "outputTokens", workload.tokensOut, &Workload::outputTokens);
  }

  // Of what all workloads cost over the plan.
  void addCostShare(size_t index) {
    const std::string& id = m_evaluation.workloads[index].id.text;
    const double all = std::accumulate(m_evaluation.workloads.begin(), m_evaluation.workloads.end(), 0.0,
                                       [](double sum, const auto& each) { return sum + sumOf(each.amortised); });
    const auto share = all > 0 ? std::optional(sumOf(m_evaluation.workloads[index].amortised) / all) : std::nullopt;
    m_figures.add({.name = "workloads[" + id + "].costShare",
                   .label = Phrase("costShareOf", {{"workload", id}}),
                   .unit = Measure::Share,
                   .count = {},
                   .value = [share](size_t) { return share; },
                   .body =
                       [this, index, share](size_t) {
                         return share ? costShare(index) : Body{Operation::Model, "costsNothing", {}};
                       },
                   .isListed = false,
                   .isOutput = true});
  }
  [[nodiscard]] Explanation costOverPlan(size_t index) const {
    const std::string& id = m_evaluation.workloads[index].id.text;
    return derived(Operation::Sum, Phrase("costOverPlanOf", {{"workload", id}}), Measure::Money, "ofAllMonths",
                   m_figures.terms("byWorkload[" + id + "]", m_scenario.months()));
  }
  [[nodiscard]] Body costShare(size_t index) const {
    std::vector<Explanation> all;
    for (size_t each = 0; each < m_evaluation.workloads.size(); ++each) all.push_back(costOverPlan(each));
    return {Operation::Quotient,
            "itsCostOverThatOfAll",
            {costOverPlan(index),
             derived(Operation::Sum, "costOfAllWorkloads", Measure::Money, "ofAllWorkloads", std::move(all))}};
  }

  using CostOfPool = Explanation (*)(const Figures&, size_t pool, size_t t);  // in cash, or amortised

  // Of all pools in which the workload runs, by its share of the GPUs used.
  [[nodiscard]] Body ofWorkload(size_t index, size_t t, CostOfPool costOf) const {
    Body body{Operation::Sum, "shareFleetsServeGPUsUsed", {}};
    const ScenarioModel& model = m_scenario.model();
    for (size_t pool = 0; pool < model.pools.size(); ++pool) {
      const std::vector<int>& workloads = model.fleetOf(model.pools[pool]).workloads;
      const PoolNeed& need = m_scenario.stages.need.pools[pool];
      for (size_t slot = 0; slot < workloads.size(); ++slot) {
        const double gpus = need.uses[t * workloads.size() + slot];
        if (static_cast<size_t>(workloads[slot]) != index || !(gpus > 0)) continue;
        const PoolEvaluation& evaluated = m_evaluation.pools[pool];
        const Explanation share =
            derived(Operation::Quotient, "shareGPUsUsed", Measure::Share, "gpusUsedShareFormula",
                    {given("gpusUsedByWorkload", gpus / kHoursPerWeek, Measure::Gpus, "meanWeek"),
                     given("gpusUsedByAll", need.months[t].used / kHoursPerWeek, Measure::Gpus, "meanWeek")});
        body.terms.push_back(derived(Operation::Product, Phrase("shareOfFleet", {{"fleet", evaluated.id.text}}),
                                     Measure::Money, "costFleetShare", {costOf(m_figures, pool, t), share}));
      }
    }
    const WorkloadEvaluation& workload = m_evaluation.workloads[index];
    if (workload.api[t].value() != 0) body.terms.push_back(apiCost(index, t));
    if (workload.cache[t].value() != 0)
      body.terms.push_back(
          given("cacheLookUps", workload.cache[t].value(), Measure::Money, "cacheLookUpsFormula", Operation::Lookup));
    return body;
  }

  [[nodiscard]] Body unallocated(size_t t, CostOfPool costOf) const {
    Body body{Operation::Sum, "fleetsNobodyUsesMonthCache", {}};
    for (size_t pool = 0; pool < m_evaluation.pools.size(); ++pool) {
      if (!(m_scenario.stages.need.pools[pool].months[t].used > 0)) body.terms.push_back(costOf(m_figures, pool, t));
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
    return m_scenario.field("cachePerMonth", monthly, Measure::Money,
                            "scenarios[" + m_evaluation.scenario.text + "].levers.responseCache.costPerMonth");
  }

  [[nodiscard]] Body direct(MoneySeries WorkloadEvaluation::*part, const Phrase& label, size_t t) const {
    Body body{Operation::Sum, "ofAllWorkloads", {}};
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index) {
      const double value = (m_evaluation.workloads[index].*part)[t].value();
      if (value == 0) continue;
      body.terms.push_back(
          part == &WorkloadEvaluation::api
              ? apiCost(index, t)
              : given(Phrase("ofWorkloadAt", {{"what", label}, {"workload", m_evaluation.workloads[index].id.text}}),
                      value, Measure::Money, "cacheLookUpsFormula", Operation::Lookup));
    }
    return body;
  }
  [[nodiscard]] Body cache(size_t t) const {
    Body body = direct(&WorkloadEvaluation::cache, "cacheLookUps", t);
    if (const double monthly = monthlyCache(t); monthly != 0) body.terms.push_back(monthlyCacheTerm(monthly));
    return body;
  }

  [[nodiscard]] Explanation requestsOf(size_t index, size_t t) const {
    const Workload& workload = m_scenario.plan().workloads[index];
    const double mean = m_scenario.model().demand.mean(static_cast<int>(index), static_cast<int>(t));
    Explanation perSecond = given("requestsPerSecond", mean, Measure::RequestsPerSecond, "meanWeekGrowthDemandFactor");
    perSecond.terms = {
        m_scenario.field("meanStart", workload.requestsPerSecond, Measure::RequestsPerSecond,
                         "workloads[" + workload.id.text + "].requestsPerSecond"),
        m_scenario.field("growth", workload.growthPerMonth, Measure::PerMonth,
                         "workloads[" + workload.id.text + "].growthPerMonth"),
        m_scenario.assumption("demandFactor", m_scenario.assumptions().demandFactor, Measure::Plain, "demandFactor")};
    return derived(Operation::Product, "requests", Measure::Requests, "requestsFormula",
                   {std::move(perSecond), given("secondsPerHour", 3600, Measure::Seconds),
                    given("hoursPerMonth", kHoursPerMonth, Measure::Hours)});
  }

  // What a request costs follows from the lever's prices and the workload's tokens.
  [[nodiscard]] Explanation apiCost(size_t index, size_t t) const {
    const ScenarioModel& model = m_scenario.model();
    const double cost = m_evaluation.workloads[index].api[t].value();
    const double share = model.diversions[model.phaseOf(static_cast<int>(t))][index].apiShare;
    const Explanation requests = requestsOf(index, t);
    return derived(
        Operation::Product,
        Phrase("ofWorkloadAt", {{"what", Phrase("api")}, {"workload", m_evaluation.workloads[index].id.text}}),
        Measure::Money, "requestsShareSentAPICost",
        {requests, given("shareSentAPI", share, Measure::Share, "afterResponseCache"),
         given("costRequest", cost / (*requests.value * share), Measure::Money, "tokensRequestPricePerMillion")});
  }

  [[nodiscard]] std::vector<Explanation> tokenFactors(size_t index, double Workload::*size, const std::string& key,
                                                      size_t t) const {
    const Workload& workload = m_scenario.plan().workloads[index];
    return {requestsOf(index, t), m_scenario.field("tokensPerRequest", workload.*size, Measure::Tokens,
                                                   "workloads[" + workload.id.text + "]." + key)};
  }
  [[nodiscard]] Body tokens(TokenSeries WorkloadEvaluation::*ofOne, double Workload::*size, const std::string& key,
                            size_t t) const {
    Body body{Operation::Sum, "workloadsWhoseRequestsServed", {}};
    for (size_t index = 0; index < m_evaluation.workloads.size(); ++index) {
      const WorkloadEvaluation& workload = m_evaluation.workloads[index];
      if ((workload.*ofOne)[t].value() == 0) continue;
      body.terms.push_back(derived(Operation::Product, Phrase("nameOnly", {{"workload", workload.id.text}}),
                                   Measure::Tokens, "requestsTokensOne", tokenFactors(index, size, key, t)));
    }
    return body;
  }

  Figures& m_figures;
  const ExplainedScenario& m_scenario;
  const Evaluation& m_evaluation;
};

}  // namespace

void addWorkloads(Figures& figures) {
  const auto workloads = std::make_shared<WorkloadFigures>(figures);
  figures.keep(workloads);
  workloads->add();
}

}  // namespace fulcrum::explain
