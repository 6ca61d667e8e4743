// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost.h"

#include "engine/direct_cost.h"
#include "engine/headline.h"
#include "engine/incomplete.h"
#include "engine/month_sums.h"
#include "engine/pool_cost.h"
#include "engine/pool_findings.h"
#include "engine/purchase_cost.h"

namespace fulcrum {
namespace {

// Series of zeros in the room of earlier ones, or of what was there where every month is set later.
class Zeros {
 public:
  explicit Zeros(int months) : m_months(static_cast<size_t>(months)) {}

  template <class Value>
  void take(std::vector<Value>& series, std::vector<Value>& room) const {
    series = std::move(room);
    series.assign(m_months, Value());
  }
  template <class Lines>
  void takeEach(Lines& lines, Lines& room) const {
    auto from = room.begin();
    for (auto& series : lines) take(series, *from++);
  }
  template <class Value>
  void takeUnset(std::vector<Value>& series, std::vector<Value>& room) const {
    series = std::move(room);
    series.resize(m_months);
  }
  template <class Lines>
  void takeEachUnset(Lines& lines, Lines& room) const {
    auto from = room.begin();
    for (auto& series : lines) takeUnset(series, *from++);
  }

 private:
  size_t m_months;
};

PoolEvaluation emptyPool(const ScenarioModel& model, const PoolModel& of, PoolEvaluation& room) {
  const Zeros zeros(model.months);
  const Fleet& fleet = *model.fleetOf(of).fleet;
  PoolEvaluation pool;
  const auto name = [](auto& text, auto& earlier, const auto& value) {
    text = std::move(earlier);
    text = value;
  };
  name(pool.id, room.id, of.id);
  name(pool.fleet, room.fleet, fleet.id);
  name(pool.name, room.name, fleet.name);
  name(pool.nodeType, room.nodeType, of.type->id);
  pool.gpusPerNode = of.type->gpus;
  pool.ownedNodes = std::move(room.ownedNodes);
  pool.reservedNodes = std::move(room.reservedNodes);
  pool.terms = std::move(room.terms);
  pool.lots = std::move(room.lots);
  // What recordMonth() sets:
  zeros.takeUnset(pool.nodesNeededMax, room.nodesNeededMax);
  zeros.takeEachUnset(pool.nodeHours, room.nodeHours);
  zeros.takeEachUnset(pool.wasteGpuHours, room.wasteGpuHours);
  zeros.takeEachUnset(pool.cost, room.cost);
  for (MoneySeries PoolEvaluation::*series : {&PoolEvaluation::listCost, &PoolEvaluation::contractedCost,
                                              &PoolEvaluation::cashTotal, &PoolEvaluation::amortisedTotal}) {
    zeros.takeUnset(pool.*series, room.*series);
  }
  for (HourSeries PoolEvaluation::*series :
       {&PoolEvaluation::provisionedGpuHours, &PoolEvaluation::busyGpuHours, &PoolEvaluation::loadGpuHours,
        &PoolEvaluation::unservedGpuHours, &PoolEvaluation::shortfallNodeHours}) {
    zeros.takeUnset(pool.*series, room.*series);
  }
  // What is added up:
  for (const CostLine line : {CostLine::Reserved1y, CostLine::Reserved3y, CostLine::Capital, CostLine::Resale}) {
    MoneySeries& series = pool.cost[static_cast<size_t>(line)];
    series.assign(series.size(), Money());
  }
  zeros.takeEach(pool.wasteCost, room.wasteCost);
  zeros.takeEach(pool.reservedAmortised, room.reservedAmortised);
  for (MoneySeries PoolEvaluation::*series : {&PoolEvaluation::capitalPaid, &PoolEvaluation::resale,
                                              &PoolEvaluation::upfrontPaid, &PoolEvaluation::capitalAmortised}) {
    zeros.take(pool.*series, room.*series);
  }
  return pool;
}

WorkloadEvaluation emptyWorkload(const Workload& source, const Zeros& zeros, WorkloadEvaluation& room) {
  WorkloadEvaluation workload;
  workload.id = source.id;
  workload.costCentre = source.costCentre;
  zeros.take(workload.requests, room.requests);
  zeros.take(workload.tokensIn, room.tokensIn);
  zeros.take(workload.tokensOut, room.tokensOut);
  for (MoneySeries WorkloadEvaluation::*series :
       {&WorkloadEvaluation::cash, &WorkloadEvaluation::amortised, &WorkloadEvaluation::api,
        &WorkloadEvaluation::apiList, &WorkloadEvaluation::cache}) {
    zeros.take(workload.*series, room.*series);
  }
  return workload;
}

Evaluation emptyEvaluation(const ScenarioModel& model, Evaluation& room) {
  const Zeros zeros(model.months);
  Evaluation evaluation;
  evaluation.scenario = model.scenario;
  evaluation.months = model.months;
  evaluation.discountRate = model.assumptions.discountRate;
  room.workloads.resize(model.plan->workloads.size());
  evaluation.workloads.reserve(room.workloads.size());
  for (size_t index = 0; index < room.workloads.size(); ++index)
    evaluation.workloads.push_back(emptyWorkload(model.plan->workloads[index], zeros, room.workloads[index]));
  for (MoneySeries Evaluation::*series :
       {&Evaluation::api, &Evaluation::cache, &Evaluation::oneOff, &Evaluation::unallocatedCash,
        &Evaluation::unallocatedAmortised, &Evaluation::cashTotal, &Evaluation::paidAtStart,
        &Evaluation::amortisedTotal}) {
    zeros.take(evaluation.*series, room.*series);
  }
  zeros.take(evaluation.tokensIn, room.tokensIn);
  zeros.take(evaluation.tokensOut, room.tokensOut);
  room.pools.resize(model.pools.size());
  evaluation.pools.reserve(room.pools.size());
  for (size_t index = 0; index < room.pools.size(); ++index)
    evaluation.pools.push_back(emptyPool(model, model.pools[index], room.pools[index]));
  return evaluation;
}

// Costs pool after pool over all months.
class Costing {
 public:
  Costing(const ScenarioModel& model, const Need& need, const Holdings& holdings, const Trends& trends,
          Evaluation& room)
      : m_model(model),
        m_need(need),
        m_holdings(holdings),
        m_trends(trends),
        m_months(static_cast<size_t>(model.months)),
        m_evaluation(emptyEvaluation(model, room)) {}

