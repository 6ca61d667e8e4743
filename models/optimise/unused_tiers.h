// SPDX-License-Identifier: GPL-3.0-or-later
// Why the cheapest mix leaves a tier out, in rows of the table of sentences.
#pragma once

#include <optional>

#include "optimise/choose.h"
#include "optimise/pool_problem.h"

namespace fulcrum::optimise {

// Owning was cheaper but for the staff it takes.
struct Refusal {
  double saving = 0;
  double staff = 0;
};

[[nodiscard]] std::vector<UnusedTier> unusedTiers(const PoolTask& task, const PoolFlow& flow,
                                                  const FlowSolution& solution,
                                                  const std::vector<PlannedPurchase>& purchases,
                                                  const std::optional<Refusal>& refusal, bool capped);

}  // namespace fulcrum::optimise
