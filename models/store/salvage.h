// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged project file.
#pragma once

#include <optional>

#include "store/project.h"

namespace fulcrum {

// A list of which something is missing, by its path without indexes: `workloads`, `scenarios.levers.spot`, `changes`;
// or the plan's own row, `plan`.
struct LostRows {
  std::string where;
  size_t kept = 0;
  std::optional<size_t> lost;  // none: how many is not known, perhaps none
  bool operator==(const LostRows&) const = default;
};

struct Salvaged {
  Plan plan;
  std::string uuid;                  // of the project; empty: not readable
  std::vector<ChangeEntry> changes;  // oldest first
  // Nothing in either: the file is damaged, but nothing is known to be missing.
  std::vector<LostRows> rows;
  std::vector<std::string> values;  // paths of values that took their defaults, elements by their ids
};

// Whether salvaging is worth a try: the file is damaged, or its beginning does not say any more that it is a project;
// not missing, locked away or of a newer version.
[[nodiscard]] bool isDamage(const Problems& problems);

// Row by row whatever SQLite still yields, from both ends of each table; values that are no values take their defaults.
// Problems: nothing could be read, or it was no project.
[[nodiscard]] Result<Salvaged> salvageProject(const std::filesystem::path& file);

}  // namespace fulcrum
