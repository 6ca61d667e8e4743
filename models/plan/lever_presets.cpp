// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/lever_presets.h"

#include "plan/fields.h"

namespace fulcrum {
namespace {

// Field claims the presets start from: caching serves 30-50 % of requests, several cloud price lists charge about $0.02
// per GB between regions, and a managed vector store costs a few thousand dollars per month. Each is a slider away from
// the user's own figure.
constexpr double kCacheHitRate = 0.30;
constexpr Money kCachePerMonth{2000};
constexpr Money kCachePerMillionLookups{0.4};
constexpr double kApiShare = 0.10;
constexpr Money kApiInputPerMTok{0.50};
constexpr Money kApiOutputPerMTok{1.50};
constexpr double kDistillationShare = 0.30;
constexpr double kPrefixShare = 0.40;
constexpr double kCoverage1y = 0.30;
constexpr double kCoverage3y = 0.40;

// A node type for levers that move load to another one: of those with a price, other than the first fleet's and with
// its accelerator or another one, the cheapest by the hour. The first fleet's own where there is none.
NodeTypeId otherNodeType(const Plan& plan, bool sameAccelerator) {
  const NodeType* home = plan.fleets.empty() ? nullptr : find(plan, plan.fleets.front().nodeType);
  const NodeType* best = nullptr;
  MoneyPerHour bestPrice;
  for (const NodeType& type : plan.nodeTypes) {
    if (home && type.id == home->id) continue;
    if (home && (type.accelerator == home->accelerator) != sameAccelerator) continue;
    const MoneyPerHour price = type.onDemand * paidShare(plan.priceRules, type, PriceTier::OnDemand, 0);
    if (!(type.onDemand.value() > 0) || (best && price >= bestPrice)) continue;
    best = &type;
    bestPrice = price;
  }
  return best ? best->id : home ? home->id : NodeTypeId();
}

}  // namespace

Levers presetLevers(const Plan& plan) {
  Levers levers;
  auto& cache = levers.responseCache.emplace();
  cache.hitRate = kCacheHitRate;
  cache.costPerMonth = kCachePerMonth;
  cache.costPerMillionLookups = kCachePerMillionLookups;
  auto& api = levers.apiOffload.emplace();
  api.share = kApiShare;
  api.inputPerMTok = kApiInputPerMTok;
  api.outputPerMTok = kApiOutputPerMTok;
  levers.distillation.emplace().share = kDistillationShare;
  levers.quantization.emplace().precision = Precision::Fp8;
  levers.prefixCache.emplace().share = kPrefixShare;
  levers.hardware.emplace().nodeType = otherNodeType(plan, false);
  levers.batchShifting.emplace();
  auto& region = levers.multiRegion.emplace();
  region.nodeType = otherNodeType(plan, true);
  region.fromHour = 20;
  region.toHour = 8;
  levers.rightSizing.emplace().policy = ProvisioningPolicy::Autoscale;
  auto& commitments = levers.commitments.emplace();
  commitments.mode = CommitmentMode::Coverage;
  commitments.coverage1y = kCoverage1y;
  commitments.coverage3y = kCoverage3y;
  levers.spot.emplace();
  levers.own.emplace().mode = OwnMode::Counts;
  return levers;
}

Plan withLeverFlipped(const Plan& plan, const ScenarioId& scenario, LeverKind kind) {
  Plan flipped = plan;
  Scenario* target = find(flipped, scenario);
  if (!target) return flipped;
  const Levers inherited = resolveScenario(plan, scenario).levers;
  const Levers presets = presetLevers(plan);
  int index = 0;
  forEachField<Levers>([&](const auto& field) {
    if (index++ != static_cast<int>(kind)) return;
    auto& entry = target->levers.*field.member;
    if (!entry) entry = inherited.*field.member ? inherited.*field.member : presets.*field.member;
    entry->on = !entry->on;
  });
  return flipped;
}

}  // namespace fulcrum
