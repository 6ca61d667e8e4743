// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/batch_inputs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

#include "finance/checks.h"

namespace fulcrum::finance {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 3> kRemarks = {"note", "comment", "source"};

// The names of a parameter written "name|alias|alias".
std::vector<std::string_view> namesOf(std::string_view parameter) {
  std::vector<std::string_view> names;
  for (size_t start = 0; start <= parameter.size();) {
    const size_t end = std::min(parameter.find('|', start), parameter.size());
    names.push_back(parameter.substr(start, end - start));
    start = end + 1;
  }
  return names;
}

std::string_view parameterOf(std::span<const std::string_view> parameters, const std::string& key) {
  for (const std::string_view parameter : parameters) {
    for (const std::string_view name : namesOf(parameter)) {
      if (normalisedName(name) == key) return namesOf(parameter).front();
    }
  }
  return {};
}

std::string typeName(const json& value) {
  if (value.is_string()) return "the text \"" + value.get<std::string>() + "\"";
  if (value.is_number()) return "the number " + value.dump();
  return value.is_boolean() ? value.dump() : std::string(value.type_name());
}

// An ISO day, with or without a time of day behind it.
std::optional<std::chrono::sys_days> parseDay(std::string_view text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  const auto read = [&](size_t at, size_t length, auto& value) {
    const char* end = text.data() + at + length;
    const auto [stop, error] = std::from_chars(text.data() + at, end, value);
    return error == std::errc{} && stop == end;
  };
  if (!read(0, 4, year) || !read(5, 2, month) || !read(8, 2, day)) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days(date);
}

}  // namespace

std::string normalisedName(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c == ' ' || c == '-' || c == '_' || c == '.') continue;
    result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return result;
}

BatchInputs::BatchInputs(const json& inputs, std::span<const std::string_view> parameters) {
  for (const auto& [key, value] : inputs.items()) {
    const std::string name = normalisedName(key);
    const std::string_view parameter = parameterOf(parameters, name);
    if (!parameter.empty() && m_values.contains(parameter)) {
      addProblem({Severity::Error, "duplicateKey", key, {}});
    } else if (!parameter.empty()) {
      m_values[std::string(parameter)] = value;
    } else if (std::find(kRemarks.begin(), kRemarks.end(), name) == kRemarks.end()) {
      std::string known;
      for (const std::string_view each : parameters) {
        known += (known.empty() ? "" : ", ") + std::string(namesOf(each).front());
      }
      addProblem({Severity::Error, "unknownKey", key, {{"known", known}}});
    }
  }
}

const json* BatchInputs::find(std::string_view name) const {
  const auto found = m_values.find(name);
  return found == m_values.end() || found->is_null() ? nullptr : &*found;
}

const json* BatchInputs::required(std::string_view name) {
  const json* value = find(name);
  if (!value) addProblem({Severity::Error, "missingKey", std::string(name), {}});
  return value;
}

void BatchInputs::wrongType(std::string_view where, std::string_view expected, const json& found) {
  addProblem({Severity::Error,
              "wrongType",
              std::string(where),
              {{"expected", std::string(expected)}, {"found", typeName(found)}}});
}

double BatchInputs::asNumber(std::string_view where, const json& value) {
  if (value.is_number()) return value.get<double>();
  wrongType(where, "a number", value);
  return 0.0;
}

double BatchInputs::number(std::string_view name) {
  const json* value = required(name);
  return value ? asNumber(name, *value) : 0.0;
}

double BatchInputs::number(std::string_view name, double fallback) {
  return has(name) ? number(name) : fallback;
}

double BatchInputs::numberOrInfinity(std::string_view name) {
  const bool infinite = isText(name, "inf") || isText(name, "infinity");
  return infinite ? std::numeric_limits<double>::infinity() : number(name);
}

int BatchInputs::wholeNumber(std::string_view name) {
  const double value = number(name);
  if (value == std::floor(value) && std::abs(value) <= 1e9) return static_cast<int>(value);
  addProblem({Severity::Error, "notWhole", std::string(name), {{"value", numberText(value)}}});
  return 0;
}

int BatchInputs::wholeNumber(std::string_view name, int fallback) {
  return has(name) ? wholeNumber(name) : fallback;
}

bool BatchInputs::flag(std::string_view name, bool fallback) {
  const json* value = find(name);
  if (!value) return fallback;
  if (value->is_boolean()) return value->get<bool>();
  if (value->is_number() && (*value == 0 || *value == 1)) return *value == 1;
  wrongType(name, "true or false", *value);
  return fallback;
}

bool BatchInputs::isText(std::string_view name, std::string_view text) const {
  const json* value = find(name);
  return value && value->is_string() && normalisedName(value->get<std::string>()) == normalisedName(text);
}

std::vector<double> BatchInputs::numbers(std::string_view name) {
  const json* value = required(name);
  std::vector<double> result;
  if (!value) return result;
  if (!value->is_array()) {
    wrongType(name, "a list of numbers", *value);
    return result;
  }
  for (size_t i = 0; i < value->size(); ++i) {
    result.push_back(asNumber(std::string(name) + "[" + std::to_string(i) + "]", (*value)[i]));
  }
  return result;
}

std::vector<DatedFlow> BatchInputs::datedFlows() {
  const std::vector<double> amounts = numbers("values");
  const json* dates = required("dates");
  std::vector<DatedFlow> flows;
  if (!dates) return flows;
  if (!dates->is_array()) {
    wrongType("dates", "a list of days such as \"2026-01-31\"", *dates);
    return flows;
  }
  if (dates->size() != amounts.size()) {
    addProblem({Severity::Error,
                "wrongLength",
                "dates",
                {{"count", std::to_string(dates->size())}, {"expected", std::to_string(amounts.size())}}});
    return flows;
  }
  for (size_t i = 0; i < amounts.size(); ++i) {
    const json& date = (*dates)[i];
    const auto day = date.is_string() ? parseDay(date.get_ref<const std::string&>()) : std::nullopt;
    if (!day) wrongType("dates[" + std::to_string(i) + "]", "a day such as \"2026-01-31\"", date);
    flows.push_back({day.value_or(std::chrono::sys_days{}), amounts[i]});
  }
  return flows;
}

PaymentTime BatchInputs::paymentTime() {
  for (const std::string_view end : {"end", "e", "finish", "arrears"}) {
    if (isText("when", end)) return PaymentTime::End;
  }
  for (const std::string_view start : {"begin", "b", "beginning", "start", "advance"}) {
    if (isText("when", start)) return PaymentTime::Start;
  }
  return flag("when", false) ? PaymentTime::Start : PaymentTime::End;
}

RateKind BatchInputs::rateKind() {
  if (!has("mode") || isText("mode", "effective")) return RateKind::Effective;
  if (!isText("mode", "nominal")) wrongType("mode", "\"effective\" or \"nominal\"", *find("mode"));
  return RateKind::Nominal;
}

}  // namespace fulcrum::finance
