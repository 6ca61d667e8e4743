// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluate.h"

#include "engine/cost.h"
#include "engine/given_holdings.h"

namespace fulcrum {
namespace {

Problems refusals(const ScenarioModel& model) {
  const Findings findings(*model.plan, model.scenario);
  Problems problems;
  for (const LeverKind kind : leversAtOptimum(model.levers)) {
    problems.push_back({.severity = Severity::Error,
                        .code = "optimalUnavailable",
                        .where = findings.leverPath(kind) + ".mode",
                        .facts = {{"lever", std::string(leverKey(kind))}}});
  }
  return problems;
}

}  // namespace

Result<Evaluation> evaluate(const Plan& plan, const ScenarioId& scenario) {
  const auto model = modelOf(plan, scenario);
  if (!model) return model.problems();
  if (Problems refused = refusals(model.value()); !refused.empty()) return refused;
  const Need need = needOf(model.value());
  return costOf(model.value(), need, givenHoldings(model.value(), need));
}

}  // namespace fulcrum
