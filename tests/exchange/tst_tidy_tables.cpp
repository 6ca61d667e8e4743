// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of all scenarios: what they add up to.
#include <QtTest>

#include "base/problem_text.h"
#include "exchange/tidy_tables.h"
#include "optimise/optimise.h"
#include "support/random_plan.h"
#include "support/stand_in.h"

namespace tst_tidy_tables {

using namespace fulcrum;

namespace {

// Rows of a table by the names of its columns; no field of these plans is quoted.
using Row = std::map<std::string, std::string>;
std::vector<Row> rowsOf(const std::string& text) {
  const QStringList lines = QString::fromStdString(text).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  const QStringList heads = lines.value(0).split(QLatin1Char(','));
  std::vector<Row> rows;
  for (qsizetype line = 1; line < lines.size(); ++line) {
    const QStringList cells = lines[line].split(QLatin1Char(','));
    if (cells.size() != heads.size()) test::fail("a row has another number of cells: " + lines[line].toStdString());
    Row& row = rows.emplace_back();
    for (qsizetype cell = 0; cell < heads.size(); ++cell)
      row[heads[cell].toStdString()] = cells.value(cell).toStdString();
  }
  return rows;
}

double sumWhere(const std::vector<Row>& rows, const Row& filter) {
  double sum = 0;
  for (const Row& row : rows) {
    const bool fits = std::ranges::all_of(filter, [&](const auto& each) { return row.at(each.first) == each.second; });
    if (fits) sum += std::stod(row.at("amount"));
  }
  return sum;
}

bool same(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

}  // namespace

class TestTidyTables : public QObject {
  Q_OBJECT

 private slots:
  void amountsAddUpToTheTotals_data();
  void amountsAddUpToTheTotals();
  void linesEndAsStandardsAsk();
  void pricesHaveTheNamesOfFocus();
};

void TestTidyTables::amountsAddUpToTheTotals_data() {
  QTest::addColumn<quint64>("seed");
  for (quint64 seed = 1; seed <= 12; ++seed) QTest::addRow("plan %d", int(seed)) << seed;
}

void TestTidyTables::amountsAddUpToTheTotals() {
  QFETCH(quint64, seed);
  Plan plan = test::randomPlan(seed);
  for (size_t index = 0; index < plan.workloads.size(); ++index)
    plan.workloads[index].costCentre = "centre" + std::to_string(index % 2);
  const auto tables = tidyTables(plan);
  QVERIFY(tables.ok());
  const auto costs = rowsOf(tables.value().at("costs.csv"));
  const auto ledger = rowsOf(tables.value().at("ledger.csv"));
  const auto workloads = rowsOf(tables.value().at("workloads.csv"));
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan, test::kTuned, solved);
  QVERIFY(evaluation.ok());
  for (int month = 0; month < plan.horizonMonths; ++month) {
    const auto t = static_cast<size_t>(month);
    const std::string name = toText(addMonths(plan.start, month));
    const double cash = evaluation.value().cashTotal[t].value();
    const double amortised = evaluation.value().amortisedTotal[t].value();
    QVERIFY(same(sumWhere(costs, {{"scenario", "tuned"}, {"month", name}, {"basis", "BilledCost"}}), cash));
    QVERIFY(same(sumWhere(costs, {{"scenario", "tuned"}, {"month", name}, {"basis", "EffectiveCost"}}), amortised));
    QVERIFY(same(sumWhere(ledger, {{"scenario", "tuned"}, {"month", name}}), cash));
    QVERIFY(same(sumWhere(workloads, {{"scenario", "tuned"}, {"month", name}, {"basis", "EffectiveCost"}}), amortised));
  }
}

void TestTidyTables::linesEndAsStandardsAsk() {
  Plan plan = test::plainPlan();
  plan.workloads[0].costCentre = "Sales, \"north\"";
  const auto tables = tidyTables(plan);
  QVERIFY(tables.ok());
  for (const auto& [name, text] : tables.value()) {
    QVERIFY2(text.ends_with("\r\n"), name.c_str());
    QCOMPARE(std::ranges::count(text, '\n'), std::ranges::count(text, '\r'));
  }
  QVERIFY(tables.value().at("ledger.csv").find("2026-01,base,\"Sales, \"\"north\"\"\",onDemand,opex,58400,USD\r\n") !=
          std::string::npos);
}

void TestTidyTables::pricesHaveTheNamesOfFocus() {
  Plan plan = test::plainPlan();
  plan.priceRules = {{.discount = 0.25, .fromMonth = 1}};
  const auto tables = tidyTables(plan);
  QVERIFY(tables.ok());
  const std::string& prices = tables.value().at("prices.csv");
  QVERIFY(
      prices.starts_with("scenario,month,nodeType,ProviderName,RegionId,SkuId,PricingCategory,tier,PricingUnit,"
                         "ListUnitPrice,ContractedUnitPrice,BillingCurrency\r\n"));
  const std::string list = "node,Standard,onDemand,Hours,10,";
  QVERIFY(prices.find("2026-01,node,,," + list + "10,USD\r\n") != std::string::npos);
  QVERIFY(prices.find("2026-02,node,,," + list + "7.5,USD\r\n") != std::string::npos);
}

}  // namespace tst_tidy_tables

QTEST_APPLESS_MAIN(tst_tidy_tables::TestTidyTables)
#include "tst_tidy_tables.moc"
