// SPDX-License-Identifier: GPL-3.0-or-later
// The third stage's value: what is committed and owned in every pool, and when it is in force.
#pragma once

#include <vector>

#include "base/result.h"
#include "plan/plan.h"
#include "plan/term.h"

namespace fulcrum {

// One term; a renewal is a term of its own.
struct CommittedTerm {
  int start = 0;  // month, may be negative
  Term term = Term::OneYear;
  int count = 0;  // nodes
  Upfront upfront = Upfront::None;
  MoneyPerHour price;    // of a node, locked at its start
  bool byLever = false;  // and not of the fleet's own list
  [[nodiscard]] int end() const { return start + monthsOf(term); }
  [[nodiscard]] Money monthly() const { return price * Hours(kHoursPerMonth) * count; }  // for all of its nodes
  // What of a prepaid fee stands for the months from a boundary on, where the term is in force on both sides of it.
  [[nodiscard]] Money unexpired(int boundary) const {
    return upfront == Upfront::All && start < boundary && boundary < end() ? monthly() * (end() - boundary) : Money();
  }
  // Monthly payments from a boundary on, likewise.
  [[nodiscard]] Money owed(int boundary) const {
    return upfront == Upfront::None && start < boundary && boundary < end() ? monthly() * (end() - boundary) : Money();
  }
  bool operator==(const CommittedTerm&) const = default;
};

// Where the price of nodes comes from.
enum class PriceBasis { List, Paid, Missing };

// Nodes bought together: live for the life of a node from the lead time after payment.
struct OwnedLot {
  int paid = 0;   // month, may be negative
  int first = 0;  // live in [first, end)
  int end = 0;
  int count = 0;  // nodes
  Money price;    // of all of them; at list price with the shares of network and facility
  PriceBasis basis = PriceBasis::List;
  bool byLever = false;  // and not of the fleet's own list
  bool operator==(const OwnedLot&) const = default;
};

// Series have one entry per month of the horizon.
struct PoolHoldings {
  std::vector<CommittedTerm> terms;
  std::vector<OwnedLot> lots;
  std::vector<double> owned;  // nodes in force
  ByTerm<std::vector<double>> reserved;
  [[nodiscard]] double reservedIn(int month) const {
    double nodes = 0;
    for (const auto& series : reserved) nodes += series[static_cast<size_t>(month)];
    return nodes;
  }
  [[nodiscard]] double inForce(int month) const { return owned[static_cast<size_t>(month)] + reservedIn(month); }
};

struct Holdings {
  std::vector<PoolHoldings> pools;  // in the order of the model's
  Problems problems;                // what could not be had
};

// The terms of a commitment that matter within the horizon, renewals included; with `contractsOnly` only those that
// started before month 0.
void appendTerms(const Commitment& commitment, int months, bool contractsOnly, std::vector<CommittedTerm>& terms);
[[nodiscard]] OwnedLot lotOf(const Purchase& purchase, const Assumptions& assumptions);
// Likewise of nodes that are paid before month `months` and still live in month 0 or later. What renews is paid so that
// it is live when the nodes before it end; with `contractsOnly` only what is paid before month 0.
void appendLots(const Purchase& purchase, const Assumptions& assumptions, int months, bool contractsOnly,
                std::vector<OwnedLot>& lots);
// What a node costs without a price of its own when it is ordered in a month, after price rules, with the shares of
// network (of what is paid) and facility; 0 without a price.
// Before month 0 that of month 0: nothing is priced backwards.
[[nodiscard]] Money purchasePriceIn(int month, const NodeType& type, const Assumptions& assumptions,
                                    const PriceRules& rules);

// Price of a node-hour in a term that starts in a month, after price rules; without a discount that on demand.
[[nodiscard]] MoneyPerHour termPriceIn(int start, Term term, const NodeType& type, const Assumptions& assumptions,
                                       const PriceRules& rules);

// What a node is worth of its price when `lifeShare` (0..1) of its life is over: falling by the same share per month to
// `residualShare` at its end. To less than a hundredth it falls like that to a hundredth and loses the rest evenly, so
// that a residual of 0 is 0.
[[nodiscard]] double worthShare(double residualShare, double lifeShare);
// At a month boundary up to the end of their life; before they are live, what was paid.
[[nodiscard]] Money worthAt(const OwnedLot& lot, int boundary, double residualShare);

// Counts nodes in force by month from terms and lots.
void countInForce(int months, PoolHoldings& holdings);

// Whether a fleet's own contracts or nodes from before month 0 are in force or on order in it.
[[nodiscard]] bool isBoundByContracts(const Fleet& fleet, const Assumptions& assumptions);

}  // namespace fulcrum
