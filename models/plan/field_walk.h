// SPDX-License-Identifier: GPL-3.0-or-later
// Visits every value of a plan with its path and limits.
#pragma once

#include "plan/field_path.h"
#include "plan/field_traits.h"
#include "plan/fields.h"

namespace fulcrum {

// What a field list says about a value, whatever its owner.
struct FieldLimits {
  Unit unit;
  double min;
  double max;
  Presence presence;
};

template <class Owner, class Member>
[[nodiscard]] constexpr FieldLimits limitsOf(const Field<Owner, Member>& field) {
  return {.unit = field.unit, .min = field.min, .max = field.max, .presence = field.presence};
}

template <FieldStruct T, class Visitor>
void walkFields(const T& value, const FieldPath& path, Visitor&& visit);

// Calls visit(path, limits, value) for each number, text, id, choice, switch, month, curve and shared list below
// `value`. Items of a list have the limits of their list.
template <class T, class Visitor>
void walkValue(const T& value, const FieldPath& path, const FieldLimits& limits, Visitor&& visit) {
  if constexpr (FieldStruct<T>) {
    walkFields(value, path, visit);
  } else if constexpr (std::same_as<T, AssumptionOverrides>) {
    size_t index = 0;
    forEachField<Assumptions>([&](const auto& field) {
      if (value.set.test(index++))
        walkValue(value.values.*field.member, FieldPath(path, field.key), limitsOf(field), visit);
    });
  } else if constexpr (kIsOptional<T>) {
    if (value) walkValue(*value, path, limits, visit);
  } else if constexpr (kIsList<T>) {
    for (size_t i = 0; i < value.size(); ++i) walkValue(value[i], FieldPath(path, i), limits, visit);
  } else if constexpr (kIsMap<T>) {
    for (const auto& [key, member] : value) walkValue(member, FieldPath(path, keyText(key)), limits, visit);
  } else {
    visit(path, limits, value);
  }
}

template <FieldStruct T, class Visitor>
void walkFields(const T& value, const FieldPath& path, Visitor&& visit) {
  forEachField<T>(
      [&](const auto& field) { walkValue(value.*field.member, FieldPath(path, field.key), limitsOf(field), visit); });
}

}  // namespace fulcrum
