// SPDX-License-Identifier: GPL-3.0-or-later
// Payments for terms and owned nodes, in the cash and the amortised view.
#pragma once

#include <vector>

#include "engine/evaluation.h"
#include "engine/holdings.h"

namespace fulcrum {

// Resale values fall geometrically, so they need something to fall to.
inline constexpr double kLeastResidualShare = 0.01;

// Books terms and capital of one pool into its (zeroed) series. Returns, by month, the price paid for the owned nodes
// in force.
std::vector<double> bookPurchases(const PoolHoldings& holdings, const NodeType& type, const Assumptions& assumptions,
                                  PoolEvaluation& pool);

// Nominal payments after the horizon of monthly paid terms in force at its end.
[[nodiscard]] Money remainingObligations(const PoolHoldings& holdings, const NodeType& type,
                                         const Assumptions& assumptions, int months);

}  // namespace fulcrum
