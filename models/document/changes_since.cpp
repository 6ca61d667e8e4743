// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/changes_since.h"

#include <map>
#include <ranges>
#include <set>
#include <string>

namespace fulcrum {
namespace {

// The same place or one in it: `fleets.main.owned[0]` lies in `fleets.main`.
bool liesIn(std::string_view path, std::string_view whole) {
  if (!path.starts_with(whole)) return false;
  return path.size() == whole.size() || path[whole.size()] == '.' || path[whole.size()] == '[';
}

// Elements that came or went are one change.
bool isWhole(const ChangeEntry& change) {
  return change.before.empty() != change.after.empty();
}

}  // namespace

std::vector<ChangeEntry> changesSince(const std::vector<ChangeEntry>& history, std::string_view since) {
  std::vector<ChangeEntry> changes;
  std::map<std::string, size_t, std::less<>> placeOf;
  std::set<std::string, std::less<>> comeOrGone;
  for (const ChangeEntry& change : history) {
    if (change.at <= since || liesIn(change.path, "report")) continue;
    if (isWhole(change)) comeOrGone.insert(change.path);
    const auto [found, isNew] = placeOf.try_emplace(change.path, changes.size());
    if (isNew) {
      changes.push_back(change);
    } else {
      changes[found->second].after = change.after;
    }
  }
  const auto isTold = [&](const ChangeEntry& change) {
    if (change.before == change.after) return true;
    for (size_t end = change.path.find_first_of(".["); end != std::string::npos;
         end = change.path.find_first_of(".[", end + 1)) {
      if (comeOrGone.contains(std::string_view(change.path).substr(0, end))) return true;
    }
    return false;
  };
  std::erase_if(changes, isTold);
  return changes;
}

}  // namespace fulcrum
