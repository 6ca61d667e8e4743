// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plan into the tables of an empty project database.
#pragma once

#include <SQLiteCpp/Database.h>

#include "plan/plan.h"

namespace fulcrum::store {

// Throws SQLite::Exception.
void writePlan(SQLite::Database& database, const Plan& plan);

}  // namespace fulcrum::store
