// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/choose.h"

#include <algorithm>

#include "engine/lever_scope.h"
#include "optimise/fixed_staff.h"
#include "optimise/pool_problem.h"
#include "optimise/unused_tiers.h"

namespace fulcrum::optimise {
namespace {

// The hours of levels (below, below + count] in which they are needed, and their share of all.
void measureUse(const PoolFlow& flow, PlannedPurchase& purchase, std::vector<double>& below) {
  double needed = 0;
  int months = 0;
  for (int month = purchase.start; month < std::min(purchase.end, flow.months()); ++month, ++months) {
    double& level = below[static_cast<size_t>(month)];
    const double top = level + purchase.count;
    double from = level;
    for (const NeedStep& step : flow.stepsOf(month)) {
      if (step.upTo <= from) continue;
      needed += (std::min(step.upTo, top) - from) * step.needed;
      from = std::min(step.upTo, top);
      if (from >= top) break;
    }
    level = top;
  }
  purchase.neededHours = needed;
  purchase.utilisation = months == 0 ? 0.0 : needed / (static_cast<double>(months) * purchase.count * kHoursPerWeek);
}

std::vector<PlannedPurchase> purchasesOf(const PoolFlow& flow, const FlowSolution& solution, int lifeOfOwned) {
  std::vector<PlannedPurchase> purchases;
  for (const ChosenOffer& choice : solution.chosen) {
    const Offer& offer = flow.offers[choice.offer];
    const auto term = termOf(offer.kind);
    const int length = term ? monthsOf(*term) : lifeOfOwned;
    purchases.push_back({.kind = offer.kind, .start = offer.start, .end = offer.start + length, .count = choice.count});
  }
  // Lowest levels first, in the order of use: owned, then the longer term.
  const auto rank = [](PurchaseKind kind) { return -static_cast<int>(kind); };
  std::ranges::stable_sort(purchases, {}, [&](const PlannedPurchase& p) { return std::pair(rank(p.kind), p.start); });
  std::vector<double> below = flow.kept;
  for (PlannedPurchase& purchase : purchases) {
    purchase.renewed = std::ranges::any_of(purchases, [&](const PlannedPurchase& next) {
      return next.kind == purchase.kind && next.start == purchase.end;
    });
    measureUse(flow, purchase, below);
  }
  return purchases;
}

struct SolvedPlan {
  std::vector<PoolFlow> flows;
  std::vector<FlowSolution> solutions;
  double cost = 0;
  double unproved = 0;  // what may be left to save
  bool capped = false;
  double gap = 0;  // see Choice
  std::optional<CappedProblem> unsolved;
};

OwnCaps capsOf(const Levers& levers) {
  const Own* own = switchedOn(levers.own);
  if (!own || own->mode != OwnMode::Optimal) return {};
  OwnCaps caps{.nodes = own->maxNodes};
  if (own->maxPowerKW) caps.powerKW = own->maxPowerKW->value();
  if (own->maxCapital) caps.capital = own->maxCapital->value();
  return caps;
}

// Poses the problem of all pools of a scenario, and solves it.
class Chooser {
 public:
  Chooser(const ScenarioModel& model, const Need& need, const Holdings& given, SolvedPools& solved,
          const ChooseOptions& options)
      : m_model(model),
        m_tasks(poolTasks(model, need, given)),
        m_trends(model.assumptions, model.months + kMonthsAfterPlan),
        m_staff(model.assumptions, given, m_trends, model.months),
        m_solved(solved),
        m_options(options) {}

  void choose(Choice& choice) {
    SolvedPlan best = cheapest();
    const double fixedCharge = m_staff.addedBy(best.flows, best.solutions);
    std::optional<double> refused;  // what owning would have saved, had it not needed staff of its own
    if (fixedCharge > 0) {
      SolvedPlan renting = cheapestRenting(best);
      if (renting.cost <= best.cost) {
        refused = renting.cost - (best.cost - fixedCharge);
        best = std::move(renting);
      }
    }
    for (size_t index = 0; index < m_tasks.size(); ++index) {
      PoolOptimum& pool = choice.pools.emplace_back(optimumOf(index, best));
      std::optional<Refusal> refusal;
      if (refused) refusal = Refusal{*refused, fixedCharge};
      pool.unused =
          unusedTiers(m_tasks[index], best.flows[index], best.solutions[index], pool.purchases, refusal, best.capped);
    }
    choice.gap = best.gap;
    choice.unsolved = std::move(best.unsolved);
  }

 private:
  [[nodiscard]] bool isPosed(const PoolTask& task) const {
    return m_options.everyPool || task.chooseCommitments || task.chooseOwned;
  }

  SolvedPlan cheapest() {
    SolvedPlan plan;
    for (const PoolTask& task : m_tasks) {
      plan.flows.push_back(isPosed(task) ? poolFlow(m_model, task, offersOf(task), m_trends) : PoolFlow());
      plan.solutions.push_back(m_solved.solutionOf(plan.flows.back()));
    }
    obeyCaps(plan);
    sumUp(plan);
    return plan;
  }

