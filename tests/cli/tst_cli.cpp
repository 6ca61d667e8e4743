// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: the real program, its streams, its exit codes and its files.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "optimise/optimise.h"
#include "plan/plan_json.h"
#include "store/save_project.h"
#include "support/example_plan.h"
#include "support/plan_builder.h"

namespace tst_cli {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
};

}  // namespace

class TestCli : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();

  void helpAndVersionAreAnswers();
  void wrongUsageIsExitCode2_data();
  void wrongUsageIsExitCode2();
  void usageIsThatOfTheCommand();
  void importAndExportLoseNothing();
  void standardStreamsServeAsFiles();
  void projectsAreToldByTheirContents();
  void everyProblemIsALineWithItsPlace();
  void problemsOfFilesNameTheFile_data();
  void problemsOfFilesNameTheFile();
  void aFailedImportLeavesTheOldFile();
  void anOutputThatCannotBeWrittenIsASentence();
  void checkIsSilentAboutSoundPlans();
  void checkFindsWhatDoesNotFitTogether();
  void evaluateGivesTheDocument();
  void evaluateIsTheSameFromBothForms();
  void theFirstScenarioIsTheDefault();
  void anUnknownScenarioNamesTheKnownOnes();
  void csvHasARowForEachFigureOfAMonth();
  void keyFiguresAreATable();
  void financeAnswersEveryRow();
  void optimiseProvesTheCheapestMix();
  void optimiseOfOneFleetIsThatOfAll();

 private:
  [[nodiscard]] Run run(const QStringList& arguments, const QByteArray& in = {}) const;
  [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
  [[nodiscard]] QByteArray contents(const char* name) const;
  void write(const char* name, const QByteArray& bytes) const;
  // The text form of the example, with one passage replaced.
  void writePlan(const char* name, const char* from = "", const char* to = "") const;

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init() {
  m_folder = std::make_unique<QTemporaryDir>();
}

Run TestCli::run(const QStringList& arguments, const QByteArray& in) const {
  QProcess process;
  process.setWorkingDirectory(m_folder->path());
  process.start(QStringLiteral(FULCRUM_CLI), arguments);
  process.write(in);
  process.closeWriteChannel();
  if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray TestCli::contents(const char* name) const {
  QFile file(path(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCli::write(const char* name, const QByteArray& bytes) const {
  QFile file(path(name));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

void TestCli::writePlan(const char* name, const char* from, const char* to) const {
  QByteArray text = QByteArray::fromStdString(exampleText());
  QVERIFY(text.contains(from));
  write(name, text.replace(from, to));
}

void TestCli::helpAndVersionAreAnswers() {
  const Run help = run({u"--help"_s});
  QCOMPARE(help.exitCode, 0);
  QVERIFY(help.out.contains("fulcrum-cli evaluate"));
  QCOMPARE(help.err, QByteArray());
  const Run version = run({u"--version"_s});
  QCOMPARE(version.exitCode, 0);
  QVERIFY(version.out.startsWith("fulcrum-cli "));
}

void TestCli::wrongUsageIsExitCode2_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("nothing") << QStringList{};
  QTest::newRow("unknown command") << QStringList{u"evalute"_s, u"a.json"_s};
  QTest::newRow("no file") << QStringList{u"evaluate"_s};
  QTest::newRow("no output") << QStringList{u"import"_s, u"a.json"_s};
  QTest::newRow("output without a name") << QStringList{u"import"_s, u"a.json"_s, u"-o"_s};
  QTest::newRow("unknown option") << QStringList{u"evaluate"_s, u"a.json"_s, u"--xml"_s};
  QTest::newRow("option of another command") << QStringList{u"check"_s, u"a.json"_s, u"--json"_s};
  QTest::newRow("option twice") << QStringList{u"evaluate"_s, u"a.json"_s, u"--json"_s, u"--json"_s};
  QTest::newRow("two forms") << QStringList{u"evaluate"_s, u"a.json"_s, u"--json"_s, u"--csv"_s};
  QTest::newRow("two files") << QStringList{u"check"_s, u"a.json"_s, u"b.json"_s};
  QTest::newRow("flag with a value") << QStringList{u"evaluate"_s, u"a.json"_s, u"--json=yes"_s};
  QTest::newRow("finance without a file") << QStringList{u"finance"_s, u"--batch"_s};
}

void TestCli::wrongUsageIsExitCode2() {
  QFETCH(QStringList, arguments);
  const Run result = run(arguments);
  QCOMPARE(result.exitCode, 2);
  QCOMPARE(result.out, QByteArray());
  QVERIFY(result.err.contains("Usage:"));
  // What was meant, and not the pages of all commands.
  QVERIFY2(result.err.count('\n') < 16, result.err.constData());
}

void TestCli::usageIsThatOfTheCommand() {
  const Run option = run({u"evaluate"_s, u"a.json"_s, u"--xml"_s});
  QVERIFY(option.err.startsWith("fulcrum-cli: evaluate has no option --xml\n"));
  QVERIFY(option.err.contains("fulcrum-cli evaluate PLAN") && !option.err.contains("fulcrum-cli compare"));
  const Run misspelt = run({u"evalute"_s, u"a.json"_s});
  QVERIFY(misspelt.err.startsWith("fulcrum-cli: there is no command evalute: did you mean evaluate?\n"));
  const Run group = run({u"prices"_s, u"--help"_s});
  QCOMPARE(group.exitCode, 0);
  QVERIFY(group.out.contains("prices trend") && !group.out.contains("fulcrum-cli compare"));
}

void TestCli::importAndExportLoseNothing() {
  writePlan("plan.json");
  const Run imported = run({u"import"_s, u"plan.json"_s, u"-o"_s, u"plan.fulcrum"_s});
  QCOMPARE(imported.err, QByteArray());
  QCOMPARE(imported.exitCode, 0);
  QVERIFY(contents("plan.fulcrum").startsWith("SQLite format 3"));
  QCOMPARE(run({u"export"_s, u"plan.fulcrum"_s, u"-o"_s, u"again.json"_s}).exitCode, 0);
  QCOMPARE(planFromJson(contents("again.json").toStdString()).value(), examplePlan());
  QCOMPARE(run({u"export"_s, u"plan.fulcrum"_s}).out, contents("again.json"));
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void TestCli::standardStreamsServeAsFiles() {
  const Run imported = run({u"import"_s, u"-"_s, u"-o"_s, u"-"_s}, QByteArray::fromStdString(exampleText()));
  QCOMPARE(imported.exitCode, 0);
  const Run exported = run({u"export"_s, u"-"_s, u"-o"_s, u"-"_s}, imported.out);
  QCOMPARE(exported.exitCode, 0);
  QCOMPARE(planFromJson(exported.out.toStdString()).value(), examplePlan());
  const Run empty = run({u"check"_s, u"-"_s});
  QCOMPARE(empty.exitCode, 1);
  QVERIFY(empty.err.startsWith("standard input: "));
}

void TestCli::projectsAreToldByTheirContents() {
  QVERIFY(saveProject(path("plan.bin").toStdString(), examplePlan()).ok());
  QCOMPARE(run({u"check"_s, u"plan.bin"_s}).exitCode, 0);
}

void TestCli::everyProblemIsALineWithItsPlace() {
  QByteArray text = QByteArray::fromStdString(exampleText());
  text.replace("\"gpus\": 8", "\"gpus\": 1e999").replace("0.46,", "\"x\",").replace("\"pue\"", "\"puee\"");
  const Run result = run({u"import"_s, u"-"_s, u"-o"_s, u"plan.fulcrum"_s}, text);
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY(!QFile::exists(path("plan.fulcrum")));
  const QList<QByteArray> lines = result.err.trimmed().split('\n');
  for (const char* place : {"assumptions.puee", "nodeTypes[0].gpus", "workloads[0].shape[1]"}) {
    const auto named = [&](const QByteArray& line) { return line.startsWith(QByteArray(place) + ": "); };
    QVERIFY2(std::any_of(lines.begin(), lines.end(), named), result.err.constData());
  }
  for (const QByteArray& line : lines) QVERIFY2(line.count(": ") >= 2, line.constData());
}

void TestCli::problemsOfFilesNameTheFile_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("missing text") << u"no.json"_s << QByteArray();
  QTest::newRow("missing project") << u"no.fulcrum"_s << QByteArray();
  QTest::newRow("empty text") << u"bad.json"_s << QByteArray("\n");
  QTest::newRow("no object") << u"bad.json"_s << QByteArray("[]");
  QTest::newRow("no project") << u"bad.fulcrum"_s << QByteArray("hello");
  QTest::newRow("header only") << u"bad.json"_s << QByteArray("SQLite format 3\0", 16);
}

void TestCli::problemsOfFilesNameTheFile() {
  QFETCH(QString, name);
  QFETCH(QByteArray, bytes);
  if (!bytes.isEmpty()) write(name.toLatin1().constData(), bytes);
  for (const char* command : {"check", "evaluate", "export"}) {
    const Run result = run({QString::fromLatin1(command), name});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(name.toLatin1() + ": "), result.err.constData());
  }
}

void TestCli::aFailedImportLeavesTheOldFile() {
  writePlan("plan.json");
  QCOMPARE(run({u"import"_s, u"plan.json"_s, u"-o"_s, u"plan.fulcrum"_s}).exitCode, 0);
  const QByteArray before = contents("plan.fulcrum");
  write("broken.json", QByteArray::fromStdString(exampleText()).chopped(20));
  QCOMPARE(run({u"import"_s, u"broken.json"_s, u"-o"_s, u"plan.fulcrum"_s}).exitCode, 1);
  QCOMPARE(contents("plan.fulcrum"), before);
}

void TestCli::anOutputThatCannotBeWrittenIsASentence() {
  writePlan("plan.json");
  for (const char* command : {"import", "export", "evaluate"}) {
    const Run result = run({QString::fromLatin1(command), u"plan.json"_s, u"-o"_s, u"no/such/folder/out"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("no/such/folder/out: cannot be written: "), result.err.constData());
  }
}

void TestCli::checkIsSilentAboutSoundPlans() {
  writePlan("plan.json", "\"hardware\": {\"on\": false, \"nodeType\": \"aws-p6-b200\"},", "");
  const Run result = run({u"check"_s, u"plan.json"_s});
  QCOMPARE(result.exitCode, 0);
  QCOMPARE(result.out, QByteArray());
  QCOMPARE(result.err, QByteArray());
}

void TestCli::checkFindsWhatDoesNotFitTogether() {
  Plan plan = examplePlan();
  plan.workloads[0].fleet = FleetId("gone");
  QVERIFY(saveProject(path("plan.fulcrum").toStdString(), plan).ok());
  const Run result = run({u"check"_s, u"plan.fulcrum"_s});
  QCOMPARE(result.exitCode, 1);
  QVERIFY2(result.err.startsWith("workloads[0].fleet: there is no fleet with the id \"gone\": use one of: main\n"),
           result.err.constData());
  QCOMPARE(run({u"evaluate"_s, u"plan.fulcrum"_s}).exitCode, 1);
}

void TestCli::evaluateGivesTheDocument() {
  writePlan("plan.json");
  const Run result = run({u"evaluate"_s, u"plan.json"_s, u"--scenario"_s, u"tuned"_s, u"--json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonObject document = QJsonDocument::fromJson(result.out).object();
  QCOMPARE(document[u"scenario"_s].toString(), u"tuned"_s);
  QCOMPARE(document[u"months"_s].toInt(), 36);
  QCOMPARE(document[u"totals"_s][u"cash"_s].toArray().size(), 36);
  const QJsonObject fleet = document[u"fleets"_s][0].toObject();
  QCOMPARE(fleet[u"id"_s].toString(), u"main"_s);
  QCOMPARE(QStringList(fleet[u"nodeHours"_s].toObject().keys()),
           (QStringList{u"onDemand"_s, u"owned"_s, u"reserved1y"_s, u"reserved3y"_s, u"spot"_s}));
  QCOMPARE(fleet[u"wasteGpuHours"_s].toObject().size(), 3);

  double total = 0;
  for (const QJsonValue& line : fleet[u"cost"_s].toObject()) total += line[0].toDouble();
  for (const QString& key : {u"api"_s, u"cache"_s, u"oneOff"_s}) total += document[key][0].toDouble();
  const double cash = document[u"totals"_s][u"cash"_s][0].toDouble();
  QVERIFY(cash > 0);
  QVERIFY(std::abs(total - cash) < 1e-6 * cash);

  const QJsonObject headline = document[u"headline"_s].toObject();
  for (const QString& key :
       {u"monthlyCost"_s, u"costPerMTok"_s, u"utilisation"_s, u"wasteShare"_s, u"npvCost"_s, u"servedShare"_s})
    QVERIFY2(headline[key].isDouble(), qPrintable(key));
  QVERIFY(headline[u"ownVsRent"_s][u"hypothetical"_s].isBool());
  const QByteArray order[] = {"\"scenario\"",
                              "\"months\"",
                              "\"fleets\"",
                              "\"api\"",
                              "\"cache\"",
                              "\"oneOff\"",
                              "\"remainingObligations\"",
                              "\"tokensIn\"",
                              "\"tokensOut\"",
                              "\"totals\"",
                              "\"headline\""};
  qsizetype at = 0;
  for (const QByteArray& key : order) {
    at = result.out.indexOf(key, at);
    QVERIFY2(at >= 0, key.constData());
  }
}

void TestCli::evaluateIsTheSameFromBothForms() {
  writePlan("plan.json");
  QCOMPARE(run({u"import"_s, u"plan.json"_s, u"-o"_s, u"plan.fulcrum"_s}).exitCode, 0);
  QCOMPARE(run({u"evaluate"_s, u"plan.fulcrum"_s, u"--json"_s}).out,
           run({u"evaluate"_s, u"plan.json"_s, u"--json"_s}).out);
}

void TestCli::theFirstScenarioIsTheDefault() {
  writePlan("plan.json");
  const Run result = run({u"evaluate"_s, u"plan.json"_s, u"--json"_s});
  QCOMPARE(QJsonDocument::fromJson(result.out)[u"scenario"_s].toString(), u"base"_s);
  write("none.json", R"({"format": "fulcrum-plan", "version": 1})");
  const Run none = run({u"evaluate"_s, u"none.json"_s, u"--json"_s});
  QCOMPARE(none.exitCode, 1);
  QVERIFY(none.err.startsWith("scenarios: "));
}

void TestCli::anUnknownScenarioNamesTheKnownOnes() {
  writePlan("plan.json");
  const Run result = run({u"evaluate"_s, u"plan.json"_s, u"--scenario=other"_s});
  QCOMPARE(result.exitCode, 1);
  QVERIFY2(result.err.contains("base, tuned"), result.err.constData());
}

void TestCli::csvHasARowForEachFigureOfAMonth() {
  writePlan("plan.json");
  const Run result = run({u"evaluate"_s, u"plan.json"_s, u"--csv"_s, u"-o"_s, u"out.csv"_s});
  QCOMPARE(result.exitCode, 0);
  QCOMPARE(result.out, QByteArray());
  const QList<QByteArray> lines = contents("out.csv").trimmed().split('\n');
  QCOMPARE(lines[0].trimmed(), QByteArray("scenario,period,line,amount,currency,basis"));
  QVERIFY(lines.size() > 36 && (lines.size() - 1) % 36 == 0);
  QCOMPARE(lines[12].split(',')[1], QByteArray("2026-12"));
  for (const QByteArray& line : lines) QCOMPARE(line.count(','), 5);
}

void TestCli::keyFiguresAreATable() {
  writePlan("plan.json");
  const Run result = run({u"evaluate"_s, u"plan.json"_s});
  QCOMPARE(result.exitCode, 0);
  QVERIFY(result.out.startsWith("Base, 36 months from 2026-01\n"));
  QVERIFY(result.out.contains("Monthly cost, levelised"));
}

void TestCli::financeAnswersEveryRow() {
  const QByteArray table = "function,inputs_json\r\nnpv,\"{\"\"rate\"\": 0, \"\"values\"\": [1, 2]}\"\r\nnope,{}\r\n";
  const Run result = run({u"finance"_s, u"--batch"_s, u"-"_s}, table);
  QCOMPARE(result.exitCode, 0);
  const QList<QByteArray> lines = result.out.trimmed().split('\n');
  QCOMPARE(lines.size(), 3);
  QVERIFY(lines[0].startsWith("function,inputs_json,result,error"));
  QVERIFY(lines[1].contains(",3.0,"));
  QCOMPARE(run({u"finance"_s, u"--batch"_s, u"missing.csv"_s}).exitCode, 1);
}

// 8 nodes day and night at 10 an hour for a year, of which a three-year term takes half off.
void TestCli::optimiseProvesTheCheapestMix() {
  Plan plan = test::plainPlan();
  plan.horizonMonths = 36;
  write("plan.json", QByteArray::fromStdString(planToJson(optimise::withOptimalLevers(plan, test::kTuned, false))));
  const Run result = run({u"optimise"_s, u"plan.json"_s, u"--scenario"_s, u"tuned"_s, u"--json"_s});
  QCOMPARE(result.exitCode, 0);
  const QJsonObject document = QJsonDocument::fromJson(result.out).object();
  QCOMPARE(document[u"scenario"_s].toString(), u"tuned"_s);
  QCOMPARE(document[u"fleets"_s].toArray().size(), 1);
  const QJsonObject fleet = document[u"fleets"_s][0].toObject();
  QCOMPARE(fleet[u"id"_s].toString(), u"main"_s);
  const double objective = fleet[u"objective"_s].toDouble();
  const double bound = fleet[u"bound"_s].toDouble();
  QVERIFY(bound <= objective && objective - bound < 1e-9 * objective);
  QCOMPARE(fleet[u"reevaluated"_s].toDouble(), 36 * 730 * 8 * 5.0);
  QCOMPARE(fleet[u"purchases"_s].toArray().size(), 1);
  const QJsonObject purchase = fleet[u"purchases"_s][0].toObject();
  QCOMPARE(purchase[u"kind"_s].toString(), u"reserved3y"_s);
  QCOMPARE(purchase[u"start"_s].toInt(-1), 0);
  QCOMPARE(purchase[u"end"_s].toInt(), 36);
  QCOMPARE(purchase[u"count"_s].toInt(), 8);
  QCOMPARE(purchase[u"utilisation"_s].toDouble(), 1.0);
  QVERIFY(!fleet[u"unused"_s][u"reserved1y"_s].toString().isEmpty());
}

void TestCli::optimiseOfOneFleetIsThatOfAll() {
  Plan plan = test::plainPlan();
  plan.fleets.push_back(test::plainFleet("second", "node"));
  plan.workloads.push_back(test::plainWorkload("search", "second", 10));
  write("plan.json", QByteArray::fromStdString(planToJson(optimise::withOptimalLevers(plan, test::kTuned, true))));
  const QStringList arguments{u"optimise"_s, u"plan.json"_s, u"--scenario"_s, u"tuned"_s, u"--json"_s};
  const Run all = run(arguments);
  const Run one = run(arguments + QStringList{u"--fleet"_s, u"second"_s});
  QCOMPARE(all.exitCode, 0);
  QCOMPARE(one.exitCode, 0);
  const QJsonArray fleets = QJsonDocument::fromJson(all.out)[u"fleets"_s].toArray();
  QCOMPARE(fleets.size(), 2);
  QCOMPARE(QJsonDocument::fromJson(one.out)[u"fleets"_s].toArray(), QJsonArray{fleets[1]});
  const Run unknown = run(arguments + QStringList{u"--fleet"_s, u"third"_s});
  QCOMPARE(unknown.exitCode, 1);
  QVERIFY(unknown.err.contains("third"));
}

}  // namespace tst_cli

QTEST_GUILESS_MAIN(tst_cli::TestCli)
#include "tst_cli.moc"
