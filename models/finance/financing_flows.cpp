// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/financing_flows.h"

#include <algorithm>

#include "finance/rates.h"
#include "finance/time_value.h"

namespace fulcrum::finance {

LoanFlows loanFlows(Money price, int month, int months, const Financing& financing) {
  LoanFlows flows{price * financing.share, {}};
  const Annuity annuity{monthlyRate(financing.apr, RateKind::Nominal).value(),
                        static_cast<double>(financing.termMonths), PaymentTime::End};
  Money outstanding = flows.received;
  for (int k = 1; k <= financing.termMonths && month + k <= months; ++k) {
    const bool last = k == financing.termMonths || month + k == months;
    // What a borrower pays is negative in time_value.
    const Money interest(-interestPart(annuity, k, flows.received.value()).value());
    const Money principal = last ? outstanding : Money(-principalPart(annuity, k, flows.received.value()).value());
    flows.payments.push_back({month + k, interest, principal});
    outstanding -= principal;
  }
  return flows;
}

LeaseFlows leaseFlows(const PricedLot& lot, int months, const Financing& financing) {
  LeaseFlows flows{financing.paymentPerNodeMonth * lot.nodes, {}, std::nullopt};
  for (int k = 0; k < financing.termMonths; ++k) {
    const int boundary = lot.live + k + (financing.inAdvance ? 0 : 1);
    // A payment in advance at the horizon is for the month after it.
    if (boundary > months || (financing.inAdvance && boundary == months)) break;
    flows.paymentBoundaries.push_back(boundary);
  }
  const int bought = lot.live + financing.termMonths;
  if (bought < lot.end && bought <= months) {
    flows.bought = PricedLot{lot.fleet, bought, bought, lot.end, lot.nodes, financing.buyOut * lot.nodes};
  }
  return flows;
}

}  // namespace fulcrum::finance
