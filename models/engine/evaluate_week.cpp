// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate.h"
#include "engine/pool_month.h"
#include "engine/prepared_scenario.h"
#include "plan/validate.h"

namespace fulcrum {
namespace {

PoolWeek weekOf(const FleetModel& fleet, bool remote, const PoolMonth& pool, const PoolPhase& phase,
                const Holdings& holdings, int month) {
  const auto t = static_cast<size_t>(month);
  const double inForce = holdings.inForce(month);
  PoolWeek week;
  week.id = poolId(fleet, remote);
  week.fleet = fleet.fleet->id;
  week.gpusPerNode = (remote ? fleet.remoteType : fleet.type)->gpus;
  week.loadGpus = pool.load;
  week.needed = pool.needed;
  week.provisioned = pool.provisioned;
  for (size_t h = 0; h < kHoursPerWeek; ++h) {
    const double rented = std::max(0.0, pool.provisioned[h] - inForce);
    const double spot = phase.spot ? std::min(rented, pool.interruptible[h]) : 0.0;
    const auto nodes = [&](Tier tier) -> double& { return week.nodes[static_cast<size_t>(tier)][h]; };
    week.capacity[h] = std::max(pool.provisioned[h], std::min(pool.needed[h], inForce));
    nodes(Tier::Owned) = holdings.owned[t];
    nodes(Tier::Reserved3y) = holdings.reserved3y[t];
    nodes(Tier::Reserved1y) = holdings.reserved1y[t];
    nodes(Tier::Spot) = spot;
    nodes(Tier::OnDemand) = rented - spot;
  }
  return week;
}

}  // namespace

Result<std::vector<PoolWeek>> evaluateWeek(const Plan& plan, const ScenarioId& scenario, int month,
                                           const EvaluateOptions& options) {
  // Pages ask whatever the plan looks like: a project file may refer to what it does not have.
  if (Problems problems = validate(plan); hasErrors(problems)) return problems;
  Findings findings(plan, scenario);
  const auto prepared = prepareScenario(plan, scenario, options, findings);
  if (!prepared) return prepared.problems();
  const ScenarioModel& model = prepared.value().model;
  std::vector<PoolWeek> weeks;
  for (const FleetModel& fleet : model.fleets) {
    const FleetHoldings& holdings = prepared.value().holdings[fleet.index];
    const FleetPhase& phase = fleet.phases[model.phaseOf(month)];
    FleetMonths months(model, fleet);
    months.compute(month);
    weeks.push_back(weekOf(fleet, false, months.home(), phase.home, holdings.home, month));
    if (fleet.remoteType) weeks.push_back(weekOf(fleet, true, months.remote(), phase.remote, holdings.remote, month));
  }
  return weeks;
}

}  // namespace fulcrum
