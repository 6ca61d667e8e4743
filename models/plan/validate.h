// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a plan makes sense: ranges of every field, unique ids, references that exist, orders that hold.
#pragma once

#include "base/result.h"
#include "plan/field_path.h"
#include "plan/plan.h"

namespace fulcrum {

// Errors and warnings with field paths such as `workloads[2].shape[17]`. A plan with errors must not be evaluated.
[[nodiscard]] Problems validate(const Plan& plan);

// What a scenario's changes may break: the fleets of workloads, the node types of fleets and of levers that are on.
// `plan` has the elements that the scenario sees; places stand below `path`: `scenarios[1].workloads.chat.fleet`.
void checkReferences(const Plan& plan, const Levers& levers, const FieldPath& path, Problems& problems);

}  // namespace fulcrum
