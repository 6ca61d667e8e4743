// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/choose_purchases.h"

#include <cmath>

#include "engine/lever_scope.h"
#include "engine/pool_month.h"
#include "engine/tier_prices.h"

namespace fulcrum {
namespace {

// Adds what is offered to one pool's holdings and reports what is not.
class Buyer {
 public:
  // What renews does so for `tail` months beyond the horizon; nothing starts there.
  Buyer(const Assumptions& assumptions, int months, Findings& findings, int tail = 0)
      : m_assumptions(assumptions), m_months(months), m_tail(tail), m_findings(findings) {}

  void commit(const Commitment& commitment, const NodeType& type, bool contractsOnly, const std::string& where,
              Holdings& holdings) {
    if (commitment.count <= 0) return;
    if (termDiscount(type, commitment.termMonths) > 0) {
      if (commitment.start < m_months) appendTerms(commitment, m_months + m_tail, contractsOnly, holdings.terms);
    } else {
      m_findings.add(Severity::Warning, "termNotOffered", where,
                     {{"term", std::to_string(commitment.termMonths)}, {"nodeType", displayName(type)}});
    }
  }

  void buy(const Purchase& purchase, const NodeType& type, bool contractsOnly, const std::string& where,
           Holdings& holdings) {
    if (purchase.count <= 0) return;
    if (!(type.purchasePrice.value() > 0)) {
      m_findings.add(Severity::Warning, "noPurchasePrice", where, {{"nodeType", displayName(type)}});
    } else if (purchase.month >= m_months) {
      m_findings.add(Severity::Note, "purchaseAfterHorizon", where, {{"month", std::to_string(purchase.month)}});
    } else {
      appendLots(purchase, m_assumptions, m_months + (purchase.renew ? m_tail : 0), contractsOnly, holdings.lots);
    }
  }

 private:
  const Assumptions& m_assumptions;
  int m_months;
  int m_tail;
  Findings& m_findings;
};

template <class LeverType>
const LeverType* actingOn(const std::optional<LeverType>& lever, const FleetModel& fleet) {
  const LeverType* on = switchedOn(lever);
  return on && covers(*on, fleet.fleet->id) ? on : nullptr;
}

std::string elementPath(const std::string& list, size_t index) {
  return list + "[" + std::to_string(index) + "]";
}

// Everything but coverage and the optimum, which depend on the need.
Holdings givenHoldings(const FleetModel& fleet, const Levers& levers, Buyer& buyer, const Findings& findings) {
  Holdings holdings;
  const auto* commitments = actingOn(levers.commitments, fleet);
  for (size_t index = 0; index < fleet.fleet->commitments.size(); ++index) {
    buyer.commit(fleet.fleet->commitments[index], *fleet.type, commitments != nullptr,
                 elementPath(findings.fleetPath(fleet.index) + ".commitments", index), holdings);
  }
  if (commitments && commitments->mode == CommitmentMode::Counts) {
    if (const auto given = commitments->counts.find(fleet.fleet->id); given != commitments->counts.end()) {
      for (const Commitment& commitment : given->second) {
        buyer.commit(commitment, *fleet.type, false, findings.leverPath(LeverKind::Commitments), holdings);
      }
    }
  }
  const auto* own = actingOn(levers.own, fleet);
  for (size_t index = 0; index < fleet.fleet->owned.size(); ++index) {
    const Purchase& purchase = fleet.fleet->owned[index];
    if (own && purchase.month >= 0) continue;
    buyer.buy(purchase, *fleet.type, own != nullptr, elementPath(findings.fleetPath(fleet.index) + ".owned", index),
              holdings);
  }
  if (own && own->mode == OwnMode::Counts) {
    if (const auto given = own->counts.find(fleet.fleet->id); given != own->counts.end()) {
      for (const Purchase& purchase : given->second) {
        buyer.buy(purchase, *fleet.type, false, findings.leverPath(LeverKind::Own), holdings);
      }
    }
  }
  return holdings;
}

// Shares of month 0's mean provisioned nodes beyond those in force in it, from month 0, renewing.
void addCoverage(const Commitments& lever, const ScenarioModel& model, const FleetModel& fleet, Buyer& buyer,
                 const Findings& findings, Holdings& holdings) {
  FleetMonths months(model, fleet);
  months.compute(0);
  const double inForce = holdings.inForce(0);
  double beyond = 0;
  for (const double nodes : months.home().provisioned) beyond += std::max(0.0, nodes - inForce);
  beyond /= kHoursPerWeek;
  for (const auto& [share, termMonths] : {std::pair{lever.coverage1y, 12}, std::pair{lever.coverage3y, 36}}) {
    const Commitment commitment{.start = 0,
                                .termMonths = termMonths,
                                .count = static_cast<int>(std::floor(share * beyond + 0.5)),
                                .renew = true};
    buyer.commit(commitment, *fleet.type, false, findings.leverPath(LeverKind::Commitments), holdings);
  }
}

// What a fleet holds whatever the planner chooses, in force in the first `months` months.
Holdings keptHoldings(const ResolvedScenario& scenario, const ScenarioModel& model, const FleetModel& fleet, int months,
                      Buyer& buyer, const Findings& findings) {
  Holdings holdings = givenHoldings(fleet, scenario.levers, buyer, findings);
  countInForce(months, holdings);
  const auto* lever = actingOn(scenario.levers.commitments, fleet);
  if (!lever || lever->mode != CommitmentMode::Coverage) return holdings;
  addCoverage(*lever, model, fleet, buyer, findings, holdings);
  countInForce(months, holdings);
  return holdings;
}

// The need of a pool, hour by hour over the horizon, and what is kept into the tail, for the planner.
struct RecordedNeed {
  std::vector<double> provisioned;
  std::vector<double> firm;
  std::vector<double> load;
  std::vector<double> keptOwned;
  std::vector<double> keptReserved;
  Holdings kept;

