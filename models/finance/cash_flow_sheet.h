// SPDX-License-Identifier: GPL-3.0-or-later
// The cash flows as a table that re-adds exactly: whole cents, and every total is the sum of the cells it stands for.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "finance/difference_flows.h"

namespace fulcrum::finance {

using Cents = std::int64_t;  // hundredths of the plan's currency

// A row by month boundary 0..N and by year: year 0 is today (boundary 0), year y the twelve boundaries up to the end of
// its last month, 12 y.
struct SheetSeries {
  std::vector<Cents> months;
  std::vector<Cents> years;
  Cents total = 0;
  bool operator==(const SheetSeries&) const = default;
};

struct SheetRow {
  Arm arm = Arm::Own;
  FlowLine line = FlowLine::Capital;
  SheetSeries cells;  // signed as they enter the difference
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

struct CashFlowSheet {
  std::vector<SheetGroup> groups;  // with rows only; the own arm's first
  SheetSeries own;                 // sums of the groups of an arm
  SheetSeries rent;
  SheetSeries difference;    // own + rent
  SheetSeries presentValue;  // of the difference; its total is the net present value but for the rounding of months
  std::vector<Cents> cumulativeMonths;
  std::vector<Cents> cumulativeYears;
};

// Each cell of a month is rounded to the nearest cent; nothing else is. The present value discounts at a monthly rate
// above -1.
[[nodiscard]] CashFlowSheet cashFlowSheet(std::span<const FlowRow> rows, int months, double monthlyRate);

}  // namespace fulcrum::finance
