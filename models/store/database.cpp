// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <sqlite3.h>

#include <SQLiteCpp/Statement.h>

namespace fulcrum::store {
namespace {

constexpr int kMaxValueBytes = 64 << 20;
constexpr int kMaxSqlBytes = 1 << 20;

void require(SQLite::Database& database, int code) {
  if (code != SQLITE_OK) throw SQLite::Exception(database.getHandle(), code);
}

// A URI, because only it can say that the file will not change: then SQLite reads no journal that lies beside it.
std::string uriOf(const std::filesystem::path& file) {
  const std::string path = utf8(std::filesystem::absolute(file));
  std::string uri = path.starts_with('/') ? "file://" : "file:///";  // a drive letter needs the third slash
  for (const char c : path) {
    if (c == '?' || c == '#' || c == '%') {
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      uri += '%';
      uri += kDigits[static_cast<size_t>(c) >> 4];
      uri += kDigits[static_cast<size_t>(c) & 15];
    } else {
      uri += c;
    }
  }
  return uri + "?mode=ro&immutable=1";
}

}  // namespace

std::string utf8(const std::filesystem::path& path) {
  const auto text = path.generic_u8string();
  return {text.begin(), text.end()};
}

SQLite::Database openHostile(const std::filesystem::path& file) {
  SQLite::Database database(uriOf(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
  sqlite3* handle = database.getHandle();
  require(database, sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
  require(database, sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
  require(database, sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr));
  require(database, sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr));
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
  sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
  database.exec("PRAGMA cell_size_check = ON");
  database.exec("PRAGMA mmap_size = 0");
  return database;
}

SQLite::Database openNew(const std::filesystem::path& file) {
  SQLite::Database database(utf8(file), SQLite::OPEN_READWRITE);
  // The caller flushes the closed file; until then its loss costs nothing.
  database.exec("PRAGMA journal_mode = OFF");
  database.exec("PRAGMA synchronous = OFF");
  database.exec("PRAGMA foreign_keys = ON");
  return database;
}

std::string integrityError(SQLite::Database& database) {
  SQLite::Statement check(database, "PRAGMA quick_check(1)");
  if (!check.executeStep()) return "no answer";
  const std::string answer = check.getColumn(0).getString();
  return answer == "ok" ? std::string() : answer;
}

std::set<std::string> columnsOf(SQLite::Database& database, const std::string& table) {
  std::set<std::string> columns;
  SQLite::Statement row(database, "SELECT name FROM pragma_table_info(?)");
  row.bind(1, table);
  while (row.executeStep()) columns.insert(row.getColumn(0).getString());
  return columns;
}

Problem problemOf(const SQLite::Exception& error, const std::filesystem::path& file) {
  const char* code = "damaged";
  switch (error.getErrorCode()) {
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      code = "cannotOpen";
      break;
    case SQLITE_NOTADB:
      code = "notAProject";
      break;
    case SQLITE_FULL:
    case SQLITE_READONLY:
      code = "cannotWrite";
      break;
    default:
      break;
  }
  return {.code = code, .where = utf8(file), .facts = {{"detail", error.what()}}};
}

}  // namespace fulcrum::store
