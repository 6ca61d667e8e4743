// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/field_access.h"

#include <charconv>
#include <span>

#include "plan/identified.h"
#include "plan/raw_text.h"

namespace fulcrum {
namespace {

using Step = PathStep;
using Steps = std::span<const Step>;

// `["key"]` with `\"` and `\\` escaped; nothing when it is not closed.
std::optional<Step> takeQuoted(std::string_view& rest) {
  std::string key;
  for (size_t i = 2; i < rest.size(); ++i) {
    if (rest[i] == '\\' && i + 1 < rest.size()) {
      key += rest[++i];
    } else if (rest[i] != '"') {
      key += rest[i];
    } else {
      if (i + 1 >= rest.size() || rest[i + 1] != ']') return {};
      rest.remove_prefix(i + 2);
      return Step(std::move(key));
    }
  }
  return {};
}

std::optional<Step> takeIndex(std::string_view& rest) {
  size_t index = 0;
  const auto [end, error] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), index);
  if (error != std::errc{} || end == rest.data() + rest.size() || *end != ']') return {};
  rest.remove_prefix(static_cast<size_t>(end - rest.data()) + 1);
  return Step(index);
}

std::optional<Step> takeStep(std::string_view& rest) {
  if (rest.starts_with("[\"")) return takeQuoted(rest);
  if (rest.starts_with('[')) return takeIndex(rest);
  if (rest.starts_with('.')) rest.remove_prefix(1);
  const std::string_view key = rest.substr(0, rest.find_first_of(".["));
  rest.remove_prefix(key.size());
  return key.empty() ? std::nullopt : std::optional(Step(std::string(key)));
}

// Follows a path and calls visit(value) on what stands at its end; an optional is passed as such. Values that are no
// members (an hour of a curve, an override, an element by its id) are passed as an optional that is taken over
// afterwards.
template <class Visitor>
class Walk {
 public:
  explicit Walk(Visitor& visit) : m_visit(visit) {}

  template <class T>
  bool at(T& value, Steps steps) {
    if (steps.empty()) {
      m_visit(value);
      return true;
    }
    using Plain = std::remove_const_t<T>;
    const auto* key = std::get_if<std::string>(&steps.front());
    const auto* index = std::get_if<size_t>(&steps.front());
    const Steps rest = steps.subspan(1);
    if constexpr (FieldStruct<Plain>) {
      return key && member(value, *key, rest);
    } else if constexpr (std::same_as<Plain, AssumptionOverrides>) {
      return key && rest.empty() && overridden(value, *key);
    } else if constexpr (std::same_as<Plain, WeeklyCurve>) {
      return index && rest.empty() && hour(value, *index);
    } else if constexpr (kIsOptional<Plain>) {
      return value && at(*value, steps);
    } else if constexpr (kIsList<Plain>) {
      if constexpr (Identified<typename Plain::value_type>) {
        if (key) return element(value, *key, rest);
      }
      return index && *index < value.size() && at(value[*index], rest);
    } else if constexpr (kIsMap<Plain>) {
      const auto known = key ? keyOf<typename Plain::key_type>(*key) : std::nullopt;
      return known && entry(value, *known, rest);
    } else {
      return false;
    }
  }

 private:
  template <class T>
  bool member(T& value, const std::string& key, Steps rest) {
    bool found = false;
    forEachField<std::remove_const_t<T>>([&](const auto& field) {
      if (field.key == key) found = at(value.*field.member, rest);
    });
    if constexpr (!std::is_const_v<T> && kHasDate<T>) {
      // One takes the place of the other.
      constexpr auto& either = Fields<T>::inPlace;
      if (key == either.key) (value.*either.date).reset();
      if (key == either.dateKey && value.*either.date) value.*either.member = 0;
    }
    return found;
  }

  template <class T>
  bool overridden(T& overrides, const std::string& key) {
    size_t index = 0;
    bool found = false;
    forEachField<Assumptions>([&](const auto& field) {
      const size_t bit = index++;
      if (field.key != key) return;
      found = true;
      using Member = std::remove_cvref_t<decltype(overrides.values.*field.member)>;
      std::optional<Member> value;
      if (overrides.set.test(bit)) value.emplace(overrides.values.*field.member);
      m_visit(value);
      if constexpr (!std::is_const_v<T>) {
        overrides.set.set(bit, value.has_value());
        overrides.values.*field.member = value.value_or(Assumptions().*field.member);
      }
    });
    return found;
  }

