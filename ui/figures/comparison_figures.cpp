// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/comparison_figures.h"

#include <QCoreApplication>

#include "explain/output_figures.h"
#include "figures/series.h"
#include "figures/tier_figures.h"
#include "live/live_why.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonFiguresText {
  Q_DECLARE_TR_FUNCTIONS(ComparisonFigures)
};

QList<double> cumulated(const MoneySeries& series) {
  QList<double> sums;
  double sum = 0;
  for (const Money each : series) sums << (sum += each.value());
  return sums;
}

}  // namespace

ChartData scenarioCosts(const Plan& plan, std::span<const explain::ComparedFigures> scenarios, CostCourse course,
                        const NumberFormat& format) {
  const bool monthly = course == CostCourse::Monthly;
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = monthly ? ComparisonFiguresText::tr("Monthly cost") : ComparisonFiguresText::tr("Cumulative cost");
  data.subtitle = monthly ? ComparisonFiguresText::tr("amortised") : ComparisonFiguresText::tr("cash");
  data.emptyText =
      ComparisonFiguresText::tr("None of these scenarios can be evaluated; the list of problems says why.");
  setMoneyAxis(data, format);
  int index = 0;
  for (const explain::ComparedFigures& each : scenarios) {
    const CategoryRole colour{index++};
    if (!each.evaluation) continue;
    if (data.xLabels.isEmpty()) setMonthAxis(data, plan, each.evaluation->months, format);
    const Scenario* scenario = find(plan, each.scenario);
    data.lines.push_back(
        {.name = scenario ? scenarioName(*scenario) : QString::fromStdString(each.scenario.text),
         .colour = colour,
         .y = monthly ? toList(each.evaluation->amortisedTotal) : cumulated(each.evaluation->cashTotal)});
  }
  return data;
}

explain::Asked askedOfCourse(CostCourse course, int place, const Plan& plan, const NumberFormat& format) {
  if (course == CostCourse::Monthly) return {.figure = "totals.amortised[" + std::to_string(place) + "]"};
  const QString label =
      ComparisonFiguresText::tr("Cumulative cost, %1", "a month").arg(format.monthLong(addMonths(plan.start, place)));
  explain::Asked asked{.label = {"textOnly", {{"text", label.toStdString()}}}, .parts = {}};
  for (int month = 0; month <= place; ++month) asked.parts.push_back("totals.cash[" + std::to_string(month) + "]");
  return asked;
}

namespace {

// With what explains an output of its scenario.
TableCell cellOf(const ComparisonTable& table, const ComparisonRow& row, size_t column) {
  const ComparisonCell& cell = row.cells[column];
  TableCell result{cell.text, cell.number, cell.best};
  if (row.figure.empty() || column >= table.ids.size() || !cell.number) return result;
  const bool isSaving = row.figure == explain::kNpvAgainstBase;
  result.asked = {.figure = isSaving ? kNpvAgainst : explain::figureOfOutput(row.figure),
                  .scenario = table.ids[column]};
  return result;
}

// Without a question where no change is told.
TableCell changeCellOf(const ComparisonTable& table, const ComparisonRow& row, size_t column) {
  TableCell result{row.cells[column].change, std::nullopt, false};
  if (row.figure.empty() || column >= table.ids.size() || result.text.isEmpty()) return result;
  result.asked = {.figure = "change[" + table.ids[table.base].text + "]." + row.figure, .scenario = table.ids[column]};
  return result;
}

}  // namespace

TableData tableData(const ComparisonTable& table, const QString& head) {
  TableData data{QStringList{head} + table.scenarios, {}};
  for (const ComparisonRow& row : table.rows) {
    auto& cells = data.rows.emplace_back();
    cells.push_back({row.name, std::nullopt, false});
    for (size_t i = 0; i < row.cells.size(); ++i) cells.push_back(cellOf(table, row, i));
  }
  return data;
}

TableData tableWithChanges(const ComparisonTable& table, const QString& head) {
  TableData data{QStringList{head}, {}};
  const auto isBase = [&](size_t column) { return column == table.base; };
  for (size_t i = 0; i < static_cast<size_t>(table.scenarios.size()); ++i) {
    data.headers << table.scenarios[static_cast<qsizetype>(i)];
    if (!isBase(i)) data.headers << ComparisonFiguresText::tr("Change");
  }
  for (const ComparisonRow& row : table.rows) {
    auto& cells = data.rows.emplace_back();
    cells.push_back({row.name, std::nullopt, false});
    for (size_t i = 0; i < row.cells.size(); ++i) {
      cells.push_back(cellOf(table, row, i));
      if (!isBase(i)) cells.push_back(changeCellOf(table, row, i));
    }
  }
  return data;
}

}  // namespace fulcrum
