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
    } else if constexpr (std::same_as<T, HourlyValues>) {
      series(path, limits, value.values());
    } else if constexpr (kIsSharedList<T>) {
      rows(path, value);
    } else if constexpr (std::same_as<T, std::string>) {
      text(path, limits, value);
    } else if constexpr (kIsId<T>) {
      text(path, limits, value.text);
    } else if constexpr (std::same_as<T, CalendarMonth>) {
      year(path, value.year);
    } else if constexpr (std::same_as<T, CalendarHour>) {
      // So far away that no calendar can say its year.
      constexpr std::int64_t kHoursOfCenturies = 24 * 366 * 300;
      const bool near = value.hours > -kHoursOfCenturies && value.hours < kHoursOfCenturies;
      year(path, near ? monthOf(value).year : 0);
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

  void year(const FieldPath& path, int value) {
    number(path, {.unit = Unit::None, .min = kFirstYear, .max = kLastYear, .presence = {}}, value);
  }

  template <class List>
  void rows(const FieldPath& path, const List& list) {
    if (list.isSound()) return;
    const size_t before = m_problems.size();
    for (size_t i = 0; i < list.size(); ++i) walkFields(list[i], FieldPath(path, i), *this);
    if (m_problems.size() == before) list.noteSound();
  }

  // Only the first of its mistakes: a series has thousands of values.
  void series(const FieldPath& path, const FieldLimits& limits, const std::vector<double>& values) {
    if (values.empty() && limits.presence == Presence::Required) {
      m_problems.push_back({.code = "empty", .where = path.text()});
    } else if (values.size() > kMaxSeriesHours) {
      m_problems.push_back(
          {.code = "tooManyHours",
           .where = path.text(),
           .facts = {{"count", std::to_string(values.size())}, {"limit", std::to_string(kMaxSeriesHours)}}});
    } else {
      const size_t before = m_problems.size();
      for (size_t hour = 0; hour < values.size() && m_problems.size() == before; ++hour) {
        if (values[hour] != kNoValue) number(FieldPath(path, hour), limits, values[hour]);
      }
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
