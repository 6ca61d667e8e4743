// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate.h"

#include "engine/direct_cost.h"
#include "engine/headline.h"
#include "engine/month_sums.h"
#include "engine/pool_cost.h"
#include "engine/pool_findings.h"
#include "engine/pool_month.h"
#include "engine/prepared_scenario.h"
#include "engine/purchase_cost.h"

namespace fulcrum {
namespace {

PoolEvaluation emptyPool(const FleetModel& fleet, bool remote, size_t months) {
  const NodeType& type = remote ? *fleet.remoteType : *fleet.type;
  PoolEvaluation pool;
  pool.id = poolId(fleet, remote);
  pool.fleet = fleet.fleet->id;
  pool.name = fleet.fleet->name;
  pool.nodeType = type.id;
  pool.gpusPerNode = type.gpus;
  pool.nodesNeededMax.resize(months);
  for (HourSeries& series : pool.nodeHours) series.resize(months);
  for (HourSeries& series : pool.wasteGpuHours) series.resize(months);
  for (MoneySeries& series : pool.cost) series.resize(months);
  for (MoneySeries& series : pool.wasteCost) series.resize(months);
  for (MoneySeries* series :
       {&pool.capitalPaid, &pool.resale, &pool.upfrontPaid, &pool.capitalAmortised, &pool.reserved1yAmortised,
        &pool.reserved3yAmortised, &pool.cashTotal, &pool.amortisedTotal}) {
    series->resize(months);
  }
  for (HourSeries* series : {&pool.provisionedGpuHours, &pool.busyGpuHours, &pool.loadGpuHours, &pool.unservedGpuHours,
                             &pool.shortfallNodeHours}) {
    series->resize(months);
  }
  return pool;
}

Evaluation emptyEvaluation(const Plan& plan, const ScenarioId& id, const ResolvedScenario& scenario) {
  const auto months = static_cast<size_t>(plan.horizonMonths);
  Evaluation evaluation;
  evaluation.scenario = id;
  evaluation.months = plan.horizonMonths;
  evaluation.discountRate = scenario.assumptions.discountRate;
  for (const Workload& source : plan.workloads) {
    WorkloadEvaluation& workload = evaluation.workloads.emplace_back();
    workload.id = source.id;
    workload.costCentre = source.costCentre;
    workload.requests.resize(months);
    workload.tokensIn.resize(months);
    workload.tokensOut.resize(months);
    for (MoneySeries* series : {&workload.cash, &workload.amortised, &workload.api, &workload.cache}) {
      series->resize(months);
    }
  }
  for (MoneySeries* series :
       {&evaluation.api, &evaluation.cache, &evaluation.oneOff, &evaluation.unallocatedCash,
        &evaluation.unallocatedAmortised, &evaluation.cashTotal, &evaluation.paidAtStart, &evaluation.amortisedTotal}) {
    series->resize(months);
  }
  evaluation.tokensIn.resize(months);
  evaluation.tokensOut.resize(months);
  return evaluation;
}

// Evaluates pool after pool over all months.
class Evaluator {
 public:
  Evaluator(const Plan& plan, const ScenarioId& id, const PreparedScenario& prepared, Findings& findings)
      : m_plan(plan),
        m_prepared(prepared),
        m_findings(findings),
        m_assumptions(prepared.scenario.assumptions),
        m_trends(m_assumptions, plan.horizonMonths),
        m_months(static_cast<size_t>(plan.horizonMonths)),
        m_gpuUse(plan.workloads.size() * m_months, 0.0),
        m_evaluation(emptyEvaluation(plan, id, prepared.scenario)) {}

  Evaluation run() {
    countAllOwned();
    recordTraffic(m_plan, m_prepared.model, m_evaluation);
    for (size_t index = 0; index < m_prepared.model.fleets.size(); ++index) runFleet(index);
    bookDirectCosts(m_plan, m_prepared.scenario.levers, m_prepared.model, m_trends, m_gpuUse, m_evaluation);
    addTotals();
    m_evaluation.headline = headlineOf(m_evaluation, m_trends);
    return std::move(m_evaluation);
  }

 private:
  struct PoolRun {
    PoolEvaluation result;
    const NodeType* type = nullptr;
    const Holdings* holdings = nullptr;
    std::vector<double> pricePaid;
    WeekSums week;
  };

  void countAllOwned() {
    m_allOwned.assign(m_months, 0.0);
    for (const FleetHoldings& fleet : m_prepared.holdings) {
      for (size_t t = 0; t < m_months; ++t) m_allOwned[t] += fleet.home.owned[t] + fleet.remote.owned[t];
    }
  }

