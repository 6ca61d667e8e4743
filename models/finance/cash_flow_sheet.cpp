// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/cash_flow_sheet.h"

#include <cmath>
#include <numeric>

#include "base/conversions.h"
#include "finance/payback.h"

namespace fulcrum::finance {
namespace {

// The year a boundary belongs to: 0 is today, 1..12 are year 1.
size_t yearOf(size_t boundary) {
  return (boundary + kMonthsPerYear - 1) / kMonthsPerYear;
}

SheetSeries zeroSeries(int months) {
  const auto points = static_cast<size_t>(months) + 1;
  return {std::vector<Cents>(points, 0), std::vector<Cents>(yearOf(points - 1) + 1, 0), 0};
}

Cents inCents(double amount) {
  return std::llround(amount * 100.0);
}

void addCell(SheetSeries& series, size_t boundary, Cents amount) {
  series.months[boundary] += amount;
  series.years[yearOf(boundary)] += amount;
  series.total += amount;
}

std::vector<Cents> runningTotals(const std::vector<Cents>& cells) {
  std::vector<Cents> totals(cells.size());
  std::partial_sum(cells.begin(), cells.end(), totals.begin());
  return totals;
}

}  // namespace

FlowGroup groupOf(FlowLine line) {
  if (line == FlowLine::Tax) return FlowGroup::Tax;
  return line <= FlowLine::Resale ? FlowGroup::Capital : FlowGroup::Running;
}

CashFlowSheet cashFlowSheet(std::span<const FlowRow> rows, int months, double monthlyRate) {
  const SheetSeries zero = zeroSeries(months);
  CashFlowSheet sheet{{}, zero, zero, zero, zero, {}, {}};
  for (const FlowRow& row : rows) {  // ordered by arm and line, hence by group
    const FlowGroup group = groupOf(row.line);
    if (sheet.groups.empty() || sheet.groups.back().arm != row.arm || sheet.groups.back().group != group)
      sheet.groups.push_back({row.arm, group, {}, zero});
    SheetRow added{row.arm, row.line, zero};
    for (size_t boundary = 0; boundary < row.values.size(); ++boundary) {
      const Cents amount = inCents(row.values[boundary]);
      addCell(added.cells, boundary, amount);
      addCell(sheet.groups.back().sum, boundary, amount);
      addCell(row.arm == Arm::Own ? sheet.own : sheet.rent, boundary, amount);
      addCell(sheet.difference, boundary, amount);
    }
    sheet.groups.back().rows.push_back(std::move(added));
  }
  const std::vector<double> discounted = discountedFlows(monthlyRate, sumOfRows(rows, months));
  for (size_t boundary = 0; boundary < discounted.size(); ++boundary)
    addCell(sheet.presentValue, boundary, inCents(discounted[boundary]));
  sheet.cumulativeMonths = runningTotals(sheet.difference.months);
  sheet.cumulativeYears = runningTotals(sheet.difference.years);
  return sheet;
}

}  // namespace fulcrum::finance
