// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations in tests: a plan that is refused fails the test, which goes on with the figures of the plain plan.
#pragma once

#include <QtTest>
#include <algorithm>

#include "base/problem_text.h"
#include "engine/evaluate.h"
#include "engine/given_holdings.h"
#include "engine/pool_week.h"
#include "support/plan_builder.h"
#include "support/stand_in.h"

namespace fulcrum::test {

[[nodiscard]] inline Evaluation evaluated(const Plan& plan, const ScenarioId& scenario = kTuned) {
  Result<Evaluation> result = evaluate(plan, scenario);
  for (const Problem& problem : result.problems()) fail(problemLine(problem));
  return result ? std::move(result).value() : evaluate(plainPlan(), kTuned).value();
}

[[nodiscard]] inline ScenarioModel modelled(const Plan& plan, const ScenarioId& scenario = kTuned) {
  Result<ScenarioModel> result = modelOf(plan, scenario);
  for (const Problem& problem : result.problems()) fail(problemLine(problem));
  return result ? std::move(result).value() : modelOf(plainPlan(), kTuned).value();
}

// The pools of a month's week, with what the scenario holds without the optimum.
[[nodiscard]] inline std::vector<PoolWeek> weeksOf(const Plan& plan, int month = 0) {
  const ScenarioModel model = modelled(plan);
  return weekOf(model, givenHoldings(model, needOf(model)), month);
}

[[nodiscard]] inline const PoolEvaluation& poolOf(const Evaluation& evaluation, const std::string& id) {
  const auto found = std::find_if(evaluation.pools.begin(), evaluation.pools.end(),
                                  [&](const PoolEvaluation& pool) { return pool.id.text == id; });
  return found == evaluation.pools.end() ? standIn<PoolEvaluation>("no pool " + id) : *found;
}

// Nodes needed at the peak of month 0.
[[nodiscard]] inline double peakNodes(const Plan& plan, const std::string& pool = "main") {
  return poolOf(evaluated(plan), pool).nodesNeededMax[0];
}

// Cost of a line in a month, in the first pool.
[[nodiscard]] inline double lineCost(const Evaluation& evaluation, CostLine line, size_t month = 0) {
  return costOf(evaluation.pools[0], line)[month].value();
}

[[nodiscard]] inline double tierHours(const Evaluation& evaluation, Tier tier, size_t month = 0) {
  return nodeHoursOf(evaluation.pools[0], tier)[month].value();
}

// The codes of the entries that say what the figures do not, with their place: `shortfall at fleets[0]`.
[[nodiscard]] inline QStringList problemCodes(const Evaluation& evaluation) {
  QStringList codes;
  for (const Problem& problem : evaluation.problems) {
    codes << QString::fromStdString(problem.code + " at " + problem.where);
  }
  return codes;
}

}  // namespace fulcrum::test
