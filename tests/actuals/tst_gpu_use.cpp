// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of how busy GPUs are, as monitoring programs export them.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "actuals/gpu_use.h"
#include "support/plan_builder.h"

namespace tst_gpu_use {

using namespace fulcrum;
using namespace fulcrum::actuals;

namespace {

Result<ReadUse> readText(const QByteArray& text, const UseOptions& options = {}) {
  const QTemporaryDir folder;
  QFile file(folder.filePath("use.txt"));
  if (!file.open(QIODevice::WriteOnly)) return Problem{.code = "cannotOpen"};
  file.write(text);
  file.close();
  return readGpuUse(file.fileName().toStdString(), options);
}

}  // namespace

class TestGpuUse : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void countersAreAddedUpByMonth_data();
  void countersAreAddedUpByMonth();
  void aRowPerGpuIsOfThatGpu_data();
  void aRowPerGpuIsOfThatGpu();
  void gapsAreNotMeasured();
  void whatIsNoCounterIsRefused_data();
  void whatIsNoCounterIsRefused();
  void readingStops();
  void theSameFileReplacesItself();
};

void TestGpuUse::countersAreAddedUpByMonth_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<std::string>("counter");
  QTest::addColumn<double>("hours");
  QTest::addColumn<double>("busy");
  // 2026-01-01 00:00 UTC is 1767225600.
  QTest::newRow("Prometheus, per cent") << QByteArray(R"({"data":{"result":[
        {"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","gpu":"0"},"values":[[1767225600,"40"],[1767229200,"60"]]},
        {"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL","gpu":"1"},"values":[[1767225600,"0"],[1767229200,"20"]]}]}})")
                                        << std::string("DCGM_FI_DEV_GPU_UTIL") << 4.0 << 1.2;
  QTest::newRow("Prometheus, shares") << QByteArray(R"({"data":{"result":[
        {"metric":{"__name__":"DCGM_FI_PROF_GR_ENGINE_ACTIVE","gpu":"0"},"values":[[1767225600,"0.5"],[1767229200,"0.25"]]}]}})")
                                      << std::string("DCGM_FI_PROF_GR_ENGINE_ACTIVE") << 2.0 << 0.75;
  QTest::newRow("columns of Grafana")
      << QByteArray(
             "\"Time\",\"DCGM_FI_DEV_GPU_UTIL{gpu=\"\"0\"\"}\",\"DCGM_FI_DEV_GPU_UTIL{gpu=\"\"1\"\"}\"\n"
             "2026-01-01 00:00:00,100,50\n2026-01-01 01:00:00,0,50\n2026-01-01 02:00:00,0,0\n")
      << std::string("DCGM_FI_DEV_GPU_UTIL") << 6.0 << 2.0;
}

void TestGpuUse::countersAreAddedUpByMonth() {
  QFETCH(QByteArray, text);
  QFETCH(std::string, counter);
  QFETCH(double, hours);
  QFETCH(double, busy);
  const auto use = readText(text);
  QVERIFY2(use.ok(), use.ok() ? "" : use.problems().front().code.c_str());
  QCOMPARE(use.value().months.size(), size_t{1});
  const MeasuredUse& month = use.value().months.front();
  QVERIFY(month.month == (CalendarMonth{2026, 1}));
  QCOMPARE(month.counter, counter);
  QCOMPARE(month.gpuHours, hours);
  QVERIFY(std::abs(month.busyGpuHours - busy) < 1e-12);
}

// GPUs that are told apart by their number, and asked milliseconds apart.
void TestGpuUse::aRowPerGpuIsOfThatGpu_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("nvidia-smi") << QByteArray(
      "timestamp, index, name, utilization.gpu [%]\n2026/01/01 00:00:00.003, 0, NVIDIA H100, 20 %\n"
      "2026/01/01 00:00:00.007, 1, NVIDIA H100, 60 %\n2026/01/01 01:00:00.003, 0, NVIDIA H100, 20 %\n"
      "2026/01/01 01:00:00.007, 1, NVIDIA H100, 60 %\n");
  QTest::newRow("series") << QByteArray(
      "timestamp,metric,gpu,value\n2026-01-01T00:00:00Z,DCGM_FI_DEV_GPU_UTIL,0,20\n"
      "2026-01-01T00:00:00Z,DCGM_FI_DEV_GPU_UTIL,1,60\n2026-01-01T01:00:00Z,DCGM_FI_DEV_GPU_UTIL,0,20\n"
      "2026-01-01T01:00:00Z,DCGM_FI_DEV_GPU_UTIL,1,60\n");
}

void TestGpuUse::aRowPerGpuIsOfThatGpu() {
  QFETCH(QByteArray, text);
  const auto use = readText(text);
  QVERIFY2(use.ok(), use.ok() ? "" : use.problems().front().code.c_str());
  QCOMPARE(use.value().gpus, size_t{2});
  QCOMPARE(use.value().stepSeconds, 3600.0);
  QCOMPARE(use.value().months.front().gpuHours, 4.0);
  QVERIFY(std::abs(use.value().months.front().busyGpuHours - 1.6) < 1e-9);
}

// Five samples of an hour, and a day without any.
void TestGpuUse::gapsAreNotMeasured() {
  const auto use = readText(
      R"({"data":{"result":[{"metric":{"__name__":"DCGM_FI_DEV_GPU_UTIL"},"values":[
        [1767225600,"100"],[1767229200,"100"],[1767232800,"100"],[1767319200,"0"],[1767322800,"0"]]}]}})");
  QVERIFY(use.ok());
  QCOMPARE(use.value().stepSeconds, 3600.0);
  QCOMPARE(use.value().months.front().gpuHours, 5.0);
  QCOMPARE(use.value().months.front().busyGpuHours, 3.0);
}

void TestGpuUse::whatIsNoCounterIsRefused_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<std::string>("code");
  QTest::newRow("requests") << QByteArray("Time,Requests\n2026-01-01 00:00,5\n2026-01-01 01:00,6\n")
                            << std::string("noGpuUse");
  QTest::newRow("prose") << QByteArray("nothing here\n") << std::string("noGpuUse");
}

void TestGpuUse::whatIsNoCounterIsRefused() {
  QFETCH(QByteArray, text);
  QFETCH(std::string, code);
  const auto use = readText(text);
  QVERIFY(!use.ok());
  QCOMPARE(use.problems().front().code, code);
  QCOMPARE(use.problems().front().where, std::string("use.txt"));
}

void TestGpuUse::readingStops() {
  const auto use = readText("Time,DCGM_FI_DEV_GPU_UTIL\n2026-01-01 00:00,5\n", {.goOn = [](double) { return false; }});
  QVERIFY(!use.ok());
  QCOMPARE(use.problems().front().code, std::string("cancelled"));
}

void TestGpuUse::theSameFileReplacesItself() {
  ReadUse use;
  use.months = {{.month = {2026, 1}, .counter = "c", .file = "f", .gpuHours = 10, .busyGpuHours = 5}};
  Plan plan = withUse(withUse(test::plainPlan(), use), use);
  QCOMPARE(plan.actuals.measured.size(), size_t{1});
  use.months.front().fleet = "main";
  plan = withUse(plan, use);
  QCOMPARE(plan.actuals.measured.size(), size_t{2});
}

}  // namespace tst_gpu_use

QTEST_GUILESS_MAIN(tst_gpu_use::TestGpuUse)
#include "tst_gpu_use.moc"
