// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <cmath>

#include "base/number_text.h"
#include "store/rows.h"

namespace fulcrum::store {
namespace {

std::string realText(double value) {
  const std::string text = numberText(value);
  return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

template <class T>
std::string rangeOf(const std::string& column, const FieldLimits& limits) {
  const auto text = [](double limit) { return std::same_as<T, int> ? numberText(limit) : realText(limit); };
  std::string range;
  if (std::isfinite(limits.min)) range = column + " >= " + text(limits.min);
  if (std::isfinite(limits.max)) range += (range.empty() ? "" : " AND ") + column + " <= " + text(limits.max);
  return range;
}

template <class T>
std::string checkOf(const std::string& column, const FieldLimits& limits) {
  if constexpr (NumberField<T>) {
    return rangeOf<T>(column, limits);
  } else if constexpr (std::same_as<T, bool>) {
    return column + " IN (0, 1)";
  } else if constexpr (NamedEnum<T>) {
    std::string choices;
    for (const auto& choice : EnumNames<T>::list)
      choices += (choices.empty() ? "'" : ", '") + std::string(choice.second) + "'";
    return column + " IN (" + choices + ")";
  } else if constexpr (kIsPlain<T>) {
    return limits.presence == Presence::Required ? "length(" + column + ") > 0" : "";
  } else if constexpr (std::same_as<T, HourlyValues>) {
    return "length(" + column + ") % 8 = 0 AND length(" + column + ") <= " + std::to_string(kMaxSeriesHours * 8);
  } else {
    return "json_valid(" + column + ")";
  }
}

template <class T>
constexpr std::string_view typeOf() {
  if constexpr (std::same_as<T, int> || std::same_as<T, bool>) return "INTEGER";
  if constexpr (NumberField<T> && !std::same_as<T, int>) return "REAL";
  if constexpr (std::same_as<T, HourlyValues>) return "BLOB";
  return "TEXT";
}

template <class T>
std::string columnOf(const std::string& name, const FieldLimits& limits) {
  using Value = typename ColumnValue<T>::Type;
  const std::string column = quoted(name);
  std::string check = checkOf<Value>(column, limits);
  if (kIsOptional<T> && !check.empty()) check = column + " IS NULL OR " + check;  // json_valid(NULL) is 0
  return column + " " + std::string(typeOf<Value>()) + (kIsOptional<T> ? "" : " NOT NULL") +
         (check.empty() ? "" : " CHECK (" + check + ")");
}

void addColumn(const std::string& definition, std::string& sql) {
  sql += ",\n  " + definition;
}

// What refers to a node type, a fleet or a scenario by its id has no foreign key: a plan that is not finished yet can
// be saved, and validate() names what is missing.
template <FieldStruct T>
void addTable(const std::string& name, const std::string& parent, std::vector<TableDefinition>& tables) {
  std::string sql = "CREATE TABLE " + quoted(name) + " (\n  \"row\" INTEGER PRIMARY KEY";
  if (!parent.empty()) sql += ",\n  \"parent\" INTEGER NOT NULL REFERENCES " + quoted(parent) + "(\"row\")";
  const size_t at = tables.size();
  tables.push_back({.name = name});
  const T prototype{};
  forEachColumn(prototype, kRow, [&](const Part& part, const FieldLimits& limits, const auto& value) {
    addColumn(columnOf<std::remove_cvref_t<decltype(value)>>(part.name.text(), limits), sql);
  });
  forEachTable(prototype, kRow, [&](const Part& part, const auto& value) {
    addTable<typename std::remove_cvref_t<decltype(value)>::value_type>(tableName(name, part), name, tables);
  });
  tables[at].sql = sql + "\n) STRICT";
}

}  // namespace

std::vector<TableDefinition> schema() {
  std::vector<TableDefinition> tables{{.name = "meta", .sql = R"(CREATE TABLE "meta" (
  "row" INTEGER PRIMARY KEY CHECK ("row" = 1),
  "uuid" TEXT NOT NULL CHECK (length("uuid") = 36),
  "revision" INTEGER NOT NULL CHECK ("revision" >= 0),
  "appVersion" TEXT NOT NULL,
  "minReader" INTEGER NOT NULL CHECK ("minReader" >= 1),
  "savedAt" TEXT NOT NULL,
  "servingModel" TEXT NOT NULL,
  "figures" TEXT NOT NULL CHECK (json_valid("figures")),
  "origin" TEXT NOT NULL,
  "rows" TEXT NOT NULL CHECK (json_valid("rows"))
) STRICT)"}};
  addTable<Plan>("plan", "", tables);
  // Last, because pages are lost from the end.
  tables.push_back({.name = "changes", .sql = R"(CREATE TABLE "changes" (
  "row" INTEGER PRIMARY KEY,
  "at" TEXT NOT NULL,
  "path" TEXT NOT NULL,
  "before" TEXT NOT NULL,
  "after" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT)"});
  return tables;
}

}  // namespace fulcrum::store
