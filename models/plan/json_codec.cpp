// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/json_codec.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/number_text.h"

namespace fulcrum {

std::string_view kindName(const Json& json) {
  switch (json.type()) {
    case Json::value_t::null:
      return "nothing (null)";
    case Json::value_t::object:
      return "an object";
    case Json::value_t::array:
      return "a list";
    case Json::value_t::string:
      return "text";
    case Json::value_t::boolean:
      return "true or false";
    default:
      return "a number";
  }
}

void JsonReader::report(std::string_view code, const FieldPath& path,
                        std::vector<std::pair<std::string, std::string>> facts) {
  m_problems.push_back({.code = std::string(code), .where = path.text(), .facts = std::move(facts)});
}

void JsonReader::wrongType(const Json& json, const FieldPath& path, std::string_view expected) {
  report("wrongType", path, {{"expected", std::string(expected)}, {"found", std::string(kindName(json))}});
}

void JsonReader::checkPresence(const Json& json, const FieldPath& path, std::string_view key) {
  if (!json.contains(key)) report("missingKey", FieldPath(path, key), {});
}

void JsonReader::unknownKey(const std::string& key, const FieldPath& parent, const std::vector<std::string>& known) {
  const auto close = nearest(key, known, 2, std::max<size_t>(1, key.size() / 3));
  if (close.empty()) {
    report("unknownKey", FieldPath(parent, key), {{"known", joined(known)}});
  } else {
    report("misspeltKey", FieldPath(parent, key), {{"nearest", joined(close)}, {"known", joined(known)}});
  }
}

void JsonReader::read(const Json& json, const FieldPath& path, bool& value) {
  if (!json.is_boolean()) return wrongType(json, path, "true or false");
  value = json.get<bool>();
}

void JsonReader::read(const Json& json, const FieldPath& path, double& value) {
  if (!json.is_number()) return wrongType(json, path, "a number");
  const double number = json.get<double>();
  if (!std::isfinite(number)) return report("notFinite", path, {});
  value = number;
}

void JsonReader::read(const Json& json, const FieldPath& path, int& value) {
  if (!json.is_number()) return wrongType(json, path, "a whole number");
  const double number = json.get<double>();
  if (!std::isfinite(number)) return report("notFinite", path, {});
  if (number != std::trunc(number)) {
    return report("wrongType", path, {{"expected", "a whole number"}, {"found", "a fraction"}});
  }
  constexpr int kMax = std::numeric_limits<int>::max();
  if (std::abs(number) > kMax) {
    return report("outOfRange", path,
                  {{"value", numberText(number)}, {"min", numberText(-kMax)}, {"max", numberText(kMax)}});
  }
  value = static_cast<int>(number);
}

void JsonReader::read(const Json& json, const FieldPath& path, std::string& value) {
  if (!json.is_string()) return wrongType(json, path, "text");
  value = json.get_ref<const std::string&>();
}

void JsonReader::read(const Json& json, const FieldPath& path, CalendarMonth& value) {
  readTime(json, path, "a month such as 2026-01", parseCalendarMonth, value);
}

void JsonReader::read(const Json& json, const FieldPath& path, CalendarHour& value) {
  readTime(json, path, "an hour such as 2026-01-05T13:00", parseCalendarHour, value);
}

void JsonReader::read(const Json& json, const FieldPath& path, WeeklyCurve& value) {
  if (!json.is_array()) return wrongType(json, path, "a list");
  if (json.size() != kHoursPerWeek) {
    return report("wrongLength", path,
                  {{"count", std::to_string(json.size())}, {"expected", std::to_string(kHoursPerWeek)}});
  }
  WeekValues values = value.values();
  for (size_t hour = 0; hour < values.size(); ++hour) read(json[hour], FieldPath(path, hour), values[hour]);
  value = WeeklyCurve(values);
}

void JsonReader::read(const Json& json, const FieldPath& path, HourlyValues& value) {
  if (!json.is_array()) return wrongType(json, path, "a list");
  std::vector<double> values;
  values.reserve(std::min(json.size(), kMaxSeriesHours));
  for (size_t hour = 0; hour < json.size() && hour <= kMaxSeriesHours; ++hour) {
    double& number = values.emplace_back(kNoValue);
    if (json[hour].is_null()) continue;
    const FieldPath place(path, hour);
    read(json[hour], place, number);
    if (json[hour].is_number() && number == kNoValue)
      report("outOfRange", place, {{"value", numberText(number)}, {"min", "0"}, {"max", numberText(kHuge)}});
  }
  value = HourlyValues(std::move(values));
}

void JsonReader::read(const Json& json, const FieldPath& path, AssumptionOverrides& value) {
  if (!json.is_object()) return wrongType(json, path, "an object");
  value = {};
  for (const auto& [key, member] : json.get_ref<const Json::object_t&>()) {
    size_t index = 0;
    bool known = false;
    // Named again, since C++20 lets lambdas capture structured bindings and clang 14 does not.
    forEachField<Assumptions>([&, &key = key, &member = member](const auto& field) {
      const size_t bit = index++;
      if (field.key != key) return;
      known = true;
      value.set.set(bit);
      if constexpr (kIsOptional<std::remove_cvref_t<decltype(value.values.*field.member)>>) {
        if (member.is_null()) return;  // absent here, whatever the base says
      }
      read(member, FieldPath(path, key), value.values.*field.member);
    });
    if (!known) unknownKey(key, path, keysOf<Assumptions>());
  }
}

void JsonReader::read(const Json& json, const FieldPath& path, RentArm& value) {
  if (!json.is_string()) return wrongType(json, path, "text");
  const auto& text = json.get_ref<const std::string&>();
  if (const auto arm = parseRentArm(text)) {
    value = *arm;
  } else {
    report("unknownChoice", path, {{"value", text}, {"choices", "asIs, best, scenario:ID"}});
  }
}

void JsonReader::read(const Json& json, const FieldPath& path, FieldValue& value) {
  value = {};
  const bool isWeek = json.is_array() && json.size() == kHoursPerWeek &&
                      std::all_of(json.begin(), json.end(), [](const Json& hour) { return hour.is_number(); });
  if (isWeek) {
    value.json.clear();
    read(json, path, value.curve.emplace());
  } else if (json.is_number() && !std::isfinite(json.get<double>())) {
    report("notFinite", path, {});
  } else {
    value.json = compactJsonText(json);
  }
}

void putMember(std::string_view key, Json&& value, Json& object) {
  object.get_ref<Json::object_t&>().push_back({std::string(key), std::move(value)});
}

Json toJson(bool value) {
  return Json(value);
}
Json toJson(int value) {
  return Json(value);
}
Json toJson(double value) {
  return Json(value);
}
Json toJson(const std::string& value) {
  return Json(value);
}
Json toJson(CalendarMonth value) {
  return Json(toText(value));
}
Json toJson(CalendarHour value) {
  return Json(toText(value));
}
Json toJson(const WeeklyCurve& value) {
  return Json(value.values());
}
Json toJson(const HourlyValues& value) {
  Json list = Json::array();
  for (const double number : value.values()) list.push_back(number == kNoValue ? Json(nullptr) : Json(number));
  return list;
}

Json toJson(const RentArm& value) {
  return Json(toText(value));
}

Json toJson(const FieldValue& value) {
  return value.curve ? toJson(*value.curve) : parseJson(value.json).root;
}

Json toJson(const AssumptionOverrides& value) {
  Json object = Json::object();
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (value.set.test(index++)) object[std::string(field.key)] = toJson(value.values.*field.member);
  });
  return object;
}

}  // namespace fulcrum
