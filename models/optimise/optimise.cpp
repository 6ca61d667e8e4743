// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/optimise.h"

#include "engine/cost.h"
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

Result<EvaluatedScenario> evaluateScenario(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved,
                                           const ChooseOptions& options) {
  auto model = modelOf(plan, scenario);
  if (!model) return model.problems();
  EvaluatedScenario result{.model = std::move(model).value(), .need = {}, .choice = {}, .evaluation = {}};
  result.need = needOf(result.model);
  Holdings given = givenHoldings(result.model, result.need);
  if (options.everyPool || !leversAtOptimum(result.model.levers).empty()) {
    result.choice = choose(result.model, result.need, std::move(given), solved, options);
  } else {
    result.choice.holdings = std::move(given);
  }
  result.evaluation = costOf(result.model, result.need, result.choice.holdings);
  return result;
}

Result<Evaluation> evaluateOptimal(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved,
                                   const ChooseOptions& options) {
  auto result = evaluateScenario(plan, scenario, solved, options);
  if (!result) return result.problems();
  return std::move(result).value().evaluation;
}

Result<EvaluatedScenario> optimum(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved,
                                  ChooseOptions options) {
  options.everyPool = true;
  return evaluateScenario(plan, scenario, solved, options);
}

Money presentCost(const PoolEvaluation& pool, double discountRate) {
  Money cost;
  for (size_t t = 0; t < pool.cashTotal.size(); ++t) {
    const Money atStart = pool.capitalPaid[t] + pool.upfrontPaid[t];
    const int month = static_cast<int>(t);
    cost += atStart * capitalDiscount(discountRate, month) +
            (pool.cashTotal[t] - atStart) * runningDiscount(discountRate, month);
  }
  return cost + pool.openingWorth -
         pool.closingWorth * runningDiscount(discountRate, static_cast<int>(pool.cashTotal.size()) - 1);
}

Plan withOptimalLevers(Plan plan, const ScenarioId& scenario, bool own) {
  static_assert(CommitmentMode{} == CommitmentMode::Optimal && OwnMode{} == OwnMode::Optimal);
  switchToOptimal(ownEntry(plan, scenario, &Levers::commitments));
  if (own) switchToOptimal(ownEntry(plan, scenario, &Levers::own));
  return plan;
}

Plan withPurchasesApplied(Plan plan, const ScenarioId& scenario, const Choice& choice) {
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
  for (const PoolOptimum& pool : choice.pools) {
    if (pool.id != pool.fleet) continue;
    for (const PlannedPurchase& purchase : pool.purchases) {
      const auto term = termOf(purchase.kind);
      if (term && terms) {
        terms->counts[pool.fleet].push_back(
            {.start = purchase.start, .termMonths = monthsOf(*term), .count = purchase.count});
      } else if (!term && lots) {
        lots->counts[pool.fleet].push_back(
            {.month = purchase.start - resolved.assumptions.leadTimeMonths, .count = purchase.count});
      }
    }
  }
  return plan;
}

}  // namespace fulcrum::optimise
