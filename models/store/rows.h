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

// Where a part of a row's struct stands: in the struct, `financing.apr`, which names its column or table, and in the
// plan.
struct Part {
  const FieldPath& name;
  const FieldPath& place;
};

// Calls visit(part, limits, value) for what becomes columns and tables of a struct that stands at `at`.
template <class T, class Visit>
void forEachPart(T& owner, const Part& at, Visit&& visit) {
  forEachField<std::remove_const_t<T>>([&](const auto& field) {
    auto& value = owner.*field.member;
    const FieldPath name(at.name, field.key);
    const FieldPath place(at.place, field.key);
    if constexpr (FieldStruct<std::remove_cvref_t<decltype(value)>>) {
      forEachPart(value, Part{name, place}, visit);
    } else {
      visit(Part{name, place}, limitsOf(field), value);
    }
  });
}

// The columns alone: visit(part, limits, value).
template <class T, class Visit>
void forEachColumn(T& owner, const Part& at, Visit&& visit) {
  forEachPart(owner, at, [&](const Part& part, const FieldLimits& limits, auto& value) {
    if constexpr (!kIsTable<std::remove_cvref_t<decltype(value)>>) visit(part, limits, value);
  });
}

// What becomes tables alone: visit(part, value).
template <class T, class Visit>
void forEachTable(T& owner, const Part& at, Visit&& visit) {
  forEachPart(owner, at, [&](const Part& part, const FieldLimits&, auto& value) {
    if constexpr (kIsTable<std::remove_cvref_t<decltype(value)>>) visit(part, value);
  });
}

// Of what has no place in a plan.
inline const FieldPath kNowhere;
inline const Part kRow{.name = kNowhere, .place = kNowhere};

template <FieldStruct T>
[[nodiscard]] std::vector<std::string> columnNames() {
  std::vector<std::string> names;
  const T prototype{};
  forEachColumn(prototype, kRow,
                [&](const Part& part, const FieldLimits&, const auto&) { names.push_back(part.name.text()); });
  return names;
}

// The table of a part: lists of the plan are named by their key, everything below by its path of keys.
[[nodiscard]] std::string tableName(const std::string& parent, const Part& part);

[[nodiscard]] std::string quoted(const std::string& name);

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
