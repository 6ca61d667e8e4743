// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished evaluation should say beside its figures.
#pragma once

#include "engine/evaluation.h"
#include "engine/prepared_scenario.h"

namespace fulcrum {

// Shortfall, packing, missing prices of one pool.
void reportPool(const FleetModel& fleet, const PoolEvaluation& pool, Findings& findings);

// Levers that are on and find nothing to act on.
void reportLevers(const Plan& plan, const PreparedScenario& prepared, Findings& findings);

}  // namespace fulcrum
