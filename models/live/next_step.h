// SPDX-License-Identifier: GPL-3.0-or-later
// The next cost step under an hour of the week: how much more demand it takes until the bill moves, and by how much.
#pragma once

#include <optional>

#include "engine/evaluation.h"

namespace fulcrum {

struct NextStep {
  double extraRate = 0;   // in the workload's unit, at the hour, in the month looked at
  double extraNodes = 0;  // at the hour
  Money extraPerMonth;    // cash of that month
};

// Nothing where even doubling the week's peak in this hour moves no cost: the provisioning policy ignores the hour.
[[nodiscard]] std::optional<NextStep> nextCostStep(const Plan& plan, const ScenarioId& scenario,
                                                   const WorkloadId& workload, int hour, int month);

}  // namespace fulcrum
