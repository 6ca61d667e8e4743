// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli export --xlsx` and `import-workbook`: files, exit codes, and what is refused.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "plan/plan_json.h"
#include "support/plan_builder.h"
#include "workbook/workbook.h"

namespace tst_cli_workbook {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Run {
  int exitCode = -1;
  QString out;
  QString err;
};

}  // namespace

class TestCliWorkbook : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init();
  void oneWorkbookAScenario();
  void nothingIsWrittenOverAnOpenWorkbook();
  void changedInputsReachThePlan();
  void conflictsAreChosenByAnOption();
  void refusedCellsWriteNothing();
  void usage();

 private:
  [[nodiscard]] Run run(const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(FULCRUM_CLI), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
  }
  void write(const QString& name, const Plan& plan) const {
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(planToJson(plan)));
  }
  [[nodiscard]] Plan read(const QString& name) const {
    QFile file(m_folder->filePath(name));
    const auto plan = file.open(QIODevice::ReadOnly) ? planFromJson(file.readAll().toStdString()) : Result(Plan());
    return plan ? plan.value() : Plan();
  }
  // `book.xlsx` of the plan, with another demand and price in it.
  void writeChanged(double demand) const {
    auto made = workbook::workbookOf(test::plainPlan(), test::kBase, {.version = "1.0", .date = "2026-11-30"});
    QVERIFY(made.ok());
    workbook::Workbook& book = made.value();
    for (const workbook::IndexEntry& entry : book.index) {
      if (entry.path == "workloads[chat].requestsPerSecond") book.book.setNumber(entry.place, demand);
    }
    QVERIFY(writeXlsx(book, m_folder->filePath(u"book.xlsx"_s).toStdString()).empty());
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliWorkbook::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  write(u"plan.json"_s, test::plainPlan());
}

void TestCliWorkbook::oneWorkbookAScenario() {
  QCOMPARE(run({u"export"_s, u"plan.json"_s, u"--xlsx"_s, u"out.xlsx"_s, u"--all"_s}).exitCode, 0);
  QVERIFY(QFile::exists(m_folder->filePath(u"out-base.xlsx"_s)));
  QVERIFY(QFile::exists(m_folder->filePath(u"out-tuned.xlsx"_s)));
  QVERIFY(!QFile::exists(m_folder->filePath(u"out.xlsx"_s)));
  const Run second = run({u"import-workbook"_s, u"plan.json"_s, u"out-tuned.xlsx"_s, u"--json"_s});
  QCOMPARE(second.exitCode, 0);
  const QJsonObject said = QJsonDocument::fromJson(second.out.toUtf8()).object();
  QCOMPARE(said[u"scenario"_s].toString(), u"tuned"_s);
  QVERIFY(said[u"planAsExported"_s].toBool());
  QCOMPARE(said[u"changes"_s].toArray().size(), 0);
  QCOMPARE(said[u"notTaken"_s].toArray().size(), 0);
}

void TestCliWorkbook::nothingIsWrittenOverAnOpenWorkbook() {
  QFile lock(m_folder->filePath(u".~lock.out-tuned.xlsx#"_s));
  QVERIFY(lock.open(QIODevice::WriteOnly));
  const Run all = run({u"export"_s, u"plan.json"_s, u"--xlsx"_s, u"out.xlsx"_s, u"--all"_s});
  QCOMPARE(all.exitCode, 1);
  QVERIFY(all.err.contains(u"out-tuned.xlsx: a spreadsheet program has it open"_s));
  QVERIFY(!QFile::exists(m_folder->filePath(u"out-base.xlsx"_s)));
}

void TestCliWorkbook::changedInputsReachThePlan() {
  writeChanged(60);
  const Run asked = run({u"import-workbook"_s, u"plan.json"_s, u"book.xlsx"_s});
  QCOMPARE(asked.exitCode, 0);
  QVERIFY(asked.out.contains(u"workloads[chat].requestsPerSecond: 40 -> 60"_s));
  QCOMPARE(run({u"import-workbook"_s, u"plan.json"_s, u"book.xlsx"_s, u"-o"_s, u"after.json"_s}).exitCode, 0);
  Plan expected = read(u"plan.json"_s);
  expected.workloads[0].requestsPerSecond = 60;
  QVERIFY(read(u"after.json"_s) == expected);
}

void TestCliWorkbook::conflictsAreChosenByAnOption() {
  writeChanged(60);
  Plan moved = test::plainPlan();
  moved.workloads[0].requestsPerSecond = 50;
  write(u"plan.json"_s, moved);
  const QStringList arguments{u"import-workbook"_s, u"plan.json"_s, u"book.xlsx"_s, u"-o"_s, u"after.json"_s};
  const Run undecided = run(arguments);
  QCOMPARE(undecided.exitCode, 1);
  QVERIFY(undecided.err.contains(u"inputs were changed both in the workbook and in the plan (1)"_s));
  QVERIFY(!QFile::exists(m_folder->filePath(u"after.json"_s)));
  QCOMPARE(run(arguments + QStringList{u"--conflicts"_s, u"plan"_s}).exitCode, 0);
  QCOMPARE(read(u"after.json"_s).workloads[0].requestsPerSecond, 50.0);
  QCOMPARE(run(arguments + QStringList{u"--conflicts"_s, u"workbook"_s}).exitCode, 0);
  QCOMPARE(read(u"after.json"_s).workloads[0].requestsPerSecond, 60.0);
}

void TestCliWorkbook::refusedCellsWriteNothing() {
  writeChanged(-3);
  const Run refused = run({u"import-workbook"_s, u"plan.json"_s, u"book.xlsx"_s, u"-o"_s, u"after.json"_s});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.err.startsWith(u"Inputs!C"_s), qPrintable(refused.err));
  QVERIFY(!QFile::exists(m_folder->filePath(u"after.json"_s)));
}

void TestCliWorkbook::usage() {
  QCOMPARE(run({u"import-workbook"_s, u"plan.json"_s}).exitCode, 2);
  QCOMPARE(run({u"import-workbook"_s, u"plan.json"_s, u"a.xlsx"_s, u"--conflicts"_s, u"both"_s}).exitCode, 2);
  QCOMPARE(run({u"export"_s, u"plan.json"_s, u"--all"_s, u"-o"_s, u"x.json"_s}).exitCode, 2);
  QCOMPARE(run({u"import-workbook"_s, u"plan.json"_s, u"none.xlsx"_s}).exitCode, 1);
}

}  // namespace tst_cli_workbook

QTEST_APPLESS_MAIN(tst_cli_workbook::TestCliWorkbook)
#include "tst_cli_workbook.moc"
