// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the stages: one month hour by hour of its week. What the load-duration curve, the curve editor's axis and
// its read-out show.
#pragma once

#include "engine/evaluation.h"
#include "engine/holdings.h"
#include "engine/scenario_model.h"

namespace fulcrum {

struct PoolWeek {
  FleetId id;
  FleetId fleet;
  int gpusPerNode = 1;
  WeekValues loadGpus;                           // sum lambda*g/mu
  WeekValues needed;                             // n, nodes
  WeekValues provisioned;                        // N
  WeekValues capacity;                           // C
  std::array<WeekValues, kNodeTierCount> nodes;  // by Tier: nodes paid (owned, reserved) or run (spot, on-demand)
  // All of them in an hour: what is provisioned, or more where owned and reserved nodes stand idle.
  [[nodiscard]] double held(size_t hour) const {
    double sum = 0;
    for (const WeekValues& tier : nodes) sum += tier[hour];
    return sum;
  }
};

// The pools of a month of the horizon, in the order of the model's.
[[nodiscard]] std::vector<PoolWeek> weekOf(const ScenarioModel& model, const Holdings& holdings, int month);

}  // namespace fulcrum
