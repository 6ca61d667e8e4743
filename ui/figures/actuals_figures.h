// SPDX-License-Identifier: GPL-3.0-or-later
// Budget, plan and bill as charts and tables.
#pragma once

#include "actuals/actuals_report.h"
#include "actuals/mapping.h"
#include "charts/chart_table.h"
#include "words/number_format.h"

namespace fulcrum {

// A bar per month: what was billed, then what is planned; over it the plan that was compared and the budget.
[[nodiscard]] ChartData actualsByMonth(const actuals::ActualsReport& report, const NumberFormat& format);
// From the plan of a month to its bill, part by part.
[[nodiscard]] ChartData varianceWaterfall(const actuals::ActualMonth& month, const NumberFormat& format);

[[nodiscard]] TableData monthsTable(const actuals::ActualsReport& report, const NumberFormat& format);
[[nodiscard]] TableData unmatchedTable(const std::vector<actuals::UnmatchedGroup>& groups, const NumberFormat& format);
[[nodiscard]] TableData rulesTable(const Plan& plan);
[[nodiscard]] TableData billsTable(const Actuals& actuals, const NumberFormat& format);
// GPU-hours and prices by node type and tier, planned and billed, of one month.
[[nodiscard]] TableData unitsTable(const actuals::ActualMonth& month, const NumberFormat& format);

// What stands before the names of what explains figures of a month.
[[nodiscard]] std::string figuresOfMonth(CalendarMonth month);

[[nodiscard]] QString spendTierName(SpendTier tier);
[[nodiscard]] QString ruleInWords(const MappingRule& rule);
// "training" of a target, as menus list it.
[[nodiscard]] QString targetName(RuleTarget target);

}  // namespace fulcrum
