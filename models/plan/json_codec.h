// SPDX-License-Identifier: GPL-3.0-or-later
// Plan values to and from JSON, derived from the field lists: the one codec behind plan.json, the columns of a project
// file, history entries and access to fields by path.
#pragma once

#include <algorithm>
#include <span>
#include <utility>

#include "base/nearest.h"
#include "plan/field_path.h"
#include "plan/field_traits.h"
#include "plan/fields.h"
#include "plan/json_text.h"

namespace fulcrum {

// What a fact of a "wrongType" problem calls a JSON value.
[[nodiscard]] std::string_view kindName(const Json& json);

// Reads JSON into values and notes every problem with its path. Types, keys and lengths are its business; ranges are
// validate()'s.
class JsonReader {
 public:
  explicit JsonReader(Problems& problems) : m_problems(problems) {}

  void read(const Json& json, const FieldPath& path, bool& value);
  void read(const Json& json, const FieldPath& path, int& value);
  void read(const Json& json, const FieldPath& path, double& value);
  void read(const Json& json, const FieldPath& path, std::string& value);
  void read(const Json& json, const FieldPath& path, CalendarMonth& value);
  void read(const Json& json, const FieldPath& path, CalendarHour& value);
  void read(const Json& json, const FieldPath& path, WeeklyCurve& value);
  void read(const Json& json, const FieldPath& path, HourlyValues& value);
  void read(const Json& json, const FieldPath& path, AssumptionOverrides& value);
  void read(const Json& json, const FieldPath& path, RentArm& value);
  void read(const Json& json, const FieldPath& path, FieldValue& value);

  template <int M, int H, int T, int E>
  void read(const Json& json, const FieldPath& path, Quantity<M, H, T, E>& value) {
    double number = value.value();
    read(json, path, number);
    value = Quantity<M, H, T, E>(number);
  }

  template <class Tag>
  void read(const Json& json, const FieldPath& path, Id<Tag>& value) {
    read(json, path, value.text);
  }

  template <NamedEnum E>
  void read(const Json& json, const FieldPath& path, E& value) {
    if (!json.is_string()) return wrongType(json, path, "text");
    const auto& name = json.get_ref<const std::string&>();
    if (!parseEnum(name, value)) report("unknownChoice", path, {{"value", name}, {"choices", joined(namesOf<E>())}});
  }

  template <class T>
  void read(const Json& json, const FieldPath& path, std::optional<T>& value) {
    read(json, path, value.emplace());
  }

  template <class T>
  void read(const Json& json, const FieldPath& path, std::vector<T>& value) {
    if (!json.is_array()) return wrongType(json, path, "a list");
    value.clear();
    value.reserve(json.size());
    for (const Json& item : json) {
      const FieldPath itemPath(path, value.size());
      read(item, itemPath, value.emplace_back());
    }
  }

  template <class T>
  void read(const Json& json, const FieldPath& path, SharedList<T>& value) {
    std::vector<T> rows;
    read(json, path, rows);
    value = SharedList<T>(std::move(rows));
  }

  template <class K, class V>
  void read(const Json& json, const FieldPath& path, std::map<K, V>& value) {
    if (!json.is_object()) return wrongType(json, path, "an object");
    value.clear();
    for (const auto& [key, member] : json.get_ref<const Json::object_t&>()) {
      if (const auto known = keyOf<K>(key)) {
        read(member, FieldPath(path, key), value[*known]);
      } else if constexpr (NamedEnum<K>) {
        unknownKey(key, path, namesOf<K>());
      }
    }
  }

  template <FieldStruct T>
  void read(const Json& json, const FieldPath& path, T& value) {
    readObject(json, path, value, {});
  }

  // Keys in `handled` are the caller's business.
  template <FieldStruct T>
  void readObject(const Json& json, const FieldPath& path, T& value, std::span<const std::string_view> handled) {
    if (!json.is_object()) return wrongType(json, path, "an object");
    for (const auto& [key, member] : json.get_ref<const Json::object_t&>()) {
      if (std::find(handled.begin(), handled.end(), key) != handled.end()) continue;
      if (!readMember(key, member, path, value)) unknownKey(key, path, keysOf<T>());
    }
    forEachField<T>([&](const auto& field) {
      if (field.presence == Presence::Required) checkPresence(json, path, field.key);
    });
    if constexpr (kHasDate<T>) {
      constexpr auto& either = Fields<T>::inPlace;
      if (json.contains(either.key) && json.contains(either.dateKey))
        report("bothGiven", FieldPath(path, either.dateKey), {{"other", std::string(either.key)}});
    }
  }

  void report(std::string_view code, const FieldPath& path, std::vector<std::pair<std::string, std::string>> facts);
  void wrongType(const Json& json, const FieldPath& path, std::string_view expected);
  void unknownKey(const std::string& key, const FieldPath& parent, const std::vector<std::string>& known);

  template <FieldStruct T>
  [[nodiscard]] static std::vector<std::string> keysOf() {
    std::vector<std::string> keys;
    forEachField<T>([&](const auto& field) { keys.emplace_back(field.key); });
    return keys;
  }

 private:
  template <NamedEnum E>
  [[nodiscard]] static std::vector<std::string> namesOf() {
    std::vector<std::string> names;
    for (const auto& choice : EnumNames<E>::list) names.emplace_back(choice.second);
    return names;
  }

  void checkPresence(const Json& json, const FieldPath& path, std::string_view key);

