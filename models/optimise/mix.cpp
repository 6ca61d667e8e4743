// SPDX-License-Identifier: GPL-3.0-or-later
#include "optimise/mix.h"

#include <algorithm>
#include <numeric>

#include "base/conversions.h"
#include "engine/lever_scope.h"
#include "engine/trends.h"
#include "optimise/lever_entry.h"
#include "optimise/pool_problem.h"
#include "plan/resolve.h"

namespace fulcrum::optimise {
namespace {

double discountSum(const Trends& trends, int months) {
  return std::accumulate(trends.runningDiscount.begin(), trends.runningDiscount.begin() + months, 0.0);
}

// Hours in which levels (low, high] are needed, and of them those that take no interruption.
std::pair<double, double> hoursBetween(std::span<const NeedStep> steps, double low, double high) {
  double needed = 0;
  double firm = 0;
  double level = low;
  for (const NeedStep& step : steps) {
    if (step.upTo <= level) continue;
    const double levels = std::min(step.upTo, high) - level;
    if (levels <= 0) break;
    needed += levels * step.needed;
    firm += levels * step.firm;
    level += levels;
  }
  return {needed, firm};
}

void addUse(const PoolFlow& flow, const PoolNeed& need, PoolMix& mix) {
  const auto use = [&](Tier tier) -> TierUse& { return mix.use[static_cast<size_t>(tier)]; };
  for (int month = 0; month < flow.months(); ++month) {
    const auto t = static_cast<size_t>(month);
    const auto steps = flow.stepsOf(month);
    const double top = steps.empty() ? 0.0 : steps.back().upTo;
    double level = 0;
    const auto take = [&](Tier tier, double nodes) {
      use(tier).paid += nodes * kHoursPerWeek;
      use(tier).used += hoursBetween(steps, level, level + nodes).first;
      level += nodes;
    };
    take(Tier::Owned, mix.held.owned[t]);
    for (auto term = kTerms.rbegin(); term != kTerms.rend(); ++term)
      take(kTermTier[*term], mix.held.reserved[*term][t]);
    const auto [needed, firm] = hoursBetween(steps, level, std::max(level, top));
    const double spot = need.months[t].spot ? needed - firm : 0.0;
    for (const auto& [tier, hours] : {std::pair{Tier::Spot, spot}, std::pair{Tier::OnDemand, needed - spot}}) {
      use(tier).paid += hours;
      use(tier).used += hours;
    }
    mix.needed += hoursBetween(steps, 0, top).first;
  }
}

PoolMix poolMix(const ScenarioModel& model, const PoolTask& task, const Trends& trends,
                const PoolEvaluation& evaluation) {
  PoolMix pool{.id = task.pool->id, .fleet = model.fleetOf(*task.pool).fleet->id, .held = *task.kept};
  addUse(poolFlow(model, task, OnOffer(), trends), *task.need, pool);
  pool.monthlyCost = presentCost(evaluation, model.assumptions.discountRate) / discountSum(trends, model.months);
  return pool;
}

template <class LeverType>
LeverType* heldLever(Plan& plan, const ScenarioId& scenario, std::optional<LeverType> Levers::*member) {
  LeverType* lever = ownEntry(plan, scenario, member);
  if (!lever) return nullptr;
  lever->on = true;
  lever->mode = decltype(lever->mode)::Counts;
  lever->fleets.reset();
  lever->counts.clear();
  return lever;
}

// What is not the fleet's own from before month 0, which a lever leaves in force.
std::vector<CommittedTerm> termsOfLever(std::vector<CommittedTerm> terms) {
  std::erase_if(terms, [](const CommittedTerm& term) { return !term.byLever && term.start < 0; });
  return terms;
}

std::vector<OwnedLot> lotsOfLever(std::vector<OwnedLot> lots) {
  std::erase_if(lots, [](const OwnedLot& lot) { return !lot.byLever && lot.paid < 0; });
  return lots;
}

// Equal terms that follow one another to the end of the plan are one that renews.
std::vector<Commitment> commitmentsOf(std::vector<CommittedTerm> terms, int months) {
  std::vector<Commitment> commitments;
  while (!terms.empty()) {
    std::vector<CommittedTerm> chain{terms.front()};
    for (const CommittedTerm& term : terms) {
      const CommittedTerm& last = chain.back();
      if (term.start == last.end() && term.term == last.term && term.count == last.count &&
          term.upfront == last.upfront)
        chain.push_back(term);
    }
    const bool renews = chain.size() > 1 && chain.back().end() >= months;
    if (!renews) chain.resize(1);
    for (const CommittedTerm& term : chain) terms.erase(std::ranges::find(terms, term));
    commitments.push_back({.start = chain[0].start,
                           .termMonths = monthsOf(chain[0].term),
                           .count = chain[0].count,
                           .renew = renews,
                           .upfront = chain[0].upfront});
  }
  return commitments;
}

// Changes the count of what is in force in a month by taking from the latest.
template <class Row, class InForce, class StartOf>
void take(std::vector<Row>& rows, int nodes, InForce inForce, StartOf startOf) {
  while (nodes > 0) {
    auto latest = rows.end();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
      if (inForce(*row) && (latest == rows.end() || startOf(*row) >= startOf(*latest))) latest = row;
    }
    if (latest == rows.end()) return;
    const int taken = std::min(nodes, latest->count);
    latest->count -= taken;
    nodes -= taken;
    if (latest->count == 0) rows.erase(latest);
  }
}

bool inForce(const Commitment& commitment, Term term, bool contractsOnly, int month) {
  if (commitment.termMonths != monthsOf(term) || commitment.count <= 0) return false;
  std::vector<CommittedTerm> terms;
  appendTerms(commitment, month + 1, contractsOnly, terms);
  return std::ranges::any_of(terms, [&](const CommittedTerm& t) { return t.start <= month && month < t.end(); });
}

bool inForce(const Purchase& purchase, const Assumptions& assumptions, bool contractsOnly, int month) {
  if (purchase.count <= 0) return false;
  std::vector<OwnedLot> lots;
  appendLots(purchase, assumptions, month + 1, contractsOnly, lots);
  return std::ranges::any_of(lots, [&](const OwnedLot& lot) { return lot.first <= month && month < lot.end; });
}

template <class Row, class InForce>
int countOf(const std::vector<Row>& rows, InForce inForce) {
  int count = 0;
  for (const Row& row : rows) count += inForce(row) ? row.count : 0;
  return count;
}

void setTerms(std::vector<Commitment>& rows, Term term, int month, int nodes) {
  const auto runs = [&](const Commitment& row) { return inForce(row, term, false, month); };
  const int change = nodes - countOf(rows, runs);
  if (change <= 0) return take(rows, -change, runs, [](const Commitment& row) { return row.start; });
  const auto same = std::ranges::find_if(rows, [&](const Commitment& row) {
    return row.start == month && row.termMonths == monthsOf(term) && row.upfront == Upfront::None;
  });
  if (same != rows.end()) {
    same->count += change;
  } else {
    rows.push_back({.start = month, .termMonths = monthsOf(term), .count = change, .renew = true});
  }
}

void setOwned(std::vector<Purchase>& rows, const Assumptions& assumptions, int month, int nodes) {
  const auto runs = [&](const Purchase& row) { return inForce(row, assumptions, false, month); };
  const int change = nodes - countOf(rows, runs);
  if (change <= 0) return take(rows, -change, runs, [](const Purchase& row) { return row.month; });
  const int paid = month - assumptions.leadTimeMonths;
  const auto same = std::ranges::find(rows, paid, &Purchase::month);
  if (same != rows.end()) {
    same->count += change;
  } else {
    rows.push_back({.month = paid, .count = change});
  }
}

// Whether the node type that serves the fleet in the scenario has a price. Nodes without one count at 0, so that a mix
// that bought some would look cheaper than it is.
bool canBeBought(const Plan& plan, const ScenarioId& scenario, const FleetId& fleet) {
  const auto seen = withElementsOf(plan, scenario);
  const Plan& whole = seen ? seen.value() : plan;
  const Fleet* target = find(whole, fleet);
  if (!target) return false;
  const Levers levers = resolveScenario(whole, scenario).levers;
  const Hardware* hardware = switchedOn(levers.hardware);
  const NodeType* type = find(whole, hardware && covers(*hardware, fleet) ? hardware->nodeType : target->nodeType);
  return type && type->purchasePrice > Money();
}

}  // namespace

