// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/source_notes.h"

#include <charconv>
#include <map>
#include <string>

namespace fulcrum {

void moveNotes(Plan& plan, std::string_view list, std::ptrdiff_t index, int by) {
  const std::string prefix = std::string(list) + "[";
  std::map<std::string, SourceNote> moved;
  for (auto& [path, note] : plan.sources) {
    std::ptrdiff_t at = 0;
    const char* end = path.data() + path.size();
    const bool ofList = path.starts_with(prefix);
    const auto number = ofList ? std::from_chars(path.data() + prefix.size(), end, at) : std::from_chars_result{};
    if (!ofList || number.ec != std::errc() || at < index) {
      moved.emplace(path, std::move(note));
    } else if (by > 0 || at > index) {
      moved.emplace(prefix + std::to_string(at + by) + std::string(number.ptr, end), std::move(note));
    }
  }
  plan.sources = std::move(moved);
}

}  // namespace fulcrum
