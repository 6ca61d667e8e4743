// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets that a reader opens first, and those that prove the others: Cover, Summary, Scenarios, Checks, Method,
// Index.
#pragma once

#include "finance/own_vs_rent.h"
#include "workbook/arm_sheets.h"
#include "workbook/outputs.h"
#include "workbook/workbook.h"

namespace fulcrum::workbook {

struct FrontSheets {
  int cover = 0;
  int summary = 0;
  std::map<ScenarioId, int> columns;  // of the sheet Scenarios
  int scenarios = 0;
  std::string changedInputs;  // how many differ from the export, in formulas
};

struct FrontContext {
  Workbook& workbook;
  const Plan& plan;
  const ScenarioId& scenario;
  const WorkbookOptions& options;
  const Arm& arm;
  const Arm& own;
  const Arm& rent;
  const ComparisonCells& comparison;
  FrontSheets& sheets;
};

// Whether purchases of the scenario, or of the arms of own against rent, were chosen by the optimum: other inputs would
// have other ones.
[[nodiscard]] bool holdsChoice(const FrontContext& context);
[[nodiscard]] bool holdsRentChoice(const FrontContext& context);

// Figures of every scenario, as values: only one of them is live in a workbook.
void writeScenarios(const FrontContext& context, const finance::Evaluator& evaluator);
// Each total in a second way, and each figure beside Fulcrum's at export.
void writeChecks(const FrontContext& context, const Outputs& outputs, const std::string& json);
void writeMethod(const FrontContext& context);
void writeIndex(Workbook& workbook);
void writeSummary(const FrontContext& context);
void writeCover(const FrontContext& context);

}  // namespace fulcrum::workbook
