// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli serving`, single and in batches: answers, refusals and exit codes.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace tst_cli_serving {

using namespace Qt::StringLiterals;

namespace {

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
};

Run run(const QStringList& arguments, const QByteArray& in = {}) {
  QProcess process;
  process.start(QStringLiteral(FULCRUM_CLI), QStringList(u"serving"_s) + arguments);
  process.write(in);
  process.closeWriteChannel();
  if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// Llama 3.3 70B on H100s in fp8, with some options replaced or added (`--gpus=1`).
QStringList question(const QStringList& other = {}) {
  QMap<QString, QString> options{{u"--model"_s, u"Llama-3.3-70B"_s},
                                 {u"--accelerator"_s, u"H100 SXM"_s},
                                 {u"--gpus"_s, u"2"_s},
                                 {u"--precision"_s, u"fp8"_s},
                                 {u"--isl"_s, u"1000"_s},
                                 {u"--osl"_s, u"500"_s}};
  for (const QString& option : other) options[option.section(u'=', 0, 0)] = option.section(u'=', 1);
  QStringList arguments{u"--json"_s};
  for (auto option = options.cbegin(); option != options.cend(); ++option) {
    if (!option.value().isEmpty()) arguments << option.key() << option.value();
  }
  return arguments;
}

}  // namespace

class TestCliServing : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theAnswerHasTheKeysOfTheFormat();
  void namesMatchAsPeopleTypeThem();
  void targetsAndConcurrencyLimit();
  void refusalsSayWhatToDo_data();
  void refusalsSayWhatToDo();
  void aBatchAnswersEveryRow();
  void aBatchThatCannotBeReadIsRefused_data();
  void aBatchThatCannotBeReadIsRefused();
};

void TestCliServing::theAnswerHasTheKeysOfTheFormat() {
  const Run result = run(question());
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonObject answer = QJsonDocument::fromJson(result.out).object();
  for (const QString& key : {u"concurrency"_s, u"outputTokensPerSecond"_s, u"requestsPerSecond"_s, u"tpotMs"_s,
                             u"ttftMs"_s, u"gpusPerReplica"_s})
    QVERIFY2(answer[key].toDouble() > 0, qPrintable(key));
  const double tokens = answer[u"outputTokensPerSecond"_s].toDouble();
  QVERIFY(answer[u"band"_s][u"low"_s].toDouble() < tokens && answer[u"band"_s][u"high"_s].toDouble() > tokens);
  QCOMPARE(answer[u"band"_s][u"level"_s].toDouble(), 0.8);
  QCOMPARE(answer[u"rule"_s].toString(), u"estimated"_s);
  QCOMPARE(answer[u"limit"_s].toString(), u"memory"_s);
  QCOMPARE(answer[u"memory"_s].toObject().keys(),
           (QStringList{u"freeGB"_s, u"kvGB"_s, u"kvTokens"_s, u"otherGB"_s, u"weightsGB"_s}));
  QCOMPARE(answer[u"engine"_s].toString(), u"vllm"_s);
  QCOMPARE(answer[u"kvPrecision"_s].toString(), u"bf16"_s);
  QVERIFY(std::abs(tokens / 500 - answer[u"requestsPerSecond"_s].toDouble()) < 1e-6 * tokens);
}

void TestCliServing::namesMatchAsPeopleTypeThem() {
  const QByteArray expected = run(question()).out;
  QCOMPARE(run(question({u"--model=meta-llama/llama 3.3 70b-Instruct"_s})).out, expected);
  QCOMPARE(run(question({u"--accelerator=H100 80GB HBM3"_s})).out, expected);
  QCOMPARE(run(question({u"--accelerator=h100-sxm"_s})).out, expected);
}

void TestCliServing::targetsAndConcurrencyLimit() {
  const auto answer = [](const QStringList& other) {
    return QJsonDocument::fromJson(run(question(other)).out).object();
  };
  const QJsonObject limited = answer({u"--concurrency=16"_s});
  QCOMPARE(limited[u"concurrency"_s].toDouble(), 16.0);
  QCOMPARE(limited[u"limit"_s].toString(), u"none"_s);
  const QJsonObject fast = answer({u"--tpot=30"_s});
  QVERIFY(fast[u"tpotMs"_s].toDouble() <= 30);
  QCOMPARE(fast[u"limit"_s].toString(), u"tpot"_s);
}

