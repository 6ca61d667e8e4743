// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of plans: every check holds, and the figures are those of the program.
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "base/problem_text.h"
#include "support/random_plan.h"
#include "support/stand_in.h"
#include "workbook/workbook.h"

namespace tst_workbook {

using namespace fulcrum;
using workbook::Workbook;

namespace {

Workbook workbookOf(const Plan& plan, const ScenarioId& scenario) {
  auto made = workbook::workbookOf(plan, scenario, {.version = "1.0", .date = "2026-11-30"});
  for (const Problem& problem : made.problems()) test::fail(problemLine(problem));
  return made ? std::move(made).value() : Workbook();
}

// The labels of the checks that do not hold.
QStringList failures(const Workbook& made) {
  QStringList labels;
  for (int check = 0; check < made.checkCount; ++check) {
    const int row = made.passes.row + check;
    const auto value = [&](int column) { return made.book.valueOf({made.passes.sheet, row, column}); };
    if (value(made.passes.column).number == 1.0) continue;
    labels << QStringLiteral("%1: %2 %3")
                  .arg(QString::fromStdString(value(0).text))
                  .arg(value(1).number, 0, 'g', 17)
                  .arg(value(2).number, 0, 'g', 17);
  }
  return labels;
}

double cellOf(const Workbook& made, const std::string& path) {
  for (const workbook::IndexEntry& entry : made.index) {
    if (entry.path == path) return made.book.valueOf(entry.place).number;
  }
  test::fail("no cell of " + path);
  return 0;
}

}  // namespace

class TestWorkbook : public QObject {
  Q_OBJECT

 private slots:
  void plainPlanByHand();
  void everyCheckHolds_data();
  void everyCheckHolds();
  void changedInputIsComputed();
  void fileAppearsWholeOrNotAtAll();
};

void TestWorkbook::plainPlanByHand() {
  const Workbook made = workbookOf(test::plainPlan(), test::kTuned);
  QCOMPARE(failures(made), QStringList());
  QCOMPARE(cellOf(made, "fleets[main].nodesNeededMax[0]"), 8.0);  // 40 / (5 * 0.5) replicas of 4 GPUs
  QCOMPARE(cellOf(made, "fleets[main].cost.onDemand[11]"), 8 * 730 * 10.0);
  QCOMPARE(cellOf(made, "headline.monthlyCost"), 8 * 730 * 10.0);
  QCOMPARE(cellOf(made, "workloads[chat].requestsPerSecond"), 40.0);
}

void TestWorkbook::everyCheckHolds_data() {
  QTest::addColumn<quint64>("seed");
  for (quint64 seed = 1; seed <= 25; ++seed) QTest::addRow("plan %d", int(seed)) << seed;
}

void TestWorkbook::everyCheckHolds() {
  QFETCH(quint64, seed);
  const Workbook made = workbookOf(test::randomPlan(seed), test::kTuned);
  QVERIFY(made.checkCount > 60);
  QCOMPARE(failures(made), QStringList());
}

// Another number in an input cell gives what Fulcrum computes for the plan with that field.
void TestWorkbook::changedInputIsComputed() {
  Plan plan = test::plainPlan();
  plan.fleets[0].owned = {{.month = 0, .count = 2}};
  plan.assumptions.ownedLifeMonths = 24;
  Workbook made = workbookOf(plan, test::kBase);
  for (const workbook::IndexEntry& entry : made.index) {
    if (entry.path == "fleets[main].owned[0].count") made.book.setNumber(entry.place, 5);
  }
  made.book.calculate();
  plan.fleets[0].owned[0].count = 5;
  const Workbook other = workbookOf(plan, test::kBase);
  for (const char* path :
       {"headline.npvCost", "headline.ownVsRent.npv", "fleets[main].nodeHours.onDemand[3]", "totals.financed[0]"})
    QCOMPARE(cellOf(made, path), cellOf(other, path));
}

void TestWorkbook::fileAppearsWholeOrNotAtAll() {
  const Workbook made = workbookOf(test::plainPlan(), test::kTuned);
  QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath(QStringLiteral("plan.xlsx")).toStdString();
  QVERIFY(workbook::writeXlsx(made, file).empty());
  QVERIFY(std::filesystem::file_size(file) > 10'000);
  const std::filesystem::path nowhere = folder.filePath(QStringLiteral("missing/plan.xlsx")).toStdString();
  const Problems problems = workbook::writeXlsx(made, nowhere);
  QCOMPARE(problems.size(), size_t(1));
  QCOMPARE(problems[0].code, std::string("cannotWrite"));
  QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path().toStdString()), {}), std::ptrdiff_t(1));
}

}  // namespace tst_workbook

QTEST_APPLESS_MAIN(tst_workbook::TestWorkbook)
#include "tst_workbook.moc"
