// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/front_sheets.h"

#include <algorithm>

#include "engine/given_holdings.h"

namespace fulcrum::workbook {
namespace {

std::string nameOf(const Scenario& scenario) {
  return scenario.name.empty() ? scenario.id.text : scenario.name;
}

// First and last month of each fiscal year in the plan.
struct FiscalYear {
  int year = 0;
  int first = 0;
  int last = 0;
};
std::vector<FiscalYear> fiscalYears(const Plan& plan, int months) {
  std::vector<FiscalYear> years;
  for (int month = 0; month < months; ++month) {
    const int year = fiscalYear(addMonths(plan.start, month), plan.fiscalYearStart);
    if (years.empty() || years.back().year != year) years.push_back({year, month, month});
    years.back().last = month;
  }
  return years;
}

struct KeyFigure {
  const char* label;
  const char* unit;
  NumberLook look;
  std::string HeadlineCells::*cell;
};
const std::vector<KeyFigure>& keyFigures() {
  static const std::vector<KeyFigure> kFigures{
      {"Levelised monthly cost", "money per month", NumberLook::Money, &HeadlineCells::monthlyCost},
      {"Present value of the cost", "money", NumberLook::Money, &HeadlineCells::npvCost},
      {"Cost per million tokens", "money", NumberLook::Price, &HeadlineCells::costPerMTok},
      {"Utilisation", "share", NumberLook::Share, &HeadlineCells::utilisation},
      {"Waste", "share", NumberLook::Share, &HeadlineCells::wasteShare},
      {"Avoidable waste", "share", NumberLook::Share, &HeadlineCells::avoidableWaste},
      {"Share served", "share", NumberLook::Share, &HeadlineCells::servedShare}};
  return kFigures;
}
std::vector<std::optional<double>> valuesOf(const Headline& head) {
  return {head.monthlyCost.value(), head.npvCost.value(),     head.costPerMTok, head.utilisation,
          head.wasteShare,          head.avoidableWasteShare, head.servedShare};
}

void setOptional(Book& book, const CellPlace& place, const std::optional<double>& value, NumberLook look) {
  if (value) {
    book.setNumber(place, *value, {Role::FromFulcrum, look});
  } else {
    book.setText(place, "n/a", {Role::FromFulcrum, look});
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
    book.setText({sheet, row++, 1}, figure.unit, {Role::Note});
  }
  for (const FiscalYear& year : years) {
    book.setText({sheet, row, 0}, cat("Cash, fiscal year ", std::to_string(year.year)));
    book.setText({sheet, row++, 1}, "money", {Role::Note});
  }
  book.setText({sheet, row, 0}, "Total cash", {Role::Total});
  book.setText({sheet, row, 1}, "money", {Role::Note});
  int column = 2;
  for (const Scenario& scenario : context.plan.scenarios) {
    book.setText({sheet, 2, column}, nameOf(scenario), {Role::Column});
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
    m_book.setText({m_sheet, 0, 0}, cat("Summary of ", nameOf(*scenario)), {Role::Title});
    m_book.setText({m_sheet, 1, 0},
                   "Costs are positive. Levelised cost is the present value of the cost over the plan, spread evenly.",
                   {Role::Note});
    m_book.sheet(m_sheet).widths = {42, 18, 20, 20, 20, 16, 16, 16, 16, 16, 16, 16};
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
    heads({"Key figure", "Unit", nameOf(scenario), compares ? cat(nameOf(other), ", at export") : "",
           compares ? "Change" : ""});
    int index = 0;
    for (const KeyFigure& figure : keyFigures()) {
      m_book.setText({m_sheet, m_next, 0}, figure.label);
      m_book.setText({m_sheet, m_next, 1}, figure.unit, {Role::Note});
      m_book.setFormula({m_sheet, m_next, 2}, m_context.arm.costs.headline.*figure.cell, {Role::Total, figure.look});
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
      m_book.setText({m_sheet, m_next, 1}, unit, {Role::Note});
      m_book.setFormula({m_sheet, m_next++, 2}, cell, {Role::Total, look});
    };
    line("Net present value of owning", "money", NumberLook::Money, cells.npv);
    line("Net present value before financing", "money", NumberLook::Money, cells.npvProject);
    line("Internal rate of return", "a year", NumberLook::Share, cells.irr);
    line("Modified rate of return", "a year", NumberLook::Share, cells.mirr);
    line("Payback", "months", NumberLook::Factor, cells.paybackMonths);
    line("Discounted payback", "months", NumberLook::Factor, cells.discountedPaybackMonths);
    line("Owed after the plan", "money", NumberLook::Money, m_context.arm.flows.owed);
    ++m_next;
  }

  void fiscalYearTable() {
    heads({"Fiscal year", "", "Cash", "Amortised", "What leaves the bank"});
    const int first = m_next;
    const CostRows& costs = m_context.arm.costs;
    for (const FiscalYear& year : fiscalYears(m_context.plan, m_months)) {
      m_book.setText({m_sheet, m_next, 0}, cat("Fiscal year ", std::to_string(year.year)));
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

void writeMethod(const FrontContext& context) {
  Book& book = context.workbook.book;
  const int sheet = book.addSheet("Method");
  book.setText({sheet, 0, 0}, "Method", {Role::Title});
  book.setText({sheet, 2, 0}, "What", {Role::Column});
  book.setText({sheet, 2, 1}, "How it is computed", {Role::Column});
  book.setText({sheet, 2, 2}, "Source", {Role::Column});
  struct Row {
    const char* what;
    const char* how;
    const char* source;
  };
  static const Row kRows[] = {
      {"Month and week",
       "A month has 730 hours. A typical week stands for all weeks of a month: each of its 168 hours for 730/168 "
       "hours.",
       "8,760 hours / 12, as cloud price sheets reckon"},
      {"Demand",
       "Mean of month 0 x demand factor x compound growth x knots of growth x the hour's share of the mean of the "
       "shape.",
       "Demand, Shapes"},
      {"Levers on requests",
       "The response cache answers its share; of the rest the API takes its share; of the rest the smaller model.",
       "Demand"},
      {"Replicas",
       "Demand / (requests per second of a replica x target load), rounded up in every hour, at least the minimum "
       "while there is demand.",
       "Need"},
      {"Nodes", "GPUs of all replicas / GPUs of a node, rounded up, and spare nodes where any is needed.", "Need"},
      {"Rounding", "One billionth is taken off before rounding up, so that noise of arithmetic buys no node.", "Need"},
      {"Batch shifting",
       "The batch work of each day is poured over its hours onto the rest of the load, up to one level.", "Need"},
      {"Provisioning",
       "Fixed: the count. Static: the nearest-rank percentile of the week. Autoscale: the largest need from the "
       "cool-down before to an "
       "hour after.",
       "Need"},
      {"Order of use",
       "Owned nodes first, then committed ones, then spot for interruptible work, then on-demand. What is paid is used "
       "before load is "
       "turned away.",
       "Cost, Use"},
      {"Trends", "A trend is a rate per year: price x (1 + trend) ^ (month / 12). A term keeps the price of its start.",
       "Demand, Purchases"},
      {"Worth of nodes",
       "price x residual share ^ (age / life); below a hundredth the rest is lost evenly. Until they are in use, what "
       "was paid.",
       "Purchases"},
      {"Amortised view",
       "Each month of use bears the same part of what the nodes lose in the plan; prepaid terms are spread over their "
       "months.",
       "Purchases"},
      {"Discounting",
       "Running costs at the end of their month, capital and fees at its start: (1 + rate) ^ -(month / 12).", "Demand"},
      {"Levelised cost",
       "Present value of the cash, with opening worth and less closing worth, over the sum of the discount factors.",
       "Cost"},
      {"Allocation",
       "A pool's cost goes to its workloads by the GPUs that their replicas hold; API and look-ups are a workload's "
       "own.",
       "Cost"},
      {"Own against rent",
       "The own arm's flows less those of the same scenario without owned nodes (or of the arm chosen), at the "
       "boundaries of months.",
       "Own against rent"},
      {"Tax",
       "What is paid for running is deducted when paid, nodes by their depreciation; resale less tax book is taxed. "
       "Losses are used at once.",
       "Cash flow"},
      {"Loan",
       "Level payments in arrears at the nominal yearly rate / 12; what is owed at the end of the plan counts against "
       "the worth.",
       "Cash flow"},
      {"From Fulcrum",
       "Rates of the serving model, what the optimum buys, and in which months levers act are Fulcrum's: another input "
       "does not change "
       "them here.",
       "Inputs"}};
  int row = 3;
  for (const Row& each : kRows) {
    book.setText({sheet, row, 0}, each.what);
    book.setText({sheet, row, 1}, each.how);
    book.setText({sheet, row++, 2}, each.source, {Role::Note});
  }
  book.sheet(sheet).widths = {24, 120, 30};
  book.sheet(sheet).frozenRows = 3;
}

void writeCover(const FrontContext& context) {
  Workbook& workbook = context.workbook;
  Book& book = workbook.book;
  const int sheet = context.sheets.cover;
  const Scenario* scenario = find(context.plan, context.scenario);
  const int months = context.arm.evaluated.model.months;
  book.setText({sheet, 0, 0}, context.plan.name.empty() ? "Plan" : context.plan.name, {Role::Title});
  book.setText({sheet, 1, 0}, "What AI inference will cost: a workbook that computes", {Role::Note});
  int row = 3;
  const auto fact = [&](const char* label, const std::string& text) {
    book.setText({sheet, row, 0}, label);
    book.setText({sheet, row++, 1}, text);
  };
  const auto figure = [&](const char* label, NumberLook look, const std::string& cell) {
    book.setText({sheet, row, 0}, label);
    book.setFormula({sheet, row++, 1}, cell, {Role::Total, look});
  };
  fact("Scenario", nameOf(*scenario));
  fact("Horizon", cat(std::to_string(months), " months from ", toText(context.plan.start)));
  fact("Currency", context.plan.currency);
  fact("Date of export", context.options.date);
  fact("Made by", cat("Fulcrum ", context.options.version));
  ++row;
  figure("Levelised monthly cost", NumberLook::Money, context.arm.costs.headline.monthlyCost);
  figure("Present value of the cost", NumberLook::Money, context.arm.costs.headline.npvCost);
  figure("Net present value of owning", NumberLook::Money, context.comparison.npv);
  ++row;
  book.setText({sheet, row, 0}, "Checks");
  const CellPlace first = workbook.passes;
  const CellPlace last{first.sheet, first.row + workbook.checkCount - 1, first.column};
  const std::string range = cat(refTo(first), ":", refTo(last).substr(refTo(last).find('!') + 1));
  const std::string failed = cat("(", std::to_string(workbook.checkCount), "-SUMPRODUCT(", range, "*1))");
  book.setFormula({sheet, row++, 1},
                  cat("IF(", failed, "=0,\"all ", std::to_string(workbook.checkCount), " checks hold\",\"some of ",
                      std::to_string(workbook.checkCount), " checks do not hold: see Checks\")"),
                  {Role::Total});
  ++row;
  book.setText({sheet, row++, 0}, "How to read it", {Role::Heading});
  const char* const lines[] = {
      "Change blue cells on Inputs and Shapes; everything else follows. Grey cells are Fulcrum's: decided or modelled "
      "there.",
      "Time runs to the right, and the same column is the same month on every sheet. Costs are positive on Cost; on "
      "the sheets of cash flow "
      "what is received is positive.",
      "Demand leads to Need (nodes by the hour), with Purchases to Cost, and with financing and tax to Cash flow and "
      "Own against rent.",
      "Scenarios holds figures of all scenarios as values. Index names the cell of every input and figure for "
      "programs."};
  for (const char* line : lines) book.setText({sheet, row++, 0}, line);
  std::vector<std::string> decided;
  if (context.arm.needsAreValues)
    decided.emplace_back("The sheets of need hold values: their formulas would be more than two million.");
  if (!context.rent.suffix.empty() && !leversAtOptimum(context.rent.evaluated.model.levers).empty())
    decided.emplace_back(
        "The rent arm's terms were chosen by the optimum for the inputs as exported: what owning is worth holds for "
        "these.");
  if (!leversAtOptimum(context.arm.evaluated.model.levers).empty())
    decided.emplace_back(
        "Terms and nodes were chosen by the optimum for the inputs as exported. Other inputs would have another "
        "optimum.");
  decided.emplace_back(
      "Rates of replicas without a typed figure were computed by the serving model; its inputs are not in this "
      "workbook.");
  ++row;
  book.setText({sheet, row++, 0}, "What is not computed here", {Role::Heading});
  for (const std::string& line : decided) book.setText({sheet, row++, 0}, line);
  for (const std::string& place : context.arm.evaluated.evaluation.incomplete)
    book.setText({sheet, row++, 0}, cat("Incomplete: ", place, " is not in the cost."));
  book.sheet(sheet).widths = {34, 40};
  for (const IndexEntry& entry : workbook.index) {
    const size_t at = entry.path.find("assumptions.");
    if (entry.isInput && at != std::string::npos &&
        (at == 0 || entry.path.find(context.scenario.text) != std::string::npos))
      workbook.names.emplace_back(entry.path.substr(at + 12), entry.place);
  }
  workbook.title = cat(context.plan.name, ": ", nameOf(*scenario));
  workbook.subject = "What AI inference will cost";
  workbook.currency = context.plan.currency;
}

}  // namespace fulcrum::workbook