  template <class T>
  bool hour(T& curve, size_t index) {
    if (index >= kHoursPerWeek) return false;
    WeekValues values = curve.values();
    m_visit(values[index]);
    if constexpr (!std::is_const_v<T>) curve = WeeklyCurve(values);
    return true;
  }

  // One that is not there yet goes to the end.
  template <class T>
  bool element(T& list, const std::string& id, Steps rest) {
    const size_t index = indexOf(list, id);
    if (!rest.empty()) return index < list.size() && at(list[index], rest);
    auto value = index < list.size() ? std::optional(list[index]) : std::nullopt;
    m_visit(value);
    if constexpr (!std::is_const_v<T>) {
      if (value) value->id.text = id;
      if (value && index < list.size()) {
        list[index] = std::move(*value);
      } else if (value) {
        list.push_back(std::move(*value));
      } else if (index < list.size()) {
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
      }
    }
    return true;
  }

  template <class T, class Key>
  bool entry(T& map, const Key& key, Steps rest) {
    const auto found = map.find(key);
    if (!rest.empty()) return found != map.end() && at(found->second, rest);
    using Value = typename std::remove_const_t<T>::mapped_type;
    auto value = found == map.end() ? std::optional<Value>() : std::optional<Value>(found->second);
    m_visit(value);
    if constexpr (!std::is_const_v<T>) {
      map.erase(key);
      if (value) map.emplace(key, std::move(*value));
    }
    return true;
  }

  Visitor& m_visit;
};

// Takes over a raw text.
class Setter {
 public:
  Setter(const std::optional<std::string>& raw, Problems& problems) : m_raw(raw), m_problems(problems) {}

  template <class T>
  void operator()(T& value) {
    if constexpr (kIsOptional<T>) {
      if (!m_raw) {
        value.reset();
      } else {
        readRawText(*m_raw, value.emplace(), m_problems);
      }
    } else if (m_raw) {
      readRawText(*m_raw, value, m_problems);
    } else {
      m_problems.push_back({.code = "missingValue"});
    }
  }

 private:
  const std::optional<std::string>& m_raw;
  Problems& m_problems;
};

// The place of a part of the value at `path`.
std::string below(std::string_view path, const std::string& part) {
  const bool step = !part.empty() && part.front() != '[';
  return std::string(path) + (step ? "." : "") + part;
}

}  // namespace

std::optional<std::vector<PathStep>> pathSteps(std::string_view path) {
  std::vector<Step> steps;
  for (std::string_view rest = path; !rest.empty();) {
    const std::optional<Step> step = takeStep(rest);
    if (!step) return {};
    steps.push_back(*step);
  }
  return steps;
}

std::optional<std::string> fieldAt(const Plan& plan, std::string_view path) {
  const auto steps = pathSteps(path);
  if (!steps) return {};
  std::optional<std::string> text;
  auto visit = [&](const auto& value) {
    if constexpr (kIsOptional<std::remove_cvref_t<decltype(value)>>) {
      if (value) text = rawText(*value);
    } else {
      text = rawText(value);
    }
  };
  Walk(visit).at(plan, *steps);
  return text;
}

Result<Plan> withField(Plan plan, std::string_view path, const std::optional<std::string>& raw) {
  Problems problems;
  Setter setter(raw, problems);
  const auto steps = pathSteps(path);
  if (!steps || !Walk(setter).at(plan, *steps)) return Problem{.code = "unknownField", .where = std::string(path)};
  if (problems.empty()) return plan;
  for (Problem& problem : problems) problem.where = below(path, problem.where);
  return problems;
}

std::optional<std::string> indexedPath(const Plan& plan, std::string_view path) {
  std::string_view rest = path;
  const std::optional<Step> list = takeStep(rest);
  const std::optional<Step> element = takeStep(rest);
  const auto* key = list ? std::get_if<std::string>(&*list) : nullptr;
  const auto* id = element ? std::get_if<std::string>(&*element) : nullptr;
  std::optional<std::string> result(path);
  if (!key || !id) return result;
  forEachField<Plan>([&](const auto& field) {
    using Member = std::remove_cvref_t<decltype(plan.*field.member)>;
    if constexpr (kIsList<Member>) {
      if constexpr (Identified<typename Member::value_type>) {
        if (field.key != *key) return;
        const auto& elements = plan.*field.member;
        const size_t index = indexOf(elements, *id);
        result.reset();
        if (index < elements.size()) result = *key + "[" + std::to_string(index) + "]" + std::string(rest);
      }
    }
  });
  return result;
}

}  // namespace fulcrum
