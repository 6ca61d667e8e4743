// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets as people paste them.
#include <QtTest>

#include "actuals/budget_table.h"
#include "support/plan_builder.h"

namespace tst_budget_table {

using namespace fulcrum;
using namespace fulcrum::actuals;

namespace {

// `2026-01 Search 100; ...`, in the order of months.
std::string inWords(const std::vector<BudgetLine>& lines) {
  std::string words;
  for (const BudgetLine& line : lines) {
    words += (words.empty() ? "" : "; ") + toText(line.month) + " ";
    if (!line.costCentre.empty()) words += line.costCentre + " ";
    words += std::to_string(std::lround(line.amount.value()));
  }
  return words;
}

}  // namespace

class TestBudgetTable : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void columnsOfASpreadsheetAreRead_data();
  void columnsOfASpreadsheetAreRead();
  void whatIsWrongIsSaid_data();
  void whatIsWrongIsSaid();
  void aFiscalYearIsSpreadOverItsMonths();
  void aVersionOfTheSameNameIsReplaced();
  void stepsAreTheBudgetWhereThereIsNoOther();
};

void TestBudgetTable::columnsOfASpreadsheetAreRead_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<std::string>("words");
  const auto row = [](const char* name, const char* text, const char* words) {
    QTest::newRow(name) << std::string(text) << std::string(words);
  };
  row("months below each other", "Month\tAmount\n2026-01\t100\n2026-02\t200\n", "2026-01 100; 2026-02 200");
  row("without a header", "Jan 2026\t100\nFeb 2026\t200\n", "2026-01 100; 2026-02 200");
  row("with cost centres", "Month,Cost centre,Budget\n2026-01,Search,100\n2026-01,Support,50\n",
      "2026-01 Search 100; 2026-01 Support 50");
  row("months beside each other", "Cost centre\t2026-01\t2026-02\nSearch\t100\t110\nSupport\t\t7\n",
      "2026-01 Search 100; 2026-02 Search 110; 2026-02 Support 7");
  row("one row of months", "01/2026\t02/2026\n100\t200\n", "2026-01 100; 2026-02 200");
  row("in German", "Monat;Betrag\nMärz 2026;1.234,00 €\nOkt. 26;2.000,00 €\n", "2026-03 1234; 2026-10 2000");
  row("with dollars", "2026-01-01,\"$1,234\"\n2026-02-01,\"$2,000\"\n", "2026-01 1234; 2026-02 2000");
  row("dates of the United States", "2/1/2026,5\n3/1/2026,6\n", "2026-02 5; 2026-03 6");
  row("names of four letters", "June 2026,5\nJuly 26,6\n", "2026-06 5; 2026-07 6");
  row("a column per cost centre", "Month\tSearch\tSupport\n2026-01\t100\t50\n2026-02\t\t60\n",
      "2026-01 Search 100; 2026-01 Support 50; 2026-02 Support 60");
  row("centres that are numbers", "Month,Cost centre,Amount\n2026-01,4711,100\n", "2026-01 4711 100");
  row("a column of sums", "Monat\tSuche\tHilfe\tGesamt\nJan 2026\t100\t50\t150\n",
      "2026-01 Hilfe 50; 2026-01 Suche 100");
  row("a row of sums", "Month\tAmount\n2026-01\t100\nTotal\t100\n", "2026-01 100");
  row("sums beyond the centres", "x\t2026-01\t2026-02\nSearch\t60\t50\nTotal\t100\t50\n",
      "2026-01 40; 2026-01 Search 60; 2026-02 Search 50");
  row("a cost centre that is no currency", "Month,EUROPE,CAD tools\n2026-01,$5,6\n",
      "2026-01 CAD tools 6; 2026-01 EUROPE 5");
  row("a chip that is a currency, too", "Month,GPUs of AMD,TOP\n2026-01,5,6\n", "2026-01 GPUs of AMD 5; 2026-01 TOP 6");
  row("given twice", "2026-01,5\n2026-01,6\n", "2026-01 11");
}

