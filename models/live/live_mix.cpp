// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_mix.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kGrowthDelay = 150ms;

// Counts that the levers hold do not matter to the optimum: without them it stays the same while they are dragged.
Plan optimalPlan(const Plan& plan, const ScenarioId& scenario, bool own) {
  Plan optimal = optimise::withOptimalLevers(plan, scenario, own);
  if (Scenario* target = find(optimal, scenario)) {
    target->levers.commitments->counts.clear();
    if (own) target->levers.own->counts.clear();
  }
  return optimal;
}

std::shared_ptr<const CheapestMix> cheapestMix(const CheapestQuestion& question, optimise::SolvedPools& solved,
                                               const optimise::ChooseOptions& options) {
  auto found = optimise::optimum(*question.plan, question.scenario, solved, options);
  if (!found) return nullptr;
  optimise::Mix mix = optimise::mixOf(found.value());
  return std::make_shared<const CheapestMix>(CheapestMix{std::move(found).value(), std::move(mix)});
}

}  // namespace

LiveMix liveMix(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveMix(
      figures, [&] { return stagesQuestion(document, view, figures); },
      [](const StagesQuestion& question, const LiveMix::Run&) { return optimise::mixOf(*question.stages); },
      {.delay = 0ms, .overtaken = Overtaken::Finished});
}

bool CheapestQuestion::operator==(const CheapestQuestion& other) const {
  return scenario == other.scenario && own == other.own &&
         (plan == other.plan ||
          (sameOutsideScenarios(*plan, *other.plan) && sameScenario(*plan, *other.plan, scenario)));
}

LiveCheapest liveCheapest(PlanDocument& document, ViewState& view, LiveEvaluation& figures, std::function<bool()> own) {
  return LiveCheapest(
      figures,
      [&, own = std::move(own)]() -> std::optional<CheapestQuestion> {
        if (!figures.current()) return std::nullopt;
        return CheapestQuestion{
            .plan = std::make_shared<const Plan>(optimalPlan(document.whole(), view.scenario(), own())),
            .scenario = view.scenario(),
            .own = own()};
      },
      [solved = std::make_shared<optimise::SolvedPools>()](const CheapestQuestion& question,
                                                           const LiveCheapest::Run& run) {
        auto latest = cheapestMix(question, *solved, {.waits = false});
        if (!latest || !latest->stages.choice.unsolved) return latest;
        run.publish(latest);
        return cheapestMix(question, *solved, {.cancelled = [&run] { return run.cancelled(); }});
      },
      {.delay = 0ms, .overtaken = Overtaken::Finished});
}

LiveGrowth liveGrowth(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                      std::function<GrowthChoice()> choice) {
  return LiveGrowth(
      figures,
      [&, choice = std::move(choice)]() -> std::optional<GrowthQuestion> {
        if (!figures.current()) return std::nullopt;
        return GrowthQuestion{{.plan = document.snapshot(), .scenario = view.scenario(), .base = view.scenario()},
                              choice()};
      },
      [solved = std::make_shared<optimise::SolvedPools>()](const GrowthQuestion& question, const LiveGrowth::Run& run) {
        return optimise::demandCases(*question.figures.plan, question.figures.scenario, question.choice.cases,
                                     question.choice.own, *solved, [&run] { return run.cancelled(); });
      },
      {.delay = kGrowthDelay});
}

}  // namespace fulcrum
