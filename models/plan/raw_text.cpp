// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/raw_text.h"

namespace fulcrum {

std::string rawTextOfJson(const Json& json) {
  return json.is_string() ? json.get<std::string>() : compactJsonText(json);
}

std::optional<Json> jsonOfRawText(std::string_view text, bool isText, Problems& problems) {
  if (isText) return Json(text);
  JsonDocument document = parseJson(text);
  if (document.complete) return std::move(document.root);
  JsonReader(problems).report("unreadableValue", FieldPath(), {{"value", std::string(text)}});
  return {};
}

}  // namespace fulcrum
