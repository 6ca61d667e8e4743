// SPDX-License-Identifier: GPL-3.0-or-later
// Own versus rent in figures and tables: what the page shows beside its chart.
#pragma once

#include <vector>

#include "charts/chart_table.h"
#include "figures/own_vs_rent_figures.h"
#include "finance/break_even.h"
#include "finance/cash_flow_sheet.h"

namespace fulcrum {

// One figure: what it is called, its value, two more lines, and the convention behind it.
struct OwnFigure {
  QString name{};
  QString value{};
  QString detail{};
  QString more{};
  QString convention{};
  int better = 0;  // 1: owning is better, -1: worse, 0: says neither
};

// Break-even at both factors; an empty one is not known (yet), or there is none.
struct BreakEven {
  std::optional<finance::BreakEvenRent> rent;
  std::optional<finance::BreakEvenDemand> demand;
  std::optional<MoneyPerHour> rentNow;  // what the rent arm pays for a GPU-hour on average
  std::optional<double> utilisationNow;
};

// NPV first, then payback, rate of return and break-even. `comparison` may be null: the values are then blank.
[[nodiscard]] std::vector<OwnFigure> ownVersusRentFigures(const finance::OwnVersusRent* comparison,
                                                          const BreakEven& breakEven, const Assumptions& assumptions,
                                                          const NumberFormat& format);

// The chart of the whole page: cumulativeOwnVersusRent with both lines named at their ends.
[[nodiscard]] ChartData ownVersusRentChart(const finance::OwnVersusRent* comparison, const Plan& plan,
                                           const NumberFormat& format);

enum class SheetPeriod { Years, Months };

// The cash flows as a table: by arm and group with their sums first, then the difference, its running total and its
// present value; the last column is the sum of a row. Each cell of a month is rounded to whole units of the currency
// and everything else is a sum of such cells, so that what is shown adds up.
[[nodiscard]] TableData cashFlowTable(const finance::OwnVersusRent& comparison, const Plan& plan, SheetPeriod period,
                                      const NumberFormat& format);

}  // namespace fulcrum
