// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a price book and how its file is opened. Texts stand in one table of names, so that a row of prices is
// numbers only and a million rows of one list are small.
#pragma once

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <filesystem>

#include "base/result.h"

namespace fulcrum::prices {

inline constexpr int kBookApplicationId = 0x46554C50;  // "FULP"
inline constexpr int kBookVersion = 1;

// Opens or creates; throws SQLite::Exception. Problems "notAPriceBook" and "newerPriceBook".
[[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openBook(const std::filesystem::path& file);
[[nodiscard]] Problem bookProblem(const SQLite::Exception& error, const std::filesystem::path& file);
[[nodiscard]] std::string bookPath(const std::filesystem::path& file);  // as SQLite and people want it

}  // namespace fulcrum::prices
