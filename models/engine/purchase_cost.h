// SPDX-License-Identifier: GPL-3.0-or-later
// Payments for terms and owned nodes, in the cash and the amortised view.
#pragma once

#include <vector>

#include "engine/evaluation.h"
#include "engine/holdings.h"

namespace fulcrum {

// What a node is worth of its price when `lifeShare` (0..1) of its life is over: falling by the same share a month to
// `residualShare` at its end. To less than a hundredth it falls like that to a hundredth and loses the rest evenly, so
// that a residual of 0 is 0.
[[nodiscard]] double worthShare(double residualShare, double lifeShare);

// Books terms and capital of one pool into its (zeroed) series. Returns, by month, the price paid for the owned nodes
// in force.
std::vector<double> bookPurchases(const PoolHoldings& holdings, const NodeType& type, const Assumptions& assumptions,
                                  PoolEvaluation& pool);

// Nominal payments after the horizon of monthly paid terms in force at its end.
[[nodiscard]] Money remainingObligations(const PoolHoldings& holdings, const NodeType& type,
                                         const Assumptions& assumptions, int months);

}  // namespace fulcrum
