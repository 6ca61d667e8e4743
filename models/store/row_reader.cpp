// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_reader.h"

#include <SQLiteCpp/Statement.h>

#include <memory>
#include <utility>

#include "store/database.h"
#include "store/rows.h"
#include "store/series_bytes.h"

namespace fulcrum::store {
namespace {

constexpr size_t kMaxRows = 200'000;  // of all tables together; far beyond any plan

// The value of a plain column as JSON, so that one reader checks all input.
Json jsonOf(const SQLite::Column& column) {
  if (column.isInteger()) return Json(column.getInt64());
  if (column.isFloat()) return Json(column.getDouble());
  if (column.isText()) return Json(column.getString());
  return Json(nullptr);
}

class RowReader {
 public:
  RowReader(SQLite::Database& database, bool older, Problems& problems)
      : m_database(database), m_older(older), m_problems(problems), m_reader(problems) {}

  template <FieldStruct T>
  void readRow(SQLite::Statement& row, const FieldPath& path, T& value) {
    int index = 2;  // after the parent and the row
    forEachColumn(value, Part{kNowhere, path}, [&](const Part& part, const FieldLimits&, auto& member) {
      readColumn(row.getColumn(index++), part.place, member);
    });
  }

  template <FieldStruct T>
  void readTables(const std::string& table, std::int64_t row, const FieldPath& path, T& value) {
    forEachTable(value, Part{kNowhere, path},
                 [&](const Part& part, auto& members) { readAll(tableName(table, part), row, part.place, members); });
  }

  // The plan has no parent; 0 stands in its place.
  std::unique_ptr<SQLite::Statement> select(const std::string& table, const std::vector<std::string>& names) {
    const std::set<std::string> present = m_older ? columnsOf(m_database, table) : std::set<std::string>();
    const bool isMissing = m_older && present.empty();
    std::string columns = isMissing ? "0, 0" : table == "plan" ? "0, \"row\"" : "\"parent\", \"row\"";
    for (const std::string& name : names) {
      const bool isThere = !m_older || present.contains(name);
      columns += isThere ? ", " + quoted(name) : ", NULL";
      if (!isThere) m_lacking[table].push_back(name);
    }
    const std::string source = isMissing ? " WHERE 0" : " FROM " + quoted(table) + " ORDER BY 1, 2";
    return std::make_unique<SQLite::Statement>(m_database, "SELECT " + columns + source);
  }

  // Called with the first row of a table: its place has fields that the table lacks.
  void noteDefaults(const std::string& table, const FieldPath& row) {
    const std::string place = row.text();
    for (const std::string& name : std::exchange(m_lacking[table], {}))
      m_defaulted.push_back(place.empty() ? name : place + "." + name);
  }
  [[nodiscard]] const std::vector<std::string>& defaulted() const { return m_defaulted; }

  // Rows that belong to nothing.
  void reportLeftRows() {
    for (const auto& [table, cursor] : m_cursors) {
      if (cursor.statement->hasRow() || cursor.skipped) m_problems.push_back({.code = "strayRows", .where = table});
    }
  }

 private:
  // Parents are visited in the order of their rows, so each table is passed through once.
  struct Cursor {
    std::unique_ptr<SQLite::Statement> statement;
    bool skipped = false;
    [[nodiscard]] std::int64_t parent() const { return statement->getColumn(0).getInt64(); }
  };

  template <FieldStruct T>
  Cursor& cursorOf(const std::string& table) {
    Cursor& cursor = m_cursors[table];
    if (!cursor.statement) {
      cursor.statement = select(table, columnNames<T>());
      cursor.statement->executeStep();
    }
    return cursor;
  }

  template <class T>
  void readAll(const std::string& table, std::int64_t parent, const FieldPath& path, SharedList<T>& members) {
    std::vector<T> rows;
    readAll(table, parent, path, rows);
    members = SharedList<T>(std::move(rows));
  }

  template <class Members>
  void readAll(const std::string& table, std::int64_t parent, const FieldPath& path, Members& members) {
    Cursor& cursor = cursorOf<typename Members::value_type>(table);
    std::vector<std::int64_t> rows;
    for (; cursor.statement->hasRow() && cursor.parent() <= parent; cursor.statement->executeStep()) {
      if (++m_rows > kMaxRows) {
        m_problems.push_back({.code = "tooManyRows", .where = table, .facts = {{"limit", std::to_string(kMaxRows)}}});
        return;
      }
      if (cursor.parent() < parent) {
        cursor.skipped = true;
        continue;
      }
      rows.push_back(cursor.statement->getColumn(1).getInt64());
      if constexpr (kIsOptional<Members>) {
        noteDefaults(table, path);
        readRow(*cursor.statement, path, members.emplace());
      } else {
        const FieldPath element(path, members.size());
        noteDefaults(table, element);
        readRow(*cursor.statement, element, members.emplace_back());
      }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
      if constexpr (kIsOptional<Members>) {
        readTables(table, rows[i], path, *members);
      } else {
        readTables(table, rows[i], FieldPath(path, i), members[i]);
      }
    }
  }

  template <class T>
  void readColumn(const SQLite::Column& column, const FieldPath& path, T& value) {
    if constexpr (kIsOptional<T>) {
      if (!column.isNull()) readColumn(column, path, value.emplace());
      return;
    }
    if (m_older && column.isNull()) return;  // the column came later
    if constexpr (kIsOptional<T>) {
      return;
    } else if constexpr (std::same_as<T, bool>) {
      const Json json = jsonOf(column);
      m_reader.read(json == 0 || json == 1 ? Json(json == 1) : json, path, value);
    } else if constexpr (kIsPlain<T>) {
      m_reader.read(jsonOf(column), path, value);
    } else if constexpr (std::same_as<T, HourlyValues>) {
      const auto* bytes = static_cast<const char*>(column.isBlob() ? column.getBlob() : nullptr);
      const auto values = seriesOf({bytes, bytes ? static_cast<size_t>(column.getBytes()) : 0});
      if (values && column.isBlob()) {
        value = *values;
      } else {
        m_reader.report("damagedValue", path, {});
      }
    } else {
      const JsonDocument document = parseJson(column.isText() ? column.getString() : std::string());
      if (document.complete && document.problems.empty()) {
        m_reader.read(document.root, path, value);
      } else {
        m_reader.report("damagedValue", path, {});
      }
    }
  }

  SQLite::Database& m_database;
  bool m_older;
  Problems& m_problems;
  JsonReader m_reader;
  size_t m_rows = 0;
  std::map<std::string, Cursor> m_cursors;
  std::map<std::string, std::vector<std::string>> m_lacking;  // columns by table, until its first row is read
  std::vector<std::string> m_defaulted;
};

}  // namespace

Plan readPlan(SQLite::Database& database, bool older, Problems& problems, std::vector<std::string>* defaulted) {
  Plan plan;
  RowReader reader(database, older, problems);
  const auto statement = reader.select("plan", columnNames<Plan>());
  if (!statement->executeStep()) {
    problems.push_back({.code = "noPlan"});
    return plan;
  }
  reader.noteDefaults("plan", FieldPath());
  reader.readRow(*statement, FieldPath(), plan);
  reader.readTables("plan", statement->getColumn(1).getInt64(), FieldPath(), plan);
  reader.reportLeftRows();
  if (defaulted) *defaulted = reader.defaulted();
  return plan;
}

}  // namespace fulcrum::store