void TestCliServing::refusalsSayWhatToDo_data() {
  QTest::addColumn<QStringList>("other");
  QTest::addColumn<int>("exitCode");
  QTest::addColumn<QByteArray>("what");
  QTest::addColumn<QByteArray>("remedy");
  const auto row = [](const char* name, const QStringList& other, const char* what, const char* remedy) {
    QTest::newRow(name) << other << 1 << QByteArray(what) << QByteArray(remedy);
  };
  row("unknown model", {u"--model=Llama-3.3-7B"_s}, "the model \"Llama-3.3-7B\" is not known",
      "nearest names: LLaMA-7B");
  row("unknown accelerator", {u"--accelerator=H101 SXM"_s}, "the accelerator \"H101 SXM\" is not known", "H100 SXM");
  row("unknown precision", {u"--precision=fp7"_s}, "\"fp7\" is not one of the choices", "fp8");
  row("does not fit", {u"--precision=bf16"_s, u"--gpus=1"_s}, "GB for one request", "GPUs per replica");
  row("target out of reach", {u"--tpot=0.1"_s}, "above the target of 0.1 ms", "allow more time");
  row("context", {u"--isl=1000000"_s}, "can look back on", "shorten the requests");
  QTest::newRow("no length") << QStringList{u"--isl="_s} << 2 << QByteArray("--isl") << QByteArray("Usage:");
  row("length of zero", {u"--isl=0"_s}, "isl", "");
  row("no number", {u"--osl=many"_s}, "osl", "");
  row("half a GPU", {u"--gpus=1.5"_s}, "gpus", "");
  row("precision the device lacks", {u"--accelerator=A100-80 SXM"_s, u"--engine=trtllm"_s}, "has no arithmetic in fp8",
      "bf16");
  row("unknown engine", {u"--engine=llama.cpp"_s}, "\"llama.cpp\" is not one of the choices", "vllm");
  row("engine of another maker", {u"--engine=trtllm"_s, u"--accelerator=MI300X"_s}, "does not run on MI300X", "NVIDIA");
  row("foreign and large", {u"--accelerator=MI300X"_s, u"--gpus=16"_s}, "cannot be estimated", "add benchmark rows");
}

void TestCliServing::refusalsSayWhatToDo() {
  QFETCH(QStringList, other);
  QFETCH(int, exitCode);
  QFETCH(QByteArray, what);
  QFETCH(QByteArray, remedy);
  const Run result = run(question(other));
  QCOMPARE(result.exitCode, exitCode);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.contains(what), result.err.constData());
  QVERIFY2(result.err.contains(remedy), result.err.constData());
  QVERIFY2(!result.err.contains('{'), result.err.constData());
}

void TestCliServing::aBatchAnswersEveryRow() {
  const QByteArray table =
      "accelerator,model,gpus,precision,isl,osl,note\r\n"
      "H100 SXM,Llama-3.3-70B,2,fp8,1000,500,\"kept, not asked\"\r\n"
      "Z80,Llama-3.3-70B,2,fp8,1000,500,\r\n"
      "H100 SXM,Llama-3.1-8B,,bf16,1000,500,\r\n";
  const Run result = run({u"--batch"_s, u"-"_s}, table);
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QList<QByteArray> lines = result.out.trimmed().split('\n');
  QCOMPARE(lines.size(), 4);
  QVERIFY(
      lines[0].startsWith("model,accelerator,gpus,precision,isl,osl,concurrency,tpot,ttft,engine,kv,gpusPerReplica,"));
  QVERIFY(lines[0].trimmed().endsWith(",error"));
  QVERIFY(lines[1].startsWith("Llama-3.3-70B,H100 SXM,2,fp8,1000,500,,,,,,2,"));
  QVERIFY2(lines[2].contains("the accelerator \"\"Z80\"\" is not known"), lines[2].constData());
  QVERIFY2(lines[3].startsWith("Llama-3.1-8B,H100 SXM,,bf16,1000,500,,,,,,1,"), lines[3].constData());
  // The same question alone has the same answer.
  const QJsonObject alone = QJsonDocument::fromJson(run(question()).out).object();
  const qsizetype column = lines[0].split(',').indexOf("outputTokensPerSecond");
  QCOMPARE(lines[1].split(',')[column].toDouble(), alone[u"outputTokensPerSecond"_s].toDouble());
}

void TestCliServing::aBatchThatCannotBeReadIsRefused_data() {
  QTest::addColumn<QByteArray>("table");
  QTest::addColumn<QByteArray>("what");
  QTest::newRow("empty") << QByteArray() << QByteArray("model");
  QTest::newRow("missing columns") << QByteArray("model,gpus\nLlama-3.1-8B,1\n") << QByteArray("accelerator");
  QTest::newRow("open quote") << QByteArray("model,accelerator,precision,isl,osl\n\"Llama") << QByteArray("quot");
}

void TestCliServing::aBatchThatCannotBeReadIsRefused() {
  QFETCH(QByteArray, table);
  QFETCH(QByteArray, what);
  const Run result = run({u"--batch"_s, u"-"_s}, table);
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.contains(what), result.err.constData());
  QCOMPARE(run({u"--batch"_s, u"missing.csv"_s}).exitCode, 1);
}

}  // namespace tst_cli_serving

QTEST_APPLESS_MAIN(tst_cli_serving::TestCliServing)
#include "tst_cli_serving.moc"
