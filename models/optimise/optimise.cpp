// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/optimise.h"

#include "optimise/lever_entry.h"

namespace fulcrum::optimise {
namespace {

template <class LeverType>
void switchToOptimal(LeverType* lever) {
  if (!lever) return;
  lever->on = true;
  lever->mode = {};  // optimal is the first of the modes
  lever->fleets.reset();
}

}  // namespace

Result<Evaluation> evaluateOptimal(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved) {
  const OptimalPlanner planner(solved);
  return evaluate(plan, scenario, {.planner = &planner});
}

Result<std::vector<PoolWeek>> evaluateWeekOptimal(const Plan& plan, const ScenarioId& scenario, int month,
                                                  SolvedPools& solved) {
  const OptimalPlanner planner(solved);
  return evaluateWeek(plan, scenario, month, {.planner = &planner});
}

Result<Optimum> optimum(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved) {
  const OptimalPlanner planner(solved, true);
  Result<Evaluation> evaluation = evaluate(plan, scenario, {.planner = &planner});
  if (!evaluation) return evaluation.problems();
  return Optimum{planner.pools(), std::move(evaluation).value()};
}

Money presentCost(const PoolEvaluation& pool, double discountRate) {
  Money cost;
  for (size_t t = 0; t < pool.cashTotal.size(); ++t) {
    const Money atStart = pool.capitalPaid[t] + pool.upfrontPaid[t];
    const int month = static_cast<int>(t);
    cost += atStart * capitalDiscount(discountRate, month) +
            (pool.cashTotal[t] - atStart) * runningDiscount(discountRate, month);
  }
  return cost;
}

Plan withOptimalLevers(Plan plan, const ScenarioId& scenario, bool own) {
  static_assert(CommitmentMode{} == CommitmentMode::Optimal && OwnMode{} == OwnMode::Optimal);
  switchToOptimal(ownEntry(plan, scenario, &Levers::commitments));
  if (own) switchToOptimal(ownEntry(plan, scenario, &Levers::own));
  return plan;
}

Plan withPurchasesApplied(Plan plan, const ScenarioId& scenario, const Optimum& optimum) {
  const ResolvedScenario resolved = resolveScenario(plan, scenario);
  const auto& commitments = resolved.levers.commitments;
  const auto& own = resolved.levers.own;
  Commitments* terms = commitments && commitments->on && commitments->mode == CommitmentMode::Optimal
                           ? ownEntry(plan, scenario, &Levers::commitments)
                           : nullptr;
  Own* lots = own && own->on && own->mode == OwnMode::Optimal ? ownEntry(plan, scenario, &Levers::own) : nullptr;
  if (terms) {
    terms->mode = CommitmentMode::Counts;
    terms->counts.clear();
  }
  if (lots) {
    lots->mode = OwnMode::Counts;
    lots->counts.clear();
  }
  for (const PoolOptimum& pool : optimum.pools) {
    if (pool.id != pool.fleet) continue;
    for (const PlannedPurchase& purchase : pool.purchases) {
      if (purchase.kind == PurchaseKind::Owned) {
        if (lots) {
          lots->counts[pool.fleet].push_back(
              {.month = purchase.start - resolved.assumptions.leadTimeMonths, .count = purchase.count});
        }
      } else if (terms) {
        terms->counts[pool.fleet].push_back({.start = purchase.start,
                                             .termMonths = purchase.kind == PurchaseKind::Reserved1y ? 12 : 36,
                                             .count = purchase.count});
      }
    }
  }
  return plan;
}

}  // namespace fulcrum::optimise
