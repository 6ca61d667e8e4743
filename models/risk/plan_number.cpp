// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/plan_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "plan/field_walk.h"
#include "plan/identified.h"
#include "plan/place.h"

namespace fulcrum::risk {
namespace {

using KeySpan = std::span<const std::string>;

std::optional<size_t> indexOfKey(const std::string& key) {
  size_t index = 0;
  const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
  if (error != std::errc{} || end != key.data() + key.size()) return {};
  return index;
}

template <NumberField T>
PlanNumber numberFor(T& value, const FieldLimits& limits) {
  return {.address = &value,
          .set =
              [&value](double number) {
                if constexpr (std::same_as<T, int>) {
                  value = static_cast<int>(std::lround(number));
                } else {
                  value = T(number);
                }
              },
          .value = numberOf(value),
          .min = limits.min,
          .max = limits.max,
          .whole = std::same_as<T, int>};
}

// A week is shared by plans and never changes, so that a new one takes its place.
std::optional<PlanNumber> hourIn(WeeklyCurve& curve, KeySpan keys, const FieldLimits& limits) {
  const auto hour = indexOfKey(keys.front());
  if (!hour || *hour >= curve.values().size() || keys.size() > 1) return {};
  return PlanNumber{.address = &curve,
                    .hour = *hour,
                    .set =
                        [&curve, at = *hour](double number) {
                          if (curve.values()[at] == number) return;
                          WeekValues values = curve.values();
                          values[at] = number;
                          curve = WeeklyCurve(values);
                        },
                    .value = curve.values()[*hour],
                    .min = limits.min,
                    .max = limits.max};
}

template <class T>
std::optional<size_t> indexIn(const std::vector<T>& list, const std::string& key) {
  if constexpr (Identified<T>) {
    const size_t index = indexOf(list, key);
    return index < list.size() ? std::optional(index) : std::nullopt;
  } else {
    if constexpr (std::same_as<T, AcceleratorSpec> || std::same_as<T, ModelSpec>) {
      const auto found = std::ranges::find(list, key, &T::name);
      if (found != list.end()) return static_cast<size_t>(found - list.begin());
    }
    const auto index = indexOfKey(key);
    return index && *index < list.size() ? index : std::nullopt;
  }
}

template <class T>
std::optional<PlanNumber> numberIn(T& value, KeySpan keys, const FieldLimits& limits);

template <class T>
std::optional<PlanNumber> memberIn(T& value, KeySpan keys) {
  std::optional<PlanNumber> found;
  forEachField<T>([&](const auto& field) {
    if (field.key == keys.front()) found = numberIn(value.*field.member, keys.subspan(1), limitsOf(field));
  });
  return found;
}

std::optional<PlanNumber> overrideIn(AssumptionOverrides& overrides, KeySpan keys) {
  size_t index = 0;
  std::optional<PlanNumber> found;
  forEachField<Assumptions>([&](const auto& field) {
    const bool isSet = overrides.set.test(index++);
    if (isSet && field.key == keys.front())
      found = numberIn(overrides.values.*field.member, keys.subspan(1), limitsOf(field));
  });
  return found;
}

template <class T>
std::optional<PlanNumber> numberIn(T& value, KeySpan keys, const FieldLimits& limits) {
  if constexpr (kIsOptional<T>) {
    return value ? numberIn(*value, keys, limits) : std::nullopt;
  } else if constexpr (NumberField<T>) {
    return keys.empty() ? std::optional(numberFor(value, limits)) : std::nullopt;
  } else {
    if (keys.empty()) return {};
    if constexpr (FieldStruct<T>) {
      return memberIn(value, keys);
    } else if constexpr (std::same_as<T, AssumptionOverrides>) {
      return overrideIn(value, keys);
    } else if constexpr (kIsList<T>) {
      const auto index = indexIn(value, keys.front());
      return index ? numberIn(value[*index], keys.subspan(1), limits) : std::nullopt;
    } else if constexpr (std::same_as<T, WeeklyCurve>) {
      return hourIn(value, keys, limits);
    } else if constexpr (kIsMap<T>) {
      const auto key = keyOf<typename T::key_type>(keys.front());
      const auto entry = key ? value.find(*key) : value.end();
      return entry != value.end() ? numberIn(entry->second, keys.subspan(1), limits) : std::nullopt;
    } else {
      return {};
    }
  }
}

}  // namespace

std::optional<PlanNumber> numberAt(Plan& plan, std::span<const std::string> keys) {
  return keys.empty() ? std::nullopt : memberIn(plan, keys);
}

std::optional<PlanNumber> leverNumber(Scenario& scenario, std::span<const std::string> keys) {
  if (keys.empty()) return {};
  std::optional<PlanNumber> found;
  forEachField<Levers>([&](const auto& field) {
    auto& lever = scenario.levers.*field.member;
    if (field.key == keys.front() && lever && lever->on) found = numberIn(*lever, keys.subspan(1), limitsOf(field));
  });
  return found;
}

std::vector<std::string> keysOf(std::string_view path) {
  const auto place = parsePlace(path);
  if (!place) return {};
  std::vector<std::string> keys{place->list};
  if (!place->id.empty()) keys.push_back(place->id);
  keys.insert(keys.end(), place->keys.begin(), place->keys.end());
  return keys;
}

double fitting(const PlanNumber& number, double value) {
  const double fits = std::clamp(value, number.min, number.max);
  return number.whole ? std::round(fits) : fits;
}

}  // namespace fulcrum::risk