  Evaluation run() {
    countAllOwned();
    recordTraffic(m_model, m_need, m_evaluation);
    for (size_t pool = 0; pool < m_model.pools.size(); ++pool) runPool(pool);
    bookDirectCosts(m_model, m_trends, m_evaluation);
    addTotals();
    m_evaluation.incomplete = incompletePlaces(m_model, m_holdings, m_evaluation);
    m_evaluation.headline = headlineOf(m_evaluation, m_trends, missingLoad(m_model, m_need, m_evaluation));
    return std::move(m_evaluation);
  }

 private:
  void countAllOwned() {
    m_allOwned.assign(m_months, 0.0);
    for (const PoolHoldings& pool : m_holdings.pools) {
      for (size_t t = 0; t < m_months; ++t) m_allOwned[t] += pool.owned[t];
    }
  }

  void runPool(size_t index) {
    const PoolModel& pool = m_model.pools[index];
    const PoolNeed& need = m_need.pools[index];
    const PoolHoldings& held = m_holdings.pools[index];
    PoolEvaluation& result = m_evaluation.pools[index];
    result.ownedNodes.assign(held.owned.begin(), held.owned.begin() + m_model.months);
    for (const Term term : kTerms) {
      result.reservedNodes[term].assign(held.reserved[term].begin(), held.reserved[term].begin() + m_model.months);
    }
    const std::vector<double> pricePaid = bookPurchases(held, m_model.assumptions.residualShare, result);
    result.terms = held.terms;
    result.lots = held.lots;
    m_evaluation.remainingObligations += remainingObligations(held, m_model.months);
    m_evaluation.openingWorth += result.openingWorth;
    m_evaluation.closingWorth += result.closingWorth;
    const PriceRules& rules = m_model.plan->priceRules;
    WeekSums week;
    for (int month = 0; month < m_model.months; ++month) {
      const auto t = static_cast<size_t>(month);
      const double inForce = held.inForce(month);
      if (need.months[t].changed || inForce != held.inForce(month - 1) || held.owned[t] != held.owned[t - 1]) {
        week = servesBeyond(need.months[t], inForce)
                   ? sumBeyond(hoursOf(pool, month), inForce, held.owned[t], pool.type->gpus)
                   : sumMonth(need, t, inForce, held.owned[t], pool.type->gpus);
      }
      const PoolMonthInputs inputs{.month = month,
                                   .type = pool.type,
                                   .onDemandShare = paidShare(rules, *pool.type, PriceTier::OnDemand, month),
                                   .spotShare = paidShare(rules, *pool.type, PriceTier::Spot, month),
                                   .need = &need.months[t],
                                   .owned = held.owned[t],
                                   .inForce = inForce,
                                   .pricePaid = pricePaid[t],
                                   .shareOfOwned = m_allOwned[t] > 0 ? held.owned[t] / m_allOwned[t] : 0.0};
      recordMonth(inputs, week, m_model.assumptions, m_trends, result);
      allocate(pool, need, t, result);
    }
  }

