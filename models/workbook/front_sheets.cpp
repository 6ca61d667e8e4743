// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/front_sheets.h"

#include "workbook/front_figures.h"

namespace fulcrum::workbook {
namespace {

void setOptional(Book& book, const CellPlace& place, const std::optional<double>& value, NumberLook look) {
  if (value) {
    book.setNumber(place, *value, {Role::FromFulcrum, look});
  } else {
    book.setText(place, "n/a", {Role::FromFulcrum, look});
  }
}

// The same figures less those of each scenario's base, the first one where it has none.
void writeChanges(const FrontContext& context, int row) {
  Book& book = context.workbook.book;
  const int sheet = context.sheets.scenarios;
  const int figures = row - 2 - 3 + 1;  // rows of the table above, its total included
  book.setText({sheet, row, 0}, "Change from the base of each scenario", {Role::Column});
  book.setText({sheet, row, 1}, "Unit", {Role::Column});
  for (const Scenario& scenario : context.plan.scenarios) {
    const Scenario& first = context.plan.scenarios.front();
    const Scenario* const named = scenario.base ? find(context.plan, *scenario.base) : nullptr;
    const Scenario& base = named ? *named : first;
    const int column = context.sheets.columns.at(scenario.id);
    book.setText({sheet, row, column}, cat("from ", scenarioName(base)), {Role::Column});
    const int from = context.sheets.columns.at(base.id);
    for (int figure = 0; figure < figures; ++figure) {
      const CellPlace source{sheet, 3 + figure, 0};
      book.setText({sheet, row + 1 + figure, 0}, book.valueOf(source).text);
      book.setText({sheet, row + 1 + figure, 1}, book.valueOf({sheet, 3 + figure, 1}).text, {Role::Note});
      const std::string here = refTo({sheet, 3 + figure, column});
      const std::string there = refTo({sheet, 3 + figure, from});
      const NumberLook look = figure < static_cast<int>(keyFigures().size())
                                  ? keyFigures()[static_cast<size_t>(figure)].look
                                  : NumberLook::Money;
      book.setFormula({sheet, row + 1 + figure, column}, cat("IFERROR(", here, "-", there, ",\"n/a\")"),
                      {Role::Plain, look});
    }
  }
}

}  // namespace

void writeScenarios(const FrontContext& context, const finance::Evaluator& evaluator) {
  Book& book = context.workbook.book;
  const int sheet = book.addSheet("Scenarios");
  context.sheets.scenarios = sheet;
  book.setText({sheet, 0, 0}, "Scenarios", {Role::Title});
  book.setText(
      {sheet, 1, 0},
      "Figures of every scenario as Fulcrum computed them at export: values, as one scenario is live in a workbook.",
      {Role::Note});
  book.setText({sheet, 2, 0}, "Figure", {Role::Column});
  book.setText({sheet, 2, 1}, "Unit", {Role::Column});
  book.sheet(sheet).widths = {40, 16};
  book.sheet(sheet).frozenRows = 3;
  book.sheet(sheet).frozenColumns = 2;
  const std::vector<FiscalYear> years = fiscalYears(context.plan, context.arm.evaluated.model.months);
  int row = 3;
  for (const KeyFigure& figure : keyFigures()) {
    book.setText({sheet, row, 0}, figure.label);
    book.setUnit({sheet, row++, 1}, figure.unit);
  }
  for (const FiscalYear& year : years) {
    book.setText({sheet, row, 0}, cat("Cash, fiscal year ", std::to_string(year.year)));
    book.setUnit({sheet, row++, 1}, "money");
  }
  book.setText({sheet, row, 0}, "Total cash", {Role::Total});
  book.setUnit({sheet, row, 1}, "money");
  int column = 2;
  for (const Scenario& scenario : context.plan.scenarios) {
    book.setText({sheet, 2, column}, scenarioName(scenario), {Role::Column});
    book.sheet(sheet).widths.push_back(20);
    context.sheets.columns[scenario.id] = column;
    const auto evaluation = evaluator(context.plan, scenario.id);
    if (!evaluation) {
      book.setText({sheet, 3, column++}, "cannot be evaluated", {Role::Note});
      continue;
    }
    int at = 3;
    const std::vector<std::optional<double>> values = valuesOf(evaluation.value().headline);
    for (size_t index = 0; index < values.size(); ++index)
      setOptional(book, {sheet, at++, column}, values[index], keyFigures()[index].look);
    double total = 0;
    for (const FiscalYear& year : years) {
      double sum = 0;
      for (int month = year.first; month <= year.last; ++month)
        sum += evaluation.value().cashTotal[static_cast<size_t>(month)].value();
      book.setNumber({sheet, at++, column}, sum, {Role::FromFulcrum, NumberLook::Money});
      total += sum;
    }
    book.setNumber({sheet, at, column++}, total, {Role::Total, NumberLook::Money});
  }
  writeChanges(context, row + 2);
}

void writeIndex(Workbook& workbook) {
  Book& book = workbook.book;
  const int sheet = book.addSheet("Index");
  const char* const heads[] = {"path", "sheet", "cell", "kind"};
  for (int column = 0; column < 4; ++column) book.setText({sheet, 0, column}, heads[column], {Role::Column});
  int row = 1;
  for (const IndexEntry& entry : workbook.index) {
    book.setText({sheet, row, 0}, entry.path);
    book.setText({sheet, row, 1}, book.sheets()[static_cast<size_t>(entry.place.sheet)].name);
    book.setText({sheet, row, 2}, cat(columnName(entry.place.column), std::to_string(entry.place.row + 1)));
    book.setText({sheet, row++, 3}, entry.isInput ? "input" : "output");
  }
  book.sheet(sheet).widths = {70, 30, 12, 12};
  book.sheet(sheet).frozenRows = 1;
}

}  // namespace fulcrum::workbook
