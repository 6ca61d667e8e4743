// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_api_arm.h"

namespace fulcrum {

LiveApiArm liveApiArm(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveApiArm(
      figures,
      [&]() -> std::optional<ApiQuestion> {
        if (!figures.arms()) return std::nullopt;
        return ApiQuestion{{.plan = document.snapshot(),
                            .scenario = view.scenario(),
                            .base = rentArmOf(document.whole(), view.scenario())},
                           *figures.arms()};
      },
      [solved = std::make_shared<optimise::SolvedPools>()](const ApiQuestion& question, const LiveApiArm::Run& run) {
        const finance::Evaluator evaluator = [&](const Plan& plan, const ScenarioId& id) {
          return optimise::evaluateOptimal(plan, id, *solved, {.cancelled = [&run] { return run.cancelled(); }});
        };
        return finance::apiArm(*question.figures.plan, question.figures.scenario, evaluator, question.compared);
      },
      {.delay = std::chrono::milliseconds(0), .overtaken = Overtaken::Finished});
}

bool RentArmsQuestion::operator==(const RentArmsQuestion& other) const {
  return scenario == other.scenario && (plan == other.plan || !compare(*plan, *other.plan).figures);
}

LiveRentArms liveRentArms(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveRentArms(
      figures,
      [&]() -> std::optional<RentArmsQuestion> {
        if (!figures.arms() || !figures.stages()) return std::nullopt;
        return RentArmsQuestion{document.snapshot(), view.scenario(), figures.stages()};
      },
      [solved = std::make_shared<optimise::SolvedPools>()](const RentArmsQuestion& question,
                                                           const LiveRentArms::Run& run) {
        const finance::Evaluator evaluator = [&](const Plan& plan, const ScenarioId& id) {
          return optimise::evaluateOptimal(plan, id, *solved, {.cancelled = [&run] { return run.cancelled(); }});
        };
        std::vector<finance::OwnVersusRent> compared;
        for (const RentArm& arm : finance::rentArmChoices(*question.plan, question.scenario)) {
          if (run.cancelled()) break;
          auto found =
              finance::ownVersusRent(*question.plan, question.scenario, evaluator, &question.stages->evaluation, arm);
          if (!found) continue;
          finance::addWorthOnSameTerms(found.value(), *question.plan, question.scenario, evaluator);
          compared.push_back(std::move(found).value());
        }
        return compared;
      });
}

}  // namespace fulcrum
