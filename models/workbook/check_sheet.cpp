// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "workbook/front_figures.h"

namespace fulcrum::workbook {
namespace {

constexpr double kTolerance = 1e-9;  // relative
constexpr int kNoteColumn = 6;

class CheckWriter {
 public:
  explicit CheckWriter(const FrontContext& context)
      : m_context(context), m_book(context.workbook.book), m_sheet(m_book.addSheet("Checks")) {
    m_book.setText({m_sheet, 0, 0}, "Checks", {Role::Title});
    m_book.setText(
        {m_sheet, 1, 0},
        "Totals in a second way hold whatever is changed. Fulcrum's figures are those of the plan as it was exported: "
        "once an input is changed, they are what it was before.",
        {Role::Note});
    const char* const heads[] = {"Check", "Workbook", "Fulcrum or second way", "Difference", "Tolerance",
                                 "Pass",  "Note"};
    for (int column = 0; column < 7; ++column) m_book.setText({m_sheet, 2, column}, heads[column], {Role::Column});
    m_book.sheet(m_sheet).widths = {70, 22, 22, 18, 18, 10, 70};
    m_book.sheet(m_sheet).frozenRows = 3;
    m_context.workbook.passes = {m_sheet, 3, 5};
  }

  void inTwoWays() {
    const CostRows& costs = m_context.arm.costs;
    const int months = m_context.arm.evaluated.model.months;
    const auto sum = [&](const RowRef& row) { return cat("SUM(", row.all(months), ")"); };
    const auto sumOfEach = [&](const std::vector<RowRef>& rows) {
      std::vector<std::string> sums;
      for (const RowRef& row : rows) sums.push_back(sum(row));
      return sumOf(sums);
    };
    std::vector<RowRef> lines{costs.api, costs.cache, costs.oneOff};
    for (const PoolCostRows& pool : costs.pools) {
      for (const RowRef& row :
           {pool.onDemandCost, pool.spotCost, pool.reserved, pool.energy, pool.space, pool.maintenance, pool.network,
            pool.staff, pool.software, pool.capital, pool.resale, pool.egress})
        lines.push_back(row);
    }
    check("Cash is the sum of its lines", sum(costs.cash), sumOfEach(lines));
    std::vector<RowRef> shares = costs.workloads;
    shares.push_back(costs.unallocated);
    check("Workloads and what is unallocated are the amortised cost", sum(costs.amortised), sumOfEach(shares));
    check("Amortised cost is cash and opening less closing worth", sum(costs.amortised),
          cat(sum(costs.cash), "+", costs.openingWorth, "-", costs.closingWorth));
    for (size_t index = 0; index < costs.pools.size(); ++index) {
      const PoolCostRows& pool = costs.pools[index];
      const std::string& name = m_context.arm.evaluated.model.pools[index].id.text;
      check(cat(name, ": waste is what is provisioned and not busy"),
            sumOfEach({pool.headroom, pool.overProvisioning, pool.unusedCommitment}),
            cat(sum(pool.provisioned), "-", sum(pool.busy)), sum(pool.provisioned));
      check(cat(name, ": node-hours of all tiers are what is provisioned"),
            cat("(", sumOfEach({pool.owned, pool.reserved1y, pool.reserved3y, pool.spot, pool.onDemand}), ")*",
                m_context.arm.needs[index].gpus),
            sum(pool.provisioned));
    }
    const auto all = [&](const RowRef& row) { return row.all(months + 1); };
    const auto payments = [&](const FlowRows& flows) {
      std::vector<std::string> lineSums;
      for (const std::string& line : flowLines()) {
        const bool isPayment =
            line != "openingWorth" && line != "closingWorth" && line != "closingDebt" && line != "taxOnWorth";
        if (isPayment) lineSums.push_back(cat("SUM(", all(flows.lines.at(line)), ")"));
      }
      return cat("0-(", sumOf(lineSums), ")");
    };
    check("What leaves the bank is the sum of the payments", sum(m_context.arm.flows.financed),
          payments(m_context.arm.flows));
    check("The difference of the arms is own less rent", cat("SUM(", all(m_context.comparison.flows), ")"),
          cat("SUM(", all(m_context.own.flows.sum), ")-SUM(", all(m_context.rent.flows.sum), ")"),
          cat("SUM(", all(m_context.own.flows.magnitude), ")"));
  }

