// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explained_scenario.h"

namespace fulcrum::explain {

std::string ExplainedScenario::monthText(size_t month) const {
  return toText(addMonths(plan().start, static_cast<int>(month)));
}

Explanation ExplainedScenario::field(std::string label, double value, std::string unit, std::string place) const {
  Explanation term = given(std::move(label), value, std::move(unit), {}, Operation::Lookup);
  if (const auto note = plan().sources.find(place); note != plan().sources.end()) {
    term.source = note->second.source;
    if (!note->second.asOf.empty()) term.source += " (" + note->second.asOf + ")";
  }
  term.place = std::move(place);
  return term;
}

Explanation ExplainedScenario::assumption(std::string label, double value, std::string unit,
                                          std::string_view key) const {
  return field(std::move(label), value, std::move(unit), "assumptions." + std::string(key));
}

Result<ExplainedScenario> explainedScenario(const Plan& plan, const ScenarioId& scenario) {
  optimise::SolvedPools solved;
  auto stages = optimise::evaluateScenario(plan, scenario, solved);
  if (!stages) return stages.problems();
  const auto evaluator = [&](const Plan& arm, const ScenarioId& id) {
    return optimise::evaluateOptimal(arm, id, solved);
  };
  const Evaluation& evaluation = stages.value().evaluation;
  auto comparison = finance::ownVersusRent(plan, scenario, evaluator, &evaluation);
  finance::ArmSheet sheet = finance::armSheet(evaluation, finance::armTerms(plan, scenario, evaluation));
  finance::FinancedCash financed = finance::financedCashOf(plan, scenario, evaluation);
  Trends trends(stages.value().model.assumptions, stages.value().model.months);
  ExplainedScenario result{.stages = std::move(stages).value(),
                           .comparison = {},
                           .sheet = std::move(sheet),
                           .financed = std::move(financed),
                           .trends = std::move(trends)};
  if (comparison) result.comparison = std::move(comparison).value();
  return result;
}

}  // namespace fulcrum::explain
