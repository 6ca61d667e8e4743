// SPDX-License-Identifier: GPL-3.0-or-later
// The one entrance of the engine: a pure function of a plan and a scenario.
#pragma once

#include "engine/evaluation.h"

namespace fulcrum {

// Decides what to buy for the levers whose mode is `optimal`; implemented by the layer optimise. Without one, such a
// lever is refused with the problem "optimalUnavailable".
class PurchasePlanner;

struct EvaluateOptions {
  const PurchasePlanner* planner = nullptr;
};

// Evaluates a scenario of a valid plan. Problems of the plan itself are validate()'s business; an unknown scenario id
// or a lever setting that is not available yields errors instead of an evaluation.
[[nodiscard]] Result<Evaluation> evaluate(const Plan& plan, const ScenarioId& scenario,
                                          const EvaluateOptions& options = {});

// One pool in one month, hour by hour of the week: what the load-duration curve, the curve editor's axis and its
// read-out show.
struct PoolWeek {
  FleetId id;
  FleetId fleet;
  int gpusPerNode = 1;
  std::array<double, kHoursPerWeek> loadGpus;     // sum lambda*g/mu
  std::array<double, kHoursPerWeek> needed;       // n, nodes
  std::array<double, kHoursPerWeek> provisioned;  // N
  std::array<double, kHoursPerWeek> capacity;     // C
  std::array<std::array<double, kHoursPerWeek>, kNodeTierCount>
      nodes;  // by Tier: nodes paid (owned, reserved) or run (spot, on-demand)
};
// The pools of month 0 to N-1, in the order of an Evaluation's, by the same computation.
[[nodiscard]] Result<std::vector<PoolWeek>> evaluateWeek(const Plan& plan, const ScenarioId& scenario, int month,
                                                         const EvaluateOptions& options = {});

}  // namespace fulcrum
