// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, forged or of another program: always a sentence, never a crash.
#include <SQLiteCpp/Database.h>

#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "base/problem_text.h"
#include "store/save_project.h"
#include "support/example_plan.h"

namespace tst_hostile_file {

using namespace fulcrum;
namespace fs = std::filesystem;

class TestHostileFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void otherFilesAreRefused_data();
  void otherFilesAreRefused();
  void forgedFilesAreRefused_data();
  void forgedFilesAreRefused();
  void aNewerFileIsOpenedIfItAllows();
  void truncationIsASentence();
  void flippedBitsAreASentence();

 private:
  [[nodiscard]] fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
  void write(const QByteArray& bytes) const {
    QFile file(QString::fromStdString(path("broken").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QTemporaryDir m_folder;
  QByteArray m_sound;
};

void TestHostileFile::initTestCase() {
  QVERIFY(saveProject(path("sound"), examplePlan()).ok());
  QFile file(QString::fromStdString(path("sound").string()));
  QVERIFY(file.open(QIODevice::ReadOnly));
  m_sound = file.readAll();
}

void TestHostileFile::otherFilesAreRefused_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("text") << QByteArray(R"({"format": "fulcrum-plan", "version": 1})");
  QTest::newRow("header only") << m_sound.left(100);
  QTest::newRow("nulls") << QByteArray(10000, '\0');
  QTest::newRow("another program's database") << QByteArray(m_sound).replace(68, 4, "ABCD");
}

void TestHostileFile::otherFilesAreRefused() {
  QFETCH(QByteArray, bytes);
  write(bytes);
  const auto loaded = loadProject(path("broken"));
  QVERIFY(!loaded.ok());
  const std::string& code = loaded.problems()[0].code;
  QVERIFY2(code == "notAProject" || code == "damaged", code.c_str());
  QVERIFY(!problemLine(loaded.problems()[0]).empty());
}

void TestHostileFile::forgedFilesAreRefused_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("problem");
  const auto row = [](const char* name, const char* sql, const char* problem) {
    QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(problem);
  };
  row("trigger", "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM plan; END", "unexpectedSchema");
  row("view", "CREATE VIEW v AS SELECT 1", "unexpectedSchema");
  row("view in place of a table", "DROP TABLE changes; CREATE VIEW changes AS SELECT 1 AS at", "unexpectedSchema");
  row("virtual table", "CREATE VIRTUAL TABLE f USING fts5(x)", "unexpectedSchema");
  row("out of range", "UPDATE plan SET \"horizonMonths\" = 1000", "outOfRange");
  row("infinite", "UPDATE workloads SET \"requestsPerSecond\" = 9e999", "notFinite");
  row("wrong choice", "UPDATE workloads SET \"class\" = 'x'", "unknownChoice");
  row("broken list", "UPDATE workloads SET \"shape\" = '[1,2]'", "wrongLength");
  row("series of half a value", "UPDATE series SET \"values\" = x'0011223344'", "damagedValue");
  row("series longer than a year", "UPDATE series SET \"values\" = zeroblob(70280)", "damagedValue");
  row("empty series", "UPDATE series SET \"values\" = x''", "empty");
  row("series that is not finite", "UPDATE series SET \"values\" = x'000000000000f07f'", "notFinite");
  row("series that is no number", "UPDATE series SET \"values\" = x'010000000000f87f'", "notFinite");
  row("negative series", "UPDATE series SET \"values\" = x'00000000000000c0'", "outOfRange");
  row("hour that is none", "UPDATE series SET \"start\" = '2025-13-01T00:00'", "wrongType");
  row("unknown lever key", "UPDATE scenarios SET \"assumptions\" = '{\"x\": 1}' WHERE \"row\" = 1", "unknownKey");
  row("missing table", "DROP TABLE \"fleets.owned\"", "damaged");
  row("no plan", "DELETE FROM plan", "noPlan");
  row("no meta", "DELETE FROM meta", "damaged");
  row("rows of nothing",
      "INSERT INTO \"workloads.growthKnots\" (\"parent\", \"month\", \"factor\") VALUES (77, 1, 1.0)", "strayRows");
  row("newer", "PRAGMA user_version = 99; UPDATE meta SET \"minReader\" = 99, \"appVersion\" = '9.9'", "newerSchema");
  row("no version", "PRAGMA user_version = 0", "notAProject");
}

void TestHostileFile::forgedFilesAreRefused() {
  QFETCH(QString, sql);
  QFETCH(QString, problem);
  write(m_sound);
  {
    SQLite::Database database(path("broken").string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    database.exec(sql.toStdString());
  }
  const auto loaded = loadProject(path("broken"));
  QVERIFY(!loaded.ok());
  QCOMPARE(QString::fromStdString(loaded.problems()[0].code), problem);
  QVERIFY(!problemLine(loaded.problems()[0]).empty());
}

void TestHostileFile::aNewerFileIsOpenedIfItAllows() {
  write(m_sound);
  SQLite::Database(path("broken").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
  const auto loaded = loadProject(path("broken"));
  QVERIFY(loaded.ok());
  QVERIFY(loaded.value().readOnly);
}

void TestHostileFile::truncationIsASentence() {
  for (qsizetype length = 0; length < m_sound.size(); length += 512) {
    write(m_sound.left(length));
    QVERIFY(!loadProject(path("broken")).ok());
  }
}

void TestHostileFile::flippedBitsAreASentence() {
  std::mt19937 random(20260131);
  int refused = 0;
  for (int i = 0; i < 400; ++i) {
    QByteArray bytes = m_sound;
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
    write(bytes);
    const auto loaded = loadProject(path("broken"));  // a flipped bit in a number, or in unused space, cannot be seen
    refused += loaded.ok() ? 0 : 1;
    for (const Problem& problem : loaded.problems()) QVERIFY(!problemLine(problem).empty());
  }
  QVERIFY(refused > 0);
}

}  // namespace tst_hostile_file

QTEST_APPLESS_MAIN(tst_hostile_file::TestHostileFile)
#include "tst_hostile_file.moc"
