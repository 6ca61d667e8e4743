// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of plans: every check holds, and the figures are those of the program.
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <set>

#include "base/problem_text.h"
#include "support/random_plan.h"
#include "support/stand_in.h"
#include "workbook/workbook.h"

namespace tst_workbook {

using namespace fulcrum;
using workbook::Workbook;

namespace {

using Set = void (*)(Plan&, double);

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
  void sharesOfNoneAndAllMayChange_data();
  void sharesOfNoneAndAllMayChange();
  void everyInputHasOneCell();
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

// Where a share leaves nothing of a stream, its formulas are there all the same. A workload named `lost` has no rate.
void TestWorkbook::sharesOfNoneAndAllMayChange_data() {
  QTest::addColumn<Set>("set");
  QTest::addColumn<QString>("path");
  QTest::addColumn<double>("before");
  const std::pair<const char*, Set> shares[] = {
      {"responseCache.hitRate",
       [](Plan& plan, double share) { test::tunedLevers(plan).responseCache->hitRate = share; }},
      {"apiOffload.share", [](Plan& plan, double share) { test::tunedLevers(plan).apiOffload->share = share; }},
      {"distillation.share", [](Plan& plan, double share) { test::tunedLevers(plan).distillation->share = share; }},
      {"multiRegion.share", [](Plan& plan, double share) { test::tunedLevers(plan).multiRegion->share = share; }}};
  for (const auto& [path, set] : shares) {
    for (const double before : {0.0, 1.0})
      QTest::addRow("%s of %g", path, before) << set << QString::fromLatin1(path) << before;
  }
}

void TestWorkbook::sharesOfNoneAndAllMayChange() {
  QFETCH(Set, set);
  QFETCH(QString, path);
  QFETCH(double, before);
  Plan plan = test::plainPlan();
  plan.workloads[0].flexibleShare = 0.5;
  plan.workloads.push_back(test::plainWorkload("lost", "main", 10));
  plan.workloads[1].model = "Nothing";
  plan.workloads[1].service.reset();
  Levers& levers = test::tunedLevers(plan);
  levers.responseCache.emplace().hitRate = 0.25;
  levers.apiOffload.emplace().share = 0.25;
  levers.apiOffload->inputPerMTok = Money(1);
  levers.distillation.emplace().share = 0.25;
  levers.distillation->model = "Small";
  levers.distillation->service = ServiceRate{.gpusPerReplica = 1, .requestsPerSecondPerReplica = 10};
  if (path.startsWith(u"multi")) levers.multiRegion = MultiRegion{{.on = true}, 0.25, plan.nodeTypes[0].id, 8, 16};
  for (Lever* lever : std::initializer_list<Lever*>{&*levers.responseCache, &*levers.apiOffload, &*levers.distillation})
    lever->on = true;
  set(plan, before);
  Workbook made = workbookOf(plan, test::kTuned);
  QCOMPARE(failures(made), QStringList());
  const std::string place = "scenarios[tuned].levers." + path.toStdString();
  QCOMPARE(cellOf(made, place), before);
  for (const workbook::IndexEntry& entry : made.index) {
    if (entry.path == place) made.book.setNumber(entry.place, 0.4);
  }
  made.book.calculate();
  set(plan, 0.4);
  const Workbook other = workbookOf(plan, test::kTuned);
  for (const char* figure :
       {"headline.npvCost", "headline.servedShare", "fleets[main].nodesNeededMax[3]", "tokensIn[0]", "api[2]"})
    QCOMPARE(cellOf(made, figure), cellOf(other, figure));
}

// Also where two arms have sheets of their own.
void TestWorkbook::everyInputHasOneCell() {
  Plan plan = test::twoLevers();
  plan.ownVsRent.rentArm = {.kind = RentArmKind::Scenario, .scenario = test::kBase};
  const Workbook made = workbookOf(plan, test::kTuned);
  std::set<std::string> paths;
  bool hasShape = false;
  for (const workbook::IndexEntry& entry : made.index) {
    QVERIFY2(!entry.isInput || paths.insert(entry.path).second, entry.path.c_str());
    hasShape = hasShape || entry.path == "workloads[chat].shape[31]";
  }
  QVERIFY(hasShape);
  QVERIFY(std::ranges::count_if(made.book.sheets(),
                                [](const auto& sheet) { return sheet.name.starts_with("Shapes"); }) > 1);
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
