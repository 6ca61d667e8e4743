// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/given_holdings.h"

#include <cmath>

#include "engine/lever_scope.h"
#include "engine/tier_prices.h"

namespace fulcrum {
namespace {

// Where an entry of holdings stands: in a lever or in a list of its fleet. Nowhere where it was chosen.
struct Entry {
  std::optional<LeverKind> lever;
  const char* list = nullptr;
  size_t fleet = 0;
  size_t index = 0;
  [[nodiscard]] bool byLever() const { return !list; }
};

std::string placeOf(const Entry& entry, const Findings& findings) {
  if (entry.lever) return findings.leverPath(*entry.lever);
  if (!entry.list) return {};
  return findings.fleetPath(entry.fleet) + "." + entry.list + "[" + std::to_string(entry.index) + "]";
}

// Adds to one pool's holdings, at their prices, and says where the plan has none.
class Buyer {
 public:
  Buyer(const ScenarioModel& model, Findings& findings)
      : m_assumptions(model.assumptions),
        m_rules(model.plan->priceRules),
        m_months(model.months),
        m_findings(findings) {}

  void commit(const Commitment& commitment, const NodeType& type, bool contractsOnly, const Entry& entry,
              PoolHoldings& holdings) {
    const auto term = termOf(commitment.termMonths);
    if (commitment.count <= 0 || !term || commitment.start >= m_months) return;
    const size_t first = holdings.terms.size();
    appendTerms(commitment, m_months, contractsOnly, holdings.terms);
    bool atList = false;
    for (size_t index = first; index < holdings.terms.size(); ++index) {
      CommittedTerm& added = holdings.terms[index];
      const bool isSigned = added.start == commitment.start && commitment.pricePerHour;
      added.price = isSigned ? *commitment.pricePerHour : termPriceIn(added.start, *term, type, m_assumptions, m_rules);
      added.byLever = entry.byLever();
      atList = atList || !isSigned;
    }
    if (atList && !offersTerm(type, *term)) {
      m_findings.add(Severity::Warning, "termNotOffered", placeOf(entry, m_findings),
                     {{"term", std::to_string(commitment.termMonths)}, {"nodeType", displayName(type)}});
    }
  }

  void buy(const Purchase& purchase, const NodeType& type, bool contractsOnly, const Entry& entry,
           PoolHoldings& holdings) {
    if (purchase.count <= 0) return;
    if (purchase.month >= m_months) {
      m_findings.add(Severity::Note, "purchaseAfterHorizon", placeOf(entry, m_findings),
                     {{"month", std::to_string(purchase.month)}});
      return;
    }
    const size_t first = holdings.lots.size();
    appendLots(purchase, m_assumptions, m_months, contractsOnly, holdings.lots);
    bool priced = true;
    for (size_t index = first; index < holdings.lots.size(); ++index) {
      OwnedLot& added = holdings.lots[index];
      const bool isPaid = added.paid == purchase.month && purchase.pricePaid;
      added.price =
          (isPaid ? *purchase.pricePaid : purchasePriceIn(added.paid, type, m_assumptions, m_rules)) * added.count;
      added.basis = isPaid ? PriceBasis::Paid : type.purchasePrice.value() > 0 ? PriceBasis::List : PriceBasis::Missing;
      added.byLever = entry.byLever();
      priced = priced && added.basis != PriceBasis::Missing;
    }
    if (!priced) {
      m_findings.add(Severity::Warning, "noPurchasePrice", placeOf(entry, m_findings),
                     {{"nodeType", displayName(type)}});
    }
  }

