// SPDX-License-Identifier: GPL-3.0-or-later
// A plan value as history and lists of differences hold it: plain text in the C locale that can be read back.
#pragma once

#include "base/number_text.h"
#include "plan/json_codec.h"

namespace fulcrum {

[[nodiscard]] std::string rawTextOfJson(const Json& json);
// The inverse, of a value that is a text or is not; nothing where it cannot be read, which `problems` says.
[[nodiscard]] std::optional<Json> jsonOfRawText(std::string_view text, bool isText, Problems& problems);

// Text, ids and names as they are; numbers at full precision; everything else as JSON on one line.
template <class T>
[[nodiscard]] std::string rawText(const T& value) {
  if constexpr (std::same_as<T, FieldValue>) {
    if (!value.curve) return value.json;  // its type is not known: texts keep their quotes
  }
  return rawTextOfJson(toJson(value));
}

// The inverse; paths of problems are relative to the value.
template <class T>
void readRawText(std::string_view text, T& value, Problems& problems) {
  if constexpr (kIsOptional<T>) {
    if (text == "null") return value.reset();  // an override that says there is none
  }
  if (const auto json = jsonOfRawText(text, toJson(T{}).is_string(), problems))
    JsonReader(problems).read(*json, FieldPath(), value);
}

}  // namespace fulcrum
