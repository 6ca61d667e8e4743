// SPDX-License-Identifier: GPL-3.0-or-later
// Changes values of a plan wherever they stand: in the plan, in what scenarios add and in what they override.
#pragma once

#include "plan/field_walk.h"
#include "plan/json_codec.h"
#include "plan/place.h"

namespace fulcrum {

template <FieldStruct T, class Change>
void changeFields(T& owner, Change&& change);

// Calls change(limits, value) for each value below this one, as walkValue() does, and change(value) for each struct.
// Overrides of assumptions and scenarios' own values are changed like what they stand for.
template <class T, class Change>
void changeValue(T& value, const FieldLimits& limits, Change&& change) {
  if constexpr (FieldStruct<T>) {
    changeFields(value, change);
  } else if constexpr (std::same_as<T, AssumptionOverrides>) {
    size_t index = 0;
    forEachField<Assumptions>([&](const auto& field) {
      if (value.set.test(index++)) changeValue(value.values.*field.member, limitsOf(field), change);
    });
  } else if constexpr (kIsOptional<T>) {
    if (value) changeValue(*value, limits, change);
  } else if constexpr (kIsList<T>) {
    for (auto& item : value) changeValue(item, limits, change);
  } else if constexpr (std::same_as<T, std::map<std::string, FieldValue>>) {
    for (auto& [place, own] : value) changeOverride(place, own, change);
  } else if constexpr (kIsMap<T>) {
    for (auto& [key, member] : value) changeValue(member, limits, change);
  } else {
    change(limits, value);
  }
}

// A scenario's own value of a field of an element of type T, changed like the field.
template <FieldStruct T, class Change>
void changeOverrideOf(std::span<const std::string> keys, FieldValue& own, Change&& change) {
  forEachField<T>([&](const auto& field) {
    if (keys.empty() || field.key != keys.front()) return;
    using Member = std::remove_cvref_t<decltype(std::declval<T&>().*field.member)>;
    if constexpr (FieldStruct<Member>) {
      if (keys.size() > 1) return changeOverrideOf<Member>(keys.subspan(1), own, change);
    }
    if constexpr (!std::same_as<Member, WeeklyCurve>) {
      if (keys.size() > 1 || own.curve) return;
      const Json json = parseJson(own.json).root;
      Member member{};
      Problems problems;
      JsonReader(problems).read(json, FieldPath(), member);
      if (json.is_null() || !problems.empty()) return;
      changeValue(member, limitsOf(field), change);
      own.json = compactJsonText(toJson(member));
    }
  });
}

template <class Change>
void changeOverride(const std::string& text, FieldValue& own, Change&& change) {
  const auto place = parsePlace(text);
  if (!place) return;
  if (place->list == "workloads") changeOverrideOf<Workload>(place->keys, own, change);
  if (place->list == "fleets") changeOverrideOf<Fleet>(place->keys, own, change);
  if (place->list == "nodeTypes") changeOverrideOf<NodeType>(place->keys, own, change);
}

template <FieldStruct T, class Change>
void changeFields(T& owner, Change&& change) {
  if constexpr (requires { change(owner); }) change(owner);
  forEachField<T>([&](const auto& field) { changeValue(owner.*field.member, limitsOf(field), change); });
}

}  // namespace fulcrum