 private:
  const Assumptions& m_assumptions;
  const PriceRules& m_rules;
  int m_months;
  Findings& m_findings;
};

template <class LeverType>
const LeverType* actingOn(const std::optional<LeverType>& lever, const FleetModel& fleet) {
  const LeverType* on = switchedOn(lever);
  return on && covers(*on, fleet.fleet->id) ? on : nullptr;
}

// Everything but coverage and the optimum, which depend on the need.
PoolHoldings listedHoldings(const FleetModel& fleet, const Levers& levers, Buyer& buyer) {
  PoolHoldings holdings;
  const auto* commitments = actingOn(levers.commitments, fleet);
  for (size_t index = 0; index < fleet.fleet->commitments.size(); ++index) {
    buyer.commit(fleet.fleet->commitments[index], *fleet.type, commitments != nullptr,
                 {.list = "commitments", .fleet = fleet.index, .index = index}, holdings);
  }
  if (commitments && commitments->mode == CommitmentMode::Counts) {
    if (const auto given = commitments->counts.find(fleet.fleet->id); given != commitments->counts.end()) {
      for (const Commitment& commitment : given->second) {
        buyer.commit(commitment, *fleet.type, false, {.lever = LeverKind::Commitments}, holdings);
      }
    }
  }
  const auto* own = actingOn(levers.own, fleet);
  for (size_t index = 0; index < fleet.fleet->owned.size(); ++index) {
    const Purchase& purchase = fleet.fleet->owned[index];
    if (own && purchase.month >= 0) continue;
    buyer.buy(purchase, *fleet.type, own != nullptr, {.list = "owned", .fleet = fleet.index, .index = index}, holdings);
  }
  if (own && own->mode == OwnMode::Counts) {
    if (const auto given = own->counts.find(fleet.fleet->id); given != own->counts.end()) {
      for (const Purchase& purchase : given->second) {
        buyer.buy(purchase, *fleet.type, false, {.lever = LeverKind::Own}, holdings);
      }
    }
  }
  return holdings;
}

// Shares of month 0's mean provisioned nodes beyond those in force in it, from month 0, renewing.
void addCoverage(const Commitments& lever, const FleetModel& fleet, const PoolNeed& need, Buyer& buyer,
                 PoolHoldings& holdings) {
  const double inForce = holdings.inForce(0);
  const MonthNeed& first = need.months.front();
  double beyond = 0;
  if (const WeekValues* hours = need.hours(first.provisioned)) {
    for (const double nodes : *hours) beyond += std::max(0.0, nodes - inForce);
    beyond /= kHoursPerWeek;
  } else {
    beyond = std::max(0.0, first.provisioned.count - inForce);
  }
  for (const Term term : kTerms) {
    const Commitment commitment{.start = 0,
                                .termMonths = monthsOf(term),
                                .count = static_cast<int>(std::floor(lever.*kTermCoverage[term] * beyond + 0.5)),
                                .renew = true};
    buyer.commit(commitment, *fleet.type, false, {.lever = LeverKind::Commitments}, holdings);
  }
}

}  // namespace

Holdings givenHoldings(const ScenarioModel& model, const Need& need) {
  Findings findings(*model.plan, model.scenario);
  Buyer buyer(model, findings);
  const int months = model.months;
  Holdings result;
  for (size_t index = 0; index < model.pools.size(); ++index) {
    const PoolModel& pool = model.pools[index];
    PoolHoldings& holdings = result.pools.emplace_back();
    if (!pool.remote) {
      const FleetModel& fleet = model.fleetOf(pool);
      holdings = listedHoldings(fleet, model.levers, buyer);
      const auto* lever = actingOn(model.levers.commitments, fleet);
      if (lever && lever->mode == CommitmentMode::Coverage) {
        countInForce(months, holdings);
        addCoverage(*lever, fleet, need.pools[index], buyer, holdings);
      }
    }
    countInForce(months, holdings);
  }
  result.problems = findings.take();
  return result;
}

Holdings withPurchases(Holdings given, const ScenarioModel& model, const std::vector<PoolPurchases>& chosen) {
  Findings findings(*model.plan, model.scenario, std::move(given.problems));
  Buyer buyer(model, findings);
  for (size_t index = 0; index < model.pools.size(); ++index) {
    const NodeType& type = *model.pools[index].type;
    PoolHoldings& holdings = given.pools[index];
    for (const Commitment& commitment : chosen[index].commitments) buyer.commit(commitment, type, false, {}, holdings);
    for (const Purchase& purchase : chosen[index].owned) buyer.buy(purchase, type, false, {}, holdings);
    countInForce(static_cast<int>(holdings.owned.size()), holdings);
  }
  given.problems = findings.take();
  return given;
}

std::vector<LeverKind> leversAtOptimum(const Levers& levers) {
  std::vector<LeverKind> kinds;
  const auto* commitments = switchedOn(levers.commitments);
  const auto* own = switchedOn(levers.own);
  if (commitments && commitments->mode == CommitmentMode::Optimal) kinds.push_back(LeverKind::Commitments);
  if (own && own->mode == OwnMode::Optimal) kinds.push_back(LeverKind::Own);
  return kinds;
}

}  // namespace fulcrum
