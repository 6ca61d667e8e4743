// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what may or may not be there in JSON of other programs. Users of this header link nlohmann_json themselves.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "plan/json_text.h"

namespace fulcrum {

// Null where it is not there, is null, or `json` is null or no object.
[[nodiscard]] const Json* jsonMember(const Json* json, std::string_view key);
[[nodiscard]] const Json* jsonAt(const Json* json, std::initializer_list<std::string_view> path);
// Also of a text that is a number: what is given on a command line often is.
[[nodiscard]] std::optional<double> jsonNumber(const Json* json);
[[nodiscard]] std::string jsonString(const Json* json);
// Of the first of these members that has one.
[[nodiscard]] std::optional<double> firstNumber(const Json* json, std::initializer_list<std::string_view> keys);
[[nodiscard]] std::string firstString(const Json* json, std::initializer_list<std::string_view> keys);

}  // namespace fulcrum