  PoolRun startPool(const FleetModel& fleet, bool remote, const Holdings& holdings) {
    PoolRun run;
    run.result = emptyPool(fleet, remote, m_months);
    run.type = remote ? fleet.remoteType : fleet.type;
    run.holdings = &holdings;
    run.result.ownedNodes = holdings.owned;
    run.result.reserved1yNodes = holdings.reserved1y;
    run.result.reserved3yNodes = holdings.reserved3y;
    run.pricePaid = bookPurchases(holdings, *run.type, m_assumptions, run.result);
    m_evaluation.remainingObligations +=
        remainingObligations(holdings, *run.type, m_assumptions, m_prepared.model.months);
    return run;
  }

  void runFleet(size_t index) {
    const FleetModel& fleet = m_prepared.model.fleets[index];
    PoolRun home = startPool(fleet, false, m_prepared.holdings[index].home);
    std::optional<PoolRun> remote;
    if (fleet.remoteType) remote = startPool(fleet, true, m_prepared.holdings[index].remote);
    FleetMonths months(m_prepared.model, fleet);
    for (int month = 0; month < m_prepared.model.months; ++month) {
      const FleetPhase& phase = fleet.phases[m_prepared.model.phaseOf(month)];
      const bool changed = months.compute(month);
      runMonth(months.home(), phase.home, month, changed, home);
      if (remote) runMonth(months.remote(), phase.remote, month, changed, *remote);
    }
    finish(fleet, std::move(home.result));
    if (remote) finish(fleet, std::move(remote->result));
  }

  void runMonth(const PoolMonth& pool, const PoolPhase& phase, int month, bool changed, PoolRun& run) {
    const auto t = static_cast<size_t>(month);
    const Holdings& holdings = *run.holdings;
    const double inForce = holdings.inForce(month);
    if (changed || inForce != holdings.inForce(month - 1) || holdings.owned[t] != holdings.owned[t - 1]) {
      run.week = sumMonth(pool, phase.spot, inForce, holdings.owned[t], run.type->gpus);
    }
    const PoolMonthInputs inputs{.month = month,
                                 .type = run.type,
                                 .owned = holdings.owned[t],
                                 .inForce = inForce,
                                 .pricePaid = run.pricePaid[t],
                                 .shareOfOwned = m_allOwned[t] > 0 ? holdings.owned[t] / m_allOwned[t] : 0.0,
                                 .egress = pool.egress};
    recordMonth(inputs, run.week, m_assumptions, m_trends, run.result);
    allocate(pool, t, run.result);
  }

  void allocate(const PoolMonth& use, size_t t, const PoolEvaluation& pool) {
    if (!(use.usedGpus > 0)) {
      m_evaluation.unallocatedCash[t] += pool.cashTotal[t];
      m_evaluation.unallocatedAmortised[t] += pool.amortisedTotal[t];
      return;
    }
    for (const WorkloadUse& part : use.uses) {
      const auto workload = static_cast<size_t>(part.workload);
      const double share = part.gpus / use.usedGpus;
      m_evaluation.workloads[workload].cash[t] += pool.cashTotal[t] * share;
      m_evaluation.workloads[workload].amortised[t] += pool.amortisedTotal[t] * share;
      m_gpuUse[workload * m_months + t] += part.gpus;
    }
  }

  void finish(const FleetModel& fleet, PoolEvaluation pool) {
    reportPool(fleet, pool, m_findings);
    m_evaluation.pools.push_back(std::move(pool));
  }

  void addTotals() {
    for (size_t t = 0; t < m_months; ++t) {
      const Money direct = m_evaluation.api[t] + m_evaluation.cache[t] + m_evaluation.oneOff[t];
      Money cash = direct;
      Money amortised = direct;
      Money atStart = m_evaluation.oneOff[t];
      for (const PoolEvaluation& pool : m_evaluation.pools) {
        cash += pool.cashTotal[t];
        amortised += pool.amortisedTotal[t];
        atStart += pool.capitalPaid[t] + pool.upfrontPaid[t];
      }
      m_evaluation.cashTotal[t] = cash;
      m_evaluation.amortisedTotal[t] = amortised;
      m_evaluation.paidAtStart[t] = atStart;
    }
  }

  const Plan& m_plan;
  const PreparedScenario& m_prepared;
  Findings& m_findings;
  const Assumptions& m_assumptions;
  Trends m_trends;
  size_t m_months;
  std::vector<double> m_allOwned;
  std::vector<double> m_gpuUse;  // by workload and month, sum over h of R*g of all pools
  Evaluation m_evaluation;
};

}  // namespace

Result<Evaluation> evaluate(const Plan& plan, const ScenarioId& scenario, const EvaluateOptions& options) {
  Findings findings(plan, scenario);
  const auto prepared = prepareScenario(plan, scenario, options, findings);
  if (!prepared) return prepared.problems();
  Evaluation evaluation = Evaluator(plan, scenario, prepared.value(), findings).run();
  reportLevers(plan, prepared.value(), findings);
  evaluation.problems = findings.take();
  return evaluation;
}

}  // namespace fulcrum
