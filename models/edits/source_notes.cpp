// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/source_notes.h"

#include <algorithm>

#include "plan/place.h"

namespace fulcrum {

void dropNotes(Plan& plan, std::string_view text) {
  const auto place = parsePlace(text);
  if (!place) return;
  std::erase_if(plan.sources, [&](const auto& entry) {
    const auto noted = parsePlace(entry.first);
    return noted && noted->list == place->list && noted->id == place->id && noted->keys.size() >= place->keys.size() &&
           std::equal(place->keys.begin(), place->keys.end(), noted->keys.begin());
  });
}

void copyNotes(Plan& plan, std::string_view list, std::string_view from, std::string_view to) {
  std::map<std::string, SourceNote> copies;
  for (const auto& [text, note] : plan.sources) {
    auto place = parsePlace(text);
    if (!place || place->list != list || place->id != from) continue;
    place->id = to;
    copies.emplace(toText(*place), note);
  }
  plan.sources.merge(copies);
}

}  // namespace fulcrum
