// SPDX-License-Identifier: GPL-3.0-or-later
// The sections that a budget review asks for, as blocks below the heading that each of them gets.
#pragma once

#include <vector>

#include "live/live_comparison.h"
#include "live/live_risk.h"
#include "live/workspace.h"
#include "report/report_blocks.h"
#include "report/report_choice.h"
#include "report/report_source.h"

namespace fulcrum {

struct BudgetPages {
  const Workspace& workspace;
  const ReportChoice& choice;
  const BreakEven& breakEven;
  const NumberFormat& format;
  double width = 0;
  const ComparisonAnswer* scenarios = nullptr;     // null where they are not asked for
  const risk::SimulationTrials* trials = nullptr;  // null where nothing is uncertain
  const ScenarioRisk* ofScenario = nullptr;        // the same
};

// What the scenario buys and commits, what it costs instead of its base, when it pays back and up to when it holds.
[[nodiscard]] QString decisionSentence(const BudgetPages& pages);

[[nodiscard]] std::vector<ReportBlock> decisionBlocks(const BudgetPages& pages);
// Tables by fiscal year and by quarter: capital and running cost, budget, tiers, fleets, cost centres. Each ends with a
// row that begins with Total and ends with the sum of all years.
[[nodiscard]] std::vector<ReportBlock> moneyBlocks(const BudgetPages& pages);
// The rate of each workload's replica, and how it is known.
[[nodiscard]] std::vector<ReportBlock> throughputBlocks(const BudgetPages& pages);
// By quarter: tokens, nodes, how busy GPUs are and what is served; the most nodes of each fleet by fiscal year.
[[nodiscard]] std::vector<ReportBlock> serviceBlocks(const BudgetPages& pages);
[[nodiscard]] std::vector<ReportBlock> scenarioBlocks(const BudgetPages& pages);
// Nothing where nothing is uncertain, and where nothing was billed.
[[nodiscard]] std::vector<ReportBlock> riskBlocks(const BudgetPages& pages);
[[nodiscard]] std::vector<ReportBlock> actualsBlocks(const BudgetPages& pages);
// What to order, renew and end, when, and for how much.
[[nodiscard]] std::vector<ReportBlock> purchaseBlocks(const BudgetPages& pages);
// What then and what now, of inputs and key figures. Nothing where there was no report yet.
[[nodiscard]] std::vector<ReportBlock> changesBlocks(const BudgetPages& pages, const ReportSource& source);
[[nodiscard]] std::vector<ReportBlock> methodBlocks(const BudgetPages& pages);
// Fleets, and node types with their prices and sources.
[[nodiscard]] std::vector<ReportBlock> appendixBlocks(const BudgetPages& pages);

// Bars from P10 to P90 of each input that moves the output, the longest first, with the input's values at their ends;
// none where no input does.
[[nodiscard]] std::optional<ReportBlock> tornadoBlock(const risk::Tornado& tornado, const std::string& output,
                                                      const Plan& plan, const NumberFormat& format);

// One order of the scenario: nodes or a term.
struct PurchaseOrder {
  int month = 0;
  QString what;
  QString fleet;
  QString until;
  int count = 0;
  Money amount;
  bool renewal = false;
  std::string figure{};  // what explains the amount
};
// What is signed or paid from month 0 on, in the order of months.
[[nodiscard]] std::vector<PurchaseOrder> purchaseOrders(const BudgetPages& pages);

// An API serves everything that is served: no node runs in any month.
[[nodiscard]] bool onlyUsesApi(const Evaluation& evaluation);

// A block of bars, as high in every month, says nothing: a sentence does.
[[nodiscard]] ReportBlock chartOrSentence(ChartData chart, const QString& source, double width);

void append(std::vector<ReportBlock> more, std::vector<ReportBlock>& blocks);
[[nodiscard]] Money sumOf(const MoneySeries& series);

}  // namespace fulcrum
