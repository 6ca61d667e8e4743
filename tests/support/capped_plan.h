// SPDX-License-Identifier: GPL-3.0-or-later
// A plan whose cheapest mix a cap forbids.
#pragma once

#include "support/plan_builder.h"

namespace fulcrum::test {

// The scenario `tuned` may own one node; the cheapest mix would own more.
inline Plan cappedPlan() {
  Plan plan = plainPlan();
  plan.nodeTypes[0].purchasePrice = Money(20'000);
  Own& own = tunedLevers(plan).own.emplace();
  own.on = true;
  own.mode = OwnMode::Optimal;
  own.maxNodes = 1;
  return plan;
}

}  // namespace fulcrum::test
