// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest mix of one pool as a minimum-cost flow, free of plans and units: what is needed in which hours, what an
// hour costs, and what may be committed to.
//
// A commitment is an interval of months, and any K committed nodes serve the lowest K levels of need. So nodes are
// units that flow from the first month boundary to the last, over commitments (long arcs) or month by month over what
// is rented by the hour: one arc for each run of levels needed in the same hours. Arcs back to the boundary before cost
// nothing, for terms may overlap. The cost of an hour falls with the level, so the flow leaves the highest levels to
// the hour, and the optimum is integral. Terms that outlive the plan end in a chain of boundaries of their own, whose
// links hold them to what their whole length would justify.
#pragma once

#include <array>
#include <limits>
#include <span>
#include <vector>

#include "plan/term.h"

namespace fulcrum::optimise {

// Levels of need from that of the step before (or 0) up to `upTo` nodes are needed in `needed` hours of the week, in
// `firm` of them without interruption.
struct NeedStep {
  double upTo = 0;
  double needed = 0;
  double firm = 0;
  bool operator==(const NeedStep&) const = default;
};

// The steps of a week of 168 hours of nodes provisioned, of which `firm` take no interruption, in ascending order of
// levels: its load-duration curve. At most 336.
[[nodiscard]] std::vector<NeedStep> needSteps(std::span<const double> provisioned, std::span<const double> firm);

enum class PurchaseKind { Reserved1y, Reserved3y, Owned };
inline constexpr int kPurchaseKinds = 3;
inline constexpr ByTerm<PurchaseKind> kTermKind{{PurchaseKind::Reserved1y, PurchaseKind::Reserved3y}};
// Nothing for owned nodes.
[[nodiscard]] constexpr std::optional<Term> termOf(PurchaseKind kind) {
  for (const Term term : kTerms) {
    if (kTermKind[term] == kind) return term;
  }
  return std::nullopt;
}

inline constexpr int kUnlimited = std::numeric_limits<int>::max();

// A commitment on offer: one node in force in the months [start, end) of the plan, at a price in today's money.
//
// A term that outlives the plan is paid inside it only, so it would seem cheap in the last months. It has a limit: the
// number of levels that would justify its whole length, each by itself (term_limits.h). Levels are shared: of all
// offers whose limit is c or less, at most c are chosen together. What has a limit ends with the plan.
struct Offer {
  PurchaseKind kind = PurchaseKind::Reserved1y;
  int start = 0;
  int end = 0;
  double cost = 0;
  int limit = kUnlimited;
  bool operator==(const Offer&) const = default;
};

// The limits of the offers, ascending, each once, without 0 (never chosen) and kUnlimited.
[[nodiscard]] std::vector<int> limitsOf(std::span<const Offer> offers);

// The months of a plan.
struct PoolFlow {
  std::vector<NeedStep> steps;       // of month 0, of month 1, ...
  std::vector<size_t> stepsEnd;      // of each month with a need of its own; the last one's need is held after it
  std::vector<double> kept;          // nodes in force whatever is chosen; they serve the lowest levels
  std::vector<double> onDemandHour;  // today's cost of renting a node in one hour of the week all month long
  std::vector<double> spotHour;      // the same where it may be interrupted; at most onDemandHour
  std::vector<Offer> offers;
  bool operator==(const PoolFlow&) const = default;

  [[nodiscard]] int months() const { return static_cast<int>(kept.size()); }
  [[nodiscard]] std::span<const NeedStep> stepsOf(int month) const;
  // Cost of a node rented in the hours of a step.
  [[nodiscard]] double hourlyCost(int month, const NeedStep& step) const {
    const auto t = static_cast<size_t>(month);
    return step.firm * onDemandHour[t] + (step.needed - step.firm) * spotHour[t];
  }
};

struct ChosenOffer {
  size_t offer = 0;  // index in PoolFlow::offers
  int count = 0;     // nodes
  bool operator==(const ChosenOffer&) const = default;
};

struct FlowSolution {
  double objective = 0;             // cost of the chosen offers and of what is rented by the hour
  double bound = 0;                 // no plan costs less: the value of the dual solution
  std::vector<ChosenOffer> chosen;  // in the order of the offers
  // For each kind, the offer that comes nearest to being worth it and by how much one node of it would raise the cost;
  // 0 for a kind that is used. No offer: none of the kind, or all of them with a limit of 0.
  struct Nearest {
    int offer = -1;
    double extra = 0;
    bool operator==(const Nearest&) const = default;
  };
  std::array<Nearest, kPurchaseKinds> nearest;
  bool operator==(const FlowSolution&) const = default;
};

[[nodiscard]] FlowSolution solve(const PoolFlow& flow);

// Whether a choice keeps the limits of the offers.
[[nodiscard]] bool keepsLimits(const PoolFlow& flow, std::span<const ChosenOffer> chosen);

// The cost of any choice: what `objective` is for the optimum. Counts by offer; limits are not looked at.
[[nodiscard]] double costOf(const PoolFlow& flow, std::span<const ChosenOffer> chosen);

}  // namespace fulcrum::optimise
