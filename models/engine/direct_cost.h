// SPDX-License-Identifier: GPL-3.0-or-later
// Costs that no pool causes: APIs, the response cache and one-offs; and the requests and tokens of every workload.
#pragma once

#include "engine/evaluation.h"
#include "engine/need.h"
#include "engine/scenario_model.h"
#include "engine/trends.h"

namespace fulcrum {

// Requests and tokens of every workload by month, cached and API-served ones included.
// Those of unserved workloads are marked and have no tokens.
void recordTraffic(const ScenarioModel& model, const Need& need, Evaluation& evaluation);

// Books what the levers cost directly. API and look-ups are the workload's that causes them; the cache's monthly charge
// and one-offs are nobody's.
void bookDirectCosts(const ScenarioModel& model, const Trends& trends, Evaluation& evaluation);

}  // namespace fulcrum
