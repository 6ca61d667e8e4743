// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/front_figures.h"

#include "engine/given_holdings.h"

namespace fulcrum::workbook {

std::string scenarioName(const Scenario& scenario) {
  return scenario.name.empty() ? scenario.id.text : scenario.name;
}

std::vector<FiscalYear> fiscalYears(const Plan& plan, int months) {
  std::vector<FiscalYear> years;
  for (int month = 0; month < months; ++month) {
    const int year = fiscalYear(addMonths(plan.start, month), plan.fiscalYearStart);
    if (years.empty() || years.back().year != year) years.push_back({year, month, month});
    years.back().last = month;
  }
  return years;
}

const std::vector<KeyFigure>& keyFigures() {
  static const std::vector<KeyFigure> kFigures{
      {"Levelised monthly cost", "money per month", NumberLook::Currency, &HeadlineCells::monthlyCost},
      {"Present value of the cost", "money", NumberLook::Currency, &HeadlineCells::npvCost},
      {"Cost per million tokens", "money", NumberLook::Price, &HeadlineCells::costPerMTok},
      {"Utilisation", "share", NumberLook::Share, &HeadlineCells::utilisation},
      {"Waste", "share", NumberLook::Share, &HeadlineCells::wasteShare},
      {"Over-provisioned or unused", "share", NumberLook::Share, &HeadlineCells::avoidableWaste},
      {"Share served", "share", NumberLook::Share, &HeadlineCells::servedShare}};
  return kFigures;
}
std::vector<std::optional<double>> valuesOf(const Headline& head) {
  return {head.monthlyCost.value(), head.npvCost.value(),     head.costPerMTok, head.utilisation,
          head.wasteShare,          head.avoidableWasteShare, head.servedShare};
}

bool holdsChoice(const FrontContext& context) {
  return !leversAtOptimum(context.arm.evaluated.model.levers).empty();
}
bool holdsRentChoice(const FrontContext& context) {
  return !leversAtOptimum(context.rent.evaluated.model.levers).empty() ||
         !leversAtOptimum(context.own.evaluated.model.levers).empty();
}

std::string onceChanged(const FrontContext& context, const std::string& sentence) {
  return cat("IF(", context.sheets.changedInputs, "=0,\"\",\"", sentence, "\")");
}

}  // namespace fulcrum::workbook
