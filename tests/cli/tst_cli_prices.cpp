// SPDX-License-Identifier: GPL-3.0-or-later
// `fulcrum-cli prices`: reports, lists, updates, and a book that survives a kill and two programs at once.
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

#include "cli/cli_folder.h"
#include "plan/plan_json.h"
#include "support/plan_builder.h"

namespace tst_cli_prices {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n";

QByteArray many(int rows) {
  QByteArray bytes = kHeader;
  for (int row = 0; row < rows; ++row)
    bytes += "p" + QByteArray::number(row) + ",H100,8," + QByteArray::number(10 + row % 90) + ",,us\n";
  return bytes;
}

}  // namespace

class TestCliPrices : public QObject, private CliFolder {
  Q_OBJECT
 private Q_SLOTS:
  void init() { renewFolder(); }

  void importSaysWhatItTook();
  void severalFilesAreAList();
  void whatIsWrongIsSaidOnceEach_data();
  void whatIsWrongIsSaidOnceEach();
  void theProviderIsAskedFor();
  void listsAreFiltered();
  void aPlanIsUpdated();
  void trendsAreComputed();
  void aKillLeavesTheOldBook();
  void twoProgramsWriteOneAfterTheOther();

 private:
  [[nodiscard]] QProcessEnvironment environment() const override {
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.remove(u"FULCRUM_PRICE_BOOK"_s);
    result.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    return result;
  }
  [[nodiscard]] qsizetype offers() const {
    return run({u"prices"_s, u"list"_s, u"--json"_s}).json()[u"offers"_s].toArray().size();
  }
};

void TestCliPrices::importSaysWhatItTook() {
  write(u"aws_2026-05-20.csv"_s,
        kHeader + "p5,H100,8,98.32,40,us-east-1\np5e,H200,8,,,us-east-1\nm5,,,0.1,,us-east-1\n");
  const Run result = run({u"prices"_s, u"import"_s, u"aws_2026-05-20.csv"_s, u"--json"_s});
  QCOMPARE(result.exitCode, 0);
  const QJsonObject report = result.json();
  QCOMPARE(report[u"reader"_s].toString(), u"skypilot"_s);
  QCOMPARE(report[u"asOf"_s].toString(), u"2026-05-20"_s);
  QCOMPARE(report[u"currency"_s].toString(), u"USD"_s);
  QCOMPARE(report[u"rows"_s].toInt(), 3);
  QCOMPARE(report[u"taken"_s].toInt(), 1);
  QCOMPARE(report[u"skipped"_s].toArray().size(), 2);
  QCOMPARE(report[u"skipped"_s].toArray()[1].toObject()[u"reason"_s].toString(), u"no price"_s);
  const QJsonObject offer = report[u"offers"_s].toArray()[0].toObject();
  QCOMPARE(offer[u"perGpuHour"_s].toDouble(), 98.32 / 8);
  QCOMPARE(offer[u"spot"_s].toDouble(), 40.0);
  QStringList guesses;
  for (const auto& guess : report[u"guesses"_s].toArray()) guesses << guess.toObject()[u"what"_s].toString();
  QCOMPARE(guesses, (QStringList{u"provider"_s, u"currency"_s, u"asOf"_s}));
  QVERIFY(QFile::exists(m_folder->filePath(u"data/fulcrum/fulcrum/prices.db"_s)));
}

void TestCliPrices::severalFilesAreAList() {
  write(u"aws.csv"_s, kHeader + "p5,H100,8,98.32,40,us\n");
  write(u"gcp.csv"_s, kHeader + "a3,H100,8,88,30,us\n");
  const Run result = run({u"prices"_s, u"import"_s, u"aws.csv"_s, u"gcp.csv"_s, u"--json"_s});
  QCOMPARE(result.exitCode, 0);
  QCOMPARE(result.json()[u"files"_s].toArray().size(), 2);
  QCOMPARE(offers(), 2);
}

void TestCliPrices::whatIsWrongIsSaidOnceEach_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("sentence");
  QTest::newRow("no prices") << kHeader + "p5,H100,8,,,us\n"
                             << QByteArray("none of its 1 rows has a price that can be used");
  QTest::newRow("another column") << QByteArray("InstanceType,AcceleratorName,AcceleratorCount,Prices,Region\n")
                                  << QByteArray("the column Price is missing: perhaps it is now Prices");
  QTest::newRow("no list") << QByteArray("a letter\n") << QByteArray("no form of a price list is recognised");
}

void TestCliPrices::whatIsWrongIsSaidOnceEach() {
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, sentence);
  write(u"aws.csv"_s, bytes);
  const Run result = run({u"prices"_s, u"import"_s, u"aws.csv"_s});
  QCOMPARE(result.exitCode, 1);
  QCOMPARE(result.err.count('\n'), 1);
  QVERIFY2(result.err.startsWith("aws.csv: ") && result.err.contains(sentence), result.err.constData());
  QCOMPARE(offers(), 0);
}

void TestCliPrices::theProviderIsAskedFor() {
  write(u"list.csv"_s, kHeader + "p5,H100,8,98.32,40,us\n");
  const Run asked = run({u"prices"_s, u"import"_s, u"list.csv"_s});
  QCOMPARE(asked.exitCode, 1);
  QVERIFY(asked.err.contains("--provider"));
  QCOMPARE(run({u"prices"_s, u"import"_s, u"list.csv"_s, u"--provider"_s, u"ours"_s}).exitCode, 0);
  QCOMPARE(offers(), 1);
  QCOMPARE(run({u"prices"_s, u"import"_s}).exitCode, 2);
  QCOMPARE(run({u"prices"_s}).exitCode, 2);
  QCOMPARE(run({u"prices"_s, u"list"_s, u"--kind"_s, u"car"_s}).exitCode, 2);
}

