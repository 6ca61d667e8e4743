// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/direct_cost.h"

#include <algorithm>
#include <numeric>

#include "base/conversions.h"
#include "engine/api_request.h"
#include "engine/lever_scope.h"

namespace fulcrum {
namespace {

constexpr double kSecondsPerMonth = 3600 * kHoursPerMonth;

class DirectCosts {
 public:
  DirectCosts(const ScenarioModel& model, const Trends& trends, Evaluation& evaluation)
      : m_plan(*model.plan), m_model(model), m_trends(trends), m_evaluation(evaluation) {}

  void bookApi(const ApiOffload& lever) {
    for (size_t index = 0; index < m_plan.workloads.size(); ++index) {
      const Workload& workload = m_plan.workloads[index];
      const ApiClass offer = apiClassFor(lever, workload);
      for (int month = lever.fromMonth; month < m_model.months; ++month) {
        const double share = m_model.diversions[m_model.phaseOf(month)][index].apiShare;
        if (!(share > 0)) continue;
        const auto t = static_cast<size_t>(month);
        const Money perRequest = costOfRequest(offer, apiRequest(workload, m_model.levers, month));
        const Money list = perRequest * (requests(index, t) * share * m_trends.api[t]);
        const Money amount = list * paidShareOfApi(m_plan.priceRules, lever.provider, lever.model, month);
        m_evaluation.workloads[index].apiList[t] += list;
        m_evaluation.workloads[index].api[t] += amount;
        m_evaluation.api[t] += amount;
        allocate(index, t, amount);
      }
    }
  }

  void bookCache(const ResponseCache& lever) {
    for (int month = lever.fromMonth; month < m_model.months; ++month) {
      const auto t = static_cast<size_t>(month);
      const auto& diversions = m_model.diversions[m_model.phaseOf(month)];
      for (size_t index = 0; index < diversions.size(); ++index) {
        if (!diversions[index].lookedUp) continue;
        const Money amount = lever.costPerMillionLookups * (requests(index, t) / kMillion);
        m_evaluation.workloads[index].cache[t] += amount;
        m_evaluation.cache[t] += amount;
        allocate(index, t, amount);
      }
      m_evaluation.cache[t] += lever.costPerMonth;
      leaveUnallocated(t, lever.costPerMonth);
    }
  }

  // Paid at the start of the month.
  void bookOneOff(const Lever& lever, int month) {
    if (month >= m_model.months) return;
    m_evaluation.oneOff[static_cast<size_t>(month)] += lever.oneOffCost;
    leaveUnallocated(static_cast<size_t>(month), lever.oneOffCost);
  }

 private:
  [[nodiscard]] double requests(size_t workload, size_t t) const {
    return m_evaluation.workloads[workload].requests[t];
  }
  void allocate(size_t workload, size_t t, Money amount) {
    m_evaluation.workloads[workload].cash[t] += amount;
    m_evaluation.workloads[workload].amortised[t] += amount;
  }
  void leaveUnallocated(size_t t, Money amount) {
    m_evaluation.unallocatedCash[t] += amount;
    m_evaluation.unallocatedAmortised[t] += amount;
  }

  const Plan& m_plan;
  const ScenarioModel& m_model;
  const Trends& m_trends;
  Evaluation& m_evaluation;
};

bool actsFromMonth(LeverKind kind) {
  return kind != LeverKind::Hardware && kind != LeverKind::Commitments && kind != LeverKind::Own;
}

bool isUnserved(const ScenarioModel& model, const Need& need, size_t workload) {
  for (size_t at = workload; at < need.lost.size(); at += model.plan->workloads.size()) {
    if (need.lost[at] > 0) return true;
  }
  for (int month = 0; month < model.months; ++month) {
    const Diversion& diversion = model.diversions[model.phaseOf(month)][workload];
    if (diversion.unservedShare > 0 && model.demand.scale(static_cast<int>(workload), month) > 0) return true;
  }
  return false;
}

}  // namespace

void recordTraffic(const ScenarioModel& model, const Need& need, Evaluation& evaluation) {
  for (size_t index = 0; index < evaluation.workloads.size(); ++index) {
    const Workload& workload = model.plan->workloads[index];
    if (workload.unit == DemandUnit::BusyGpus) continue;
    WorkloadEvaluation& result = evaluation.workloads[index];
    result.unserved = isUnserved(model, need, index);
    for (size_t t = 0; t < result.requests.size(); ++t) {
      const double requests = kSecondsPerMonth * model.demand.mean(static_cast<int>(index), static_cast<int>(t));
      result.requests[t] = requests;
      if (result.unserved) continue;
      result.tokensIn[t] = Tokens(requests * workload.inputTokens);
      result.tokensOut[t] = Tokens(requests * workload.outputTokens);
      evaluation.tokensIn[t] += result.tokensIn[t];
      evaluation.tokensOut[t] += result.tokensOut[t];
    }
  }
}

void bookDirectCosts(const ScenarioModel& model, const Trends& trends, Evaluation& evaluation) {
  DirectCosts costs(model, trends, evaluation);
  const Levers& levers = model.levers;
  if (const auto* lever = switchedOn(levers.apiOffload)) costs.bookApi(*lever);
  if (const auto* lever = switchedOn(levers.responseCache)) costs.bookCache(*lever);
  forEachLever(levers, [&](LeverKind kind, const auto& lever) {
    if (lever && lever->on) costs.bookOneOff(*lever, actsFromMonth(kind) ? lever->fromMonth : 0);
  });
}

}  // namespace fulcrum
