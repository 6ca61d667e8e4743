// SPDX-License-Identifier: GPL-3.0-or-later
// What values of an older project file mean today.
#pragma once

#include "plan/plan.h"

namespace fulcrum::store {

// The plan as it was read from a file of an older schema version, in this version's terms.
void migrate(Plan& plan, int schemaVersion);

}  // namespace fulcrum::store
