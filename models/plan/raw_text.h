// SPDX-License-Identifier: GPL-3.0-or-later
// A plan value as history and lists of differences hold it: plain text in the C locale that can be read back.
#pragma once

#include "base/number_text.h"
#include "plan/json_codec.h"

namespace fulcrum {

// Text, ids and names as they are; numbers at full precision; everything else as JSON on one line.
template <class T>
[[nodiscard]] std::string rawText(const T& value) {
  if constexpr (std::same_as<T, FieldValue>) {
    if (!value.curve) return value.json;  // its type is not known: texts keep their quotes
  }
  const Json json = toJson(value);
  return json.is_string() ? json.template get<std::string>() : compactJsonText(json);
}

// The inverse; paths of problems are relative to the value.
template <class T>
void readRawText(std::string_view text, T& value, Problems& problems) {
  if constexpr (kIsOptional<T>) {
    if (text == "null") return value.reset();  // an override that says there is none
  }
  JsonReader reader(problems);
  if (toJson(T{}).is_string()) return reader.read(Json(text), FieldPath(), value);
  const JsonDocument document = parseJson(text);
  if (document.complete) {
    reader.read(document.root, FieldPath(), value);
  } else {
    reader.report("unreadableValue", FieldPath(), {{"value", std::string(text)}});
  }
}

}  // namespace fulcrum
