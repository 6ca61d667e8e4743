// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/direct_cost.h"

#include <algorithm>
#include <numeric>

#include "base/conversions.h"
#include "engine/lever_scope.h"

namespace fulcrum {
namespace {

constexpr double kSecondsPerMonth = 3600 * kHoursPerMonth;

class DirectCosts {
 public:
  DirectCosts(const Plan& plan, const ScenarioModel& model, const Trends& trends, const std::vector<double>& gpuUse,
              Evaluation& evaluation)
      : m_plan(plan), m_model(model), m_trends(trends), m_gpuUse(gpuUse), m_evaluation(evaluation) {}

  void bookApi(const ApiOffload& lever) {
    for (size_t index = 0; index < m_plan.workloads.size(); ++index) {
      const Workload& workload = m_plan.workloads[index];
      const Money perRequest =
          (lever.inputPerMTok * workload.inputTokens + lever.outputPerMTok * workload.outputTokens) / kMillion;
      for (int month = lever.fromMonth; month < m_model.months; ++month) {
        const double share = m_model.diversions[m_model.phaseOf(month)][index].apiShare;
        if (!(share > 0)) continue;
        const auto t = static_cast<size_t>(month);
        const Money amount = perRequest * (requests(index, t) * share * m_trends.api[t]);
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
      std::vector<double> lookups(m_plan.workloads.size(), 0.0);
      for (size_t index = 0; index < lookups.size(); ++index) {
        if (diversions[index].lookedUp) lookups[index] = requests(index, t);
        bookCache(index, t, lever.costPerMillionLookups * (lookups[index] / kMillion));
      }
      const double total = std::accumulate(lookups.begin(), lookups.end(), 0.0);
      m_evaluation.cache[t] += lever.costPerMonth;
      if (total > 0) {
        for (size_t index = 0; index < lookups.size(); ++index) {
          const Money part = lever.costPerMonth * (lookups[index] / total);
          m_evaluation.workloads[index].cache[t] += part;
          allocate(index, t, part);
        }
      } else {
        leaveUnallocated(t, lever.costPerMonth);
      }
    }
  }

  // Paid at the start of the month; borne by the workloads in scope in proportion to their GPU use of that month.
  void bookOneOff(const Lever& lever, int month) {
    if (month >= m_model.months || lever.oneOffCost == Money()) return;
    const auto t = static_cast<size_t>(month);
    m_evaluation.oneOff[t] += lever.oneOffCost;
    double total = 0;
    for (size_t index = 0; index < m_plan.workloads.size(); ++index) total += useInScope(lever, index, t);
    if (!(total > 0)) {
      leaveUnallocated(t, lever.oneOffCost);
      return;
    }
    for (size_t index = 0; index < m_plan.workloads.size(); ++index) {
      allocate(index, t, lever.oneOffCost * (useInScope(lever, index, t) / total));
    }
  }

 private:
  [[nodiscard]] double requests(size_t workload, size_t t) const {
    return m_evaluation.workloads[workload].requests[t];
  }
  [[nodiscard]] double useInScope(const Lever& lever, size_t workload, size_t t) const {
    const auto months = static_cast<size_t>(m_model.months);
    return covers(lever, m_plan.workloads[workload]) ? m_gpuUse[workload * months + t] : 0.0;
  }
  void bookCache(size_t workload, size_t t, Money amount) {
    m_evaluation.workloads[workload].cache[t] += amount;
    m_evaluation.cache[t] += amount;
    allocate(workload, t, amount);
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
  const std::vector<double>& m_gpuUse;
  Evaluation& m_evaluation;
};

bool actsFromMonth(LeverKind kind) {
  return kind != LeverKind::Hardware && kind != LeverKind::Commitments && kind != LeverKind::Own;
}

}  // namespace

void recordTraffic(const Plan& plan, const ScenarioModel& model, Evaluation& evaluation) {
  for (size_t index = 0; index < plan.workloads.size(); ++index) {
    const Workload& workload = plan.workloads[index];
    if (workload.unit == DemandUnit::BusyGpus) continue;
    WorkloadEvaluation& result = evaluation.workloads[index];
    for (size_t t = 0; t < result.requests.size(); ++t) {
      const double requests = kSecondsPerMonth * model.demand.mean(static_cast<int>(index), static_cast<int>(t));
      result.requests[t] = requests;
      result.tokensIn[t] = Tokens(requests * workload.inputTokens);
      result.tokensOut[t] = Tokens(requests * workload.outputTokens);
      evaluation.tokensIn[t] += result.tokensIn[t];
      evaluation.tokensOut[t] += result.tokensOut[t];
    }
  }
}

void bookDirectCosts(const Plan& plan, const Levers& levers, const ScenarioModel& model, const Trends& trends,
                     const std::vector<double>& gpuUse, Evaluation& evaluation) {
  DirectCosts costs(plan, model, trends, gpuUse, evaluation);
  if (const auto* lever = switchedOn(levers.apiOffload)) costs.bookApi(*lever);
  if (const auto* lever = switchedOn(levers.responseCache)) costs.bookCache(*lever);
  forEachLever(levers, [&](LeverKind kind, const auto& lever) {
    if (lever && lever->on) costs.bookOneOff(*lever, actsFromMonth(kind) ? lever->fromMonth : 0);
  });
}

}  // namespace fulcrum
