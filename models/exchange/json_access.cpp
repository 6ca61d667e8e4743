// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_access.h"

#include "base/number_text.h"

namespace fulcrum {

const Json* jsonMember(const Json* json, std::string_view key) {
  if (!json || !json->is_object()) return nullptr;
  const auto found = json->find(key);
  return found == json->end() || found->is_null() ? nullptr : &*found;
}

const Json* jsonAt(const Json* json, std::initializer_list<std::string_view> path) {
  for (const std::string_view key : path) json = jsonMember(json, key);
  return json;
}

std::optional<double> jsonNumber(const Json* json) {
  if (!json) return {};
  if (json->is_number()) return json->get<double>();
  if (json->is_string()) return parseNumber(json->get<std::string>());
  return {};
}

std::string jsonString(const Json* json) {
  return json && json->is_string() ? json->get<std::string>() : std::string();
}

std::optional<double> firstNumber(const Json* json, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    if (const auto number = jsonNumber(jsonMember(json, key))) return number;
  }
  return {};
}

std::string firstString(const Json* json, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    if (std::string text = jsonString(jsonMember(json, key)); !text.empty()) return text;
  }
  return {};
}

}  // namespace fulcrum
