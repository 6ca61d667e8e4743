// SPDX-License-Identifier: GPL-3.0-or-later
// The first stage: a scenario made ready for its months. Demand, fleets with their pools, and what leaves them.
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "engine/demand.h"
#include "engine/findings.h"
#include "engine/fleet_phase.h"

namespace fulcrum {

// Nodes of one type that serve together: a fleet's own, or those of another region.
struct PoolModel {
  FleetId id;        // `main`, or `main/remote`
  size_t fleet = 0;  // index in the model
  bool remote = false;
  const NodeType* type = nullptr;
};

// A value of its own: it keeps the plan that its pointers point into, and a copy shares it.
struct ScenarioModel {
  std::shared_ptr<const Plan> plan;
  std::shared_ptr<const Plan> demandPlan;  // whose shapes demand terms point to, where it is not `plan`
  ScenarioId scenario;
  Assumptions assumptions;  // of the scenario, with what it inherits
  Levers levers;
  int months = 0;
  Demand demand;
  std::vector<int> phaseStarts;                    // months in which levers begin to act, 0 first
  std::vector<std::vector<Diversion>> diversions;  // by phase, by workload
  std::vector<FleetModel> fleets;
  std::vector<PoolModel> pools;                      // of one fleet after the other, home first
  std::shared_ptr<std::deque<WeekValues>> profiles;  // what demand terms point to, besides the plan's shapes
  Problems problems;                                 // levers that cannot act, rates that are not known

  [[nodiscard]] int phaseEnd(size_t phase) const {
    return phase + 1 < phaseStarts.size() ? phaseStarts[phase + 1] : months;
  }
  [[nodiscard]] size_t phaseOf(int month) const;
  [[nodiscard]] const FleetModel& fleetOf(const PoolModel& pool) const { return fleets[pool.fleet]; }
  [[nodiscard]] const PoolPhase& phaseOf(const PoolModel& pool, int month) const {
    return fleetOf(pool).phases[phaseOf(month)].pool(pool.remote);
  }
};

// Of a valid plan. An unknown scenario is an error; problems of the plan itself are validate()'s business.
[[nodiscard]] Result<ScenarioModel> modelOf(const Plan& plan, const ScenarioId& scenario);

// The same of a plan that has the elements which the scenario sees (withElementsOf), with rates that are kept between
// models of one plan whose figures change. Unlike above, the plan must stay as it is while the model is used.
[[nodiscard]] ScenarioModel modelOfSeen(std::shared_ptr<const Plan> seen, const ScenarioId& scenario,
                                        ServiceRates& rates);

// Makes a model that of a plan which differs in purchases alone: in commitments and nodes of fleets, and in the levers
// that buy. Demand, streams and phases stay, and so do the problems found with them.
void changePurchases(ScenarioModel& model, std::shared_ptr<const Plan> seen);

}  // namespace fulcrum
