// SPDX-License-Identifier: GPL-3.0-or-later
// Costs that no pool causes: APIs, the response cache and one-offs; and the requests and tokens of every workload.
#pragma once

#include "engine/evaluation.h"
#include "engine/scenario_model.h"
#include "engine/trends.h"

namespace fulcrum {

// Requests and tokens of every workload by month, cached and API-served ones included.
void recordTraffic(const Plan& plan, const ScenarioModel& model, Evaluation& evaluation);

// Books what the levers cost directly. `gpuUse` holds, by workload and month, the use of all pools: costs that belong
// to several workloads are split by it (the cache's fixed cost by look-ups); with nobody to bear it a cost is
// unallocated.
void bookDirectCosts(const Plan& plan, const Levers& levers, const ScenarioModel& model, const Trends& trends,
                     const std::vector<double>& gpuUse, Evaluation& evaluation);

}  // namespace fulcrum
