// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/optimal_planner.h"

#include <algorithm>
#include <functional>

#include "optimise/pool_problem.h"
#include "optimise/unused_tiers.h"

namespace fulcrum::optimise {
namespace {

constexpr double kMonthsPerYear = 12;

size_t hashOf(const PoolFlow& flow) {
  size_t hash = flow.steps.size();
  const auto add = [&](double value) { hash = hash * 1000003 + std::hash<double>()(value); };
  for (const NeedStep& step : flow.steps) add(step.upTo + 1e6 * step.needed);
  for (const Offer& offer : flow.offers) add(offer.cost);
  for (const double value : flow.kept) add(value);
  for (const double value : flow.onDemandHour) add(value);
  return hash;
}

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

// Today's cost of the staff that owning takes whatever its size, in the months in which anything is owned.
class FixedStaff {
 public:
  FixedStaff(const PurchaseRequest& request, const Trends& trends) : m_owned(trends.salary.size(), false) {
    const Assumptions& a = *request.assumptions;
    for (size_t t = 0; t < trends.salary.size(); ++t) {
      m_cost.push_back(a.staffFte * a.staffSalary.value() / kMonthsPerYear * trends.salary[t] *
                       trends.runningDiscount[t]);
    }
    for (const PoolNeed& need : request.pools) {
      for (size_t t = 0; t < need.keptOwned.size(); ++t) m_owned[t] = m_owned[t] || need.keptOwned[t] > 0;
    }
  }
  // What chosen offers add to it.
  [[nodiscard]] double addedBy(const std::vector<PoolFlow>& flows, const std::vector<FlowSolution>& solutions) const {
    std::vector<bool> chosen(m_owned.size(), false);
    for (size_t pool = 0; pool < flows.size(); ++pool) {
      for (const ChosenOffer& choice : solutions[pool].chosen) {
        const Offer& offer = flows[pool].offers[choice.offer];
        if (offer.kind != PurchaseKind::Owned) continue;
        for (int month = offer.start; month < offer.end; ++month) chosen[static_cast<size_t>(month)] = true;
      }
    }
    double cost = 0;
    for (size_t t = 0; t < m_owned.size(); ++t) cost += chosen[t] && !m_owned[t] ? m_cost[t] : 0.0;
    return cost;
  }

 private:
  std::vector<double> m_cost;
  std::vector<bool> m_owned;
};

struct SolvedPlan {
  std::vector<PoolFlow> flows;
  std::vector<FlowSolution> solutions;
  double cost = 0;
};

SolvedPlan solvedPlan(const PurchaseRequest& request, bool owning, const Trends& trends, const FixedStaff& staff,
                      SolvedPools& solved) {
  SolvedPlan plan;
  for (const PoolNeed& need : request.pools) {
    OnOffer offers = offersOf(need);
    offers.owned = offers.owned && owning;
    plan.flows.push_back(need.provisioned.empty() ? PoolFlow() : poolFlow(request, need, offers, trends));
    plan.solutions.push_back(solved.solutionOf(plan.flows.back()));
    plan.cost += plan.solutions.back().objective;
  }
  plan.cost += staff.addedBy(plan.flows, plan.solutions);
  return plan;
}

}  // namespace

const FlowSolution& SolvedPools::solutionOf(PoolFlow flow) {
  const size_t hash = hashOf(flow);
  const auto found =
      std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.hash == hash && entry.flow == flow; });
  if (found != m_entries.end()) {
    m_entries.splice(m_entries.begin(), m_entries, found);
  } else {
    ++m_solved;
    FlowSolution solution = solve(flow);
    m_entries.push_front({hash, std::move(flow), std::move(solution)});
    if (m_entries.size() > m_capacity) m_entries.pop_back();
  }
  return m_entries.front().solution;
}

std::vector<PoolOptimum> optimalPools(const PurchaseRequest& request, SolvedPools& solved) {
  const Trends trends(*request.assumptions, request.months + kPlanningTail);
  const FixedStaff staff(request, trends);
  SolvedPlan best = solvedPlan(request, true, trends, staff, solved);
  const double fixedCharge = staff.addedBy(best.flows, best.solutions);
  std::optional<double> refused;  // what owning would have saved, had it not needed staff of its own
  if (fixedCharge > 0) {
    SolvedPlan renting = solvedPlan(request, false, trends, staff, solved);
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
    pool.bound = solution.bound;
    pool.hourlyOnly = costOf(flow, {});
    pool.purchases = purchasesOf(flow, solution, request.months, request.assumptions->ownedLifeMonths);
    const std::optional<Refusal> refusal = refused ? std::optional(Refusal{*refused, fixedCharge}) : std::nullopt;
    pool.unused = unusedTiers(need, flow, solution, pool.purchases, refusal);
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
