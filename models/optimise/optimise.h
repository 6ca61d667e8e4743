// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios evaluated with their levers in optimal mode at the cheapest mix.
#pragma once

#include "engine/evaluate.h"
#include "optimise/optimal_planner.h"

namespace fulcrum::optimise {

// engine/evaluate.h with the planner. `solved` makes repeated evaluations faster and changes no figure.
[[nodiscard]] Result<Evaluation> evaluateOptimal(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved);

[[nodiscard]] Result<std::vector<PoolWeek>> evaluateWeekOptimal(const Plan& plan, const ScenarioId& scenario, int month,
                                                                SolvedPools& solved);

struct Optimum {
  std::vector<PoolOptimum> pools;  // in the order of the evaluation's
  Evaluation evaluation;           // of the scenario with these purchases
};

// The mix of every pool, explained. Only what a lever in optimal mode may choose is chosen.
[[nodiscard]] Result<Optimum> optimum(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved);

// Today's value of what a pool costs over the horizon, all lines.
[[nodiscard]] Money presentCost(const PoolEvaluation& pool, double discountRate);

// The plan with the scenario's levers `commitments` and `own` on and in optimal mode for all fleets. The cheapest mix
// of a scenario that does not ask for it, to compare with.
[[nodiscard]] Plan withOptimalLevers(Plan plan, const ScenarioId& scenario, bool own);

// The plan with what levers in optimal mode chose written into them as counts. Remote pools cannot be written: they
// have no counts.
[[nodiscard]] Plan withPurchasesApplied(Plan plan, const ScenarioId& scenario, const Optimum& optimum);

}  // namespace fulcrum::optimise
