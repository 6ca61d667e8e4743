// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/financing_flows.h"

#include <algorithm>

#include "finance/rates.h"
#include "finance/time_value.h"

namespace fulcrum::finance {

LoanFlows loanFlows(Money price, int month, int months, const Financing& financing) {
  LoanFlows flows{.received = price * financing.share, .outstanding = price * financing.share};
  const Annuity annuity{monthlyRate(financing.apr, RateKind::Nominal).value(),
                        static_cast<double>(financing.termMonths), PaymentTime::End};
  Money left = flows.received;
  for (int k = 1; k <= financing.termMonths; ++k) {
    // What a borrower pays is negative in time_value.
    const Money interest(-interestPart(annuity, k, flows.received.value()).value());
    const Money principal =
        k == financing.termMonths ? left : Money(-principalPart(annuity, k, flows.received.value()).value());
    left -= principal;
    if (month + k <= months) {
      flows.payments.push_back({month + k, interest, principal});
      flows.outstanding = left;
    } else {
      flows.remaining += interest + principal;
    }
  }
  return flows;
}

LeaseFlows leaseFlows(const PricedLot& lot, int months, const Financing& financing) {
  LeaseFlows flows{.payment = financing.paymentPerNodeMonth * lot.nodes};
  for (int k = 0; k < financing.termMonths; ++k) {
    const int month = lot.live + k;  // a payment in advance at the end of the plan is for the month after it
    if (month < months) {
      flows.paymentBoundaries.push_back(financing.inAdvance ? month : month + 1);
    } else {
      flows.remaining += flows.payment;
    }
  }
  const int bought = lot.live + financing.termMonths;
  if (bought < lot.end && bought <= months) {
    flows.bought = PricedLot{lot.fleet, bought, bought, lot.end, lot.nodes, financing.buyOut * lot.nodes};
  }
  return flows;
}

}  // namespace fulcrum::finance
