// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with one value, whatever stands beside it: a visitor for plan/field_walk.h.
#pragma once

#include <cmath>

#include "base/number_text.h"
#include "base/result.h"
#include "base/utf8.h"
#include "plan/field_walk.h"

namespace fulcrum {

class ValueChecks {
 public:
  explicit ValueChecks(Problems& problems) : m_problems(problems) {}

  template <class T>
  void operator()(const FieldPath& path, const FieldLimits& limits, const T& value) {
    if constexpr (NumberField<T>) {
      number(path, limits, numberOf(value));
    } else if constexpr (std::same_as<T, WeeklyCurve>) {
      for (size_t hour = 0; hour < value.values().size(); ++hour)
        number(FieldPath(path, hour), limits, value.values()[hour]);
    } else if constexpr (std::same_as<T, std::string>) {
      text(path, limits, value);
    } else if constexpr (kIsId<T>) {
      text(path, limits, value.text);
    } else if constexpr (std::same_as<T, CalendarMonth>) {
      number(path, {.unit = Unit::None, .min = kFirstYear, .max = kLastYear, .presence = {}}, value.year);
    }
  }

 private:
  static constexpr int kFirstYear = 1900;
  static constexpr int kLastYear = 2200;

  void number(const FieldPath& path, const FieldLimits& limits, double value) {
    if (!std::isfinite(value)) {
      m_problems.push_back({.code = "notFinite", .where = path.text()});
    } else if (value < limits.min || value > limits.max) {
      m_problems.push_back(
          {.code = "outOfRange",
           .where = path.text(),
           .facts = {{"value", numberText(value)}, {"min", numberText(limits.min)}, {"max", numberText(limits.max)}}});
    }
  }

  void text(const FieldPath& path, const FieldLimits& limits, const std::string& value) {
    if (limits.presence == Presence::Required && value.empty()) {
      m_problems.push_back({.code = "empty", .where = path.text()});
    } else if (!isUtf8(value)) {
      m_problems.push_back({.code = "notUtf8", .where = path.text()});
    }
  }

  Problems& m_problems;
};

}  // namespace fulcrum
