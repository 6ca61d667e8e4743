// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema_pages.h"

#include <sqlite3.h>

#include <SQLiteCpp/Statement.h>

#include <memory>

#include "store/project.h"
#include "store/schema.h"

namespace fulcrum::store {
namespace {

// A database's header (sqlite.org/fileformat.html, 1.3).
constexpr size_t kHeaderBytes = 100;
constexpr size_t kPageCountAt = 28;

// What every project begins with.
struct KnownSchema {
  std::string pages;
  size_t pageSize = 0;
};

KnownSchema knownSchema() {
  SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
  nameProject(database);
  createTables(database);
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
      sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
  if (!bytes) throw std::bad_alloc();
  const auto pageSize = static_cast<size_t>(database.execAndGet("PRAGMA page_size").getInt());
  const auto first = static_cast<size_t>(database.execAndGet("SELECT min(rootpage) FROM sqlite_schema").getInt());
  return {.pages = std::string(bytes.get(), bytes.get() + (first - 1) * pageSize), .pageSize = pageSize};
}

// Of the pages that are there whole; the header counts saves and pages.
bool mostlyAgrees(const std::string& project, const KnownSchema& known) {
  size_t whole = 0;
  size_t equal = 0;
  for (size_t page = 0; page < known.pages.size() && page + known.pageSize <= project.size(); page += known.pageSize) {
    const size_t header = page == 0 ? kHeaderBytes : 0;
    ++whole;
    if (project.compare(page + header, known.pageSize - header, known.pages, page + header, known.pageSize - header) ==
        0)
      ++equal;
  }
  return 2 * equal > whole;
}

void writeNumber(std::string& bytes, size_t at, size_t value) {
  for (size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(value >> (24 - 8 * i));
}

}  // namespace

void nameProject(SQLite::Database& database) {
  database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
}

// CREATE TABLE writes a table's description and its first page by turns, which spreads the descriptions over the file.
// So they are written in one go, and pointed to pages that are made afterwards, each under a short name that goes
// again: a page that the name needed is the next table's.
void createTables(SQLite::Database& database) {
  const auto tables = schema();
  database.exec("PRAGMA writable_schema = ON");
  SQLite::Statement description(database, "INSERT INTO sqlite_schema VALUES ('table', ?1, ?1, 2, ?2)");
  for (const TableDefinition& table : tables) {
    description.bind(1, table.name);
    description.bind(2, table.sql);
    description.exec();
    description.reset();
  }
  for (size_t i = 1; i <= tables.size(); ++i) {
    const std::string name = "made" + std::to_string(i);
    database.exec("CREATE TABLE " + name + " (x)");
    database.exec("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = '" + name +
                  "') WHERE rowid = " + std::to_string(i));
    database.exec("DELETE FROM sqlite_schema WHERE name = '" + name + "'");
  }
  database.exec("PRAGMA writable_schema = RESET");
}

std::optional<std::string> withKnownSchema(const std::string& project) {
  const KnownSchema known = knownSchema();
  if (project.size() <= known.pages.size() || !mostlyAgrees(project, known)) return {};
  std::string mended = known.pages + project.substr(known.pages.size());
  writeNumber(mended, kPageCountAt, (mended.size() + known.pageSize - 1) / known.pageSize);
  return mended;
}

}  // namespace fulcrum::store
