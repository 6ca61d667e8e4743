// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished evaluation should say beside its figures.
#pragma once

#include "engine/evaluation.h"
#include "engine/scenario_model.h"

namespace fulcrum {

// Shortfall, packing, missing prices of one pool.
void reportPool(const FleetModel& fleet, const PoolEvaluation& pool, Findings& findings);

// Levers that are on and find nothing to act on.
void reportLevers(const ScenarioModel& model, Findings& findings);

}  // namespace fulcrum
