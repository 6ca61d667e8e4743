// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the catalogue as a table for the clipboard.
#pragma once

#include <span>

#include "charts/chart_table.h"
#include "tables/catalogue_table.h"

namespace fulcrum {

// A line a row, below the headings of the columns.
[[nodiscard]] TableData rowsOf(const CatalogueTable& table, std::span<const size_t> rows);
// The rows side by side: a line for each column.
[[nodiscard]] TableData sideBySide(const CatalogueTable& table, std::span<const size_t> rows);

}  // namespace fulcrum
