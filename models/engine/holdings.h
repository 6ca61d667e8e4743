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
  [[nodiscard]] int end() const { return start + monthsOf(term); }
  bool operator==(const CommittedTerm&) const = default;
};

// Nodes bought together: live for the life of a node from the lead time after payment.
struct OwnedLot {
  int paid = 0;   // month, may be negative
  int first = 0;  // live in [first, end)
  int end = 0;
  int count = 0;         // nodes
  bool byLever = false;  // chosen or counted by the lever `own`; else of the fleet's own list
  bool operator==(const OwnedLot&) const = default;
};

// Series have one entry a month of the horizon.
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
// What a node costs when paid in a month: its price with the shares of network and facility; 0 if it cannot be owned.
[[nodiscard]] Money purchasePriceIn(int month, const NodeType& type, const Assumptions& assumptions);

// Counts nodes in force by month from terms and lots.
void countInForce(int months, PoolHoldings& holdings);

// Whether contracts or owned nodes from before month 0 are in force in it.
[[nodiscard]] bool isBoundByContracts(const Fleet& fleet, const NodeType& type, const Assumptions& assumptions);

}  // namespace fulcrum
