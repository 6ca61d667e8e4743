// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_writer.h"

#include <SQLiteCpp/Statement.h>

#include <memory>

#include "store/rows.h"
#include "store/series_bytes.h"

namespace fulcrum::store {
namespace {

template <class T>
void bindValue(SQLite::Statement& statement, int index, const T& value) {
  if constexpr (kIsOptional<T>) {
    if (value) bindValue(statement, index, *value);  // else NULL
  } else if constexpr (std::same_as<T, int> || std::same_as<T, bool>) {
    statement.bind(index, static_cast<int>(value));
  } else if constexpr (NumberField<T>) {
    statement.bind(index, numberOf(value) + 0.0);  // without the sign of minus zero
  } else if constexpr (kIsPlain<T>) {
    statement.bind(index, toJson(value).template get<std::string>());
  } else if constexpr (std::same_as<T, HourlyValues>) {
    const std::string bytes = seriesBytes(value);
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
  } else {
    statement.bind(index, compactJsonText(toJson(value)));
  }
}

class RowWriter {
 public:
  explicit RowWriter(SQLite::Database& database) : m_database(database) {}

  template <FieldStruct T>
  void write(const std::string& table, std::int64_t parent, const T& value) {
    Insert& insert = insertInto(table, columnNames<T>);
    insert.statement.reset();
    insert.statement.clearBindings();
    const std::int64_t row = ++insert.rows;
    int index = 0;
    insert.statement.bind(++index, row);
    if (parent > 0) insert.statement.bind(++index, parent);
    forEachColumn(value, kRow, [&](const Part&, const FieldLimits&, const auto& member) {
      bindValue(insert.statement, ++index, member);
    });
    insert.statement.exec();
    forEachTable(value, kRow, [&](const Part& part, const auto& members) {
      if constexpr (kIsOptional<std::remove_cvref_t<decltype(members)>>) {
        if (members) write(tableName(table, part), row, *members);
      } else {
        writeAll(tableName(table, part), row, members);
      }
    });
  }

 private:
  struct Insert {
    SQLite::Statement statement;
    std::int64_t rows = 0;
  };

  template <class Rows>
  void writeAll(const std::string& table, std::int64_t parent, const Rows& rows) {
    for (const auto& each : rows) write(table, parent, each);
  }

  Insert& insertInto(const std::string& table, std::vector<std::string> (*columnsOfTable)()) {
    auto& insert = m_inserts[table];
    if (!insert) {
      const bool isRoot = table == "plan";
      std::string columns = isRoot ? "\"row\"" : "\"row\", \"parent\"";
      std::string places = isRoot ? "?" : "?, ?";
      for (const std::string& name : columnsOfTable()) {
        columns += ", " + quoted(name);
        places += ", ?";
      }
      const std::string sql = "INSERT INTO " + quoted(table) + " (" + columns + ") VALUES (" + places + ")";
      insert = std::make_unique<Insert>(Insert{.statement = SQLite::Statement(m_database, sql)});
    }
    return *insert;
  }

  SQLite::Database& m_database;
  std::map<std::string, std::unique_ptr<Insert>> m_inserts;
};

}  // namespace

void writePlan(SQLite::Database& database, const Plan& plan) {
  RowWriter(database).write("plan", 0, plan);
}

}  // namespace fulcrum::store
