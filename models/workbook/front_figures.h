// SPDX-License-Identifier: GPL-3.0-or-later
// What several of the sheets in front show: names of scenarios, fiscal years, key figures.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "workbook/cost_sheet.h"
#include "workbook/front_sheets.h"

namespace fulcrum::workbook {

[[nodiscard]] std::string scenarioName(const Scenario& scenario);

// First and last month of each fiscal year in the plan.
struct FiscalYear {
  int year = 0;
  int first = 0;
  int last = 0;
};
[[nodiscard]] std::vector<FiscalYear> fiscalYears(const Plan& plan, int months);

struct KeyFigure {
  const char* label;
  const char* unit;
  NumberLook look;
  std::string HeadlineCells::*cell;
};
[[nodiscard]] const std::vector<KeyFigure>& keyFigures();
// In the order of keyFigures().
[[nodiscard]] std::vector<std::optional<double>> valuesOf(const Headline& head);

// A sentence where inputs differ from the export, in a formula; nothing else.
[[nodiscard]] std::string onceChanged(const FrontContext& context, const std::string& sentence);

}  // namespace fulcrum::workbook
