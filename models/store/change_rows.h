// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a project as rows of its table `changes`.
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "store/project.h"

namespace fulcrum::store {

// Oldest first; at most so many as a project ever has.
[[nodiscard]] std::vector<ChangeEntry> readChanges(SQLite::Database& database);

void writeChanges(SQLite::Database& database, const std::vector<ChangeEntry>& changes);

}  // namespace fulcrum::store
