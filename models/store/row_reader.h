// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a plan from the tables of a project database.
#pragma once

#include <SQLiteCpp/Database.h>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::store {

// Values of a wrong kind become problems with their path. Throws SQLite::Exception where tables or columns are missing
// or the file is damaged; in a file of an older version, missing tables are empty and missing columns have their
// default and are listed in `defaulted`, by the first row that lacks them.
[[nodiscard]] Plan readPlan(SQLite::Database& database, bool older, Problems& problems,
                            std::vector<std::string>* defaulted = nullptr);

}  // namespace fulcrum::store
