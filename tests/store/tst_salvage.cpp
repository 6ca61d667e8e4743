// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: what can be read is kept, what was lost is listed.
#include <SQLiteCpp/Database.h>

#include <QTemporaryDir>
#include <QtTest>

#include "base/problem_text.h"
#include "plan/repair.h"
#include "store/salvage.h"
#include "store/save_project.h"
#include "support/example_plan.h"

using namespace fulcrum;
namespace fs = std::filesystem;

class TestSalvage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void aBadValueTakesItsDefault();
  void anElementWithoutIdIsLost();
  void aSeriesKeepsItsValuesOrIsLost();
  void aLostTableLeavesTheOthers();
  void theRowsBehindAHoleAreFound();
  void theLastPagesMayBeMissing();
  void aViewIsNotATable();
  void nothingReadableIsSaid();

 private:
  [[nodiscard]] fs::path path() const { return fs::path(m_folder.path().toStdString()) / "plan.fulcrum"; }
  void forge(const std::string& sql) const {
    SQLite::Database database(path().string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    database.exec(sql);
  }
  QTemporaryDir m_folder;
};

void TestSalvage::init() {
  fs::remove(path());
  QVERIFY(saveProject(path(), examplePlan()).ok());
}

void TestSalvage::aBadValueTakesItsDefault() {
  forge("UPDATE plan SET \"horizonMonths\" = 1000; UPDATE workloads SET \"shape\" = '[1,2]' WHERE \"row\" = 1");
  QVERIFY(isDamage(loadProject(path()).problems()));
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  Plan expected = examplePlan();
  expected.horizonMonths = Plan().horizonMonths;
  expected.workloads[0].shape = WeeklyCurve();
  QCOMPARE(salvaged.value().plan, expected);
  QCOMPARE(salvaged.value().lost.size(), size_t(2));
  QCOMPARE(salvaged.value().lost[0].where, std::string("workloads[0].shape"));
  QCOMPARE(salvaged.value().lost[1].where, std::string("horizonMonths"));
}

void TestSalvage::anElementWithoutIdIsLost() {
  Plan plan = examplePlan();
  plan.workloads[0].id = {};
  plan.fleets[0].commitments[0].termMonths = 13;  // not a choice, but within the range of the field
  plan.fleets[0].commitments[0].count = -1;
  const Problems lost = repairValues(plan);
  QCOMPARE(lost.size(), size_t(2));
  QCOMPARE(plan.workloads.size(), examplePlan().workloads.size() - 1);
  QCOMPARE(plan.fleets[0].commitments[0].count, 0);
}

void TestSalvage::aSeriesKeepsItsValuesOrIsLost() {
  forge("DROP TABLE budget");
  QCOMPARE(salvageProject(path()).value().plan.series, examplePlan().series);
  forge("UPDATE series SET \"values\" = x'00000000000000c0'");
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.value().plan.series.empty());
  QCOMPARE(salvaged.value().lost.back().where, std::string("series[0].values[0]"));
}

void TestSalvage::aLostTableLeavesTheOthers() {
  forge("DROP TABLE \"fleets.owned\"");
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  Plan expected = examplePlan();
  for (Fleet& fleet : expected.fleets) fleet.owned.clear();
  QCOMPARE(salvaged.value().plan, expected);
  QCOMPARE(salvaged.value().lost.size(), size_t(1));
  QCOMPARE(salvaged.value().lost[0].where, std::string("fleets.owned"));
}

void TestSalvage::theRowsBehindAHoleAreFound() {
  Plan plan = examplePlan();
  for (int i = 0; i < 200; ++i) {
    plan.workloads.push_back(plan.workloads[0]);
    plan.workloads.back().id = WorkloadId("copy" + std::to_string(i));
  }
  QVERIFY(saveProject(path(), plan).ok());
  QFile file(QString::fromStdString(path().string()));
  QVERIFY(file.open(QIODevice::ReadWrite));
  const QByteArray bytes = file.readAll();
  const qsizetype inside = bytes.indexOf("copy100");
  QVERIFY(inside > 0);
  file.seek(inside / 4096 * 4096);
  file.write(QByteArray(4096, '\x55'));
  file.close();
  QVERIFY(isDamage(loadProject(path()).problems()));
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  const Plan& found = salvaged.value().plan;
  QVERIFY(fulcrum::find(found, WorkloadId("copy0")));
  QVERIFY(!fulcrum::find(found, WorkloadId("copy100")));
  QVERIFY(fulcrum::find(found, WorkloadId("copy199")));
  QCOMPARE(found.fleets, plan.fleets);
  QCOMPARE(salvaged.value().lost[0].code, std::string("lostRows"));
  QCOMPARE(salvaged.value().lost[0].where, std::string("workloads"));
}

// The tables themselves are described further to the front.
void TestSalvage::theLastPagesMayBeMissing() {
  Plan plan = examplePlan();
  plan.notes = std::string(20'000, 'x');  // stands at the end
  plan.series.clear();
  QVERIFY(saveProject(path(), plan).ok());
  QFile file(QString::fromStdString(path().string()));
  QVERIFY(file.resize(file.size() - 2 * 4096));
  QVERIFY(isDamage(loadProject(path()).problems()));
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  QCOMPARE(salvaged.value().plan.workloads, examplePlan().workloads);
  QVERIFY(!salvaged.value().lost.empty());
}

void TestSalvage::aViewIsNotATable() {
  forge("DROP TABLE budget; CREATE VIEW budget AS SELECT 1 AS \"row\", 1 AS parent, 0 AS month, 7.0 AS amount");
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  QVERIFY(salvaged.value().plan.budget.empty());
}

void TestSalvage::nothingReadableIsSaid() {
  QFile file(QString::fromStdString(path().string()));
  QVERIFY(file.open(QIODevice::ReadWrite));
  file.resize(4096);
  file.close();
  const auto salvaged = salvageProject(path());
  QVERIFY(!salvaged.ok());
  QVERIFY(problemLine(salvaged.problems()[0]).size() > 20);
}

QTEST_APPLESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
