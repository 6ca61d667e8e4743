// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/optimal_planner.h"

#include <algorithm>

#include "engine/purchases.h"
#include "optimise/fixed_staff.h"
#include "optimise/pool_problem.h"
#include "optimise/unused_tiers.h"

namespace fulcrum::optimise {
namespace {

// Share of the hours of levels (below, below + count] in which they are needed, within the horizon.
double utilisationOf(const PoolFlow& flow, const PlannedPurchase& purchase, int horizon, std::vector<double>& below) {
  double needed = 0;
  int months = 0;
  for (int month = purchase.start; month < std::min(purchase.end, horizon); ++month, ++months) {
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
  return months == 0 ? 0.0 : needed / (static_cast<double>(months) * purchase.count * kHoursPerWeek);
}

std::vector<PlannedPurchase> purchasesOf(const PoolFlow& flow, const FlowSolution& solution, int horizon,
                                         int lifeOfOwned) {
  std::vector<PlannedPurchase> purchases;
  for (const ChosenOffer& choice : solution.chosen) {
    const Offer& offer = flow.offers[choice.offer];
    if (offer.start >= horizon) continue;
    const int term = offer.kind == PurchaseKind::Reserved1y   ? 12
                     : offer.kind == PurchaseKind::Reserved3y ? 36
                                                              : lifeOfOwned;
    purchases.push_back({.kind = offer.kind, .start = offer.start, .end = offer.start + term, .count = choice.count});
  }
  // Lowest levels first, in the order of use: owned, then the longer term.
  const auto rank = [](PurchaseKind kind) { return -static_cast<int>(kind); };
  std::ranges::stable_sort(purchases, {}, [&](const PlannedPurchase& p) { return std::pair(rank(p.kind), p.start); });
  std::vector<double> below = flow.kept;
  for (PlannedPurchase& purchase : purchases) {
    purchase.renewed = std::ranges::any_of(purchases, [&](const PlannedPurchase& next) {
      return next.kind == purchase.kind && next.start == purchase.end;
    });
    purchase.utilisation = utilisationOf(flow, purchase, horizon, below);
  }
  return purchases;
}

struct SolvedPlan {
  std::vector<PoolFlow> flows;
  std::vector<FlowSolution> solutions;
  double cost = 0;
  double gap = 0;  // what may be left to save
  bool capped = false;
  bool provisional = false;
};

OwnCaps capsOf(const PurchaseRequest& request) {
  if (!request.own || request.own->mode != OwnMode::Optimal) return {};
  OwnCaps caps{.nodes = request.own->maxNodes};
  if (request.own->maxPowerKW) caps.powerKW = request.own->maxPowerKW->value();
  if (request.own->maxCapital) caps.capital = request.own->maxCapital->value();
  return caps;
}

CappedProblem cappedProblem(const PurchaseRequest& request, const std::vector<PoolFlow>& flows, const OwnCaps& caps) {
  CappedProblem problem{.caps = caps};
  for (size_t index = 0; index < flows.size(); ++index) {
    const PoolNeed& need = request.pools[index];
    CappedPool& pool = problem.pools.emplace_back();
    pool.flow = flows[index];
    pool.powerKW = need.nodeType->powerKW.value();
    if (need.chooseOwned) pool.keptOwned.assign(need.keptOwned.begin(), need.keptOwned.end());
    for (const Offer& offer : pool.flow.offers) {
      const int paid = offer.start - request.assumptions->leadTimeMonths;
      const bool counts = offer.kind == PurchaseKind::Owned && paid < request.months;
      pool.capital.push_back(counts ? purchasePriceIn(paid, *need.nodeType, *request.assumptions).value() : 0.0);
    }
  }
  return problem;
}

// Where the cheapest mix would exceed a cap, the cheapest within it.
void obeyCaps(const PurchaseRequest& request, SolvedPools& solved, SolvedPlan& plan) {
  const OwnCaps caps = capsOf(request);
  if (!caps.any()) return;
  CappedProblem problem = cappedProblem(request, plan.flows, caps);
  if (keepsCaps(problem, plan.solutions)) return;
  SolvedPools::CappedAnswer answer = solved.solutionOf(std::move(problem));
  plan.solutions = std::move(answer.solution.pools);
  plan.cost = answer.solution.objective;
  plan.gap = answer.solution.objective - answer.solution.bound;
  plan.capped = true;
  plan.provisional = answer.provisional;
}

void sumUp(const FixedStaff& staff, SolvedPlan& plan) {
  if (!plan.capped) {
    plan.cost = 0;
    for (const FlowSolution& solution : plan.solutions) plan.cost += solution.objective;
  }
  plan.cost += staff.addedBy(plan.flows, plan.solutions);
}

SolvedPlan cheapestPlan(const PurchaseRequest& request, const Trends& trends, const FixedStaff& staff,
                        SolvedPools& solved) {
  SolvedPlan plan;
  for (const PoolNeed& need : request.pools) {
    plan.flows.push_back(need.provisioned.empty() ? PoolFlow() : poolFlow(request, need, offersOf(need), trends));
    plan.solutions.push_back(solved.solutionOf(plan.flows.back()));
  }
  obeyCaps(request, solved, plan);
  sumUp(staff, plan);
  return plan;
}

bool isOwned(const Offer& offer) {
  return offer.kind == PurchaseKind::Owned;
}

// The same with nothing owned: what a pool chose that owns nothing stays the cheapest.
SolvedPlan cheapestRentingPlan(const SolvedPlan& owning, const FixedStaff& staff, SolvedPools& solved) {
  SolvedPlan plan{.flows = owning.flows};
  for (size_t pool = 0; pool < plan.flows.size(); ++pool) {
    PoolFlow& flow = plan.flows[pool];
    FlowSolution solution = owning.solutions[pool];
    const bool owns =
        std::ranges::any_of(solution.chosen, [&](const ChosenOffer& c) { return isOwned(flow.offers[c.offer]); });
    std::erase_if(flow.offers, isOwned);  // the last ones: the numbers of the others stay
    solution.nearest[static_cast<size_t>(PurchaseKind::Owned)] = {};
    plan.solutions.push_back(owns || owning.capped ? solved.solutionOf(flow) : std::move(solution));
  }
  sumUp(staff, plan);
  return plan;
}

}  // namespace

std::vector<PoolOptimum> optimalPools(const PurchaseRequest& request, SolvedPools& solved) {
  const Trends trends(*request.assumptions, request.months + kPlanningTail);
  const FixedStaff staff(request, trends);
  SolvedPlan best = cheapestPlan(request, trends, staff, solved);
  const double fixedCharge = staff.addedBy(best.flows, best.solutions);
  std::optional<double> refused;  // what owning would have saved, had it not needed staff of its own
  if (fixedCharge > 0) {
    SolvedPlan renting = cheapestRentingPlan(best, staff, solved);
    if (renting.cost <= best.cost) {
      refused = renting.cost - (best.cost - fixedCharge);
      best = std::move(renting);
    }
  }
  std::vector<PoolOptimum> pools;
  for (size_t index = 0; index < request.pools.size(); ++index) {
    const PoolNeed& need = request.pools[index];
    const PoolFlow& flow = best.flows[index];
    const FlowSolution& solution = best.solutions[index];
    PoolOptimum& pool = pools.emplace_back();
    pool.id = need.id;
    pool.fleet = need.fleet;
    pool.objective = solution.objective;
    pool.bound = solution.bound - best.gap;
    pool.capped = best.capped;
    pool.provisional = best.provisional;
    pool.hourlyOnly = costOf(flow, {});
    pool.purchases = purchasesOf(flow, solution, request.months, request.assumptions->ownedLifeMonths);
    const std::optional<Refusal> refusal = refused ? std::optional(Refusal{*refused, fixedCharge}) : std::nullopt;
    pool.unused = unusedTiers(need, flow, solution, pool.purchases, refusal, best.capped);
  }
  return pools;
}

Result<std::vector<PoolPurchases>> OptimalPlanner::choose(const PurchaseRequest& request) const {
  m_pools = optimalPools(request, m_solved);
  std::vector<PoolPurchases> result;
  for (const PoolOptimum& pool : m_pools) {
    PoolPurchases& purchases = result.emplace_back();
    for (const PlannedPurchase& planned : pool.purchases) {
      if (planned.kind == PurchaseKind::Owned) {
        purchases.owned.push_back(
            {.month = planned.start - request.assumptions->leadTimeMonths, .count = planned.count});
      } else {
        purchases.commitments.push_back({.start = planned.start,
                                         .termMonths = planned.kind == PurchaseKind::Reserved1y ? 12 : 36,
                                         .count = planned.count});
      }
    }
  }
  return result;
}

}  // namespace fulcrum::optimise