  template <class T, class Parse>
  void readTime(const Json& json, const FieldPath& path, std::string_view expected, Parse&& parse, T& value) {
    if (!json.is_string()) return wrongType(json, path, expected);
    const auto& text = json.get_ref<const std::string&>();
    const auto time = parse(text);
    if (!time) return report("wrongType", path, {{"expected", std::string(expected)}, {"found", '"' + text + '"'}});
    value = *time;
  }

  template <FieldStruct T>
  bool readMember(const std::string& key, const Json& member, const FieldPath& path, T& value) {
    std::string_view wanted = key;
    if constexpr (std::same_as<T, SourceNote>) {
      if (wanted == "date") wanted = "asOf";  // as catalogues and spreadsheets name it
    }
    bool known = false;
    forEachField<T>([&](const auto& field) {
      if (known || field.key != wanted) return;
      known = true;
      read(member, FieldPath(path, key), value.*field.member);
    });
    return known;
  }

  Problems& m_problems;
};

[[nodiscard]] Json toJson(bool value);
[[nodiscard]] Json toJson(int value);
[[nodiscard]] Json toJson(double value);
[[nodiscard]] Json toJson(const std::string& value);
[[nodiscard]] Json toJson(CalendarMonth value);
[[nodiscard]] Json toJson(CalendarHour value);
[[nodiscard]] Json toJson(const WeeklyCurve& value);
[[nodiscard]] Json toJson(const HourlyValues& value);
[[nodiscard]] Json toJson(const AssumptionOverrides& value);
[[nodiscard]] Json toJson(const RentArm& value);
[[nodiscard]] Json toJson(const FieldValue& value);

template <int M, int H, int T, int E>
[[nodiscard]] Json toJson(Quantity<M, H, T, E> value) {
  return toJson(value.value());
}
template <class Tag>
[[nodiscard]] Json toJson(const Id<Tag>& value) {
  return toJson(value.text);
}
template <NamedEnum E>
[[nodiscard]] Json toJson(E value) {
  return Json(enumName(value));
}
template <FieldStruct T>
[[nodiscard]] Json toJson(const T& value);
template <class T>
[[nodiscard]] Json toJson(const std::vector<T>& value);
template <class T>
[[nodiscard]] Json toJson(const SharedList<T>& value);
template <class K, class V>
[[nodiscard]] Json toJson(const std::map<K, V>& value);
template <class T>
[[nodiscard]] Json toJson(const std::optional<T>& value) {
  return value ? toJson(*value) : Json(nullptr);
}

template <class T>
Json toJson(const std::vector<T>& value) {
  Json list = Json::array();
  for (const T& item : value) list.push_back(toJson(item));
  return list;
}

template <class T>
Json toJson(const SharedList<T>& value) {
  return toJson(value.rows());
}

template <class K, class V>
Json toJson(const std::map<K, V>& value) {
  Json object = Json::object();
  for (const auto& [key, member] : value)
    object.get_ref<Json::object_t&>().push_back({std::string(keyText(key)), toJson(member)});
  return object;
}

template <class T>
inline constexpr bool kIsRisk =
    std::same_as<T, std::vector<UncertainInput>> || std::same_as<T, std::vector<RankCorrelation>> ||
    std::same_as<T, Simulation> || std::same_as<T, std::vector<StressCase>> || std::same_as<T, std::vector<Chance>>;

// Whether the text form leaves a field out: absent options, empty texts and maps, what is common to all levers at its
// default, what scenarios neither add nor remove, and what of risk and report nobody has said.
template <class Owner, class Member, class T>
[[nodiscard]] bool isLeftOut(const Field<Owner, Member>& field, const T& owner) {
  const Member& value = owner.*field.member;
  if (field.presence == Presence::Required) return false;
  if constexpr (kHasDate<Owner>) {
    if (field.key == Fields<Owner>::inPlace.key) return (owner.*Fields<Owner>::inPlace.date).has_value();
  }
  // Thousands of rows, and plans that have met no bill.
  if constexpr (std::same_as<Owner, BillRow> || std::same_as<Owner, PlannedRow> || std::same_as<Owner, Actuals> ||
                std::same_as<Owner, BudgetReport>)
    return value == Owner().*field.member;
  if constexpr (std::same_as<Member, Actuals> || std::same_as<Member, BudgetReport>) return value == Member{};
  if constexpr (kIsRisk<Member> || (std::same_as<Owner, Distribution> && kIsList<Member>)) {
    return value == Member{};
  } else if constexpr (std::same_as<Owner, Scenario> && (kIsList<Member> || std::same_as<Member, AddedElements>)) {
    return value == Member{};
  } else if constexpr (std::same_as<Owner, AddedElements>) {
    return value.empty();
  } else if constexpr (std::same_as<Owner, Lever> && !std::same_as<Member, bool>) {
    return value == Member{};
  } else if constexpr (kIsOptional<Member>) {
    return !value;
  } else if constexpr (kIsMap<Member> || kIsId<Member> || std::same_as<Member, std::string>) {
    return value.empty();
  } else {
    return false;
  }
}

// At the end of an object that has no such key.
void putMember(std::string_view key, Json&& value, Json& object);

template <FieldStruct T>
Json toJson(const T& value) {
  Json object = Json::object();
  forEachField<T>([&](const auto& field) {
    if (!isLeftOut(field, value)) putMember(field.key, toJson(value.*field.member), object);
  });
  return object;
}

}  // namespace fulcrum
