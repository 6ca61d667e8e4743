// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a plan makes sense: ranges of every field, unique ids, references that exist, orders that hold.
#pragma once

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// Errors and warnings with field paths such as `workloads[2].shape[17]`. A plan with errors must not be evaluated.
[[nodiscard]] Problems validate(const Plan& plan);

}  // namespace fulcrum
