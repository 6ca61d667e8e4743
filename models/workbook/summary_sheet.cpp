// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "workbook/front_figures.h"

namespace fulcrum::workbook {
namespace {

class SummaryWriter {
 public:
  explicit SummaryWriter(const FrontContext& context)
      : m_context(context),
        m_book(context.workbook.book),
        m_sheet(context.sheets.summary),
        m_months(context.arm.evaluated.model.months) {}

  void write() {
    const Scenario* scenario = find(m_context.plan, m_context.scenario);
    m_book.setText({m_sheet, 0, 0}, cat("Summary of ", scenarioName(*scenario)), {Role::Title});
    m_book.setText({m_sheet, 1, 0},
                   "Costs are positive. Levelised cost is the present value of the cost over the plan, spread evenly.",
                   {Role::Note});
    m_book.sheet(m_sheet).widths = {42, 18, 20, 20, 20, 16, 16, 16, 16, 16, 16, 16};
    m_book.sheet(m_sheet).onePage = true;
    keyFigureTable(*scenario);
    ownVersusRent();
    fiscalYearTable();
    charts();
  }

 private:
  void keyFigureTable(const Scenario& scenario) {
    const Scenario* base = scenario.base ? find(m_context.plan, *scenario.base) : nullptr;
    const Scenario& first = m_context.plan.scenarios.front();
    const Scenario& other = base ? *base : first;
    const bool compares = other.id != scenario.id;
    heads({"Key figure", "Unit", scenarioName(scenario), compares ? cat(scenarioName(other), ", at export") : "",
           compares ? "Change" : ""});
    int index = 0;
    for (const KeyFigure& figure : keyFigures()) {
      m_book.setText({m_sheet, m_next, 0}, figure.label);
      m_book.setUnit({m_sheet, m_next, 1}, figure.unit);
      m_book.setFormula({m_sheet, m_next, 2}, m_context.arm.costs.headline.*figure.cell, {Role::Total, figure.look});
      if (holdsChoice(m_context))
        m_book.setFormula({m_sheet, m_next, 5},
                          onceChanged(m_context, "with the purchases that were the optimum as exported"), {Role::Note});
      if (compares) {
        const CellPlace there{m_context.sheets.scenarios, 3 + index, m_context.sheets.columns.at(other.id)};
        const std::string here = refTo({m_sheet, m_next, 2});
        const std::string its = refTo({m_sheet, m_next, 3});
        m_book.setFormula({m_sheet, m_next, 3}, refTo(there), {Role::Plain, figure.look});
        m_book.setFormula({m_sheet, m_next, 4},
                          cat("IF(OR(", here, "=\"n/a\",", its, "=\"n/a\"),\"n/a\",", here, "-", its, ")"),
                          {Role::Plain, figure.look});
      }
      ++index;
      ++m_next;
    }
    ++m_next;
  }

  void ownVersusRent() {
    heads({"Own against rent", "Unit", "Figure"});
    const ComparisonCells& cells = m_context.comparison;
    const auto line = [&](const char* label, const char* unit, NumberLook look, const std::string& cell) {
      m_book.setText({m_sheet, m_next, 0}, label);
      m_book.setUnit({m_sheet, m_next, 1}, unit);
      m_book.setFormula({m_sheet, m_next, 2}, cell, {Role::Total, look});
      if (holdsRentChoice(m_context))
        m_book.setFormula({m_sheet, m_next, 3},
                          onceChanged(m_context, "arms with the optimum for the inputs as exported"), {Role::Note});
      ++m_next;
    };
    line("Net present value of owning", "money", NumberLook::Currency, cells.npv);
    line("Net present value before financing", "money", NumberLook::Currency, cells.npvProject);
    line("Internal rate of return", "share per year", NumberLook::Share, cells.irr);
    line("Modified rate of return", "share per year", NumberLook::Share, cells.mirr);
    line("Payback", "months", NumberLook::Factor, cells.paybackMonths);
    line("Discounted payback", "months", NumberLook::Factor, cells.discountedPaybackMonths);
    line("Owed after the plan", "money", NumberLook::Currency, m_context.arm.flows.owed);
    ++m_next;
  }

