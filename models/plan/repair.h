// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the values of a plan sound that came from a damaged file.
#pragma once

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// Values that validateValues() objects to take their defaults; elements of lists that lack what is required, such as an
// id, are removed. What was objected to is returned, with its place in the plan as given.
[[nodiscard]] Problems repairValues(Plan& plan);

}  // namespace fulcrum
