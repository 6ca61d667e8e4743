// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_comparison.h"

#include <algorithm>

#include "document/plan_change.h"

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kComparisonDelay = 40ms;  // the displayed scenario's own figures come first

// What a run leaves to the next one: figures that an edit did not touch.
struct KeptFigures {
  PlanDocument::Snapshot plan;
  ComparisonAnswer figures;
  optimise::SolvedPools solved;
};

const explain::ComparedFigures* stillTrue(const KeptFigures& kept, const Plan& plan, const ScenarioId& id) {
  if (!kept.plan || kept.plan->ownVsRent != plan.ownVsRent) return nullptr;
  const auto found = std::ranges::find(kept.figures, id, &explain::ComparedFigures::scenario);
  if (found == kept.figures.end()) return nullptr;
  const auto same = [&](const ScenarioId& each) { return sameScenario(*kept.plan, plan, each); };
  const ScenarioId rent = rentArmOf(plan, id);
  return same(id) && (rent == id || same(rent)) ? &*found : nullptr;
}

ComparisonAnswer comparedNow(const ComparisonQuestion& question, const LiveComparison::Run& run, KeptFigures& kept) {
  const Plan& plan = *question.plan;
  const finance::Evaluator evaluator = [&](const Plan& asked, const ScenarioId& id) {
    return optimise::evaluateOptimal(asked, id, kept.solved);
  };
  const bool sameOutside = kept.plan && sameOutsideScenarios(*kept.plan, plan);
  ComparisonAnswer answer;
  for (const ScenarioId& id : question.scenarios) {
    if (run.cancelled()) return {};
    const auto* still = sameOutside ? stillTrue(kept, plan, id) : nullptr;
    answer.push_back(still ? *still : explain::comparedFigures(plan, id, evaluator));
    run.progress(static_cast<double>(answer.size()) / static_cast<double>(question.scenarios.size()));
  }
  kept.plan = question.plan;
  kept.figures = answer;
  return answer;
}

}  // namespace

bool ComparisonQuestion::operator==(const ComparisonQuestion& other) const {
  if (scenarios != other.scenarios) return false;
  const Plan& a = *plan;
  const Plan& b = *other.plan;
  if (&a == &b) return true;
  const auto same = [&](const ScenarioId& id) {
    return sameScenario(a, b, id) && sameScenario(a, b, rentArmOf(b, id));
  };
  return sameOutsideScenarios(a, b) && std::ranges::all_of(scenarios, same);
}

LiveComparison liveComparison(PlanDocument& document, LiveEvaluation& figures,
                              std::function<std::vector<ScenarioId>()> scenarios) {
  return LiveComparison(
      figures,
      [&document, scenarios = std::move(scenarios)]() -> std::optional<ComparisonQuestion> {
        ComparisonQuestion question{.plan = document.snapshot(), .scenarios = scenarios()};
        std::erase_if(question.scenarios, [&](const ScenarioId& id) { return !find(*question.plan, id); });
        if (question.scenarios.empty()) return std::nullopt;
        return question;
      },
      [kept = std::make_shared<KeptFigures>()](const ComparisonQuestion& question, const LiveComparison::Run& run) {
        return comparedNow(question, run, *kept);
      },
      {.delay = kComparisonDelay, .overtaken = Overtaken::Finished});
}

LiveAttribution livePairAttribution(PlanDocument& document, LiveEvaluation& figures,
                                    std::function<ScenarioPair()> pair) {
  return attributionBy(
      figures,
      [&document, &figures, pair = std::move(pair)]() -> std::optional<FiguresQuestion> {
        const auto [base, scenario] = pair();
        if (hasErrors(figures.problems()) || !find(document.whole(), base) || !find(document.whole(), scenario))
          return std::nullopt;
        return FiguresQuestion{.plan = document.snapshot(), .scenario = scenario, .base = base};
      },
      optimise::AssumptionPlayers::Each);
}

}  // namespace fulcrum
