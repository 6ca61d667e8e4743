// SPDX-License-Identifier: GPL-3.0-or-later
// Payments of a loan or a lease of one purchase, at month boundaries.
#pragma once

#include <optional>
#include <vector>

#include "finance/priced_lots.h"
#include "plan/levers.h"

namespace fulcrum::finance {

struct LoanPayment {
  int boundary = 0;
  Money interest;
  Money principal;
};

struct LoanFlows {
  Money received;                     // at the purchase
  std::vector<LoanPayment> payments;  // in the plan
  Money outstanding;                  // at its end; with the principals in the plan what was received
  Money remaining;                    // payments after the plan, with their interest
};

// The loan on a purchase of `price` at the start of `month`, in a plan that ends at boundary `months`.
[[nodiscard]] LoanFlows loanFlows(Money price, int month, int months, const Financing& financing);

struct LeaseFlows {
  Money payment;                       // of all nodes, each time
  std::vector<int> paymentBoundaries;  // of the plan's months
  Money remaining;                     // payments after the plan, without the buy-out, which nobody is bound to
  // The nodes as bought for the buy-out when the lease ends, where that is before their life does and in the plan.
  std::optional<PricedLot> bought;
};

// From the lot's first month of use.
[[nodiscard]] LeaseFlows leaseFlows(const PricedLot& lot, int months, const Financing& financing);

}  // namespace fulcrum::finance
