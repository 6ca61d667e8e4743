// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/held_plan.h"

#include <algorithm>

namespace fulcrum::risk {
namespace {

// What a share of the need of month 0 has come to: terms from month 0 that renew.
void holdCoverage(Plan& plan, const ScenarioId& scenario, const optimise::EvaluatedScenario& own) {
  const std::optional<Commitments> lever = own.model.levers.commitments;
  Scenario* target = find(plan, scenario);
  if (!target || !lever || !lever->on || lever->mode != CommitmentMode::Coverage) return;
  Commitments held = *lever;
  held.mode = CommitmentMode::Counts;
  held.counts.clear();
  for (size_t index = 0; index < own.model.pools.size(); ++index) {
    const PoolModel& pool = own.model.pools[index];
    if (pool.remote) continue;
    for (const CommittedTerm& term : own.choice.holdings.pools[index].terms) {
      if (!term.byLever || term.start != 0) continue;
      held.counts[pool.id].push_back(
          {.start = 0, .termMonths = monthsOf(term.term), .count = term.count, .renew = true});
    }
  }
  target->levers.commitments = held;
}

}  // namespace

HeldPlan withPurchasesHeldAs(const Plan& plan, const ScenarioId& scenario, const optimise::EvaluatedScenario& own) {
  HeldPlan held{.plan = optimise::withPurchasesApplied(plan, scenario, own.choice), .beside = {}};
  holdCoverage(held.plan, scenario, own);
  if (own.choice.pools.empty()) return held;
  const std::vector<PoolPurchases> chosen = optimise::purchasesOf(own.choice, own.model.assumptions);
  for (size_t index = 0; index < chosen.size(); ++index) {
    const bool isSome = !chosen[index].commitments.empty() || !chosen[index].owned.empty();
    if (own.model.pools[index].remote && isSome) held.beside.emplace(own.model.pools[index].id, chosen[index]);
  }
  return held;
}

}  // namespace fulcrum::risk
