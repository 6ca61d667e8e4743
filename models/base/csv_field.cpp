// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv_field.h"

namespace fulcrum {

std::string csvField(std::string_view text) {
  std::string field(text);
  if (text.starts_with('=') || text.starts_with('@')) field.insert(0, 1, '\'');
  if (text.find_first_of(",;\"\r\n\t") == std::string_view::npos) return field;
  std::string quoted = "\"";
  for (const char c : field) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace fulcrum