  // The same with nothing owned: what a pool chose that owns nothing stays the cheapest.
  SolvedPlan cheapestRenting(const SolvedPlan& owning) {
    const auto isOwned = [](const Offer& offer) { return offer.kind == PurchaseKind::Owned; };
    SolvedPlan plan{.flows = owning.flows, .gap = owning.gap, .unsolved = owning.unsolved};
    for (size_t pool = 0; pool < plan.flows.size(); ++pool) {
      PoolFlow& flow = plan.flows[pool];
      FlowSolution solution = owning.solutions[pool];
      const bool owns =
          std::ranges::any_of(solution.chosen, [&](const ChosenOffer& c) { return isOwned(flow.offers[c.offer]); });
      std::erase_if(flow.offers, isOwned);  // the last ones: the numbers of the others stay
      solution.nearest[static_cast<size_t>(PurchaseKind::Owned)] = {};
      plan.solutions.push_back(owns || owning.capped ? m_solved.solutionOf(flow) : std::move(solution));
    }
    sumUp(plan);
    return plan;
  }

  // Where the cheapest mix would exceed a cap, the cheapest within it.
  void obeyCaps(SolvedPlan& plan) {
    const OwnCaps caps = capsOf(m_model.levers);
    if (!caps.any()) return;
    CappedProblem problem = cappedProblem(plan.flows, caps);
    if (keepsCaps(problem, plan.solutions)) return;
    plan.capped = true;
    const CappedSolution* found = m_solved.solutionOf(problem);
    if (!found && m_options.waits) {
      if (auto solution = solveCapped(problem, {.cancelled = m_options.cancelled}))
        found = &m_solved.keep(problem, std::move(*solution));
    }
    CappedSolution within = found ? *found : latestWithin(problem);
    plan.gap = found ? found->gap() : 0.0;
    plan.solutions = std::move(within.pools);
    plan.cost = within.objective;
    plan.unproved = within.objective - within.bound;
    if (!found) plan.unsolved = std::move(problem);
  }

  [[nodiscard]] CappedSolution latestWithin(const CappedProblem& problem) const {
    std::vector<std::vector<ChosenOffer>> owned(problem.pools.size());
    if (const CappedSolution* latest = m_solved.fittingSolution(problem)) {
      for (size_t pool = 0; pool < owned.size(); ++pool) owned[pool] = latest->pools[pool].chosen;
    }
    return solveWithOwned(problem, owned);
  }

  [[nodiscard]] CappedProblem cappedProblem(const std::vector<PoolFlow>& flows, const OwnCaps& caps) const {
    CappedProblem problem{.caps = caps};
    for (size_t index = 0; index < flows.size(); ++index) {
      const PoolTask& task = m_tasks[index];
      const NodeType& type = *task.pool->type;
      CappedPool& pool = problem.pools.emplace_back();
      pool.flow = flows[index];
      pool.powerKW = type.powerKW.value();
      if (task.chooseOwned) pool.keptOwned = task.kept->owned;
      for (const Offer& offer : pool.flow.offers) {
        const int paid = offer.start - m_model.assumptions.leadTimeMonths;
        pool.capital.push_back(offer.kind == PurchaseKind::Owned
                                   ? purchasePriceIn(paid, type, m_model.assumptions, m_model.plan->priceRules).value()
                                   : 0.0);
      }
    }
    return problem;
  }

  void sumUp(SolvedPlan& plan) const {
    if (!plan.capped) {
      plan.cost = 0;
      for (const FlowSolution& solution : plan.solutions) plan.cost += solution.objective;
    }
    plan.cost += m_staff.addedBy(plan.flows, plan.solutions);
  }

  [[nodiscard]] PoolOptimum optimumOf(size_t index, const SolvedPlan& best) const {
    const FlowSolution& solution = best.solutions[index];
    const PoolModel& model = *m_tasks[index].pool;
    PoolOptimum pool;
    pool.id = model.id;
    pool.fleet = m_model.fleetOf(model).fleet->id;
    pool.objective = solution.objective;
    pool.bound = solution.bound - best.unproved;
    pool.capped = best.capped;
    pool.provisional = best.unsolved.has_value();
    pool.hourlyOnly = costOf(best.flows[index], {});
    pool.purchases = purchasesOf(best.flows[index], solution, m_model.assumptions.ownedLifeMonths);
    return pool;
  }

  const ScenarioModel& m_model;
  std::vector<PoolTask> m_tasks;
  Trends m_trends;
  FixedStaff m_staff;
  SolvedPools& m_solved;
  const ChooseOptions& m_options;
};

}  // namespace

std::vector<PoolPurchases> purchasesOf(const Choice& choice, const Assumptions& assumptions) {
  std::vector<PoolPurchases> result;
  for (const PoolOptimum& pool : choice.pools) {
    PoolPurchases& purchases = result.emplace_back();
    for (const PlannedPurchase& planned : pool.purchases) {
      if (const auto term = termOf(planned.kind)) {
        purchases.commitments.push_back(
            {.start = planned.start, .termMonths = monthsOf(*term), .count = planned.count});
      } else {
        purchases.owned.push_back({.month = planned.start - assumptions.leadTimeMonths, .count = planned.count});
      }
    }
  }
  return result;
}

Choice choose(const ScenarioModel& model, const Need& need, Holdings given, SolvedPools& solved,
              const ChooseOptions& options) {
  Choice choice;
  Chooser(model, need, given, solved, options).choose(choice);
  choice.holdings = withPurchases(std::move(given), model, purchasesOf(choice, model.assumptions));
  return choice;
}

}  // namespace fulcrum::optimise
