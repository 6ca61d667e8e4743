// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios evaluated with their levers in optimal mode at the cheapest mix.
#pragma once

#include "engine/evaluation.h"
#include "optimise/choose.h"

namespace fulcrum::optimise {

// A scenario through all stages: what views of it are made from (engine/pool_week.h). A value of its own: no plan need
// outlive it.
struct EvaluatedScenario {
  ScenarioModel model;
  Need need;
  Choice choice;
  Evaluation evaluation;
};

// The engine's stages with choose() where a lever asks for it, or for every pool of `options`. `solved` makes repeated
// evaluations faster and changes no figure.
[[nodiscard]] Result<EvaluatedScenario> evaluateScenario(const Plan& plan, const ScenarioId& scenario,
                                                         SolvedPools& solved, const ChooseOptions& options = {});

// Its last stage.
[[nodiscard]] Result<Evaluation> evaluateOptimal(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved,
                                                 const ChooseOptions& options = {});

// The mix of every pool, explained. Only what a lever in optimal mode may choose is chosen.
[[nodiscard]] Result<EvaluatedScenario> optimum(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved,
                                                ChooseOptions options = {});

// Today's value of what a pool costs over the plan, all lines: its part of npvCost.
[[nodiscard]] Money presentCost(const PoolEvaluation& pool, double discountRate);

// The plan with the scenario's levers `commitments` and `own` on and in optimal mode for all fleets. The cheapest mix
// of a scenario that does not ask for it, to compare with.
[[nodiscard]] Plan withOptimalLevers(Plan plan, const ScenarioId& scenario, bool own);

// The plan with what levers in optimal mode chose written into them as counts. Remote pools cannot be written: they
// have no counts.
[[nodiscard]] Plan withPurchasesApplied(Plan plan, const ScenarioId& scenario, const Choice& choice);

}  // namespace fulcrum::optimise
