// SPDX-License-Identifier: GPL-3.0-or-later
// What the field quotes about inference cost beside what the displayed scenario does, as a table.
#pragma once

#include "charts/chart_table.h"
#include "finance/quoted_figures.h"
#include "live/workspace.h"

namespace fulcrum {

// Columns: the figure in words, the quoted range, that of the scenario, and how the two stand.
[[nodiscard]] TableData quotedTable(const std::vector<finance::QuotedComparison>& comparisons,
                                    const NumberFormat& format);

}  // namespace fulcrum