Mix mixOf(const EvaluatedScenario& scenario) {
  const ScenarioModel& model = scenario.model;
  const Trends trends(model.assumptions, model.months + kMonthsAfterPlan);
  Mix mix;
  mix.monthlyCost = scenario.evaluation.headline.monthlyCost;
  mix.obligations = scenario.evaluation.remainingObligations;
  const auto tasks = poolTasks(model, scenario.need, scenario.choice.holdings);
  for (size_t index = 0; index < tasks.size(); ++index)
    mix.pools.push_back(poolMix(model, tasks[index], trends, scenario.evaluation.pools[index]));
  return mix;
}

Result<Mix> mixOf(const Plan& plan, const ScenarioId& scenario, SolvedPools& solved) {
  const auto evaluated = evaluateScenario(plan, scenario, solved, {.everyPool = true});
  if (!evaluated) return evaluated.problems();
  return mixOf(evaluated.value());
}

Plan withMixHeld(Plan plan, const ScenarioId& scenario, PurchaseKind kind, const Mix& mix) {
  const bool owned = kind == PurchaseKind::Owned;
  Commitments* commitments = owned ? nullptr : heldLever(plan, scenario, &Levers::commitments);
  Own* own = owned ? heldLever(plan, scenario, &Levers::own) : nullptr;
  for (const PoolMix& pool : mix.pools) {
    const Fleet* fleet = find(plan, pool.id);
    if (!fleet) continue;  // a remote pool has no counts
    if (commitments) {
      auto terms = commitmentsOf(termsOfLever(pool.held.terms), static_cast<int>(pool.held.owned.size()));
      if (!terms.empty()) commitments->counts[pool.fleet] = std::move(terms);
    }
    for (const OwnedLot& lot : own ? lotsOfLever(pool.held.lots) : std::vector<OwnedLot>())
      own->counts[pool.fleet].push_back({.month = lot.paid, .count = lot.count});
  }
  return plan;
}

