// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that a budget review asks for: the decision, where the money goes, scenarios side by side, what to order,
// and how it was computed.
#pragma once

#include <vector>

#include "live/workspace.h"
#include "report/report_blocks.h"

namespace fulcrum {

struct BudgetPages {
  const Workspace& workspace;
  const BreakEven& breakEven;
  const NumberFormat& format;
  double width = 0;
};

// What the scenario buys and commits, what it costs instead of its base, when it pays back and up to when it holds.
[[nodiscard]] QString decisionSentence(const BudgetPages& pages);

[[nodiscard]] std::vector<ReportBlock> decisionBlocks(const BudgetPages& pages);
// Tables by fiscal year: capital and running cost, budget, tiers, fleets, cost centres. Each ends with a row that
// begins with Total and ends with the sum of all years.
[[nodiscard]] std::vector<ReportBlock> moneyBlocks(const BudgetPages& pages);
[[nodiscard]] std::vector<ReportBlock> scenarioBlocks(const BudgetPages& pages);
// What to order, renew and end, when, and for how much.
[[nodiscard]] std::vector<ReportBlock> purchaseBlocks(const BudgetPages& pages);
[[nodiscard]] std::vector<ReportBlock> methodBlocks(const BudgetPages& pages);

}  // namespace fulcrum