  void append(const PoolMonth& month) {
    provisioned.insert(provisioned.end(), month.provisioned.begin(), month.provisioned.end());
    for (size_t hour = 0; hour < month.provisioned.size(); ++hour) {
      firm.push_back(month.provisioned[hour] - month.interruptible[hour]);
    }
    load.insert(load.end(), month.load.begin(), month.load.end());
  }
  void keep(Holdings holdings) {
    kept = std::move(holdings);
    keptOwned = kept.owned;
    keptReserved = kept.reserved1y;
    for (size_t month = 0; month < keptReserved.size(); ++month) keptReserved[month] += kept.reserved3y[month];
  }
};

// Asks the planner for every pool in the scope of a lever whose mode is `optimal`.
class OptimalPurchases {
 public:
  OptimalPurchases(const ResolvedScenario& scenario, const ScenarioModel& model, const PurchasePlanner& planner,
                   const Findings& findings, std::vector<FleetHoldings>& holdings)
      : m_scenario(scenario), m_model(model), m_planner(planner), m_findings(findings), m_holdings(holdings) {
    m_request.months = model.months;
    m_request.assumptions = &scenario.assumptions;
    m_request.own = switchedOn(scenario.levers.own);
    m_needs.reserve(2 * model.fleets.size());
    for (size_t index = 0; index < model.fleets.size(); ++index) addFleet(index);
  }

  [[nodiscard]] Problems add(Buyer& buyer) {
    const auto chosen = m_planner.choose(m_request);
    if (!chosen) return chosen.problems();
    for (size_t index = 0; index < m_targets.size(); ++index) {
      const auto& [type, holdings] = m_targets[index];
      for (const Commitment& commitment : chosen.value()[index].commitments) {
        buyer.commit(commitment, *type, false, {}, *holdings);
      }
      for (const Purchase& purchase : chosen.value()[index].owned) buyer.buy(purchase, *type, false, {}, *holdings);
      countInForce(m_model.months, *holdings);
    }
    return {};
  }

 private:
  void addFleet(size_t index) {
    const FleetModel& fleet = m_model.fleets[index];
    const auto* commitments = actingOn(m_scenario.levers.commitments, fleet);
    const auto* own = actingOn(m_scenario.levers.own, fleet);
    const bool chooseCommitments = commitments && commitments->mode == CommitmentMode::Optimal;
    const bool chooseOwned = own && own->mode == OwnMode::Optimal;
    RecordedNeed& home = m_needs.emplace_back();
    RecordedNeed& remote = m_needs.emplace_back();
    if (chooseCommitments || chooseOwned || m_planner.seesAllPools()) {
      FleetMonths months(m_model, fleet, true);
      for (int month = 0; month < m_model.months; ++month) {
        months.compute(month);
        home.append(months.home());
        if (fleet.remoteType) remote.append(months.remote());
      }
    }
    keepInTail(fleet, home, remote);
    addPool(fleet, false, home, m_holdings[index].home);
    if (fleet.remoteType) addPool(fleet, true, remote, m_holdings[index].remote);
    for (size_t pool = m_request.pools.size() - (fleet.remoteType ? 2 : 1); pool < m_request.pools.size(); ++pool) {
      m_request.pools[pool].chooseCommitments = chooseCommitments;
      m_request.pools[pool].chooseOwned = chooseOwned;
    }
  }