  void fiscalYearTable() {
    heads({"Fiscal year", "Unit", "Cash", "Amortised", "What leaves the bank"});
    const int first = m_next;
    const CostRows& costs = m_context.arm.costs;
    for (const FiscalYear& year : fiscalYears(m_context.plan, m_months)) {
      m_book.setText({m_sheet, m_next, 0}, cat("Fiscal year ", std::to_string(year.year)));
      m_book.setUnit({m_sheet, m_next, 1}, "money");
      int column = 2;
      for (const RowRef& row : {costs.cash, costs.amortised, m_context.arm.flows.financed}) {
        const std::string last = refTo(row.at(year.last));
        m_book.setFormula({m_sheet, m_next, column++},
                          cat("SUM(", refTo(row.at(year.first)), ":", last.substr(last.find('!') + 1), ")"),
                          {Role::Plain, NumberLook::Money});
      }
      ++m_next;
    }
    m_book.setText({m_sheet, m_next, 0}, "Total", {Role::Total});
    m_book.setUnit({m_sheet, m_next, 1}, "money");
    for (int column = 2; column < 5; ++column) {
      const std::string last = refTo({m_sheet, m_next - 1, column});
      m_book.setFormula({m_sheet, m_next, column},
                        cat("SUM(", refTo({m_sheet, first, column}), ":", last.substr(last.find('!') + 1), ")"),
                        {Role::Total, NumberLook::Money});
    }
    m_next += 2;
  }

  void heads(const std::vector<std::string>& texts) {
    m_next = std::max(m_next, 3);
    for (size_t column = 0; column < texts.size(); ++column)
      m_book.setText({m_sheet, m_next, static_cast<int>(column)}, texts[column], {Role::Column});
    ++m_next;
  }

  // The rows that charts show stand on a sheet of their own.
  void charts() {
    std::vector<std::string> months;
    for (int month = 0; month <= m_months; ++month) months.push_back(toText(addMonths(m_context.plan.start, month)));
    const int sheet = m_book.addMonthlySheet("Charts", "What the charts show",
                                             "Amortised cost by tier, and what both arms have paid so far.", months);
    Lines lines(m_book, sheet, m_months);
    lines.heading("Monthly cost by tier");
    std::vector<RowRef> onDemand, spot, reserved, owned;
    for (size_t index = 0; index < m_context.arm.costs.pools.size(); ++index) {
      const PoolCostRows& pool = m_context.arm.costs.pools[index];
      onDemand.push_back(pool.onDemandCost);
      spot.push_back(pool.spotCost);
      reserved.push_back(m_context.arm.purchases[index].reservedAmortised);
      for (const RowRef& row :
           {pool.energy, pool.space, pool.maintenance, pool.network, pool.staff, pool.software, pool.capitalAmortised})
        owned.push_back(row);
    }
    const CostRows& costs = m_context.arm.costs;
    std::vector<RowRef> egress;
    for (const PoolCostRows& pool : costs.pools) egress.push_back(pool.egress);
    egress.push_back(costs.cache);
    egress.push_back(costs.oneOff);
    WorkbookChart tiers{.title = "Monthly cost by tier, amortised",
                        .stacked = true,
                        .months = m_months,
                        .series = {},
                        .place = {m_sheet, m_next, 0}};
    const std::pair<const char*, std::vector<RowRef>> rows[] = {
        {"Owned, with staff", owned}, {"Reserved", reserved}, {"Spot", spot},
        {"On-demand", onDemand},      {"API", {costs.api}},   {"Cache, egress, one-off", egress}};
    for (const auto& [label, parts] : rows)
      tiers.series.push_back({label, lines.row({label, "money", NumberLook::Money, TotalOf::Sum}, sumOfNow(parts))});
    m_context.workbook.charts.push_back(tiers);

    Lines below(m_book, sheet, m_months + 1);
    below.skipTo(lines.nextRow());
    below.heading("Cumulative cost of both arms");
    WorkbookChart arms{.title = "Own against rent, cumulative",
                       .months = m_months + 1,
                       .series = {},
                       .place = {m_sheet, m_next + 20, 0}};
    for (const auto& [label, flows] :
         {std::pair{"Own", &m_context.own.flows}, std::pair{"Rent", &m_context.rent.flows}}) {
      const std::string self = std::to_string(below.nextRow() + 1);
      arms.series.push_back(
          {label, below.row({label, "money", NumberLook::Money}, cat("#", self, "-", flows->sum.now()))});
    }
    m_context.workbook.charts.push_back(arms);
  }

  const FrontContext& m_context;
  Book& m_book;
  int m_sheet;
  int m_months;
  int m_next = 3;
};

}  // namespace

void writeSummary(const FrontContext& context) {
  SummaryWriter(context).write();
}

}  // namespace fulcrum::workbook
