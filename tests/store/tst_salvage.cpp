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

namespace tst_salvage {

using namespace fulcrum;
namespace fs = std::filesystem;

namespace {
constexpr int kPage = 4096;
}

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
  void tablesAreDescribedAheadOfThem();
  void everyRowAheadOfACutIsKept();
  void aDamagedDescriptionIsReplaced();
  void aDamagedHeaderIsReplaced();
  void tablesOfAnotherVersionAreNotTakenForOurs();
  void whatIsLostIsCounted();
  void theHistoryIsKept();
  void aViewIsNotATable();
  void nothingReadableIsSaid();

 private:
  [[nodiscard]] fs::path path() const { return fs::path(m_folder.path().toStdString()) / "plan.fulcrum"; }
  void forge(const std::string& sql) const {
    SQLite::Database database(path().string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    database.exec(sql);
  }
  [[nodiscard]] QByteArray read() const {
    QFile file(QString::fromStdString(path().string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void write(const QByteArray& bytes) const {
    QFile file(QString::fromStdString(path().string()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
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
  QCOMPARE(salvaged.value().rows, std::vector<LostRows>());
  const std::string chat = "workloads." + expected.workloads[0].id.text + ".shape";
  QCOMPARE(salvaged.value().values, (std::vector<std::string>{chat, "horizonMonths"}));
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
  QCOMPARE(salvaged.value().values.back(), "series." + examplePlan().series[0].id.text + ".values[0]");
  QCOMPARE(salvaged.value().rows.back(), (LostRows{.where = "series", .lost = examplePlan().series.size()}));
}

void TestSalvage::aLostTableLeavesTheOthers() {
  forge("DROP TABLE \"fleets.owned\"");
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  Plan expected = examplePlan();
  size_t owned = 0;
  for (Fleet& fleet : expected.fleets) {
    owned += fleet.owned.size();
    fleet.owned.clear();
  }
  QCOMPARE(salvaged.value().plan, expected);
  QCOMPARE(salvaged.value().rows, (std::vector<LostRows>{{.where = "fleets.owned", .lost = owned}}));
  QVERIFY(salvaged.value().values.empty());
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
  QCOMPARE(salvaged.value().rows[0].where, std::string("workloads"));
  QCOMPARE(salvaged.value().rows[0].kept, found.workloads.size());
  QCOMPARE(salvaged.value().rows[0].lost.value(), plan.workloads.size() - found.workloads.size());
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
  QVERIFY(!salvaged.value().rows.empty());
}

// So they can be read without any page of a table.
void TestSalvage::tablesAreDescribedAheadOfThem() {
  const auto number = [this](const char* query) {
    return SQLite::Database(path().string()).execAndGet(query).getInt();
  };
  const int first = number("SELECT min(rootpage) FROM sqlite_schema");
  const int described = number("SELECT sum(length(sql)) FROM sqlite_schema");
  QCOMPARE(number("SELECT rootpage FROM sqlite_schema WHERE name = 'plan'"), first + 1);
  QCOMPARE(number("SELECT count(DISTINCT rootpage) - count(*) FROM sqlite_schema"), 0);
  const QByteArray bytes = read();
  write(bytes.first((first - 1) * kPage) + QByteArray(bytes.size() - (first - 1) * kPage, '\0'));
  QCOMPARE(number("SELECT sum(length(sql)) FROM sqlite_schema"), described);
}

// Whatever is salvaged stood there; at half the file the plan's own row and its first lists are there.
void TestSalvage::everyRowAheadOfACutIsKept() {
  const QByteArray bytes = read();
  const Plan sound = examplePlan();
  qsizetype salvagedCuts = 0;
  for (qsizetype length = kPage; length < bytes.size(); length += kPage) {
    write(bytes.first(length));
    const auto salvaged = salvageProject(path());
    if (!salvaged.ok()) continue;
    ++salvagedCuts;
    QVERIFY(salvaged.value().plan.name == sound.name);
    if (length < bytes.size() / 2) continue;
    QCOMPARE(salvaged.value().plan.nodeTypes, sound.nodeTypes);
    QCOMPARE(salvaged.value().plan.workloads.size(), sound.workloads.size());
  }
  QVERIFY2(salvagedCuts * 100 > bytes.size() / kPage * 70, qPrintable(QString::number(salvagedCuts)));
}

void TestSalvage::aDamagedDescriptionIsReplaced() {
  QByteArray bytes = read();
  const qsizetype inside = bytes.indexOf("CREATE TABLE \"workloads\"");
  QVERIFY(inside > 0);
  bytes[inside] = '?';
  write(bytes);
  QVERIFY(isDamage(loadProject(path()).problems()));
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  QCOMPARE(salvaged.value().plan, examplePlan());
  QCOMPARE(salvaged.value().rows, std::vector<LostRows>());
}

void TestSalvage::aDamagedHeaderIsReplaced() {
  QByteArray bytes = read();
  write(bytes.replace(0, kPage, QByteArray(kPage, '\0')));
  QVERIFY(isDamage(loadProject(path()).problems()));
  const auto salvaged = salvageProject(path());
  QVERIFY(salvaged.ok());
  QCOMPARE(salvaged.value().plan, examplePlan());
}

void TestSalvage::tablesOfAnotherVersionAreNotTakenForOurs() {
  QFile old(QStringLiteral(FULCRUM_TEST_DATA "/projects/schema-2.fulcrum"));
  QVERIFY(old.open(QIODevice::ReadOnly));
  QByteArray bytes = old.readAll();
  write(bytes.replace(0, kPage, QByteArray(kPage, '\0')));
  QVERIFY(!salvageProject(path()).ok());
}

// The file says how many rows there were, so tables that were empty are not listed; without that it is not known.
void TestSalvage::whatIsLostIsCounted() {
  const QByteArray bytes = read();
  const int workloads = SQLite::Database(path().string())
                            .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'workloads'")
                            .getInt();
  const auto rowsLost = [this](const char* table) {
    const auto salvaged = salvageProject(path());
    for (const LostRows& rows : salvaged.value().rows) {
      if (rows.where == table) return rows.lost ? static_cast<int>(*rows.lost) : -1;
    }
    return 0;
  };
  write(bytes.first((workloads - 1) * kPage));
  QCOMPARE(rowsLost("workloads"), static_cast<int>(examplePlan().workloads.size()));
  QCOMPARE(rowsLost("scenarios.levers.hardware.service"), 0);
  QCOMPARE(rowsLost("changes"), 0);
  write(bytes);
  forge("DELETE FROM meta");
  write(read().first((workloads - 1) * kPage));
  QCOMPARE(rowsLost("workloads"), -1);
  QCOMPARE(rowsLost("scenarios.levers.hardware.service"), -1);
}

void TestSalvage::theHistoryIsKept() {
  SaveOptions options;
  for (int i = 0; i < 100; ++i) options.changes.push_back({.at = "2026-01-31T12:00:00Z", .path = "name", .note = "n"});
  QVERIFY(saveProject(path(), examplePlan(), options).ok());
  forge("UPDATE plan SET \"horizonMonths\" = 1000");
  QCOMPARE(salvageProject(path()).value().changes, options.changes);
  forge("DELETE FROM changes WHERE \"row\" BETWEEN 11 AND 20");
  const auto salvaged = salvageProject(path());
  QCOMPARE(salvaged.value().changes.size(), size_t(90));
  QCOMPARE(salvaged.value().rows, (std::vector<LostRows>{{.where = "changes", .kept = 90, .lost = 10}}));
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

}  // namespace tst_salvage

QTEST_APPLESS_MAIN(tst_salvage::TestSalvage)
#include "tst_salvage.moc"
