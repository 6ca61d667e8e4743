// SPDX-License-Identifier: GPL-3.0-or-later
// How a plan struct becomes rows, derived from its field list: numbers, texts and switches are columns, structs inside
// it are columns with a prefix, lists and options of structs are tables of their own whose rows point to their parent,
// series are columns of bytes (store/series_bytes.h), and everything else is a column of JSON.
#pragma once

#include "plan/field_walk.h"
#include "plan/json_codec.h"

namespace fulcrum::store {

template <class T>
inline constexpr bool kIsTable = false;
template <FieldStruct T>
inline constexpr bool kIsTable<std::vector<T>> = true;
template <FieldStruct T>
inline constexpr bool kIsTable<std::optional<T>> = true;
template <FieldStruct T>
inline constexpr bool kIsTable<SharedList<T>> = true;

// Calls onColumn(name, path, limits, value) and onTable(name, path, value) for the parts of a struct.
template <class T, class Column, class Table>
void forEachPart(T& owner, const std::string& prefix, const FieldPath& path, Column&& onColumn, Table&& onTable) {
  forEachField<std::remove_const_t<T>>([&](const auto& field) {
    auto& value = owner.*field.member;
    using Value = std::remove_cvref_t<decltype(value)>;
    const std::string name = prefix + std::string(field.key);
    const FieldPath place(path, field.key);
    if constexpr (FieldStruct<Value>) {
      forEachPart(value, name + ".", place, onColumn, onTable);
    } else if constexpr (kIsTable<Value>) {
      onTable(name, place, value);
    } else {
      onColumn(name, place, limitsOf(field), value);
    }
  });
}

// The table of a part: lists of the plan are named by their key, everything below by its path of keys.
[[nodiscard]] inline std::string tableName(const std::string& parent, const std::string& part) {
  return parent == "plan" ? part : parent + "." + part;
}

[[nodiscard]] inline std::string quoted(const std::string& name) {
  return '"' + name + '"';
}

// Scalar options are nullable columns of what they hold.
template <class T>
struct ColumnValue {
  using Type = T;
};
template <class T>
struct ColumnValue<std::optional<T>> {
  using Type = T;
};

// Whether a column holds the value itself, not its JSON.
template <class T>
inline constexpr bool kIsPlain =
    NumberField<T> || kIsId<T> || NamedEnum<T> || std::same_as<T, bool> || std::same_as<T, std::string> ||
    std::same_as<T, CalendarMonth> || std::same_as<T, CalendarHour> || std::same_as<T, RentArm>;

}  // namespace fulcrum::store
