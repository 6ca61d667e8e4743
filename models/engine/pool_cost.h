// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of one pool in one month: node-hours by tier, cost by line, waste.
#pragma once

#include "engine/evaluation.h"
#include "engine/month_sums.h"
#include "engine/trends.h"

namespace fulcrum {

// What a month's cost depends on besides the sums over its week.
struct PoolMonthInputs {
  int month = 0;
  const NodeType* type = nullptr;
  double onDemandShare = 1;  // what price rules leave of list prices
  double spotShare = 1;
  const MonthNeed* need = nullptr;
  double owned = 0;
  double inForce = 0;       // owned and reserved
  double pricePaid = 0;     // for the owned nodes in force
  double shareOfOwned = 0;  // of all owned nodes of the plan
};

// Sets the month's entries of the pool's series, but those of terms and capital, which are booked before.
void recordMonth(const PoolMonthInputs& inputs, const WeekSums& week, const Assumptions& assumptions,
                 const Trends& trends, PoolEvaluation& pool);

}  // namespace fulcrum
