// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a project file.
#pragma once

#include <string>
#include <vector>

namespace fulcrum::store {

struct TableDefinition {
  std::string name;
  std::string sql;
};

// Schema version kSchemaVersion: `meta`, the plan's tables, parents first, and `changes`.
[[nodiscard]] std::vector<TableDefinition> schema();

}  // namespace fulcrum::store
