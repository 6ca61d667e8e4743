// SPDX-License-Identifier: GPL-3.0-or-later
// What a lever starts from in a plan that has none of its kind yet.
#pragma once

#include "plan/plan.h"

namespace fulcrum {

// Every lever, switched off.
[[nodiscard]] Levers presetLevers(const Plan& plan);

}  // namespace fulcrum
