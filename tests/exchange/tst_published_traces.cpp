// SPDX-License-Identifier: GPL-3.0-or-later
// Acceptance: published traces as they are downloaded.
#include <QtTest>
#include <cmath>
#include <fstream>
#include <sstream>

#include "exchange/demand_trace.h"
#include "support/problem_texts.h"
#include "support/shared_data.h"

namespace tst_published_traces {

using namespace fulcrum;

class TestPublishedTraces : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { SKIP_WITHOUT_SHARED_DATA(); }
  void rowsHoursAndMeanAreKnown_data();
  void rowsHoursAndMeanAreKnown();
};

void TestPublishedTraces::rowsHoursAndMeanAreKnown_data() {
  QTest::addColumn<std::string>("file");
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("hours");
  QTest::addColumn<double>("mean");
  const auto row = [](const char* name, const char* file, int rows, int hours, double mean) {
    QTest::newRow(name) << std::string(file) << rows << hours << mean;
  };
  row("Azure 2023", "AzureLLMInferenceTrace_conv.csv", 19366, 2, 5.15677);
  row("Mooncake", "mooncake_conversation_trace.jsonl", 12031, 1, 3.40147);
  row("ServeGen, a day", "servegen_derived_demand_deepseek-r1.csv", 144, 24, 16.0147);
  row("ServeGen, 14 days", "servegen_derived_demand_m-mid.csv", 2016, 336, 1790.06);
  row("GPU cluster", "gpu_cluster_hourly_demand_184days.csv", 4419, 4419, 9436.5);
}

void TestPublishedTraces::rowsHoursAndMeanAreKnown() {
  QFETCH(std::string, file);
  QFETCH(int, rows);
  QFETCH(int, hours);
  QFETCH(double, mean);
  std::ifstream stream(test::sharedFile("traces/" + file));
  QVERIFY(stream);
  std::ostringstream text;
  text << stream.rdbuf();
  const auto trace = readDemandTrace(text.str(), {});
  QVERIFY2(trace.ok(), qPrintable(test::sentences(trace.problems())));
  QCOMPARE(trace.value().rowCount, rows);
  QCOMPARE(static_cast<int>(trace.value().values.size()), hours);
  QVERIFY(trace.value().problems.empty());
  double sum = 0;
  for (const double value : trace.value().values.values()) sum += value;
  QVERIFY2(std::abs(sum / hours / mean - 1) < 0.005, qPrintable(QString::number(sum / hours)));
}

}  // namespace tst_published_traces

QTEST_APPLESS_MAIN(tst_published_traces::TestPublishedTraces)
#include "tst_published_traces.moc"
