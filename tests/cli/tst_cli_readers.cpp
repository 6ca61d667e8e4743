// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli trace` and `calibrate`: reports, corrections, refusals and what enters a plan.
#include <QJsonArray>
#include <QtTest>

#include "cli/cli_folder.h"
#include "plan/plan_json.h"
#include "support/plan_builder.h"

namespace tst_cli_readers {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCounts = "Date,Requests\n10/5/2026 0:00,3600\n10/5/2026 1:00,7200\n10/5/2026 2:00,7200\n";

}  // namespace

class TestCliReaders : public QObject, private CliFolder {
  Q_OBJECT
 private Q_SLOTS:
  void init() { renewFolder(); }

  void traceReportsWhatItFound();
  void guessesAreSetByTheirOptions();
  void aTraceWithoutDemandIsRefused();
  void aTraceEntersAPlan();
  void calibrateReportsRowsAndFactors();
  void severalFilesAreJudgedTogether();
  void whatTheFileDoesNotSayIsGiven();
  void filesWithoutBenchmarksAreRefused();
};

void TestCliReaders::traceReportsWhatItFound() {
  write(u"trace.csv"_s, kCounts);
  const Run result = run({u"trace"_s, u"trace.csv"_s, u"--json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonObject report = result.json();
  QCOMPARE(report[u"unit"_s].toString(), u"requests"_s);
  QCOMPARE(report[u"rows"_s].toInt(), 3);
  QCOMPARE(report[u"start"_s].toString(), u"2026-10-05T00:00"_s);
  QCOMPARE(report[u"seconds"_s].toDouble(), 3 * 3600.0);
  QVERIFY(std::abs(report[u"meanPerSecond"_s].toDouble() - 5.0 / 3) < 1e-9);
  QVERIFY(report[u"inputTokens"_s].isNull());
  const Run words = run({u"trace"_s, u"trace.csv"_s});
  QVERIFY2(words.out.contains("assumed: dateOrder monthFirst, because"), words.out.constData());
}

void TestCliReaders::guessesAreSetByTheirOptions() {
  write(u"trace.csv"_s, kCounts);
  const Run result = run({u"trace"_s, u"trace.csv"_s, u"--json"_s, u"--date-order"_s, u"day-first"_s});
  QCOMPARE(result.json()[u"start"_s].toString(), u"2026-05-10T00:00"_s);
  QVERIFY(result.json()[u"guesses"_s].toArray().isEmpty());
  const Run wrong = run({u"trace"_s, u"trace.csv"_s, u"--rows"_s, u"lines"_s});
  QCOMPARE(wrong.exitCode, 1);
  QVERIFY2(wrong.err.startsWith("--rows: \"lines\" is not one of the choices"), wrong.err.constData());
}

void TestCliReaders::aTraceWithoutDemandIsRefused() {
  write(u"trace.csv"_s, "time,pod a\n2026-10-05 00:00,1.5\n2026-10-05 01:00,1.5\n");
  const Run refused = run({u"trace"_s, u"trace.csv"_s, u"--json"_s});
  QCOMPARE(refused.exitCode, 1);
  QCOMPARE(refused.out, QByteArray());
  QVERIFY2(refused.err.contains("(columns: time, pod a)"), refused.err.constData());
  const Run named = run({u"trace"_s, u"trace.csv"_s, u"--json"_s, u"--demand-column"_s, u"pod a"_s});
  QCOMPARE(named.json()[u"meanPerSecond"_s].toDouble(), 1.5);
}

void TestCliReaders::aTraceEntersAPlan() {
  write(u"trace.csv"_s, kCounts);
  write(u"plan.json"_s, QByteArray::fromStdString(planToJson(test::plainPlan())));
  const QString id = QString::fromStdString(test::plainPlan().workloads[0].id.text);
  const Run result =
      run({u"trace"_s, u"trace.csv"_s, u"--into"_s, u"plan.json"_s, u"--workload"_s, id, u"-o"_s, u"new.json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  QFile file(m_folder->filePath(u"new.json"_s));
  QVERIFY(file.open(QIODevice::ReadOnly));
  const auto plan = planFromJson(file.readAll().toStdString());
  QVERIFY(plan.ok());
  QCOMPARE(plan.value().series.size(), size_t(1));
  QCOMPARE(plan.value().series[0].fileName, std::string("trace.csv"));
  QCOMPARE(hourlyRates(plan.value().workloads[0])[1], 2.0);
  const Run unknown = run(
      {u"trace"_s, u"trace.csv"_s, u"--into"_s, u"plan.json"_s, u"--workload"_s, u"nobody"_s, u"-o"_s, u"no.json"_s});
  QCOMPARE(unknown.exitCode, 1);
  QVERIFY(!QFile::exists(m_folder->filePath(u"no.json"_s)));
  QCOMPARE(run({u"trace"_s, u"trace.csv"_s, u"--into"_s, u"plan.json"_s}).exitCode, 2);
}

void TestCliReaders::calibrateReportsRowsAndFactors() {
  write(u"agg.csv"_s,
        "hw,conc,model,framework,precision,tp,isl,osl,output_tput_per_gpu,mean_ttft,mean_tpot\n"
        "h200,8,deepseek-ai/DeepSeek-R1-0528,sglang,fp8,8,1024,1024,74.6,0.3306,0.0128\n"
        "h200,16,deepseek-ai/DeepSeek-R1-0528,sglang,fp8,8,1024,1024,111.9,0.356,0.0172\n"
        "h200,32,deepseek-ai/DeepSeek-R1-0528,sglang,fp8,8,1024,1024,151.1,0.4265,0.0256\n");
  const Run result = run({u"calibrate"_s, u"agg.csv"_s, u"--json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  QCOMPARE(result.json()[u"recognised"_s].toString(), u"inferencex"_s);
  const QJsonArray rows = result.json()[u"rows"_s].toArray();
  QCOMPARE(rows.size(), 3);
  QVERIFY(std::abs(rows[1].toObject()[u"outputTokensPerSecond"_s].toDouble() - 895.2) < 1e-6);
  QVERIFY(std::abs(rows[1].toObject()[u"tpotMs"_s].toDouble() - 17.2) < 1e-6);
  QVERIFY(rows[1].toObject()[u"usable"_s].toBool());
  QCOMPARE(result.json()[u"calibrations"_s].toArray().size(), 1);
  QCOMPARE(result.json()[u"guesses"_s].toArray().first().toObject()[u"taken"_s].toString(), u"seconds"_s);
}

void TestCliReaders::severalFilesAreJudgedTogether() {
  for (const QString& name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s})
    write(name, "concurrency,tok/s,tpot (ms)\n8,600,12\n");
  const Run result =
      run({u"calibrate"_s, u"a.csv"_s, u"b.csv"_s, u"c.csv"_s, u"--model"_s, u"Llama-3.1-8B"_s, u"--accelerator"_s,
           u"H100 SXM"_s, u"--gpus"_s, u"1"_s, u"--isl"_s, u"1000"_s, u"--osl"_s, u"200"_s, u"--json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonArray rows = result.json()[u"rows"_s].toArray();
  QCOMPARE(rows.size(), 3);
  QCOMPARE(rows[2].toObject()[u"file"_s].toString(), u"c.csv"_s);
}

void TestCliReaders::whatTheFileDoesNotSayIsGiven() {
  write(u"row.csv"_s, "model,concurrency,tok/s,tpot (ms)\nnobodys-model,8,600,12\n");
  const QStringList said{u"--accelerator"_s, u"H100 SXM"_s, u"--gpus"_s, u"1"_s,     u"--isl"_s,
                         u"1000"_s,          u"--osl"_s,    u"200"_s,    u"--json"_s};
  const auto rowOf = [&](const QStringList& more) {
    return run(QStringList{u"calibrate"_s, u"row.csv"_s} + said + more).json()[u"rows"_s].toArray().first().toObject();
  };
  const QJsonObject unknown = rowOf({u"--model"_s, u"Llama-3.1-8B"_s});
  QCOMPARE(unknown[u"model"_s].toString(), u"nobodys-model"_s);  // never replaced by what is usual
  QVERIFY(!unknown[u"usable"_s].toBool());
  QVERIFY(unknown[u"problems"_s].toArray().first().toString().contains(u"nobodys-model"_s));
  const QJsonObject mapped = rowOf({u"--map-model"_s, u"nobodys-model=Llama-3.1-8B"_s});
  QCOMPARE(mapped[u"model"_s].toString(), u"Llama-3.1-8B"_s);
  QVERIFY(mapped[u"usable"_s].toBool());
  QCOMPARE(run({u"calibrate"_s, u"row.csv"_s, u"--gpus"_s, u"half"_s}).exitCode, 1);
}

void TestCliReaders::filesWithoutBenchmarksAreRefused() {
  write(u"prose.txt"_s, "It was fast.");
  const Run result = run({u"calibrate"_s, u"prose.txt"_s, u"--json"_s});
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.startsWith("prose.txt: no benchmark was found"), result.err.constData());
}

}  // namespace tst_cli_readers

QTEST_APPLESS_MAIN(tst_cli_readers::TestCliReaders)
#include "tst_cli_readers.moc"
