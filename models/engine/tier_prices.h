// SPDX-License-Identifier: GPL-3.0-or-later
// Prices of a node type by tier: at list price of month 0, and what price rules leave of it.
#pragma once

#include "plan/price_rules.h"
#include "plan/term_fields.h"

namespace fulcrum {

// A node-hour of useful spot work: interruptions cost hours that are paid again.
[[nodiscard]] inline double spotPriceWithRework(const NodeType& type) {
  return type.spot.value() * (1.0 + type.spotInterruptionsPerHour * type.spotHoursLost);
}

// Whether spot is offered and, with rework, cheaper than on-demand, as both are contracted in a month. One trend moves
// both, so that without price rules it holds in every month.
[[nodiscard]] inline bool spotIsCheaper(const NodeType& type, const PriceRules& rules, int month) {
  return type.spot.value() > 0 && spotPriceWithRework(type) * paidShare(rules, type, PriceTier::Spot, month) <
                                      type.onDemand.value() * paidShare(rules, type, PriceTier::OnDemand, month);
}

inline constexpr ByTerm<PriceTier> kTermPriceTier{{PriceTier::Reserved1y, PriceTier::Reserved3y}};

// Off on-demand; 0 where none is given.
[[nodiscard]] inline double termDiscount(const NodeType& type, Term term) {
  return (type.*kTermDiscount[term]).value_or(0);
}

}  // namespace fulcrum