  // Contracts for more nodes than are provisioned are rare: a need does not keep its hours for them.
  PoolMonth hoursOf(const PoolModel& pool, int month) const {
    FleetMonths months(m_model, m_model.fleetOf(pool));
    months.compute(month);
    return months.pool(pool.remote);
  }

  void allocate(const PoolModel& of, const PoolNeed& need, size_t t, const PoolEvaluation& pool) {
    const double used = need.months[t].used;
    if (!(used > 0)) {
      m_evaluation.unallocatedCash[t] += pool.cashTotal[t];
      m_evaluation.unallocatedAmortised[t] += pool.amortisedTotal[t];
      return;
    }
    const std::vector<int>& workloads = m_model.fleetOf(of).workloads;
    for (size_t slot = 0; slot < workloads.size(); ++slot) {
      const double gpus = need.uses[t * workloads.size() + slot];
      const auto workload = static_cast<size_t>(workloads[slot]);
      const double share = gpus / used;
      m_evaluation.workloads[workload].cash[t] += pool.cashTotal[t] * share;
      m_evaluation.workloads[workload].amortised[t] += pool.amortisedTotal[t] * share;
    }
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

  const ScenarioModel& m_model;
  const Need& m_need;
  const Holdings& m_holdings;
  const Trends& m_trends;
  size_t m_months;
  std::vector<double> m_allOwned;
  Evaluation m_evaluation;
};

Problems problemsOf(const ScenarioModel& model, const Holdings& holdings, const Evaluation& evaluation) {
  Findings findings(*model.plan, model.scenario, model.problems);
  for (const Problem& problem : holdings.problems) findings.add(problem);
  for (size_t index = 0; index < evaluation.pools.size(); ++index) {
    reportPool(model.fleetOf(model.pools[index]), evaluation.pools[index], findings);
  }
  reportLevers(model, findings);
  return findings.take();
}

}  // namespace

void findFigures(const ScenarioModel& model, const Need& need, const Holdings& holdings, const Trends& trends,
                 Evaluation& evaluation) {
  evaluation = Costing(model, need, holdings, trends, evaluation).run();
}

Evaluation costOf(const ScenarioModel& model, const Need& need, const Holdings& holdings) {
  Evaluation evaluation;
  findFigures(model, need, holdings, Trends(model.assumptions, model.months), evaluation);
  evaluation.problems = problemsOf(model, holdings, evaluation);
  return evaluation;
}

}  // namespace fulcrum
