// SPDX-License-Identifier: GPL-3.0-or-later
// Copies what the tables of a damaged database still yield into a sound one.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace fulcrum::store {

struct RescuedRows {
  SQLite::Database database;  // has the tables of this version, without their rules
  size_t count = 0;           // of rows of the plan
  int schemaVersion = 0;      // that the damaged one says it has
  // How many rows each table had; none where its end could not be read.
  std::map<std::string, std::optional<size_t>> had;
};

// None where SQLite takes the file for no project.
[[nodiscard]] std::optional<RescuedRows> rescueRows(const std::filesystem::path& file);

}  // namespace fulcrum::store
