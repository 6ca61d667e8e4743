// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explained_scenario.h"

namespace fulcrum::explain {

CalendarMonth ExplainedScenario::month(size_t index) const {
  return addMonths(plan().start, static_cast<int>(index));
}

Explanation ExplainedScenario::field(Phrase label, double value, Measure unit, std::string place) const {
  Explanation term = given(std::move(label), value, unit, {}, Operation::Lookup);
  if (const auto note = plan().sources.find(place); note != plan().sources.end()) {
    term.source = note->second.source;
    if (!note->second.asOf.empty()) term.source += " (" + note->second.asOf + ")";
  }
  term.place = std::move(place);
  return term;
}

Explanation ExplainedScenario::assumption(Phrase label, double value, Measure unit, std::string_view key) const {
  return field(std::move(label), value, unit, "assumptions." + std::string(key));
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
  if (comparison) {
    finance::addWorthOnSameTerms(comparison.value(), plan, scenario, evaluator);
    result.comparison = std::move(comparison).value();
  }
  return result;
}

}  // namespace fulcrum::explain