  void againstFulcrum(const Outputs& outputs, const std::string& json) {
    const Figures figures = figuresOf(json);
    for (const Figure& figure : figures.single) {
      const auto cell = outputs.cells.find(figure.path);
      if (cell == outputs.cells.end()) continue;
      if (figure.value) {
        compare(figure.path, cell->second, *figure.value, std::abs(*figure.value));
      } else {
        compareText(figure.path, cell->second, figure.text);
      }
    }
    for (const FigureSeries& series : figures.series) {
      const auto row = outputs.series.find(series.path);
      if (row == outputs.series.end()) continue;
      double sum = 0;
      double size = 0;
      for (const double value : series.values) {
        sum += value;
        size += std::abs(value);
      }
      compare(cat("Sum of ", series.path), cat("SUM(", row->second.all(static_cast<int>(series.values.size())), ")"),
              sum, size);
    }
  }

  void endOfTwoWays() { m_context.workbook.checksInTwoWays = m_next - 3; }
  void finish() { m_context.workbook.checkCount = m_next - 3; }

 private:
  void check(const std::string& label, const std::string& here, const std::string& second,
             const std::string& size = {}) {
    const int row = begin(label, here);
    setSum({m_sheet, row, 2}, second);
    const std::string scale = size.empty() ? refTo({m_sheet, row, 2}) : size;
    m_book.setFormula({m_sheet, row, 4}, cat(num(kTolerance), "*(1+ABS(", scale, "))"), {Role::Note});
    pass(row);
  }
  void compare(const std::string& label, const std::string& here, double fulcrum, double size) {
    const int row = begin(label, here);
    m_book.setNumber({m_sheet, row, 2}, fulcrum, {Role::FromFulcrum, NumberLook::Money});
    m_book.setNumber({m_sheet, row, 4}, kTolerance * (1.0 + size), {Role::Note});
    note(row, label);
    pass(row);
  }
  // No figure, or a word.
  void compareText(const std::string& label, const std::string& here, const std::string& fulcrum) {
    const int row = begin(label, here);
    const bool word = label.ends_with("Reason");
    const std::string expected = word ? fulcrum : "n/a";
    m_book.setText({m_sheet, row, 2}, expected, {Role::FromFulcrum});
    m_book.setFormula({m_sheet, row, 3}, cat("IF(", refTo({m_sheet, row, 1}), "=\"", expected, "\",0,1)"));
    m_book.setNumber({m_sheet, row, 4}, 0, {Role::Note});
    note(row, label);
    m_book.setFormula({m_sheet, row, 5}, cat(refTo({m_sheet, row, 3}), "=0"), {Role::Plain, NumberLook::Logical});
  }
  int begin(const std::string& label, const std::string& here) {
    m_book.setText({m_sheet, m_next, 0}, label);
    setSum({m_sheet, m_next, 1}, here);
    return m_next++;
  }
  // A long sum has its parts to the right.
  void setSum(const CellPlace& place, const std::string& source) {
    const std::vector<std::string> parts = partsOfSum(source);
    const int first = kNoteColumn + 1;
    for (size_t part = 0; parts.size() > 1 && part < parts.size(); ++part)
      m_book.setFormula({m_sheet, place.row, first + static_cast<int>(part)}, parts[part],
                        {Role::Note, NumberLook::Money});
    const std::string last = columnName(first + static_cast<int>(parts.size()) - 1);
    const std::string row = std::to_string(place.row + 1);
    m_book.setFormula(place,
                      parts.size() == 1 ? source : cat("SUM($", columnName(first), "$", row, ":$", last, "$", row, ")"),
                      {Role::Plain, NumberLook::Money});
  }
  // What holds of Fulcrum's figure once an input is changed.
  void note(int row, const std::string& path) {
    const bool chosen =
        path.find("ownVsRent") != std::string::npos ? holdsRentChoice(m_context) : holdsChoice(m_context);
    m_book.setFormula({m_sheet, row, kNoteColumn},
                      onceChanged(m_context, chosen ? "both are of purchases that were the optimum as exported"
                                                    : "Fulcrum's figure is of the inputs as exported"),
                      {Role::Note});
  }
  void pass(int row) {
    m_book.setFormula({m_sheet, row, 3}, cat(refTo({m_sheet, row, 1}), "-", refTo({m_sheet, row, 2})),
                      {Role::Plain, NumberLook::General});
    m_book.setFormula({m_sheet, row, 5}, cat("ABS(", refTo({m_sheet, row, 3}), ")<=", refTo({m_sheet, row, 4})),
                      {Role::Plain, NumberLook::Logical});
  }

  const FrontContext& m_context;
  Book& m_book;
  int m_sheet;
  int m_next = 3;
};

}  // namespace

void writeChecks(const FrontContext& context, const Outputs& outputs, const std::string& json) {
  CheckWriter writer(context);
  writer.inTwoWays();
  writer.endOfTwoWays();
  writer.againstFulcrum(outputs, json);
  writer.finish();
}

}  // namespace fulcrum::workbook
