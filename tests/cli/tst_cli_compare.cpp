// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli compare`: the figures are those of `evaluate`, reasons add up, and refusals are sentences.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace tst_cli_compare {

using namespace Qt::StringLiterals;

namespace {

const QString kSample = QStringLiteral(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json");

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Run run(const QStringList& arguments) {
  QProcess process;
  process.start(QStringLiteral(FULCRUM_CLI), arguments);
  process.closeWriteChannel();
  if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class TestCliCompare : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void figuresAreThoseOfEvaluate() {
    const QJsonObject compared = run({u"compare"_s, kSample, u"--json"_s}).json();
    const QJsonArray scenarios = compared[u"scenarios"_s].toArray();
    QVERIFY(scenarios.size() > 1);
    const QJsonArray costs = compared[u"figures"_s][u"monthlyCost"_s].toArray();
    QCOMPARE(costs.size(), scenarios.size());
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
      const QJsonObject single =
          run({u"evaluate"_s, kSample, u"--scenario"_s, scenarios[i].toString(), u"--json"_s}).json();
      const QString text = QString::fromUtf8(QJsonDocument(single).toJson());
      const QRegularExpressionMatch found = QRegularExpression(u"\"monthlyCost\": ([0-9.e+]+)"_s).match(text);
      QVERIFY2(found.hasMatch(), qPrintable(text.left(400)));
      QCOMPARE(costs[i].toDouble(), found.captured(1).toDouble());
    }
  }

  void reasonsAddUpToTheDifference() {
    const QJsonObject all = run({u"compare"_s, kSample, u"--json"_s}).json();
    const QJsonArray ids = all[u"scenarios"_s].toArray();
    const QJsonObject two = run({u"compare"_s, kSample, u"--scenario"_s, ids[1].toString(), u"--scenario"_s,
                                 ids[0].toString(), u"--json"_s, u"--why"_s})
                                .json();
    QCOMPARE(two[u"scenarios"_s].toArray().first(), ids[1]);
    const QJsonObject why = two[u"why"_s][ids[0].toString()].toObject();
    QVERIFY(!why.isEmpty());
    double sum = 0;
    for (const QJsonValue& player : why[u"players"_s].toObject()) sum += player.toDouble();
    const double difference = why[u"scenario"_s].toDouble() - why[u"base"_s].toDouble();
    QVERIFY(std::abs(sum - difference) < 1e-6 * std::abs(difference) + 1e-6);
  }

  void csvHasAColumnAScenario() {
    const QList<QByteArray> lines = run({u"compare"_s, kSample, u"--csv"_s}).out.split('\n');
    QVERIFY(lines[0].startsWith("figure,"));
    QVERIFY(lines[1].startsWith("monthlyCost,"));
    QCOMPARE(lines[1].count(','), lines[0].count(','));
  }

  void anUnknownScenarioIsRefused() {
    const Run refused = run({u"compare"_s, kSample, u"--scenario"_s, u"nobody"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("nobody"), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
  }
};

}  // namespace tst_cli_compare

QTEST_APPLESS_MAIN(tst_cli_compare::TestCliCompare)
#include "tst_cli_compare.moc"
