// SPDX-License-Identifier: GPL-3.0-or-later
// Prices of a node type by tier, in month 0.
#pragma once

#include "plan/term_fields.h"

namespace fulcrum {

// A node-hour of useful spot work: interruptions cost hours that are paid again.
[[nodiscard]] inline double spotPriceWithRework(const NodeType& type) {
  return type.spot.value() * (1.0 + type.spotInterruptionsPerHour * type.spotHoursLost);
}

// Whether spot is offered and, with rework, cheaper than on-demand. One trend moves both, so it holds in every month.
[[nodiscard]] inline bool spotIsCheaper(const NodeType& type) {
  return type.spot.value() > 0 && spotPriceWithRework(type) < type.onDemand.value();
}

// Off on-demand; 0 where none is given.
[[nodiscard]] inline double termDiscount(const NodeType& type, Term term) {
  return (type.*kTermDiscount[term]).value_or(0);
}

}  // namespace fulcrum
