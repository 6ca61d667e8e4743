// SPDX-License-Identifier: GPL-3.0-or-later
// What scenarios cost over time, laid over one another.
#pragma once

#include <span>

#include "charts/chart_data.h"
#include "charts/chart_table.h"
#include "explain/asked.h"
#include "explain/side_by_side.h"
#include "tables/comparison_table.h"

namespace fulcrum {

enum class CostCourse {
  Monthly,    // amortised
  Cumulative  // cash
};
// A line a scenario, in the order given.
[[nodiscard]] ChartData scenarioCosts(const Plan& plan, std::span<const explain::ComparedFigures> scenarios,
                                      CostCourse course, const NumberFormat& format);

// What explains a month of a scenario's line.
[[nodiscard]] explain::Asked askedOfCourse(CostCourse course, int place, const Plan& plan, const NumberFormat& format);

// The table with the heads of its columns, to copy, save and print; `head` is that of the names.
[[nodiscard]] TableData tableData(const ComparisonTable& table, const QString& head);
// The same with a column behind each scenario but the base for its change.
[[nodiscard]] TableData tableWithChanges(const ComparisonTable& table, const QString& head);

}  // namespace fulcrum
