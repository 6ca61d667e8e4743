// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows a project has in each table.
#pragma once

#include <map>
#include <string>

#include "plan/plan.h"

namespace fulcrum::store {

using RowCounts = std::map<std::string, int>;  // by table; none for an empty one

[[nodiscard]] RowCounts rowCounts(const Plan& plan, size_t changes);

}  // namespace fulcrum::store
