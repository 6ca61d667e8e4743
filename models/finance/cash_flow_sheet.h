// SPDX-License-Identifier: GPL-3.0-or-later
// The cash flows of both arms as a table, by month boundary and by year, in full precision: whoever shows a cell rounds
// it, so that a total is the same figure wherever it stands.
#pragma once

#include <vector>

#include "finance/own_vs_rent.h"

namespace fulcrum::finance {

enum class Arm { Own, Rent };

// By month boundary 0..N and by year: year 0 is today (boundary 0), year y the twelve boundaries up to the end of its
// last month, 12 y.
struct SheetSeries {
  std::vector<double> months;
  std::vector<double> years;
  double total = 0;
  bool operator==(const SheetSeries&) const = default;
};
[[nodiscard]] SheetSeries sheetSeries(std::vector<double> months);

struct SheetRow {
  FlowLine line = FlowLine::Capital;
  SheetSeries cells;  // received is positive
  bool operator==(const SheetRow&) const = default;
};

// What rows of an arm have in common.
enum class FlowGroup { Capital, Running, Tax };
[[nodiscard]] FlowGroup groupOf(FlowLine line);

struct SheetGroup {
  Arm arm = Arm::Own;
  FlowGroup group = FlowGroup::Capital;
  std::vector<SheetRow> rows;
  SheetSeries sum;
};

// What is taxed, and in which books nodes are written off how; nothing of it is paid.
struct SheetTax {
  SheetSeries taxDepreciation;
  SheetSeries bookDepreciation;
  SheetSeries taxableIncome;
};

struct CashFlowSheet {
  std::vector<SheetGroup> groups;  // with rows only; the own arm's first
  SheetSeries own;                 // sums of the groups of an arm
  SheetSeries rent;
  SheetSeries difference;               // own less rent
  std::vector<double> discountFactors;  // by month boundary
  SheetSeries presentValue;             // of the difference; its total is the net present value
  std::vector<double> cumulativeMonths;
  std::vector<double> cumulativeYears;
  SheetTax ownTax;
  SheetTax rentTax;
};

[[nodiscard]] CashFlowSheet cashFlowSheet(const OwnVersusRent& comparison);

}  // namespace fulcrum::finance
