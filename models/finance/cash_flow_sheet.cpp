// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/cash_flow_sheet.h"

#include "base/conversions.h"
#include "finance/compensated_sum.h"
#include "finance/payback.h"

namespace fulcrum::finance {
namespace {

// The year a boundary belongs to: 0 is today, 1..12 are year 1.
size_t yearOf(size_t boundary) {
  return (boundary + kMonthsPerYear - 1) / kMonthsPerYear;
}

double sumOf(const std::vector<double>& values) {
  return values.empty() ? 0.0 : cumulative(values).back();
}

void addArm(Arm arm, const std::vector<FlowRow>& rows, int months, std::vector<SheetGroup>& groups) {
  for (size_t begin = 0; begin < rows.size();) {  // ordered by line, hence by group
    const FlowGroup group = groupOf(rows[begin].line);
    size_t end = begin;
    SheetGroup added{arm, group, {}, {}};
    for (; end < rows.size() && groupOf(rows[end].line) == group; ++end)
      added.rows.push_back({rows[end].line, sheetSeries(rows[end].values)});
    added.sum = sheetSeries(sumOfRows(std::span(rows).subspan(begin, end - begin), months));
    groups.push_back(std::move(added));
    begin = end;
  }
}

SheetTax taxOf(const TaxSchedule& schedule) {
  return {sheetSeries(schedule.taxDepreciation), sheetSeries(schedule.bookDepreciation),
          sheetSeries(schedule.taxableIncome)};
}

}  // namespace

SheetSeries sheetSeries(std::vector<double> months) {
  SheetSeries series;
  std::vector<CompensatedSum> years(months.empty() ? 0 : yearOf(months.size() - 1) + 1);
  for (size_t boundary = 0; boundary < months.size(); ++boundary) years[yearOf(boundary)].add(months[boundary]);
  for (const CompensatedSum& year : years) series.years.push_back(year.value());
  series.total = sumOf(months);
  series.months = std::move(months);
  return series;
}

FlowGroup groupOf(FlowLine line) {
  if (line >= FlowLine::Tax) return FlowGroup::Tax;
  return line <= FlowLine::ClosingDebt ? FlowGroup::Capital : FlowGroup::Running;
}

CashFlowSheet cashFlowSheet(const OwnVersusRent& comparison) {
  const int months = comparison.months;
  CashFlowSheet sheet;
  addArm(Arm::Own, comparison.own.rows, months, sheet.groups);
  addArm(Arm::Rent, comparison.rent.rows, months, sheet.groups);
  sheet.own = sheetSeries(sumOfRows(comparison.own.rows, months));
  sheet.rent = sheetSeries(sumOfRows(comparison.rent.rows, months));
  sheet.difference = sheetSeries(comparison.difference);
  sheet.discountFactors = discountedFlows(comparison.monthlyRate, std::vector<double>(comparison.difference.size(), 1));
  sheet.presentValue = sheetSeries(discountedFlows(comparison.monthlyRate, comparison.difference));
  sheet.presentValue.total = comparison.npv.value();
  sheet.cumulativeMonths = cumulative(sheet.difference.months);
  sheet.cumulativeYears = cumulative(sheet.difference.years);
  sheet.ownTax = taxOf(comparison.own.tax);
  sheet.rentTax = taxOf(comparison.rent.tax);
  return sheet;
}

}  // namespace fulcrum::finance