  void keepInTail(const FleetModel& fleet, RecordedNeed& home, RecordedNeed& remote) {
    const int months = m_model.months + kPlanningTail;
    Findings reported = m_findings;  // what is not offered is known from the horizon
    Buyer buyer(m_scenario.assumptions, m_model.months, reported, kPlanningTail);
    home.keep(keptHoldings(m_scenario, m_model, fleet, months, buyer, reported));
    Holdings none;
    countInForce(months, none);
    remote.keep(std::move(none));
  }

  void addPool(const FleetModel& fleet, bool remote, const RecordedNeed& need, Holdings& holdings) {
    const auto* spot = actingOn(m_scenario.levers.spot, fleet);
    m_request.pools.push_back({.id = poolId(fleet, remote),
                               .fleet = fleet.fleet->id,
                               .nodeType = remote ? fleet.remoteType : fleet.type,
                               .provisioned = need.provisioned,
                               .firm = need.firm,
                               .load = need.load,
                               .keptOwned = need.keptOwned,
                               .keptReserved = need.keptReserved,
                               .kept = &need.kept,
                               .spotLever = spot != nullptr,
                               .spotFrom = spotFrom(fleet, remote)});
    m_targets.emplace_back(m_request.pools.back().nodeType, &holdings);
  }

  [[nodiscard]] int spotFrom(const FleetModel& fleet, bool remote) const {
    for (const FleetPhase& phase : fleet.phases) {
      if ((remote ? phase.remote : phase.home).spot) return phase.first;
    }
    return m_model.months;
  }

  const ResolvedScenario& m_scenario;
  const ScenarioModel& m_model;
  const PurchasePlanner& m_planner;
  const Findings& m_findings;
  std::vector<FleetHoldings>& m_holdings;
  PurchaseRequest m_request;
  std::vector<RecordedNeed> m_needs;  // spans of the request point into these
  std::vector<std::pair<const NodeType*, Holdings*>> m_targets;
};

Problems optimalWithoutPlanner(const Levers& levers, const Findings& findings) {
  Problems problems;
  const auto refuse = [&](LeverKind kind) {
    problems.push_back({.severity = Severity::Error,
                        .code = "optimalUnavailable",
                        .where = findings.leverPath(kind) + ".mode",
                        .facts = {{"lever", std::string(leverKey(kind))}}});
  };
  const auto* commitments = switchedOn(levers.commitments);
  const auto* own = switchedOn(levers.own);
  if (commitments && commitments->mode == CommitmentMode::Optimal) refuse(LeverKind::Commitments);
  if (own && own->mode == OwnMode::Optimal) refuse(LeverKind::Own);
  return problems;
}

}  // namespace

Result<std::vector<FleetHoldings>> choosePurchases(const ResolvedScenario& scenario, const ScenarioModel& model,
                                                   const PurchasePlanner* planner, Findings& findings) {
  Problems optimal = optimalWithoutPlanner(scenario.levers, findings);
  if (!planner && !optimal.empty()) return optimal;

  Buyer buyer(scenario.assumptions, model.months, findings);
  std::vector<FleetHoldings> result;
  for (const FleetModel& fleet : model.fleets) {
    FleetHoldings& holdings = result.emplace_back();
    holdings.home = keptHoldings(scenario, model, fleet, model.months, buyer, findings);
    countInForce(model.months, holdings.remote);
  }
  if (planner && (!optimal.empty() || planner->seesAllPools())) {
    const Problems failed = OptimalPurchases(scenario, model, *planner, findings, result).add(buyer);
    if (!failed.empty()) return failed;
  }
  return result;
}

}  // namespace fulcrum
