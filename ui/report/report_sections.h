// SPDX-License-Identifier: GPL-3.0-or-later
// A report as blocks: title, sections with their headings and notes, notes of the plan, history.
#pragma once

#include "report/report_layout.h"
#include "report/report_source.h"

namespace fulcrum {

[[nodiscard]] QString reportTitle(const Plan& plan, const BudgetReport& content);

// The sentence that the figures make; empty where there are none.
[[nodiscard]] QString generatedDecision(const ReportSource& source);

// Blocks hold what they show by value: the plan may be edited while they are painted. `width` in px at 96 dpi.
[[nodiscard]] std::vector<ReportBlock> reportBlocks(const ReportSource& source, const ReportChoice& choice,
                                                    double width);

}  // namespace fulcrum
