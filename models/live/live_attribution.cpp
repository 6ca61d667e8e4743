// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_attribution.h"

namespace fulcrum {

LiveAttribution::LiveAttribution(PlanDocument& document, ViewState& view, LiveEvaluation& live, QObject* parent)
    : BackgroundFigures(
          document, view, live,
          [this, solved = std::make_shared<optimise::SolvedPools>()](const Question& question, const Run& run,
                                                                     const Progress& progress) -> Delivery {
            const finance::Evaluator evaluator = [&](const Plan& plan, const ScenarioId& id) {
              return optimise::evaluateOptimal(plan, id, *solved);
            };
            auto found =
                optimise::attribute(question.plan, question.base, question.scenario, evaluator, &run.flag(), progress);
            return [this, found = std::move(found)]() mutable {
              m_problems = found.problems();
              m_attribution = found ? std::move(found).value() : std::nullopt;
            };
          },
          [this] { m_attribution.reset(); }, parent) {}

std::optional<Money> LiveAttribution::shapleyOf(LeverKind kind) const {
  if (!m_attribution) return std::nullopt;
  for (const optimise::Contribution& each : m_attribution->contributions) {
    if (each.player.lever == kind) return each.shapley;
  }
  return std::nullopt;
}

}  // namespace fulcrum
