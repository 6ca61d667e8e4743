// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

#include "base/whole_file.h"
#include "plan/repair.h"
#include "store/database.h"
#include "store/row_reader.h"
#include "store/schema.h"

namespace fulcrum {
namespace {

constexpr int kMostRows = 200'000;  // of one table

Problem lost(std::string code, std::string where, std::string detail = {}) {
  Problem problem{.severity = Severity::Warning, .code = std::move(code), .where = std::move(where)};
  if (!detail.empty()) problem.facts = {{"detail", std::move(detail)}};
  return problem;
}

// Copies what a damaged database yields into a sound one that has the tables of this version, without their rules.
class RowRescue {
 public:
  RowRescue(SQLite::Database& damaged, SQLite::Database& sound, Problems& problems)
      : m_damaged(damaged),
        m_sound(sound),
        m_problems(problems),
        m_complete(damaged.execAndGet("PRAGMA user_version").getInt() >= kSchemaVersion) {}

  void copy(const std::string& table, const std::set<std::string>& columns) {
    create(table, columns);
    std::set<std::string> present;
    try {
      if (!isTable(table)) {
        if (m_complete) m_problems.push_back(lost("lostTable", table, "it is missing"));
        return;
      }
      for (const std::string& column : store::columnsOf(m_damaged, table)) {
        if (columns.contains(column)) present.insert(column);
      }
    } catch (const SQLite::Exception& error) {
      m_problems.push_back(lost("lostTable", table, error.what()));
      return;
    }
    if (present.empty()) return;
    if (!copyFrom(table, present, false)) copyFrom(table, present, true);
  }

  [[nodiscard]] int rows() const { return m_rows; }

 private:
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
    m_sound.exec(sql + ")");
  }

  // False where the table ends in damage.
  bool copyFrom(const std::string& table, const std::set<std::string>& columns, bool backwards) {
    std::string names;
    std::string places;
    for (const std::string& column : columns) {
      names += (names.empty() ? "" : ", ") + quoted(column);
      places += places.empty() ? "?" : ", ?";
    }
    try {
      SQLite::Statement insert(m_sound,
                               "INSERT OR IGNORE INTO " + quoted(table) + " (" + names + ") VALUES (" + places + ")");
      SQLite::Statement row(m_damaged, "SELECT " + names + " FROM " + quoted(table) + " ORDER BY rowid" +
                                           (backwards ? " DESC" : "") + " LIMIT " + std::to_string(kMostRows));
      while (row.executeStep()) {
        for (int index = 0; index < row.getColumnCount(); ++index) bind(insert, index + 1, row.getColumn(index));
        m_rows += insert.exec();
        insert.reset();
      }
      return true;
    } catch (const SQLite::Exception& error) {
      if (!backwards) m_problems.push_back(lost("lostRows", table, error.what()));
      return false;
    }
  }

  static void bind(SQLite::Statement& insert, int index, const SQLite::Column& value) {
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
  static std::string quoted(const std::string& name) { return '"' + name + '"'; }

  SQLite::Database& m_damaged;
  SQLite::Database& m_sound;
  Problems& m_problems;
  bool m_complete;  // a table that is missing was there once
  int m_rows = 0;
};

// The columns of this version's tables.
std::set<std::string> columnsOf(const store::TableDefinition& table) {
  SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE);
  empty.exec(table.sql);
  return store::columnsOf(empty, table.name);
}

// The size of a page times the number of pages, as the header of a database has them (sqlite.org/fileformat.html, 1.3);
// 0 where it has no sensible ones.
size_t saidLength(const std::string& bytes) {
  constexpr size_t kHeaderBytes = 100;
  constexpr size_t kMostBytes = 256u << 20;  // as in loadProject()
  if (bytes.size() < kHeaderBytes) return 0;
  const auto number = [&](size_t at, size_t count) {
    size_t value = 0;
    for (size_t i = at; i < at + count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
  };
  const size_t pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
  const size_t length = pageSize * number(28, 4);
  return length <= kMostBytes ? length : 0;
}

// SQLite reads nothing of a database that is shorter than it says. Of a file that was cut short this is a copy with
// pages of zeros at its end; of any other it is the file itself.
class WholeCopy {
 public:
  explicit WholeCopy(const std::filesystem::path& file) : m_path(file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(stream), {});
    if (saidLength(bytes) <= bytes.size()) return;
    bytes.resize(saidLength(bytes));
    m_copy.emplace(std::filesystem::temp_directory_path() / "salvage");
    m_path = m_copy->path();
    if (writeWholeFile(m_path, bytes)) m_path = file;
  }
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
  std::optional<TemporaryFile> m_copy;  // removes it
};

Result<Salvaged> salvage(const std::filesystem::path& file) {
  const WholeCopy whole(file);
  SQLite::Database damaged = store::openHostile(whole.path());
  SQLite::Database sound(":memory:", SQLite::OPEN_READWRITE);
  Salvaged result;
  RowRescue rescue(damaged, sound, result.lost);
  for (const store::TableDefinition& table : store::schema()) {
    if (table.name != "meta" && table.name != "changes") rescue.copy(table.name, columnsOf(table));
  }
  if (rescue.rows() == 0) return Problem{.code = "nothingToSalvage", .where = store::utf8(file)};
  if (sound.execAndGet("SELECT count(*) FROM plan").getInt() == 0) {
    if (result.lost.empty()) result.lost.push_back(lost("lostRows", "plan"));
    sound.exec("INSERT INTO plan (\"row\") VALUES (1)");  // its lists point to it
  }
  Problems unreadable;
  result.plan = store::readPlan(sound, true, unreadable);
  for (const Problems& problems : {unreadable, repairValues(result.plan)}) {
    for (const Problem& problem : problems) {
      result.lost.push_back(lost(problem.code == "strayRows" ? "lostParents" : "lostValue", problem.where));
    }
  }
  if (result.lost.empty()) result.lost.push_back(lost("lostUnknown", {}));
  return result;
}

}  // namespace

bool isDamage(const Problems& problems) {
  static constexpr std::array kOthers{"notAProject", "noSuchFile",       "cannotOpen", "tooLarge",
                                      "newerSchema", "unexpectedSchema", "cannotRead"};
  return !problems.empty() && std::none_of(problems.begin(), problems.end(), [](const Problem& problem) {
    return std::find(kOthers.begin(), kOthers.end(), problem.code) != kOthers.end();
  });
}

Result<Salvaged> salvageProject(const std::filesystem::path& file) {
  try {
    return salvage(file);
  } catch (const SQLite::Exception& error) {
    return store::problemOf(error, file);
  } catch (const std::bad_alloc&) {
    return Problem{.code = "nothingToSalvage", .where = store::utf8(file)};
  }
}

}  // namespace fulcrum
