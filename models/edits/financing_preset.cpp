// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/financing_preset.h"

#include <algorithm>
#include <cmath>

#include "edits/lever_edits.h"
#include "finance/rates.h"
#include "finance/time_value.h"

namespace fulcrum {
namespace {

// The dearest node of the fleets that can own any: with several, one payment stands for all and must not flatter.
Money dearestNode(const Plan& plan) {
  Money price;
  for (const Fleet& fleet : plan.fleets) {
    if (const NodeType* type = find(plan, fleet.nodeType)) price = std::max(price, type->purchasePrice);
  }
  return price;
}

}  // namespace

Financing financingPreset(const Plan& plan, const ScenarioId& scenario, FinancingKind kind) {
  Financing financing = effectiveLever(plan, scenario, &Levers::own).financing;
  financing.kind = kind;
  const double discountRate = resolveScenario(plan, scenario).assumptions.discountRate;
  const double monthly = std::max(0.0, finance::monthlyRate(discountRate, finance::RateKind::Effective).value());
  if (kind == FinancingKind::Loan && financing.apr == 0.0) financing.apr = 12.0 * monthly;
  if (kind == FinancingKind::Lease && financing.paymentPerNodeMonth == Money(0)) {
    const finance::Annuity annuity{monthly, static_cast<double>(financing.termMonths), finance::PaymentTime::End};
    if (const auto payment = finance::payment(annuity, dearestNode(plan).value()))
      financing.paymentPerNodeMonth = Money(std::round(-payment.value()));
  }
  return financing;
}

}  // namespace fulcrum
