// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/avoidable_waste.h"

#include <algorithm>

#include "engine/series_sum.h"
#include "plan/resolve.h"

namespace fulcrum::optimise {
namespace {

constexpr double kSameService = 1e-6;

// Mean of the months.
Money wasted(const Evaluation& evaluation, Waste kind) {
  double sum = 0;
  for (const PoolEvaluation& pool : evaluation.pools) sum += sumOf(pool.wasteCost[static_cast<size_t>(kind)]);
  return Money(sum / std::max(1, evaluation.months));
}
Money wasted(const Evaluation& evaluation) {
  return wasted(evaluation, Waste::OverProvisioning) + wasted(evaluation, Waste::UnusedCommitment);
}

// Cheaper, and nothing is turned away for it.
bool isBetter(const Evaluation& with, const Evaluation& without) {
  return with.headline.monthlyCost < without.headline.monthlyCost &&
         servedChange(without.headline, with.headline).value_or(0) >= -kSameService;
}

AvoidablePart partOf(AdviceKind kind) {
  switch (kind) {
    case AdviceKind::Autoscale:
    case AdviceKind::SizeToPeak:
      return AvoidablePart::OverProvisioning;
    case AdviceKind::DropCommitment:
      return AvoidablePart::UnusedCommitments;
    case AdviceKind::CheaperNode:
      return AvoidablePart::Mismatch;
    case AdviceKind::Commit:
    case AdviceKind::Own:
    case AdviceKind::UseSpot:
    case AdviceKind::ShiftBatch:
      break;
  }
  return AvoidablePart::Mix;
}

// What goes from one cost to the next beyond what wasting less explains.
Money beyond(Money from, Money to, Money wasteFrom, Money wasteTo) {
  return std::max(Money(), from - to - std::max(Money(), wasteFrom - wasteTo));
}

}  // namespace

Money AvoidableWaste::total() const {
  Money sum;
  for (const Money part : parts) sum += part;
  return sum;
}

Result<AvoidableWaste> avoidableWaste(const Plan& plan, const ScenarioId& scenario, const std::vector<Advice>& advice,
                                      SolvedPools& solved) {
  if (seesOtherElements(plan, scenario)) {
    const auto seen = withElementsOf(plan, scenario);
    if (!seen) return seen.problems();
    return avoidableWaste(seen.value(), scenario, advice, solved);
  }
  const auto asIs = evaluateOptimal(plan, scenario, solved);
  if (!asIs) return asIs.problems();
  const Evaluation& now = asIs.value();
  AvoidableWaste result;
  result.monthlyCost = now.headline.monthlyCost;
  result.headroom = wasted(now, Waste::Headroom);

  Plan best = plan;
  Evaluation cheapest = now;
  Plan optimal = withOptimalLevers(plan, scenario, true);
  if (auto mixed = evaluateOptimal(optimal, scenario, solved); mixed && isBetter(mixed.value(), cheapest)) {
    best = std::move(optimal);
    cheapest = std::move(mixed).value();
  }
  result.cheapestMix = cheapest.headline.monthlyCost;
  result.wasteOfMix = wasted(cheapest);

  // Fleet by fleet, those that save most first; a change that does not pay on top of the cheapest mix is left out.
  for (const Advice& each : advice) {
    if (each.kind != AdviceKind::CheaperNode) continue;
    Plan changed = each.edit(best, scenario);
    auto with = evaluateOptimal(changed, scenario, solved);
    if (!with || !isBetter(with.value(), cheapest)) continue;
    best = std::move(changed);
    cheapest = std::move(with).value();
  }
  result.cheapestNodes = cheapest.headline.monthlyCost;
  result.wasteOfNodes = wasted(cheapest);

  const auto part = [&](AvoidablePart which) -> Money& { return result.parts[static_cast<size_t>(which)]; };
  part(AvoidablePart::OverProvisioning) = wasted(now, Waste::OverProvisioning);
  part(AvoidablePart::UnusedCommitments) = wasted(now, Waste::UnusedCommitment);
  part(AvoidablePart::Mix) = beyond(result.monthlyCost, result.cheapestMix, wasted(now), result.wasteOfMix);
  part(AvoidablePart::Mismatch) =
      beyond(result.cheapestMix, result.cheapestNodes, result.wasteOfMix, result.wasteOfNodes);
  for (const Advice& each : advice) {
    auto& first = result.advice[static_cast<size_t>(partOf(each.kind))];
    if (!first) first = each;
  }
  return result;
}

}  // namespace fulcrum::optimise