void TestBudgetTable::columnsOfASpreadsheetAreRead() {
  QFETCH(std::string, text);
  QFETCH(std::string, words);
  const auto lines = budgetFrom(text, 1, text.find("€") == std::string::npos ? "USD" : "EUR");
  QVERIFY(lines.ok());
  QCOMPARE(inWords(lines.value()), words);
}

void TestBudgetTable::whatIsWrongIsSaid_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<std::string>("code");
  QTest::newRow("nothing") << std::string("Month,Amount\n") << std::string("budgetNoLines");
  QTest::newRow("no month") << std::string("2026-01,5\nsoon,6\n") << std::string("budgetMonth");
  QTest::newRow("no amount") << std::string("2026-01,5\n2026-02,much\n") << std::string("budgetAmount");
  QTest::newRow("below zero") << std::string("2026-01,-5\n") << std::string("budgetAmount");
  QTest::newRow("amounts of nobody") << std::string("2026-01,5,6\n") << std::string("budgetColumns");
  QTest::newRow("centres twice") << std::string("Month,Centre,A,B\n2026-01,Search,5,6\n")
                                 << std::string("budgetColumns");
  QTest::newRow("euros") << std::string("2026-01;1.000,00 €\n") << std::string("budgetCurrency");
  QTest::newRow("a code") << std::string("2026-01,GBP 1000\n") << std::string("budgetCurrency");
  for (const char* cell : {"PLN 1000", "1000 AED", "\u20A91000", "1000 z\u0142", "TRY 1000", "1000 AMD"})
    QTest::newRow(cell) << "2026-01;" + std::string(cell) + "\n" << std::string("budgetCurrency");
  QTest::newRow("a title with a word") << std::string("Month,Amount (AMD)\n2026-01,5\n")
                                       << std::string("budgetCurrency");
  QTest::newRow("a title") << std::string("Month,Amount (EUR)\n2026-01,5\n") << std::string("budgetCurrency");
  QTest::newRow("text beside months") << std::string("x\t2026-01\t2026-02\nSearch\t5\tfive\n")
                                      << std::string("budgetAmount");
}

void TestBudgetTable::whatIsWrongIsSaid() {
  QFETCH(std::string, text);
  QFETCH(std::string, code);
  const auto lines = budgetFrom(text, 1, "USD");
  QVERIFY(!lines.ok());
  QCOMPARE(lines.problems().front().code, code);
}

void TestBudgetTable::aFiscalYearIsSpreadOverItsMonths() {
  const auto lines = budgetFrom("FY2026,1200\n", 7, "USD");
  QVERIFY(lines.ok());
  QCOMPARE(lines.value().size(), size_t{12});
  QVERIFY(lines.value().front().month == (CalendarMonth{2025, 7}));
  QVERIFY(lines.value().back().month == (CalendarMonth{2026, 6}));
  QCOMPARE(lines.value().front().amount.value(), 100.0);
}

void TestBudgetTable::aVersionOfTheSameNameIsReplaced() {
  Plan plan = withBudget(test::plainPlan(), {.name = "A", .lines = {{.month = {2026, 1}, .amount = Money(1)}}});
  plan = withBudget(plan, {.name = "B", .lines = {{.month = {2026, 1}, .amount = Money(2)}}});
  plan = withBudget(plan, {.name = "A", .lines = {{.month = {2026, 1}, .amount = Money(3)}}});
  QCOMPARE(plan.actuals.budgets.size(), size_t{2});
  QCOMPARE(budgetInForce(plan).lines.front().amount.value(), 3.0);
}

void TestBudgetTable::stepsAreTheBudgetWhereThereIsNoOther() {
  Plan plan = test::plainPlan();
  plan.budget = {{.month = 1, .amount = Money(5)}, {.month = 10, .amount = Money(7)}};
  const Budget budget = budgetInForce(plan);
  QCOMPARE(budget.lines.size(), size_t(plan.horizonMonths - 1));
  QCOMPARE(budget.lines.front().amount.value(), 5.0);
  QCOMPARE(budget.lines.back().amount.value(), 7.0);
}

}  // namespace tst_budget_table

QTEST_GUILESS_MAIN(tst_budget_table::TestBudgetTable)
#include "tst_budget_table.moc"
