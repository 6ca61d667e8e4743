// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario made ready for its months: demand, fleets with their pools, and what leaves them.
#pragma once

#include <deque>
#include <vector>

#include "engine/demand.h"
#include "engine/fleet_phase.h"

namespace fulcrum {

struct ScenarioModel {
  int months = 0;
  Demand demand;
  std::vector<int> phaseStarts;
  std::vector<std::vector<Diversion>> diversions;  // by phase, by workload
  std::vector<FleetModel> fleets;
  std::deque<WeekValues> profiles;  // what terms point to, besides the plan's shapes

  [[nodiscard]] int phaseEnd(size_t phase) const {
    return phase + 1 < phaseStarts.size() ? phaseStarts[phase + 1] : months;
  }
  [[nodiscard]] size_t phaseOf(int month) const;
};

// `main`, or `main/remote`.
[[nodiscard]] FleetId poolId(const FleetModel& fleet, bool remote);

// Points into the plan, which must outlive it.
[[nodiscard]] ScenarioModel buildModel(const Plan& plan, const ResolvedScenario& scenario, Findings& findings);

}  // namespace fulcrum
