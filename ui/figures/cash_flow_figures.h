// SPDX-License-Identifier: GPL-3.0-or-later
// Own versus rent in figures and tables: what the page shows beside its chart.
#pragma once

#include <array>
#include <vector>

#include "charts/chart_table.h"
#include "explain/figures.h"
#include "figures/own_vs_rent_figures.h"
#include "finance/api_arm.h"
#include "finance/cash_flow_sheet.h"
#include "live/live_break_even.h"

namespace fulcrum {

// One figure: what it is called, its value, two more lines, and the convention behind it.
struct OwnFigure {
  QString name{};
  QString value{};
  QString detail{};
  QString more{};
  QString convention{};
  int better = 0;            // 1: owning is better, -1: worse, 0: says neither
  std::string figure{};      // what explains it; empty: nothing does
  std::string moreFigure{};  // what explains `more`
};

// The third arm, or the sentence that says why there is none.
struct ApiView {
  std::optional<finance::ApiArm> arm;
  QString sentence{};  // below how many tokens the API costs less
  QString refusal{};
  bool wanted = false;  // refused though there are prices
};
// One more evaluation, of a plan that needs no nodes.
[[nodiscard]] ApiView apiView(const Workspace& workspace);

// NPV first, then payback, rate of return, break-even (kBreakEvenFigures) and the API. `comparison` may be null: the
// values are then blank.
[[nodiscard]] std::vector<OwnFigure> ownVersusRentFigures(const finance::OwnVersusRent* comparison,
                                                          const BreakEven& breakEven, const ApiView& api,
                                                          const Assumptions& assumptions, const NumberFormat& format);
inline constexpr std::array<size_t, 2> kBreakEvenFigures{3, 4};

// The chart of the whole page: cumulativeOwnVersusRent with the API beside it and all lines named at their ends, but
// those that are one because they are equal.
[[nodiscard]] ChartData ownVersusRentChart(const finance::OwnVersusRent* comparison, const ApiView& api,
                                           const Plan& plan, const NumberFormat& format);

// What owning can be compared with, as a choice and within a sentence.
[[nodiscard]] QString rentArmName(const RentArm& arm, const Plan& plan);
[[nodiscard]] QString rentArmText(const RentArm& arm, const Plan& plan);

// Owning against each of the arms, the API last: net present value and paybacks.
[[nodiscard]] TableData armsTable(const std::vector<finance::OwnVersusRent>& arms, const Plan& plan, const ApiView& api,
                                  const NumberFormat& format);

enum class SheetPeriod { Years, Months };

// The cash flows as a table: by arm and group with their sums first, then the difference, its running total and its
// present value; depreciation and what is taxed follow. The last column is the sum of a row. Cells hold full precision
// and are rounded to whole units where they are shown. They carry what explains them, but for rows that follow from the
// whole, such as the present value.
[[nodiscard]] TableData cashFlowTable(const finance::OwnVersusRent& comparison, const Plan& plan, SheetPeriod period,
                                      const NumberFormat& format);

}  // namespace fulcrum
