// SPDX-License-Identifier: GPL-3.0-or-later
// A budget as spreadsheets hold it: a row per month with a column per cost centre or one that names it, or a row per
// cost centre with a column per month.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

// Columns pasted from a spreadsheet, or CSV. Months are written 2026-01, 01/2026, Jan 2026, Januar 26 or as a date in
// them; FY2026 is a fiscal year, whose amount is spread evenly over its months. With or without a header; a column of
// texts is the cost centre, and where a month has several amounts, their titles are. What is given twice is added; a
// sum (Total, Gesamt) counts as far as it exceeds its cost centres. Amounts are in `currency` (ISO 4217): one that is
// marked with another, by its code or its sign, is refused. Problems: "budgetNoLines", "budgetMonth", "budgetAmount",
// "budgetColumns", "budgetCurrency", "csvSyntax".
[[nodiscard]] Result<std::vector<BudgetLine>> budgetFrom(std::string_view text, int fiscalYearStart,
                                                         std::string_view currency);

// The version in force: the last; or, where there is none, the steps of the plan's budget over its months, as one
// without a name.
[[nodiscard]] Budget budgetInForce(const Plan& plan);

// A version of the same name is replaced; it is in force then.
[[nodiscard]] Plan withBudget(Plan plan, Budget budget);

// The twelve months of a fiscal year, in order.
[[nodiscard]] std::vector<CalendarMonth> monthsOfFiscalYear(int year, int fiscalYearStart);

}  // namespace fulcrum::actuals
