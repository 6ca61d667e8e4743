// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/front_sheets.h"

namespace fulcrum::workbook {

void writeMethod(const FrontContext& context) {
  Book& book = context.workbook.book;
  const int sheet = book.addSheet("Method");
  book.setText({sheet, 0, 0}, "Method", {Role::Title});
  book.setText({sheet, 2, 0}, "What", {Role::Column});
  book.setText({sheet, 2, 1}, "How it is computed", {Role::Column});
  book.setText({sheet, 2, 2}, "Source", {Role::Column});
  struct Row {
    const char* what;
    const char* how;
    const char* source;
  };
  static const Row kRows[] = {
      {"Month and week",
       "A month has 730 hours. A typical week stands for all weeks of a month: each of its 168 hours for 730/168 "
       "hours.",
       "8,760 hours / 12, as cloud price sheets reckon"},
      {"Demand",
       "Mean of month 0 x demand factor x compound growth x knots of growth x the hour's share of the mean of the "
       "shape.",
       "Demand, Shapes"},
      {"Levers on requests",
       "The response cache answers its share; of the rest the API takes its share; of the rest the smaller model.",
       "Demand"},
      {"Replicas",
       "Demand / (requests per second of a replica x target load), rounded up in every hour, at least the minimum "
       "while there is demand.",
       "Need"},
      {"Nodes", "GPUs of all replicas / GPUs of a node, rounded up, and spare nodes where any is needed.", "Need"},
      {"Rounding", "One billionth is taken off before rounding up, so that noise of arithmetic buys no node.", "Need"},
      {"Batch shifting",
       "The batch work of each day is poured over its hours onto the rest of the load, up to one level.", "Need"},
      {"Provisioning",
       "Fixed: the count. Static: the nearest-rank percentile of the week. Autoscale: the largest need from the "
       "cool-down before to an "
       "hour after.",
       "Need"},
      {"Order of use",
       "Owned nodes first, then committed ones, then spot for interruptible work, then on-demand. What is paid is used "
       "before load is "
       "turned away.",
       "Cost, Use"},
      {"Trends", "A trend is a rate per year: price x (1 + trend) ^ (month / 12). A term keeps the price of its start.",
       "Demand, Purchases"},
      {"Worth of nodes",
       "price x residual share ^ (age / life); below a hundredth the rest is lost evenly. Until they are in use, what "
       "was paid.",
       "Purchases"},
      {"Amortised view",
       "Each month of use bears the same part of what the nodes lose in the plan; prepaid terms are spread over their "
       "months.",
       "Purchases"},
      {"Discounting",
       "Running costs at the end of their month, capital and fees at its start: (1 + rate) ^ -(month / 12).", "Demand"},
      {"Levelised cost",
       "Present value of the cash, with opening worth and less closing worth, over the sum of the discount factors.",
       "Cost"},
      {"Allocation",
       "A pool's cost goes to its workloads by the GPUs that their replicas hold; API and look-ups are a workload's "
       "own.",
       "Cost"},
      {"Own against rent",
       "The own arm's flows less those of the same scenario without owned nodes (or of the arm chosen), at the "
       "boundaries of months.",
       "Own against rent"},
      {"Tax",
       "What is paid for running is deducted when paid, nodes by their depreciation; resale less tax book is taxed. "
       "Losses are used at once.",
       "Cash flow"},
      {"Loan",
       "Level payments in arrears at the nominal yearly rate / 12; what is owed at the end of the plan counts against "
       "the worth.",
       "Cash flow"},
      {"From Fulcrum",
       "Rates of the serving model, what the optimum buys, and in which months levers act are Fulcrum's: another input "
       "does not change "
       "them here.",
       "Inputs"}};
  int row = 3;
  for (const Row& each : kRows) {
    book.setText({sheet, row, 0}, each.what);
    book.setText({sheet, row, 1}, each.how);
    book.setText({sheet, row++, 2}, each.source, {Role::Note});
  }
  book.sheet(sheet).widths = {24, 120, 30};
  book.sheet(sheet).frozenRows = 3;
}

}  // namespace fulcrum::workbook
