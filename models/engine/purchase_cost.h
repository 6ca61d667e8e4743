// SPDX-License-Identifier: GPL-3.0-or-later
// Payments for terms and owned nodes, in the cash and the amortised view, and what is held at both ends of the plan.
#pragma once

#include <vector>

#include "engine/evaluation.h"
#include "engine/holdings.h"

namespace fulcrum {

// Books terms and capital of one pool into its (zeroed) series and worths. Returns, by month, the price paid for the
// owned nodes in force.
std::vector<double> bookPurchases(const PoolHoldings& holdings, double residualShare, PoolEvaluation& pool);

// Nominal payments after the horizon of monthly paid terms in force at its end.
[[nodiscard]] Money remainingObligations(const PoolHoldings& holdings, int months);

}  // namespace fulcrum
