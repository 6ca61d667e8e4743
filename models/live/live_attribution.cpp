// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_attribution.h"

namespace fulcrum {

LiveAttribution liveAttribution(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return attributionBy(figures, [&] { return figuresQuestion(document, view, figures); });
}

LiveAttribution attributionBy(LiveEvaluation& figures, LiveAttribution::Ask ask,
                              optimise::AssumptionPlayers assumptions) {
  return LiveAttribution(figures, std::move(ask),
                         [assumptions, solved = std::make_shared<optimise::SolvedPools>()](
                             const FiguresQuestion& question, const LiveAttribution::Run& run) {
                           const finance::Evaluator evaluator = [&](const Plan& plan, const ScenarioId& id) {
                             return optimise::evaluateOptimal(plan, id, *solved);
                           };
                           return optimise::attribute(
                               *question.plan, question.base, question.scenario, evaluator, &run.flag(),
                               [&run](double share) { run.progress(share); }, assumptions);
                         });
}

const optimise::Attribution* attributionOf(const LiveAttribution& live) {
  const auto* answer = live.answer();
  return answer && answer->ok() && answer->value() ? &*answer->value() : nullptr;
}

std::optional<Money> shapleyOf(const LiveAttribution& live, LeverKind kind) {
  const optimise::Attribution* attribution = attributionOf(live);
  if (!attribution) return std::nullopt;
  for (const optimise::Contribution& each : attribution->contributions) {
    if (each.player.lever == kind) return each.shapley;
  }
  return std::nullopt;
}

}  // namespace fulcrum
