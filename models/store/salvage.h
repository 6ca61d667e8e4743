// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be read of a damaged project file.
#pragma once

#include "store/project.h"

namespace fulcrum {

struct Salvaged {
  Plan plan;
  Problems lost;  // by table or field; never empty
};

// Whether salvaging is worth a try: the file is ours and damaged, not missing, locked away or of a newer version.
[[nodiscard]] bool isDamage(const Problems& problems);

// Row by row whatever SQLite still yields, from both ends of each table; values that are no values take their defaults.
// Problems: nothing could be read, with the reason.
[[nodiscard]] Result<Salvaged> salvageProject(const std::filesystem::path& file);

}  // namespace fulcrum
