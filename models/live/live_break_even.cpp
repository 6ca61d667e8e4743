// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_break_even.h"

#include <cmath>

namespace fulcrum {
namespace {

using namespace std::chrono_literals;

constexpr auto kBreakEvenDelay = 150ms;          // longer than pointer events of a drag are apart
constexpr int kCoarse = 6;                       // intervals a side of the first surface
constexpr int kFine = 24;                        // and of the last one
constexpr const char* kCancelled = "cancelled";  // ends a run from within; nobody reads it

// From an eighth of the demand to four times of it, each by the same ratio above the one before; 1 is among them.
std::vector<double> paybackFactors() {
  constexpr int kPerDoubling = 4;
  std::vector<double> factors;
  for (int i = -3 * kPerDoubling; i <= 2 * kPerDoubling; ++i)
    factors.push_back(std::exp2(static_cast<double>(i) / kPerDoubling));
  return factors;
}

BreakEven answerOf(const BreakEvenQuestion& question, const LiveBreakEven::Run& run) {
  optimise::SolvedPools solved;
  const finance::Evaluator evaluator = [&](const Plan& any, const ScenarioId& id) -> Result<Evaluation> {
    if (run.cancelled()) return Problem{Severity::Error, kCancelled, "", {}};
    return optimise::evaluateOptimal(any, id, solved, {.cancelled = [&run] { return run.cancelled(); }});
  };
  BreakEven answer;
  const ScenarioId& scenario = question.figures.scenario;
  const Plan& plan = *question.figures.plan;
  const Plan bought = question.hypothetical ? finance::withOwnLever(plan, scenario) : plan;
  const auto own = evaluator(bought, scenario);
  const finance::ArmPlan renting = finance::rentArmPlan(bought, scenario, bought.ownVsRent.rentArm);
  const auto rent = evaluator(renting.plan, renting.scenario);
  if (!own || !rent) return answer;
  answer.utilisationNow = finance::utilisationOfOwningPools(own.value());
  answer.rentNow = finance::rentPerGpuHour(rent.value());
  const Plan held = finance::withPurchasesHeld(bought, scenario, own.value());
  if (auto found = finance::breakEvenRent(held, scenario, evaluator)) answer.rent = found.value();
  if (auto found = finance::breakEvenDemand(held, scenario, evaluator)) answer.demand = found.value();
  if (!answer.rentNow || !answer.utilisationNow) return answer;
  run.publish(answer);
  if (auto curve = finance::paybackCurve(held, scenario, paybackFactors(), evaluator))
    answer.paybacks = std::move(curve).value();
  const auto factor = [](const auto& found) { return found ? std::optional(found->factor) : std::nullopt; };
  const finance::FactorRange rents = finance::surfaceRange(factor(answer.rent));
  const finance::FactorRange demands = finance::surfaceRange(factor(answer.demand));
  for (int intervals = kCoarse; intervals <= kFine; intervals *= 2) {
    auto surface = finance::breakEvenSurface(held, scenario, rents, demands, intervals, evaluator,
                                             answer.surface ? &*answer.surface : nullptr);
    if (!surface) return answer;
    answer.surface = std::move(surface).value();
    if (intervals < kFine) run.publish(answer);
  }
  return answer;
}

}  // namespace

LiveBreakEven liveBreakEven(PlanDocument& document, ViewState& view, LiveEvaluation& figures) {
  return LiveBreakEven(figures,
                       [&]() -> std::optional<BreakEvenQuestion> {
                         const finance::OwnVersusRent* compared = figures.ownVersusRent();
                         if (!compared) return std::nullopt;
                         return BreakEvenQuestion{{.plan = document.snapshot(),
                                                   .scenario = view.scenario(),
                                                   .base = rentArmOf(document.whole(), view.scenario())},
                                                  compared->hypothetical};
                       },
                       answerOf, {.delay = kBreakEvenDelay});
}

}  // namespace fulcrum