int contractedNodes(const Plan& plan, const ScenarioId& scenario, const FleetId& fleet, PurchaseKind kind, int month) {
  const auto seen = withElementsOf(plan, scenario);
  const Fleet* target = find(seen ? seen.value() : plan, fleet);
  if (!target) return 0;
  if (kind == PurchaseKind::Owned) {
    const Assumptions assumptions = resolveScenario(plan, scenario).assumptions;
    return countOf(target->owned, [&](const Purchase& row) { return inForce(row, assumptions, true, month); });
  }
  return countOf(target->commitments, [&](const Commitment& row) { return inForce(row, *termOf(kind), true, month); });
}

Plan withTierCount(Plan plan, const ScenarioId& scenario, const FleetId& fleet, PurchaseKind kind, int month,
                   int nodes) {
  const int beyond = std::max(0, nodes - contractedNodes(plan, scenario, fleet, kind, month));
  if (kind == PurchaseKind::Owned) {
    const Assumptions assumptions = resolveScenario(plan, scenario).assumptions;
    if (month < assumptions.leadTimeMonths || !canBeBought(plan, scenario, fleet)) return plan;
    if (Own* lever = ownEntry(plan, scenario, &Levers::own)) {
      setOwned(lever->counts[fleet], assumptions, month, beyond);
      if (lever->counts[fleet].empty()) lever->counts.erase(fleet);
    }
  } else if (Commitments* lever = ownEntry(plan, scenario, &Levers::commitments)) {
    setTerms(lever->counts[fleet], *termOf(kind), month, beyond);
    if (lever->counts[fleet].empty()) lever->counts.erase(fleet);
  }
  return plan;
}

}  // namespace fulcrum::optimise
