// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario holds whatever is chosen: contracts that stay, and what its levers commit to and buy by counts or
// coverage.
#pragma once

#include "engine/holdings.h"
#include "engine/need.h"

namespace fulcrum {

[[nodiscard]] Holdings givenHoldings(const ScenarioModel& model, const Need& need);

// What was chosen for one pool. Terms start at or after month 0; so are purchases paid.
struct PoolPurchases {
  std::vector<Commitment> commitments;
  std::vector<Purchase> owned;
};
// `given` and what was chosen, in the order of the model's pools.
[[nodiscard]] Holdings withPurchases(Holdings given, const ScenarioModel& model,
                                     const std::vector<PoolPurchases>& chosen);

// The levers that are on and leave the choice to the optimum.
[[nodiscard]] std::vector<LeverKind> leversAtOptimum(const Levers& levers);

}  // namespace fulcrum
