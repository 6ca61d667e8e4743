// SPDX-License-Identifier: GPL-3.0-or-later
// Files are told apart by their content, whatever their names are.
#include <QTemporaryDir>
#include <QtTest>

#include "plan/plan_json.h"
#include "recognise/file_kind.h"
#include "store/save_project.h"
#include "support/plan_builder.h"

namespace tst_file_kind {

using namespace fulcrum;

class TestFileKind : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aFileIsKnownByItsContent_data();
  void aFileIsKnownByItsContent();
  void aLargeOfferFileIsKnownByItsBeginning();
  void aProjectIsKnown();
  void whatIsNotThereIsUnknown();
};

void TestFileKind::aFileIsKnownByItsContent_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("kind");
  const auto row = [](const char* name, const QByteArray& bytes, const char* kind) {
    QTest::newRow(name) << bytes << std::string(kind);
  };
  row("a plan", QByteArray::fromStdString(planToJson(test::plainPlan())), "plan");
  row("a FOCUS bill",
      "BilledCost,BillingCurrency,ChargePeriodStart,EffectiveCost,ProviderName,ServiceName\n"
      "5,USD,2026-01-01,5,Cloud,Machines\n",
      "bill");
  row("a bill behind a line of its own",
      "Report of January\nBilledCost,BillingCurrency,ChargePeriodStart,EffectiveCost,ProviderName,ServiceName\n",
      "bill");
  row("Parquet", "PAR1....", "bill");
  row("a SkyPilot catalogue",
      "InstanceType,vCPUs,MemoryGiB,AcceleratorName,AcceleratorCount,GpuInfo,Price,SpotPrice,Region\n"
      "big.box,8,64,H100,8,,20,8,east\n",
      "priceList");
  row("token prices", R"({"big-model": {"litellm_provider": "x", "input_cost_per_token": 1e-06}})", "priceList");
  row("an answer of Prometheus about GPUs",
      R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL"},)"
      R"("values":[[1767225600,"40"],[1767225660,"60"]]}]}})",
      "gpuUse");
  row("a log of nvidia-smi", "timestamp, index, utilization.gpu [%]\n2026/01/01 00:00:00.000, 0, 40 %\n", "gpuUse");
  row("requests", "TIMESTAMP,ContextTokens,GeneratedTokens\n2026-01-01 00:00:00.1,100,20\n2026-01-01 00:07:01.5,90,7\n",
      "trace");
  row("requests, a line each",
      "{\"timestamp\": 100, \"input_length\": 10, \"output_length\": 5}\n"
      "{\"timestamp\": 2500, \"input_length\": 12, \"output_length\": 6}\n",
      "trace");
  row("an answer of Prometheus about requests",
      R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"vllm:request_success_total"},)"
      R"("values":[[1767225600,"4"],[1767225660,"64"],[1767225720,"99"]]}]}})",
      "trace");
  row("the summary of a benchmark",
      "============ Serving Benchmark Result ============\n"
      "Successful requests:                     100\nMaximum request concurrency:             16\n"
      "Benchmark duration (s):                  50.00\nTotal input tokens:                      100000\n"
      "Total generated tokens:                  20000\nOutput token throughput (tok/s):         400.00\n"
      "Mean TTFT (ms):                          200.0\nMean TPOT (ms):                          20.0\n",
      "benchmark");
  row("columns of a benchmark", "concurrency,tokens/s,TPOT ms,TTFT ms\n8,800,10,90\n16,1400,11,120\n", "benchmark");
  row("prose", "Dear all,\nplease find the figures below.\n", "unknown");
  row("another table", "Name,Colour\nchair,red\ntable,blue\n", "unknown");
  row("nothing", "", "unknown");
}

void TestFileKind::aFileIsKnownByItsContent() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, kind);
  const QTemporaryDir folder;
  QFile file(folder.filePath("file.dat"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  QCOMPARE(std::string(kindName(kindOf(file.fileName().toStdString()))), kind);
}

// Its machines are one object, which has gigabytes in the file that AWS publishes: what stands behind the first is not
// read.
void TestFileKind::aLargeOfferFileIsKnownByItsBeginning() {
  QByteArray bytes = R"({"formatVersion":"v1.0","offerCode":"AmazonEC2","products":{)";
  for (int i = 0; i < 2000; ++i) {
    bytes += "\"S" + QByteArray::number(i) +
             R"(":{"sku":"S","attributes":{"servicecode":"AmazonEC2","instanceType":"m5.large"}},)";
  }
  QTemporaryDir folder;
  QFile file(folder.filePath("index.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes + "broken");
  file.close();
  QCOMPARE(kindOf(file.fileName().toStdString()), FileKind::PriceList);
}

void TestFileKind::aProjectIsKnown() {
  const QTemporaryDir folder;
  const std::string path = folder.filePath("plan.dat").toStdString();
  QVERIFY(saveProject(path, test::plainPlan()).ok());
  QCOMPARE(kindOf(path), FileKind::Project);
}

void TestFileKind::whatIsNotThereIsUnknown() {
  QCOMPARE(kindOf("/no/such/file"), FileKind::Unknown);
}

}  // namespace tst_file_kind

QTEST_GUILESS_MAIN(tst_file_kind::TestFileKind)
#include "tst_file_kind.moc"
