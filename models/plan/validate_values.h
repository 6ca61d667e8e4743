// SPDX-License-Identifier: GPL-3.0-or-later
// The part of validation that looks at one value at a time.
#pragma once

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

// Ranges, finiteness, readable text and required values of every field.
void validateValues(const Plan& plan, Problems& problems);

}  // namespace fulcrum
