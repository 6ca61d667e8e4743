// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli actuals import`, `map` and `report`: what enters a plan, what is refused, and what adds up.
#include <QJsonArray>
#include <QtTest>

#include "cli/cli_folder.h"
#include "plan/plan_json.h"
#include "support/plan_builder.h"

namespace tst_cli_actuals {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBill =
    "BilledCost,BillingCurrency,ChargeCategory,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,EffectiveCost,"
    "ProviderName,ServiceCategory,ServiceName,SkuId\n"
    "60000,USD,Usage,2026-01-01,5000,Hours,60000,Cloud,Compute,Machines,big.box\n"
    "12.5,USD,Usage,2026-01-01,1,Units,10.5,Cloud,Other,Chairs,chair\n"
    "7,EUR,Usage,2025-12-31,1,Units,7,Cloud,Other,Desks,desk\n";
const QByteArray kRules = R"([{"when": [{"key": "sku", "value": "big.box"}], "target": "fleet", "to": "main"}])";

}  // namespace

class TestCliActuals : public QObject, private CliFolder {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    renewFolder();
    write(u"plan.json"_s, QByteArray::fromStdString(planToJson(test::plainPlan())));
    write(u"bill.csv"_s, kBill);
    write(u"rules.json"_s, kRules);
  }

  void aBillIsReported();
  void theSameFileReplacesItself();
  void aRefusalLeavesNothingBehind();
  void aReportAddsUp();
  void aCounterIsKnownByItsContent();
  void aRateConverts();
  void aBudgetIsRead();
  void aCauseIsWritten();
  void filesAreRecognised();

 private:
  [[nodiscard]] Run import(const QString& from, const QString& to) const {
    return run({u"actuals"_s, u"import"_s, from, u"bill.csv"_s, u"-o"_s, to, u"--json"_s});
  }
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

void TestCliActuals::aCounterIsKnownByItsContent() {
  write(u"util.json"_s, R"({"data":{"result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","gpu":"0"},
    "values":[[1767225600,"40"],[1767229200,"60"]]}]}})");
  const Run result = run({u"actuals"_s, u"import"_s, u"plan.json"_s, u"bill.csv"_s, u"util.json"_s, u"--fleet"_s,
                          u"main"_s, u"-o"_s, u"out.json"_s, u"--json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonArray files = result.json()[u"files"_s].toArray();
  QCOMPARE(files.size(), 2);
  QCOMPARE(files[1].toObject()[u"reader"_s].toString(), u"gpu-use prometheus"_s);
  QCOMPARE(files[1].toObject()[u"gpus"_s].toInt(), 1);
  const QJsonArray use = run({u"actuals"_s, u"report"_s, u"out.json"_s, u"--json"_s}).json()[u"gpuUse"_s].toArray();
  QCOMPARE(use.size(), 1);
  QCOMPARE(use[0].toObject()[u"measured"_s].toDouble(), 0.5);
  QVERIFY(use[0].toObject()[u"computed"_s].toDouble() > 0);
}

void TestCliActuals::aRateConverts() {
  const Run result =
      run({u"actuals"_s, u"import"_s, u"plan.json"_s, u"bill.csv"_s, u"--rate"_s, u"EUR=2"_s, u"-o"_s, u"out.json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  const QJsonObject report = run({u"actuals"_s, u"report"_s, u"out.json"_s, u"--json"_s}).json();
  for (const QJsonValue& month : report[u"months"_s].toArray()) {
    if (month[u"month"_s].toString() == u"2025-12"_s) QCOMPARE(month[u"actual"_s].toDouble(), 14.0);
  }
  QVERIFY(report[u"notes"_s].toArray().isEmpty());
  const Run wrong =
      run({u"actuals"_s, u"import"_s, u"plan.json"_s, u"bill.csv"_s, u"--rate"_s, u"EUR"_s, u"-o"_s, u"wrong.json"_s});
  QCOMPARE(wrong.exitCode, 1);
  QVERIFY(wrong.err.contains("EUR is no exchange rate"));
  QVERIFY(!QFile::exists(m_folder->filePath(u"wrong.json"_s)));
}

void TestCliActuals::aBudgetIsRead() {
  write(u"budget.csv"_s, "Month,Cost centre,Budget\n2026-01,Search,70000\nFY2027,,120000\n");
  const Run result = run(
      {u"actuals"_s, u"budget"_s, u"plan.json"_s, u"budget.csv"_s, u"--name"_s, u"Approved"_s, u"-o"_s, u"out.json"_s});
  QVERIFY2(result.exitCode == 0, result.err.constData());
  QCOMPARE(result.out, QByteArray("Approved: 13 amounts\n"));
  const QJsonArray months = run({u"actuals"_s, u"report"_s, u"out.json"_s, u"--json"_s}).json()[u"months"_s].toArray();
  QCOMPARE(months[0].toObject()[u"budget"_s].toDouble(), 70000.0);
  write(u"wrong.csv"_s, "Month,Budget\n2026-01,much\n");
  const Run wrong = run({u"actuals"_s, u"budget"_s, u"plan.json"_s, u"wrong.csv"_s, u"-o"_s, u"wrong.json"_s});
  QCOMPARE(wrong.exitCode, 1);
  QVERIFY(wrong.err.contains("much in row 2 is no amount"));
}

void TestCliActuals::aCauseIsWritten() {
  const QStringList command{u"actuals"_s, u"cause"_s,  u"plan.json"_s, u"--month"_s, u"2026-01"_s, u"--part"_s,
                            u"price"_s,   u"--text"_s, u"Late."_s,     u"-o"_s,      u"out.json"_s};
  QCOMPARE(run(command).exitCode, 0);
  const QJsonArray months = run({u"actuals"_s, u"report"_s, u"out.json"_s, u"--json"_s}).json()[u"months"_s].toArray();
  QCOMPARE(months[0].toObject()[u"causes"_s].toObject()[u"price"_s].toString(), u"Late."_s);
  QStringList wrong = command;
  wrong[6] = u"weather"_s;
  const Run refused = run(wrong);
  QCOMPARE(refused.exitCode, 1);
  QVERIFY(refused.err.contains("weather is no part of a difference"));
}

void TestCliActuals::filesAreRecognised() {
  write(u"letter.txt"_s, "Dear all,\n");
  const Run result = run({u"recognise"_s, u"plan.json"_s, u"bill.csv"_s, u"letter.txt"_s});
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(result.out, QByteArray("plan.json\tplan\nbill.csv\tbill\nletter.txt\tunknown\n"));
  QVERIFY(result.err.contains("letter.txt: nothing that can be imported is recognised in it"));
}

}  // namespace tst_cli_actuals

QTEST_GUILESS_MAIN(tst_cli_actuals::TestCliActuals)
#include "tst_cli_actuals.moc"
