// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of cash flow: what an arm pays and receives at the boundaries of months, with financing and tax; and what
// the difference of two arms is worth.
#pragma once

#include <map>
#include <vector>

#include "workbook/cost_sheet.h"

namespace fulcrum::workbook {

// Rows of boundaries 0..N: month m starts at boundary m. Received is positive.
struct FlowRows {
  std::map<std::string, RowRef> lines;  // by the names of evaluate --json
  RowRef sum, magnitude;
  RowRef financed;          // by month: what leaves the bank
  std::string owed;         // after the plan, for terms, loans and leases
  bool isFinanced = false;  // a loan or a lease pays for nodes
};

// The names of the lines, in their order.
[[nodiscard]] const std::vector<std::string>& flowLines();

struct FlowContext {
  Book& book;
  Inputs& inputs;
  const ScenarioModel& model;
  const ScenarioPaths& paths;
  const AssumptionCells& assumptions;
  const std::vector<std::string>& boundaries;
  std::string name;     // of the sheet
  Financing financing;  // of the lever `own` where it is on
};

[[nodiscard]] FlowRows writeFlows(const FlowContext& context, const CostRows& costs,
                                  const std::vector<PurchaseRows>& purchases);

struct ComparisonCells {
  RowRef flows;
  std::string npv, npvProject, npvAtYearEnds, irr, mirr;
  std::string paybackMonths, discountedPaybackMonths, finalPaybackMonths, finalDiscountedPaybackMonths;
  std::string paybackReason, paybackAfter;
};

// `monthlyRate` is where the search for the rate of return starts.
// `unlevered` are the arms with every purchase paid at once; the arms themselves where nothing is financed.
struct ComparedFlows {
  const FlowRows& own;
  const FlowRows& rent;
  const FlowRows& ownUnlevered;
  const FlowRows& rentUnlevered;
};
[[nodiscard]] ComparisonCells writeComparison(Book& book, const std::vector<std::string>& boundaries, int months,
                                              const std::string& discountRate, const ComparedFlows& flows,
                                              std::optional<double> monthlyRate);

}  // namespace fulcrum::workbook
