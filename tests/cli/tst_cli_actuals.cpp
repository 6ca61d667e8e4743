// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli actuals import`, `map` and `report`: what enters a plan, what is refused, and what adds up.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "plan/plan_json.h"
#include "support/plan_builder.h"

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

struct Run {
  int exitCode = -1;
  QByteArray out;
  QByteArray err;
  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

const QByteArray kBill =
    "BilledCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,EffectiveCost,"
    "ProviderName,ServiceCategory,ServiceName,SkuId\n"
    "60000,USD,Usage,2026-01-01,5000,Hours,60000,Cloud,Compute,Machines,big.box\n"
    "12.5,USD,Usage,2026-01-01,1,Units,10.5,Cloud,Other,Chairs,chair\n"
    "7,EUR,Usage,2025-12-31,1,Units,7,Cloud,Other,Desks,desk\n";
const QByteArray kRules = R"([{"when": [{"key": "sku", "value": "big.box"}], "target": "fleet", "to": "main"}])";

}  // namespace

class TestCliActuals : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"plan.json"_s, QByteArray::fromStdString(planToJson(test::plainPlan())));
    write(u"bill.csv"_s, kBill);
    write(u"rules.json"_s, kRules);
  }

  void aBillIsReported();
  void theSameFileReplacesItself();
  void aRefusalLeavesNothingBehind();
  void aReportAddsUp();

 private:
  [[nodiscard]] Run run(const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(FULCRUM_CLI), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  void write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  [[nodiscard]] Run import(const QString& from, const QString& to) const {
    return run({u"actuals"_s, u"import"_s, from, u"bill.csv"_s, u"-o"_s, to, u"--json"_s});
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliActuals::aBillIsReported() {
  const Run result = import(u"plan.json"_s, u"out.fulcrum"_s);
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonObject file = result.json()[u"files"_s].toArray()[0].toObject();
  QCOMPARE(file[u"file"_s].toString(), u"bill.csv"_s);
  QCOMPARE(file[u"reader"_s].toString(), u"focus-1.0"_s);
  QCOMPARE(file[u"rows"_s].toInt(), 3);
  QCOMPARE(file[u"taken"_s].toInt(), 3);
  QVERIFY(file[u"skipped"_s].toArray().isEmpty());
  QCOMPARE(file[u"billed"_s][u"USD"_s].toDouble(), 60012.5);
  QCOMPARE(file[u"effective"_s][u"EUR"_s].toDouble(), 7.0);
  QCOMPARE(file[u"months"_s].toArray(), QJsonArray({u"2025-12"_s, u"2026-01"_s}));
  QVERIFY(file[u"replaces"_s].isNull());
}

void TestCliActuals::theSameFileReplacesItself() {
  QCOMPARE(import(u"plan.json"_s, u"out.fulcrum"_s).exitCode, 0);
  const Run again = import(u"out.fulcrum"_s, u"again.json"_s);
  QVERIFY2(again.exitCode == 0, again.err.constData());
  QCOMPARE(again.json()[u"files"_s].toArray()[0].toObject()[u"replaces"_s].toString(), u"bill.csv"_s);
  const Run once = run({u"export"_s, u"out.fulcrum"_s, u"-o"_s, u"once.json"_s});
  QCOMPARE(once.exitCode, 0);
  QFile a(m_folder->filePath(u"once.json"_s));
  QFile b(m_folder->filePath(u"again.json"_s));
  QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
  QCOMPARE(a.readAll(), b.readAll());
}

void TestCliActuals::aRefusalLeavesNothingBehind() {
  write(u"bill.csv"_s, QByteArray(kBill).replace("BillingCurrency", "Money"));
  const Run result = import(u"plan.json"_s, u"out.fulcrum"_s);
  QCOMPARE(result.exitCode, 1);
  QVERIFY2(result.err.contains("--currency"), result.err.constData());
  QVERIFY(!QFile::exists(m_folder->filePath(u"out.fulcrum"_s)));
  const Run given =
      run({u"actuals"_s, u"import"_s, u"plan.json"_s, u"bill.csv"_s, u"-o"_s, u"o.json"_s, u"--currency"_s, u"USD"_s});
  QVERIFY2(given.exitCode == 0, given.err.constData());
  QCOMPARE(run({u"actuals"_s, u"import"_s, u"plan.json"_s, u"-o"_s, u"o.json"_s}).exitCode, 2);
}

void TestCliActuals::aReportAddsUp() {
  QCOMPARE(import(u"plan.json"_s, u"out.json"_s).exitCode, 0);
  const Run mapped = run({u"actuals"_s, u"map"_s, u"out.json"_s, u"rules.json"_s, u"-o"_s, u"mapped.json"_s,
                          u"--save"_s, u"saved.json"_s, u"--json"_s});
  QVERIFY2(mapped.exitCode == 0, mapped.err.constData());
  QCOMPARE(mapped.json()[u"unmatched"_s].toArray().size(), 2);
  QVERIFY(QFile::exists(m_folder->filePath(u"saved.json"_s)));
  const Run result = run({u"actuals"_s, u"report"_s, u"mapped.json"_s, u"--json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonObject report = result.json();
  QCOMPARE(report[u"months"_s].toArray().size(), 13);  // one before the plan
  for (const QJsonValue& month : report[u"months"_s].toArray()) {
    double sum = 0;
    const QJsonObject parts = month[u"variance"_s].toObject();
    QCOMPARE(parts.size(), 5);
    for (const QJsonValue& part : parts) sum += part.toDouble();
    QVERIFY(std::abs(sum - (month[u"actual"_s].toDouble() - month[u"plan"_s].toDouble())) < 1e-6);
  }
  const QJsonObject january = report[u"months"_s].toArray()[1].toObject();
  QCOMPARE(january[u"plan"_s].toDouble(), 58400.0);
  QCOMPARE(january[u"actual"_s].toDouble(), 60010.5);
  QCOMPARE(january[u"variance"_s][u"volume"_s].toDouble(), (40000 - 46720) * 1.25);
  QCOMPARE(january[u"variance"_s][u"notPlanned"_s].toDouble(), 10.5);
  QCOMPARE(report[u"kept"_s][u"billed"_s][u"USD"_s].toDouble(), 60012.5);
  QCOMPARE(report[u"unmatched"_s][u"EUR"_s].toDouble(), 7.0);
  QCOMPARE(report[u"estimateAtCompletion"_s][u"FY2026"_s].toDouble(), 60010.5 + 11 * 58400.0);
}

QTEST_GUILESS_MAIN(TestCliActuals)
#include "tst_cli_actuals.moc"
