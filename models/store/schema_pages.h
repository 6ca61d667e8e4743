// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a project file that describe its tables: its first ones, so that a file that is cut short can be read as
// far as it goes; and where they are damaged, those of this version in their place.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <string>

namespace fulcrum::store {

// Marks a database as a project of this version.
void nameProject(SQLite::Database& database);

// Creates the tables of schema() in an empty database, and all that describes them ahead of them.
void createTables(SQLite::Database& database);

// The bytes of a project with the descriptions that this version writes. None where most of what is left of its own
// differs from them: then it is of another version, or no project, and its tables would be taken for others.
[[nodiscard]] std::optional<std::string> withKnownSchema(const std::string& project);

}  // namespace fulcrum::store
