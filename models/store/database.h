// SPDX-License-Identifier: GPL-3.0-or-later
// Opening project databases, and turning what SQLite says into problems.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <set>
#include <string>

#include "base/result.h"

namespace fulcrum::store {

// As SQLite wants paths, whatever the system's own encoding.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

// Read-only and treated as hostile: no functions or virtual tables from the schema, no writable schema, every cell
// checked, sizes limited, nothing written beside the file. Throws SQLite::Exception.
[[nodiscard]] SQLite::Database openHostile(const std::filesystem::path& file);

// A new database in an existing empty file, without a journal: a failed write is thrown away whole.
[[nodiscard]] SQLite::Database openNew(const std::filesystem::path& file);

// Empty when quick_check is content.
[[nodiscard]] std::string integrityError(SQLite::Database& database);

// None for a table that is not there.
[[nodiscard]] std::set<std::string> columnsOf(SQLite::Database& database, const std::string& table);

[[nodiscard]] Problem problemOf(const SQLite::Exception& error, const std::filesystem::path& file);

}  // namespace fulcrum::store