void TestCliPrices::listsAreFiltered() {
  write(u"aws.csv"_s, kHeader + "p5,H100,8,98.32,40,us-east-1\np5,H100,8,99,41,eu-west-1\np4,A100,8,30,9,us-east-1\n");
  QCOMPARE(run({u"prices"_s, u"import"_s, u"aws.csv"_s, u"--as-of"_s, u"2026-01-01"_s}).exitCode, 0);
  const Run result = run({u"prices"_s, u"list"_s, u"--accelerator"_s, u"H100"_s, u"--region"_s, u"us*"_s, u"--json"_s});
  QCOMPARE(result.json()[u"offers"_s].toArray().size(), 1);
  QCOMPARE(result.json()[u"offers"_s].toArray()[0].toObject()[u"asOf"_s].toString(), u"2026-01-01"_s);
}

void TestCliPrices::aPlanIsUpdated() {
  Plan plan = test::plainPlan();
  NodeType& type = plan.nodeTypes[0];
  type.provider = "AWS";
  type.sku = "p5";
  type.region = "us";
  write(u"plan.json"_s, QByteArray::fromStdString(planToJson(plan)));
  write(u"aws.csv"_s, kHeader + "p5,H100," + QByteArray::number(type.gpus) + ",7.5,,us\n");
  QCOMPARE(run({u"prices"_s, u"import"_s, u"aws.csv"_s}).exitCode, 0);
  const Run result = run({u"prices"_s, u"update"_s, u"plan.json"_s, u"-o"_s, u"new.json"_s, u"--json"_s});
  QCOMPARE(result.exitCode, 0);
  const QJsonObject change = result.json()[u"changes"_s].toArray()[0].toObject();
  QCOMPARE(change[u"place"_s].toString(), u"nodeTypes[%1].onDemand"_s.arg(QString::fromStdString(type.id.text)));
  QCOMPARE(change[u"new"_s].toDouble(), 7.5);
  const QJsonArray cost = result.json()[u"monthlyCost"_s].toObject()[u"base"_s].toArray();
  QVERIFY(cost[1].toDouble() < cost[0].toDouble());
  QFile updated(m_folder->filePath(u"new.json"_s));
  QVERIFY(updated.open(QIODevice::ReadOnly));
  const auto after = planFromJson(updated.readAll().toStdString());
  QVERIFY(after.ok());
  QCOMPARE(after.value().nodeTypes[0].onDemand.value(), 7.5);
}

void TestCliPrices::trendsAreComputed() {
  write(u"aws.csv"_s, kHeader + "p5,H100,8,100,,us\n");
  write(u"later.csv"_s, kHeader + "p5,H100,8,80,,us\n");
  QCOMPARE(run({u"prices"_s, u"import"_s, u"aws.csv"_s, u"--as-of"_s, u"2024-01-01"_s}).exitCode, 0);
  QCOMPARE(run({u"prices"_s, u"trend"_s}).exitCode, 1);
  QCOMPARE(run({u"prices"_s, u"import"_s, u"later.csv"_s, u"--provider"_s, u"aws"_s, u"--as-of"_s, u"2026-01-01"_s})
               .exitCode,
           0);
  const QJsonObject trend = run({u"prices"_s, u"trend"_s, u"--json"_s}).json();
  QVERIFY(std::abs(trend[u"trendPerYear"_s].toDouble() - (std::pow(0.8, 365.25 / 731) - 1)) < 1e-12);
  QCOMPARE(trend[u"points"_s].toArray().size(), 2);
}

// Killed a little later each time, so that it dies in different places; what is there afterwards is all or nothing.
void TestCliPrices::aKillLeavesTheOldBook() {
  constexpr int kRows = 150'000;
  write(u"aws.csv"_s, kHeader + "p5,H100,8,98.32,40,us\n");
  write(u"big.csv"_s, many(kRows));
  QCOMPARE(run({u"prices"_s, u"import"_s, u"aws.csv"_s, u"--as-of"_s, u"2026-01-01"_s}).exitCode, 0);
  for (const int milliseconds : {20, 60, 120, 200}) {
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(FULCRUM_CLI),
                  {u"prices"_s, u"import"_s, u"big.csv"_s, u"--provider"_s, u"aws"_s, u"--as-of"_s, u"2026-02-01"_s});
    QVERIFY(process.waitForStarted());
    const bool done = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    const qsizetype left = offers();
    QVERIFY2(left == 1 || (done && left == kRows), QByteArray::number(left).constData());
  }
  QCOMPARE(
      run({u"prices"_s, u"import"_s, u"big.csv"_s, u"--provider"_s, u"aws"_s, u"--as-of"_s, u"2026-02-01"_s}).exitCode,
      0);
  QCOMPARE(offers(), kRows);  // p5 is in both lists: the newer one counts
}

void TestCliPrices::twoProgramsWriteOneAfterTheOther() {
  constexpr int kRows = 20'000;
  write(u"aws.csv"_s, many(kRows));
  std::array<QProcess, 2> programs;
  for (size_t i = 0; i < programs.size(); ++i) {
    programs[i].setWorkingDirectory(m_folder->path());
    programs[i].setProcessEnvironment(environment());
    programs[i].start(QStringLiteral(FULCRUM_CLI),
                      {u"prices"_s, u"import"_s, u"aws.csv"_s, u"--provider"_s, i == 0 ? u"one"_s : u"two"_s});
  }
  for (QProcess& program : programs) {
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.exitCode(), 0);
  }
  QCOMPARE(offers(), 2 * kRows);
}

}  // namespace tst_cli_prices

QTEST_GUILESS_MAIN(tst_cli_prices::TestCliPrices)
#include "tst_cli_prices.moc"
