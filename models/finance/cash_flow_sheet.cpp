// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/cash_flow_sheet.h"

#include <cmath>
#include <numeric>

namespace fulcrum::finance {
namespace {

constexpr size_t kMonthsPerYear = 12;

// The year a boundary belongs to: 0 is today, 1..12 are year 1.
size_t yearOf(size_t boundary) {
  return (boundary + kMonthsPerYear - 1) / kMonthsPerYear;
}

SheetSeries zeroSeries(int months) {
  const auto points = static_cast<size_t>(months) + 1;
  return {std::vector<Cents>(points, 0), std::vector<Cents>(yearOf(points - 1) + 1, 0), 0};
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

CashFlowSheet cashFlowSheet(std::span<const FlowRow> rows, int months) {
  CashFlowSheet sheet{{}, zeroSeries(months), zeroSeries(months), zeroSeries(months), {}, {}};
  for (const FlowRow& row : rows) {
    SheetRow added{row.arm, row.line, zeroSeries(months)};
    for (size_t boundary = 0; boundary < row.values.size(); ++boundary) {
      const Cents amount = std::llround(row.values[boundary] * 100.0);
      addCell(added.cells, boundary, amount);
      addCell(row.arm == Arm::Own ? sheet.own : sheet.rent, boundary, amount);
      addCell(sheet.difference, boundary, amount);
    }
    sheet.rows.push_back(std::move(added));
  }
  sheet.cumulativeMonths = runningTotals(sheet.difference.months);
  sheet.cumulativeYears = runningTotals(sheet.difference.years);
  return sheet;
}

}  // namespace fulcrum::finance
