// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/unused_tiers.h"

#include <algorithm>

#include "engine/findings.h"

namespace fulcrum::optimise {
namespace {

std::string_view nameOf(PurchaseKind kind) {
  switch (kind) {
    case PurchaseKind::Reserved1y:
      return "1-year";
    case PurchaseKind::Reserved3y:
      return "3-year";
    case PurchaseKind::Owned:
      break;
  }
  return "owned";
}

bool needsMore(const PoolFlow& flow) {
  for (int month = 0; month < flow.months(); ++month) {
    const auto steps = flow.stepsOf(month);
    if (!steps.empty() && steps.back().upTo > flow.kept[static_cast<size_t>(month)]) return true;
  }
  return false;
}

Problem reasonOf(PurchaseKind kind, const PoolTask& task, const PoolFlow& flow, const FlowSolution& solution,
                 const std::optional<Refusal>& refusal, bool capped) {
  Problem why{.severity = Severity::Note, .facts = {{"tier", std::string(nameOf(kind))}}};
  const bool owned = kind == PurchaseKind::Owned;
  const FlowSolution::Nearest& nearest = solution.nearest[static_cast<size_t>(kind)];
  if (!(owned ? task.chooseOwned : task.chooseCommitments)) {
    why.code = "tierNotChosen";
  } else if (!offersOf(task).has(kind)) {
    why.code = "tierNotOffered";
    why.facts.emplace_back("nodeType", displayName(*task.pool->type));
  } else if (!needsMore(flow)) {
    why.code = "tierWithoutNeed";
  } else if (owned && refusal) {
    why.code = "tierNeedsStaff";
    why.facts.emplace_back("saving", figure(refusal->saving, 0));
    why.facts.emplace_back("staff", figure(refusal->staff, 0));
  } else if (owned && capped) {
    why.code = "tierCapped";
  } else if (nearest.offer < 0) {
    why.code = owned ? "tierTooLate" : "tierOutlivesPlan";
  } else {
    why.code = "tierNeverCheapest";
    why.facts.emplace_back("month", std::to_string(flow.offers[static_cast<size_t>(nearest.offer)].start + 1));
    why.facts.emplace_back("extra", figure(nearest.extra, 0));
  }
  return why;
}

}  // namespace

std::vector<UnusedTier> unusedTiers(const PoolTask& task, const PoolFlow& flow, const FlowSolution& solution,
                                    const std::vector<PlannedPurchase>& purchases,
                                    const std::optional<Refusal>& refusal, bool capped) {
  std::vector<UnusedTier> unused;
  for (const PurchaseKind kind : {PurchaseKind::Reserved1y, PurchaseKind::Reserved3y, PurchaseKind::Owned}) {
    if (std::ranges::any_of(purchases, [&](const PlannedPurchase& purchase) { return purchase.kind == kind; }))
      continue;
    unused.push_back({kind, reasonOf(kind, task, flow, solution, refusal, capped)});
  }
  return unused;
}

}  // namespace fulcrum::optimise
