// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/book_file.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace fulcrum::prices {
namespace {

constexpr int kWaitMs = 600'000;

// All of a row of prices is its key: the same price seen twice is one row, and no price takes another's place.
constexpr const char* kTables = R"(
CREATE TABLE names (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE nodes (
  provider INTEGER NOT NULL, sku INTEGER NOT NULL, region INTEGER NOT NULL, zone INTEGER NOT NULL,
  accelerator INTEGER NOT NULL, gpus REAL NOT NULL CHECK (gpus >= 0), currency INTEGER NOT NULL,
  day INTEGER NOT NULL CHECK (day > 0),
  on_demand REAL NOT NULL CHECK (on_demand >= 0), spot REAL NOT NULL CHECK (spot >= 0), terms TEXT NOT NULL,
  source INTEGER NOT NULL, list INTEGER NOT NULL,
  PRIMARY KEY (provider, sku, region, zone, accelerator, gpus, currency, day, on_demand, spot, terms)
) STRICT, WITHOUT ROWID;
CREATE TABLE apis (
  provider INTEGER NOT NULL, model INTEGER NOT NULL, currency INTEGER NOT NULL, day INTEGER NOT NULL CHECK (day > 0),
  classes TEXT NOT NULL CHECK (length(classes) > 0), source INTEGER NOT NULL, list INTEGER NOT NULL,
  PRIMARY KEY (provider, model, currency, day, classes)
) STRICT, WITHOUT ROWID;
CREATE TABLE spot (
  provider INTEGER NOT NULL, sku INTEGER NOT NULL, region INTEGER NOT NULL, day INTEGER NOT NULL CHECK (day > 0),
  saving REAL NOT NULL, interrupted REAL NOT NULL, source INTEGER NOT NULL, list INTEGER NOT NULL,
  PRIMARY KEY (provider, sku, region, day, saving, interrupted)
) STRICT, WITHOUT ROWID;
CREATE TABLE columns (header TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE lists (id INTEGER PRIMARY KEY, imported TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP) STRICT;
)";

int pragma(SQLite::Database& database, const char* name) {
  return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

}  // namespace

std::string bookPath(const std::filesystem::path& file) {
  const auto text = file.generic_u8string();
  return {text.begin(), text.end()};
}

Problem bookProblem(const SQLite::Exception& error, const std::filesystem::path& file) {
  const auto of = [&](const char* code) {
    return Problem{.code = code, .where = bookPath(file), .facts = {{"detail", error.what()}}};
  };
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return of("bookBusy");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return of("cannotOpen");
    case SQLITE_NOTADB:
      return of("notAPriceBook");
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
      return of("bookNotWritten");
    default:
      return of("bookDamaged");
  }
}

Result<std::unique_ptr<SQLite::Database>> openBook(const std::filesystem::path& file) {
  std::error_code ignored;
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), ignored);
  auto database =
      std::make_unique<SQLite::Database>(bookPath(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kWaitMs);
  database->exec("PRAGMA trusted_schema = OFF");
  database->exec("PRAGMA cache_size = -32768");  // 32 MB: what is written spills to the file beyond
  // Two programs may find the file empty at once: the lock decides who makes the tables.
  if (pragma(*database, "user_version") == 0) {
    SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
    if (pragma(*database, "user_version") == 0) {
      if (pragma(*database, "application_id") != 0 ||
          database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() > 0)
        return Problem{.code = "notAPriceBook", .where = bookPath(file), .facts = {}};
      database->exec(kTables);
      database->exec("PRAGMA application_id = " + std::to_string(kBookApplicationId));
      database->exec("PRAGMA user_version = " + std::to_string(kBookVersion));
    }
    transaction.commit();
  }
  if (pragma(*database, "application_id") != kBookApplicationId)
    return Problem{.code = "notAPriceBook", .where = bookPath(file), .facts = {}};
  const int version = pragma(*database, "user_version");
  if (version > kBookVersion)
    return Problem{.code = "newerPriceBook", .where = bookPath(file), .facts = {{"version", std::to_string(version)}}};
  return database;
}

}  // namespace fulcrum::prices
