// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's stages one after the other: a pure function of a plan and a scenario.
//
//   modelOf(plan, scenario)         what is asked for            engine/scenario_model.h
//   needOf(model)                   nodes, hour by hour          engine/need.h
//   givenHoldings(model, need)      what is committed and owned  engine/given_holdings.h
//   costOf(model, need, holdings)   node-hours, cost, service    engine/cost.h
//
// Between the last two, optimise/choose.h chooses for levers whose mode is `optimal`.
#pragma once

#include "engine/evaluation.h"

namespace fulcrum {

// Evaluates a scenario of a valid plan. Problems of the plan itself are validate()'s business; an unknown scenario id
// yields errors instead of an evaluation, and so does a lever that asks for the optimum ("optimalUnavailable"):
// optimise/optimise.h evaluates it.
[[nodiscard]] Result<Evaluation> evaluate(const Plan& plan, const ScenarioId& scenario);

}  // namespace fulcrum
