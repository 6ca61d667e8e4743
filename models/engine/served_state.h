// SPDX-License-Identifier: GPL-3.0-or-later
// How a workload is served in a scenario: the state that its levers leave, as the evaluation takes it.
#pragma once

#include <optional>

#include "plan/plan.h"
#include "serving/service_rate.h"

namespace fulcrum {

struct ServedState {
  ServingState state;              // of the requests that the workload's own model answers; views into the plan
  std::optional<KnownRate> known;  // what the plan counts with; nothing: no rate is known
};

// Nothing for a workload given in busy GPUs, or without fleet or node type. An unknown scenario has no levers.
[[nodiscard]] std::optional<ServedState> servedState(const Plan& plan, const ScenarioId& scenario,
                                                     const Workload& workload, int month);

}  // namespace fulcrum
