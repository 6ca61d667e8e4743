// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on their way to other programs through the clipboard.
#pragma once

#include "charts/chart_table.h"

namespace fulcrum {

// On one line.
[[nodiscard]] QString cellText(const TableCell& cell, NumberStyle style);
// A table of HTML with the same cells, as word processors and mail take it: numbers to the right, sums strong.
[[nodiscard]] QString toHtml(const TableData& table, NumberStyle style);
// As text with tabs and as HTML.
void copyTable(const TableData& table, NumberStyle style = NumberStyle::Numbers);

}  // namespace fulcrum
