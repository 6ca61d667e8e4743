// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario ready to be evaluated month by month.
#pragma once

#include "engine/choose_purchases.h"
#include "engine/evaluate.h"

namespace fulcrum {

struct PreparedScenario {
  ResolvedScenario scenario;
  ScenarioModel model;
  std::vector<FleetHoldings> holdings;  // by fleet
};

// Points into the plan, which must outlive it.
[[nodiscard]] Result<PreparedScenario> prepareScenario(const Plan& plan, const ScenarioId& id,
                                                       const EvaluateOptions& options, Findings& findings);

}  // namespace fulcrum
