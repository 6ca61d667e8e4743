// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_rescue.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdint>
#include <set>

#include "store/database.h"
#include "store/project.h"
#include "store/rows.h"
#include "store/schema.h"

namespace fulcrum::store {
namespace {

constexpr int kMaxTableRows = 200'000;  // of one table

// The columns of this version's table.
std::set<std::string> knownColumns(const TableDefinition& table) {
  SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE);
  empty.exec(table.sql);
  return columnsOf(empty, table.name);
}

void bind(SQLite::Statement& insert, int index, const SQLite::Column& value) {
  if (value.isInteger()) {
    insert.bind(index, value.getInt64());
  } else if (value.isFloat()) {
    insert.bind(index, value.getDouble());
  } else if (value.isText()) {
    insert.bind(index, value.getString());
  } else if (value.isBlob()) {
    insert.bind(index, value.getBlob(), value.getBytes());
  } else {
    insert.bind(index);
  }
}

class Rescue {
 public:
  Rescue(SQLite::Database& damaged, RescuedRows& result)
      : m_damaged(damaged), m_result(result), m_complete(result.schemaVersion >= kSchemaVersion) {}

  void copy(const TableDefinition& definition) {
    const std::string& table = definition.name;
    std::set<std::string> columns = knownColumns(definition);
    create(table, columns);
    std::optional<size_t>& had = m_result.had[table];
    try {
      if (!isTable(table)) {
        if (!m_complete) had = 0;  // it came later
        return;
      }
      const std::set<std::string> present = columnsOf(m_damaged, table);
      std::erase_if(columns, [&](const std::string& column) { return !present.contains(column); });
    } catch (const SQLite::Exception&) {
      return;
    }
    if (columns.empty()) return;
    Pass pass = copyRows(table, columns, false);
    if (!pass.whole) pass = copyRows(table, columns, true);
    // Rows are numbered from 1.
    if ((pass.whole || pass.highest > 0) && pass.highest <= kMaxTableRows) had = static_cast<size_t>(pass.highest);
  }

 private:
  struct Pass {
    bool whole = false;  // it did not end in damage
    std::int64_t highest = 0;
  };

  // A forged file may have a view in its place.
  bool isTable(const std::string& name) {
    SQLite::Statement entry(
        m_damaged, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql LIKE 'create table%'");
    entry.bind(1, name);
    return entry.executeStep();
  }

  void create(const std::string& table, const std::set<std::string>& columns) {
    std::string sql = "CREATE TABLE " + quoted(table) + " (\"row\" INTEGER PRIMARY KEY";
    for (const std::string& column : columns) {
      if (column != "row") sql += ", " + quoted(column);
    }
    m_result.database.exec(sql + ")");
  }

  Pass copyRows(const std::string& table, const std::set<std::string>& columns, bool backwards) {
    std::string names;
    std::string places;
    for (const std::string& column : columns) {
      names += quoted(column) + ", ";
      places += places.empty() ? "?" : ", ?";
    }
    const int count = static_cast<int>(columns.size());
    const bool ofPlan = table != "meta" && table != "changes";
    Pass pass;
    try {
      SQLite::Statement insert(m_result.database, "INSERT OR IGNORE INTO " + quoted(table) + " (" +
                                                      names.substr(0, names.size() - 2) + ") VALUES (" + places + ")");
      SQLite::Statement row(m_damaged, "SELECT " + names + "rowid FROM " + quoted(table) + " ORDER BY rowid" +
                                           (backwards ? " DESC" : "") + " LIMIT " + std::to_string(kMaxTableRows));
      while (row.executeStep()) {
        for (int index = 0; index < count; ++index) bind(insert, index + 1, row.getColumn(index));
        const int inserted = insert.exec();
        if (ofPlan) m_result.count += static_cast<size_t>(inserted);
        insert.reset();
        pass.highest = std::max(pass.highest, std::int64_t(row.getColumn(count).getInt64()));
      }
      pass.whole = true;
    } catch (const SQLite::Exception&) {  // the other end may be readable
    }
    return pass;
  }

  SQLite::Database& m_damaged;
  RescuedRows& m_result;
  bool m_complete;  // a table that is missing was there once
};

}  // namespace

std::optional<RescuedRows> rescueRows(const std::filesystem::path& file) {
  RescuedRows result{.database = SQLite::Database(":memory:", SQLite::OPEN_READWRITE)};
  try {
    SQLite::Database damaged = openHostile(file);
    if (damaged.execAndGet("PRAGMA application_id").getInt() != kApplicationId) return {};
    result.schemaVersion = damaged.execAndGet("PRAGMA user_version").getInt();
    Rescue rescue(damaged, result);
    for (const TableDefinition& table : schema()) rescue.copy(table);
  } catch (const SQLite::Exception&) {
    return {};
  }
  return result;
}

}  // namespace fulcrum::store
