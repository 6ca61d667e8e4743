// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/next_step.h"

#include <algorithm>
#include <cmath>

#include "edits/workload_edits.h"
#include "engine/pool_week.h"
#include "optimise/optimise.h"
#include "plan/resolve.h"

namespace fulcrum {
namespace {

constexpr int kBisections = 12;  // to a part in 4,000 of the range searched, finer than the read-out shows

// Provisioned nodes of every pool in the hours of the week, added up: it moves exactly when rent or the tiers do.
struct Provision {
  double week = 0;
  double atHour = 0;
};

class Probe {
 public:
  Probe(const Plan& plan, const ScenarioId& scenario, const WorkloadId& workload, int hour, int month)
      : m_plan(plan),
        m_scenario(scenario),
        m_original(*find(plan, workload)),
        m_hour(static_cast<size_t>(hour)),
        m_month(month) {
    m_rates = hourlyRates(m_original);
  }

  [[nodiscard]] Plan with(double extra) {
    WeekValues rates = m_rates;
    rates[m_hour] += extra;
    *find(m_plan, m_original.id) = withHourlyRates(m_original, rates);
    return m_plan;
  }

  [[nodiscard]] Provision provision(double extra) {
    Provision sum;
    const auto evaluated = optimise::evaluateScenario(with(extra), m_scenario, m_solved);
    if (!evaluated) return sum;
    for (const PoolWeek& pool : weekOf(evaluated.value().model, evaluated.value().choice.holdings, m_month)) {
      for (const double nodes : pool.provisioned) sum.week += nodes;
      sum.atHour += pool.provisioned[m_hour];
    }
    return sum;
  }

  [[nodiscard]] double peak() const { return *std::max_element(m_rates.begin(), m_rates.end()); }

 private:
  Plan m_plan;
  ScenarioId m_scenario;
  Workload m_original;
  size_t m_hour;
  int m_month;
  WeekValues m_rates{};
  optimise::SolvedPools m_solved;
};

Money cashOf(const Plan& plan, const ScenarioId& scenario, int month) {
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan, scenario, solved);
  return evaluation ? evaluation.value().cashTotal.at(static_cast<size_t>(month)) : Money();
}

}  // namespace

std::optional<NextStep> nextCostStep(const Plan& plan, const ScenarioId& scenario, const WorkloadId& workload, int hour,
                                     int month, const std::atomic<bool>* cancelled) {
  const Workload* target = find(plan, workload);
  if (!target) return {};
  Probe probe(plan, scenario, workload, hour, month);
  const Provision now = probe.provision(0);
  double low = 0;
  double high = 2 * probe.peak();
  if (high <= 0 || probe.provision(high).week <= now.week) return {};
  for (int i = 0; i < kBisections; ++i) {
    if (cancelled && *cancelled) return {};
    const double middle = (low + high) / 2;
    (probe.provision(middle).week > now.week ? high : low) = middle;
  }
  const double scale = demandScale(*target, resolveScenario(plan, scenario).assumptions, month);
  return NextStep{.extraRate = high * scale,
                  .extraNodes = probe.provision(high).atHour - now.atHour,
                  .extraPerMonth = cashOf(probe.with(high), scenario, month) - cashOf(plan, scenario, month)};
}

LiveNextStep liveNextStep(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                          std::function<std::optional<int>()> hour) {
  using namespace std::chrono_literals;
  return LiveNextStep(
      figures,
      [&, hour = std::move(hour)]() -> std::optional<HourQuestion> {
        const auto at = hour();
        if (!at || !figures.current()) return std::nullopt;
        return HourQuestion{
            .figures = {.plan = document.snapshot(), .scenario = view.scenario(), .base = view.scenario()},
            .workload = view.workload(),
            .hour = *at,
            .month = view.month()};
      },
      [](const HourQuestion& question, const LiveNextStep::Run& run) {
        const auto seen = withElementsOf(*question.figures.plan, question.figures.scenario);
        if (!seen) return std::optional<NextStep>();
        return nextCostStep(seen.value(), question.figures.scenario, question.workload, question.hour, question.month,
                            &run.flag());
      },
      {.delay = 30ms});
}

}  // namespace fulcrum
