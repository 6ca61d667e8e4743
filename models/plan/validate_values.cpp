// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/validate_values.h"

#include "plan/value_checks.h"

namespace fulcrum {

void validateValues(const Plan& plan, Problems& problems) {
  walkFields(plan, FieldPath(), ValueChecks(problems));
}

}  // namespace fulcrum
