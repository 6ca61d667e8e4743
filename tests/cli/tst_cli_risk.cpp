// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli simulate`, `tornado`, `seek` and `sweep`: their shapes, samples that can be evaluated again, shards, the
// shipped script, and refusals.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <functional>

namespace tst_cli_risk {

using namespace Qt::StringLiterals;

namespace {

const QString kSample = QStringLiteral(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json");

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QJsonObject samplePlan() {
  QFile file(kSample);
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The plan with each of its workloads changed.
QJsonObject withWorkloads(QJsonObject plan, const std::function<void(QJsonObject&)>& change) {
  QJsonArray workloads = plan[u"workloads"_s].toArray();
  for (auto workload : workloads) {
    QJsonObject object = workload.toObject();
    change(object);
    workload = object;
  }
  plan[u"workloads"_s] = workloads;
  return plan;
}

}  // namespace

class TestCliRisk : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void simulationsAreEqualForAnyNumberOfThreads();
  void aRowOfSamplesCanBeEvaluatedAgain();
  void chancesAreSharesOfTheSamples();
  void tornadoAndSeekHaveTheirShapes();
  void shardsAreTheWhole();
  void theScriptForGnuParallelMakesTheWhole();
  void theScriptForSlurmMakesTheWhole();
  void whatIsNoFileIsWrittenToAndStays();
  void stressCasesAreEvaluationsOfTheWrittenPlan();
  void evidenceIsADistribution();
  void mixesAreWeighedAndWritten();
  void badInputIsASentence_data();
  void badInputIsASentence();

 private:
  [[nodiscard]] Run run(const QStringList& arguments, const QString& program = QStringLiteral(FULCRUM_CLI)) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FULCRUM_CLI"_s, QStringLiteral(FULCRUM_CLI));
    environment.insert(u"HOME"_s, m_folder->path());  // where parallel keeps its notes
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  // With the plan and its options, and --json.
  [[nodiscard]] Run runOnSample(const QString& command, const QString& scenario, const QStringList& more = {}) const {
    return run(QStringList{command, kSample, u"--scenario"_s, scenario, u"--json"_s} + more);
  }
  // A plan in the text form, in the folder.
  void write(const QString& name, const QJsonObject& plan) const {
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QJsonDocument(plan).toJson()) > 0);
  }
  [[nodiscard]] double monthlyCostOf(const QString& plan) const {
    const Run evaluated = run({u"evaluate"_s, plan, u"--scenario"_s, u"base"_s, u"--json"_s});
    return evaluated.json()[u"headline"_s].toObject()[u"monthlyCost"_s].toDouble();
  }
  [[nodiscard]] QByteArray read(const QString& name) const {
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliRisk::simulationsAreEqualForAnyNumberOfThreads() {
  const QStringList command{u"simulate"_s, kSample,  u"--scenario"_s, u"base"_s, u"--scenario"_s, u"playbook"_s,
                            u"--trials"_s, u"150"_s, u"--seed"_s,     u"3"_s,    u"--json"_s,     u"--samples"_s};
  const Run one = run(command + QStringList{u"one.csv"_s, u"--threads"_s, u"1"_s});
  const Run two = run(command + QStringList{u"two.csv"_s, u"--threads"_s, u"2"_s});
  QVERIFY2(one.exitCode == 0, one.err.constData());
  QCOMPARE(one.out, two.out);
  QCOMPARE(read(u"one.csv"_s), read(u"two.csv"_s));
  const QJsonObject report = one.json();
  QCOMPARE(report[u"trials"_s].toInt(), 150);
  QCOMPARE(report[u"seed"_s].toInt(), 3);
  QCOMPARE(report[u"decision"_s].toString(), u"held"_s);
  QVERIFY(report[u"clipped"_s].toObject().contains(u"traffic"_s));
  QCOMPARE(report[u"scenarios"_s].toArray().size(), 2);
  const QJsonObject playbook = report[u"scenarios"_s].toArray()[1].toObject();
  QCOMPARE(playbook[u"id"_s].toString(), u"playbook"_s);
  const QJsonObject cost = playbook[u"outputs"_s].toObject()[u"monthlyCost"_s].toObject();
  for (const QString& figure : {u"mean"_s, u"sd"_s, u"p5"_s, u"p10"_s, u"p25"_s, u"p50"_s, u"p75"_s, u"p90"_s, u"p95"_s,
                                u"worst5"_s, u"standardError"_s})
    QVERIFY2(cost[figure].isDouble(), qPrintable(figure));
  QCOMPARE(playbook[u"fan"_s].toObject()[u"p10"_s].toArray().size(), 36);
  QCOMPARE(playbook[u"drivers"_s].toArray().size(), 11);
}

// In a scenario that buys by counts, the plan with the fields of a row says what the row says.
void TestCliRisk::aRowOfSamplesCanBeEvaluatedAgain() {
  const Run drawn = runOnSample(u"simulate"_s, u"base"_s, {u"--trials"_s, u"4"_s, u"--samples"_s, u"rows.csv"_s});
  QVERIFY2(drawn.exitCode == 0, drawn.err.constData());
  const QList<QByteArray> lines = read(u"rows.csv"_s).split('\n');
  const QList<QByteArray> titles = lines[0].split(',');
  for (int trial = 0; trial < 4; ++trial) {
    const QList<QByteArray> row = lines[trial + 1].split(',');
    const auto drawnFor = [&](const char* id) { return row[titles.indexOf(id)].toDouble(); };
    QJsonObject plan = samplePlan();
    QJsonObject assumptions = plan[u"assumptions"_s].toObject();
    const auto change = [&](QJsonObject& object, const QString& key, double factor, double addition) {
      object[key] = object[key].toDouble() * factor + addition;
    };
    change(assumptions, u"cloudPriceTrend"_s, 1, drawnFor("rent"));
    change(assumptions, u"hardwarePriceTrend"_s, 1, drawnFor("hw"));
    plan[u"assumptions"_s] = assumptions;
    write(u"written.json"_s, withWorkloads(plan, [&](QJsonObject& workload) {
            change(workload, u"requestsPerSecond"_s, drawnFor("traffic"), 0);
            change(workload, u"growthPerMonth"_s, 1, drawnFor("growth"));
            QJsonObject service = workload[u"service"_s].toObject();
            change(service, u"requestsPerSecondPerReplica"_s, drawnFor("speed"), 0);
            workload[u"service"_s] = service;
          }));
    const double cost = monthlyCostOf(u"written.json"_s);
    const double said = row[titles.indexOf("base.monthlyCost")].toDouble();
    QVERIFY2(cost > 0 && std::abs(cost - said) < 1e-9 * cost,
             qPrintable(QStringLiteral("%1 is not %2").arg(said, 0, 'g', 17).arg(cost, 0, 'g', 17)));
  }
}

void TestCliRisk::tornadoAndSeekHaveTheirShapes() {
  const Run bars = runOnSample(u"tornado"_s, u"playbook"_s);
  QVERIFY2(bars.exitCode == 0, bars.err.constData());
  const QJsonArray inputs = bars.json()[u"inputs"_s].toArray();
  QCOMPARE(inputs.size(), 11);
  for (int index = 1; index < inputs.size(); ++index)
    QVERIFY(inputs[index].toObject()[u"swing"_s].toDouble() <= inputs[index - 1].toObject()[u"swing"_s].toDouble());
  QVERIFY(inputs[0].toObject()[u"p10"_s].toObject()[u"value"_s].isDouble());
  QVERIFY(inputs[0].toObject()[u"monotone"_s].isBool());
  const QStringList seek{
      u"seek"_s,     kSample,          u"--scenario"_s, u"base"_s,    u"--field"_s, u"assumptions.cloudPriceTrend"_s,
      u"--output"_s, u"monthlyCost"_s, u"--json"_s,     u"--target"_s};
  const QJsonObject reached = run(seek + QStringList{u"450000"_s, u"--from"_s, u"-0.3"_s, u"--to"_s, u"0"_s}).json();
  QVERIFY(reached[u"reached"_s].toBool());
  QVERIFY(reached[u"above"_s].toObject()[u"output"_s].toDouble() >= 450000);
  QVERIFY(reached[u"below"_s].toObject()[u"output"_s].toDouble() < 450000);
  const QJsonObject missed = run(seek + QStringList{u"1"_s, u"--from"_s, u"-0.3"_s, u"--to"_s, u"0"_s}).json();
  QVERIFY(!missed[u"reached"_s].toBool());
  QVERIFY(missed[u"because"_s].toString().startsWith(u"not reachable between -0.3 and 0; the best is "_s));
}

void TestCliRisk::shardsAreTheWhole() {
  const QStringList sweep{
      u"sweep"_s, kSample, u"--scenario"_s, u"base"_s, u"--axis"_s, u"assumptions.cloudPriceTrend=-0.2:0:5"_s, u"-o"_s};
  QCOMPARE(run(sweep + QStringList{u"whole.csv"_s}).exitCode, 0);
  for (const QString& shard : {u"2"_s, u"1"_s})
    QCOMPARE(run(sweep + QStringList{shard + u".csv"_s, u"--shard"_s, shard + u"/2"_s}).exitCode, 0);
  QCOMPARE(run({u"sweep"_s, u"--merge"_s, u"2.csv"_s, u"1.csv"_s, u"-o"_s, u"merged.csv"_s}).exitCode, 0);
  QCOMPARE(read(u"merged.csv"_s), read(u"whole.csv"_s));
  QCOMPARE(read(u"whole.csv"_s).count('\n'), 6);
  const Run half = run({u"sweep"_s, u"--merge"_s, u"2.csv"_s, u"-o"_s, u"half.csv"_s});
  QCOMPARE(half.exitCode, 1);
  QVERIFY2(half.err.contains("row 0 stands twice or is missing"), half.err.constData());
}

void TestCliRisk::theScriptForGnuParallelMakesTheWhole() {
  const QString axis = u"workloads[chat].requestsPerSecond=10:40:4"_s;
  QCOMPARE(run({u"sweep"_s, kSample, u"--scenario"_s, u"base"_s, u"--axis"_s, axis, u"-o"_s, u"whole.csv"_s}).exitCode,
           0);
  const Run script = run({kSample, u"base"_s, u"3"_s, u"parts.csv"_s, axis},
                         QStringLiteral(FULCRUM_SOURCE_DIR "/resources/batch/sweep_parallel.sh"));
  QVERIFY2(script.exitCode == 0, script.err.constData());
  QCOMPARE(read(u"parts.csv"_s), read(u"whole.csv"_s));
}

// What sbatch does with an array, task after task.
void TestCliRisk::theScriptForSlurmMakesTheWhole() {
  QFile stub(m_folder->filePath(u"sbatch"_s));
  QVERIFY(stub.open(QIODevice::WriteOnly));
  stub.write(
      "#!/bin/sh\n"
      "count=${1#--array=1-}\nshift\nexport SLURM_ARRAY_TASK_COUNT=$count\n"
      "for task in $(seq $count); do SLURM_ARRAY_TASK_ID=$task bash \"$@\" || exit 1; done\n");
  stub.close();
  QVERIFY(stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  const QString axis = u"workloads[chat].requestsPerSecond=10:40:4"_s;
  QCOMPARE(run({u"sweep"_s, kSample, u"--scenario"_s, u"base"_s, u"--axis"_s, axis, u"-o"_s, u"whole.csv"_s}).exitCode,
           0);
  const Run array = run({u"--array=1-3"_s, QStringLiteral(FULCRUM_SOURCE_DIR "/resources/batch/sweep_slurm.sh"),
                         kSample, u"base"_s, u"parts"_s, axis},
                        stub.fileName());
  QVERIFY2(array.exitCode == 0, array.err.constData());
  QCOMPARE(
      run({u"sweep"_s, u"--merge"_s, u"parts/1.csv"_s, u"parts/2.csv"_s, u"parts/3.csv"_s, u"-o"_s, u"merged.csv"_s})
          .exitCode,
      0);
  QCOMPARE(read(u"merged.csv"_s), read(u"whole.csv"_s));
}

// A device or a pipe is written to; nothing takes its place.
void TestCliRisk::whatIsNoFileIsWrittenToAndStays() {
#ifdef Q_OS_UNIX
  const QString pipe = m_folder->filePath(u"pipe"_s);
  QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
  QProcess reader;
  reader.start(u"cat"_s, {pipe});
  QVERIFY(reader.waitForStarted());
  const Run drawn =
      run({u"simulate"_s, kSample, u"--scenario"_s, u"base"_s, u"--trials"_s, u"3"_s, u"--samples"_s, pipe});
  QVERIFY2(drawn.exitCode == 0, drawn.err.constData());
  QVERIFY(reader.waitForFinished(20000));
  QCOMPARE(reader.readAllStandardOutput().count('\n'), 4);
  QVERIFY(!QFileInfo(pipe).isFile());
#endif
}

void TestCliRisk::stressCasesAreEvaluationsOfTheWrittenPlan() {
  const Run stress = runOnSample(u"stress"_s, u"base"_s);
  QVERIFY2(stress.exitCode == 0, stress.err.constData());
  const QJsonArray cases = stress.json()[u"cases"_s].toArray();
  QVERIFY(cases.size() >= 5);
  QCOMPARE(cases[1].toObject()[u"name"_s].toString(), u"demandHalves"_s);
  write(u"written.json"_s, withWorkloads(samplePlan(), [](QJsonObject& workload) {
          workload[u"requestsPerSecond"_s] = workload[u"requestsPerSecond"_s].toDouble() / 2;
        }));
  const double cost = monthlyCostOf(u"written.json"_s);
  const double said = cases[1].toObject()[u"outputs"_s].toObject()[u"monthlyCost"_s].toDouble();
  QVERIFY(cost > 0 && std::abs(said - cost) <= 1e-9 * cost);
  const Run words = run({u"stress"_s, kSample, u"--scenario"_s, u"base"_s, u"--output"_s, u"nodesMax"_s});
  QVERIFY2(words.out.contains("demandHalves: demand x 0.5"), words.out.constData());
  QCOMPARE(run({u"stress"_s, kSample, u"--output"_s, u"beauty"_s}).exitCode, 1);
}

void TestCliRisk::evidenceIsADistribution() {
  const QString book = m_folder->filePath(u"prices.db"_s);
  const Run all = run({u"evidence"_s, kSample, u"--book"_s, book, u"--json"_s});
  QVERIFY2(all.exitCode == 0, all.err.constData());
  QCOMPARE(QJsonDocument::fromJson(all.out).array().size(), 11);
  write(u"modelled.json"_s, withWorkloads(samplePlan(), [](QJsonObject& workload) {
          if (workload[u"id"_s] == u"chat"_s) workload.remove(u"service"_s);
        }));
  const Run band = run({u"evidence"_s, u"modelled.json"_s, u"--path"_s, u"throughput"_s, u"--json"_s});
  QVERIFY2(band.exitCode == 0, band.err.constData());
  const QJsonObject entry = QJsonDocument::fromJson(band.out).array()[0].toObject();
  QCOMPARE(entry[u"path"_s].toString(), u"throughput"_s);
  QCOMPARE(entry[u"evidence"_s].toArray()[0].toObject()[u"kind"_s].toString(), u"servingBand"_s);
}

void TestCliRisk::mixesAreWeighedAndWritten() {
  QJsonObject plan = samplePlan();
  plan[u"simulation"_s] = QJsonObject{{u"trials"_s, 40}};
  write(u"few.json"_s, plan);
  const Run mixes = run({u"mixes"_s, u"few.json"_s, u"--scenario"_s, u"base"_s, u"--json"_s, u"-o"_s, u"mixed.json"_s});
  QVERIFY2(mixes.exitCode == 0, mixes.err.constData());
  const QJsonArray list = mixes.json()[u"mixes"_s].toArray();
  QVERIFY(list.size() >= 2);
  const auto meanOf = [&](qsizetype index) {
    return list[index].toObject()[u"npvCost"_s].toObject()[u"mean"_s].toDouble();
  };
  const int best = mixes.json()[u"best"_s].toInt();
  for (qsizetype index = 0; index < list.size(); ++index) QVERIFY(meanOf(best) <= meanOf(index));
  QCOMPARE(run({u"check"_s, u"mixed.json"_s}).exitCode, 0);
}

void TestCliRisk::chancesAreSharesOfTheSamples() {
  const Run drawn = runOnSample(u"simulate"_s, u"playbook"_s,
                                {u"--trials"_s, u"200"_s, u"--samples"_s, u"rows.csv"_s, u"--chance"_s,
                                 u"monthlyCost>100000"_s, u"--chance"_s, u"ownPaybackMonths<=30"_s});
  QVERIFY2(drawn.exitCode == 0, drawn.err.constData());
  const QJsonArray chances = drawn.json()[u"scenarios"_s].toArray()[0].toObject()[u"chances"_s].toArray();
  QCOMPARE(chances.size(), 2);
  const QList<QByteArray> lines = read(u"rows.csv"_s).trimmed().split('\n');
  QCOMPARE(lines.size(), 201);
  const QList<QByteArray> titles = lines[0].split(',');
  int dear = 0;
  int early = 0;
  for (const QByteArray& line : lines.mid(1)) {
    const QList<QByteArray> row = line.split(',');
    dear += row[titles.indexOf("playbook.monthlyCost")].toDouble() > 100000 ? 1 : 0;
    const QByteArray payback = row[titles.indexOf("playbook.ownPaybackMonths")];
    early += payback != "never" && payback.toDouble() <= 30 ? 1 : 0;
  }
  QVERIFY(dear > 0 && dear < 200);
  QCOMPARE(chances[0].toObject()[u"that"_s].toString(), u"monthlyCost>100000"_s);
  QCOMPARE(chances[0].toObject()[u"chance"_s].toDouble(), dear / 200.0);
  QCOMPARE(chances[1].toObject()[u"chance"_s].toDouble(), early / 200.0);
}

void TestCliRisk::badInputIsASentence_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("exitCode");
  QTest::addColumn<QByteArray>("sentence");
  const auto row = [](const char* name, const QStringList& arguments, int exitCode, const char* sentence) {
    QTest::newRow(name) << arguments << exitCode << QByteArray(sentence);
  };
  row("no trials", {u"simulate"_s, kSample, u"--trials"_s, u"0"_s}, 1, "--trials: 0 is outside 1 to 10000000");
  row("no scenario", {u"simulate"_s, kSample, u"--scenario"_s, u"x"_s}, 1, "there is no scenario with the id \"x\"");
  row("no output", {u"tornado"_s, kSample, u"--output"_s, u"beauty"_s}, 1, "\"beauty\" is not one of the choices");
  row("no field", {u"seek"_s, kSample, u"--field"_s, u"a.b"_s, u"--output"_s, u"npvCost"_s, u"--target"_s, u"1"_s}, 1,
      "\"a.b\" is no number of this plan");
  row("out of range", {u"sweep"_s, kSample, u"--axis"_s, u"assumptions.taxRate=0:2:3"_s, u"-o"_s, u"x.csv"_s}, 1,
      "2 is outside 0 to 1");
  row("no chance", {u"simulate"_s, kSample, u"--chance"_s, u"payback"_s}, 1, "\"payback\" is no chance");
  row("chance of nothing", {u"simulate"_s, kSample, u"--chance"_s, u"payback<=3"_s}, 1,
      "\"payback\" is not one of the choices");
  row("no folder", {u"simulate"_s, kSample, u"--trials"_s, u"2"_s, u"--samples"_s, u"gone/x.csv"_s}, 1, "gone/x.csv");
  row("no axis", {u"sweep"_s, kSample, u"-o"_s, u"x.csv"_s}, 2, "sweep needs --axis");
  row("bad axis", {u"sweep"_s, kSample, u"--axis"_s, u"x"_s, u"-o"_s, u"x.csv"_s}, 1, "\"x\" is no axis");
  row("bad shard",
      {u"sweep"_s, kSample, u"--axis"_s, u"assumptions.taxRate=0,1"_s, u"--shard"_s, u"3/2"_s, u"-o"_s, u"x.csv"_s}, 1,
      "\"3/2\" is no part of a whole");
}

void TestCliRisk::badInputIsASentence() {
  QFETCH(QStringList, arguments);
  QFETCH(int, exitCode);
  QFETCH(QByteArray, sentence);
  const Run result = run(arguments);
  QCOMPARE(result.exitCode, exitCode);
  QVERIFY2(result.err.contains(sentence), result.err.constData());
  QVERIFY(!QFile::exists(m_folder->filePath(u"x.csv"_s)));
}

}  // namespace tst_cli_risk

QTEST_GUILESS_MAIN(tst_cli_risk::TestCliRisk)
#include "tst_cli_risk.moc"
