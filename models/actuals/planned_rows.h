// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says in the terms of a bill: GPU-hours and amortised cost by month, fleet, node type and tier.
#pragma once

#include <vector>

#include "engine/evaluation.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

// They add up to `amortisedTotal`, month by month. Terms of any length are one tier (CommittedUsed); energy, space,
// maintenance and network of owned nodes are cost of Owned; egress is Network, what belongs to no node Other.
[[nodiscard]] std::vector<PlannedRow> plannedRows(const Plan& plan, const Evaluation& evaluation);

// What actuals are compared with: the last baseline in the plan's currency. Null: the plan as it is.
[[nodiscard]] const Baseline* comparedBaseline(const Plan& plan);
// Its rows, and the evaluation's for months that it does not reach.
[[nodiscard]] std::vector<PlannedRow> comparedRows(const Plan& plan, const std::vector<PlannedRow>& planned);

}  // namespace fulcrum::actuals
