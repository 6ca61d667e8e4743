// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario as a workbook that computes: every figure that follows from an input is a formula, and what Fulcrum
// decided or modelled is an input, marked so.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"
#include "workbook/book.h"
#include "workbook/inputs.h"

namespace fulcrum::workbook {

struct WorkbookOptions {
  std::string version;         // of the program
  std::string date;            // YYYY-MM-DD
  std::string projectId = {};  // of the file that the plan was read from; empty without one
};

// Rows of months as a chart.
struct ChartSeries {
  std::string name;
  RowRef row;
};
struct WorkbookChart {
  std::string title;
  bool stacked = false;  // columns; lines else
  int months = 0;
  std::vector<ChartSeries> series;
  CellPlace place;  // its upper left corner
};

struct Workbook {
  Book book;
  std::vector<IndexEntry> index;
  std::vector<WorkbookChart> charts;
  std::vector<std::pair<std::string, CellPlace>> names;  // defined names
  CellPlace passes;                                      // the first of the cells that hold TRUE or FALSE
  int checkCount = 0;
  int checksInTwoWays = 0;  // the first of them, which hold with any inputs
  int failedChecks = 0;
  std::string title;
  std::string subject;
  std::string currency;
};

// The scenario evaluated, with its levers in optimal mode at the cheapest mix. Problems are those of an evaluation.
[[nodiscard]] Result<Workbook> workbookOf(const Plan& plan, const ScenarioId& scenario, const WorkbookOptions& options);

// The file appears whole or not at all.
[[nodiscard]] Problems writeXlsx(const Workbook& workbook, const std::filesystem::path& file);

}  // namespace fulcrum::workbook
