// SPDX-License-Identifier: GPL-3.0-or-later
// A value of the history, put back into the plan as it is now.
#pragma once

#include "base/result.h"
#include "plan/plan.h"
#include "store/project.h"

namespace fulcrum {

enum class ChangeSide { Before, After };

// Problems: the element is gone, there is no such field, or the value is out of its range (a file may hold anything).
[[nodiscard]] Result<Plan> withRestored(const Plan& plan, const ChangeEntry& change, ChangeSide side);

}  // namespace fulcrum
