// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>

#include "base/whole_file.h"
#include "plan/field_access.h"
#include "plan/field_path.h"
#include "plan/json_codec.h"
#include "plan/repair.h"
#include "store/change_rows.h"
#include "store/database.h"
#include "store/migrate.h"
#include "store/row_counts.h"
#include "store/row_reader.h"
#include "store/row_rescue.h"
#include "store/schema.h"
#include "store/schema_pages.h"

namespace fulcrum {
namespace {

using store::RescuedRows;

// The size of a page times the number of pages, as the header of a database has them (sqlite.org/fileformat.html, 1.3);
// 0 where it has no sensible ones.
size_t saidLength(const std::string& bytes) {
  constexpr size_t kHeaderBytes = 100;
  constexpr size_t kMaxBytes = 256u << 20;  // as in loadProject()
  if (bytes.size() < kHeaderBytes) return 0;
  const auto number = [&](size_t at, size_t count) {
    size_t value = 0;
    for (size_t i = at; i < at + count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
  };
  const size_t pageSize = number(16, 2) == 1 ? 65536 : number(16, 2);
  const size_t length = pageSize * number(28, 4);
  return length <= kMaxBytes ? length : 0;
}

// SQLite reads nothing of a database that is shorter than it says.
std::optional<RescuedRows> rescueBytes(std::string bytes) {
  if (bytes.size() < saidLength(bytes)) bytes.resize(saidLength(bytes));
  const TemporaryFile copy(std::filesystem::temp_directory_path() / "salvage");
  if (writeWholeFile(copy.path(), bytes)) return {};
  return store::rescueRows(copy.path());
}

bool isWhole(const RescuedRows& rescued) {
  return std::all_of(rescued.had.begin(), rescued.had.end(), [](const auto& table) { return table.second; });
}

// The tables may be described by pages that are damaged themselves.
std::optional<RescuedRows> bestRescue(const std::string& bytes) {
  auto asItIs = rescueBytes(bytes);
  const auto mended = asItIs && isWhole(*asItIs) ? std::nullopt : store::withKnownSchema(bytes);
  if (!mended) return asItIs;
  auto withSchema = rescueBytes(*mended);
  return !asItIs || (withSchema && withSchema->count > asItIs->count) ? std::move(withSchema) : std::move(asItIs);
}

// The table that a table's rows point to; empty for those of the plan itself.
std::string parentOf(std::string table, const std::set<std::string>& tables) {
  while (!table.empty()) {
    table.resize(table.find('.') == std::string::npos ? 0 : table.rfind('.'));
    if (tables.contains(table)) return table;
  }
  return {};
}

// Rows of what is lost are lost, too; parents come first.
void removeOrphans(SQLite::Database& database) {
  std::set<std::string> tables;
  for (const store::TableDefinition& table : store::schema()) {
    tables.insert(table.name);
    const std::string parent = parentOf(table.name, tables);
    if (parent.empty()) continue;
    database.exec("DELETE FROM \"" + table.name + "\" WHERE parent NOT IN (SELECT \"row\" FROM \"" + parent + "\")");
  }
}

// `workloads[2].shape` as `workloads.chat.shape`, because elements may be removed.
std::string placeById(const Plan& plan, const std::string& place) {
  const size_t open = place.find('[');
  const size_t close = place.find(']');
  if (open == std::string::npos || close == std::string::npos) return place;
  const auto id = fieldAt(plan, place.substr(0, close + 1) + ".id");
  if (!id || id->empty()) return place;
  const std::string list = place.substr(0, open);
  return FieldPath(FieldPath(FieldPath(), list), *id).text() + place.substr(close + 1);
}

// What the file itself says, which is more than its damaged tables can.
void readMeta(RescuedRows& rescued, Salvaged& result) {
  SQLite::Statement meta(rescued.database, "SELECT uuid, rows FROM meta");
  if (!meta.executeStep()) return;
  result.uuid = meta.getColumn(0).getString();
  const JsonDocument document = parseJson(meta.getColumn(1).getString());
  store::RowCounts counts;
  Problems problems = document.problems;
  JsonReader(problems).read(document.root, FieldPath(), counts);
  if (!document.complete || !problems.empty()) return;
  for (auto& [table, had] : rescued.had) {
    const auto count = counts.find(table);
    had = count == counts.end() ? 0 : static_cast<size_t>(std::max(count->second, 0));
  }
}

void noteLostRows(const RescuedRows& rescued, Salvaged& result) {
  const store::RowCounts kept = store::rowCounts(result.plan, result.changes.size());
  for (const store::TableDefinition& table : store::schema()) {
    if (table.name == "meta" || table.name == "plan") continue;
    const std::optional<size_t> had = rescued.had.at(table.name);
    LostRows lost{.where = table.name};
    if (const auto rows = kept.find(table.name); rows != kept.end()) lost.kept = static_cast<size_t>(rows->second);
    if (had) lost.lost = std::max(*had, lost.kept) - lost.kept;
    if (lost.lost != size_t(0)) result.rows.push_back(std::move(lost));
  }
}

Result<Salvaged> salvage(const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(file, error))
    return Problem{.code = "nothingToSalvage", .where = store::utf8(file)};
  std::ifstream stream(file, std::ios::binary);
  auto rescued = bestRescue(std::string(std::istreambuf_iterator<char>(stream), {}));
  if (!rescued || rescued->count == 0) return Problem{.code = "nothingToSalvage", .where = store::utf8(file)};
  SQLite::Database& rows = rescued->database;
  Salvaged result;
  if (rows.execAndGet("SELECT count(*) FROM plan").getInt() == 0) {
    rows.exec("INSERT INTO plan (\"row\") VALUES (1)");  // its lists point to it
    result.rows.push_back({.where = "plan", .lost = 1});
  }
  removeOrphans(rows);
  Problems unreadable;
  result.plan = store::readPlan(rows, true, unreadable);
  if (rescued->schemaVersion > 0) store::migrate(result.plan, rescued->schemaVersion);
  const Plan asRead = result.plan;
  std::set<std::string> places;
  for (const Problems& problems : {unreadable, repairValues(result.plan)}) {
    for (const Problem& problem : problems) {
      if (problem.code == "tooManyRows") continue;  // they are counted
      const std::string place = placeById(asRead, problem.where);
      if (places.insert(place).second) result.values.push_back(place);
    }
  }
  result.changes = store::readChanges(rows);
  readMeta(*rescued, result);
  noteLostRows(*rescued, result);
  return result;
}

}  // namespace

bool isDamage(const Problems& problems) {
  static constexpr std::array kOthers{"noSuchFile",  "cannotOpen",       "tooLarge",
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
