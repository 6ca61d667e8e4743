// SPDX-License-Identifier: GPL-3.0-or-later
// A measured series sets the demand of its workload, and can be taken out again.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "document/plan_document.h"
#include "document/trace_file.h"
#include "edits/series_edits.h"
#include "edits/workload_edits.h"
#include "exchange/trace_report.h"
#include "plan/validate.h"
#include "support/plan_builder.h"

namespace tst_series_edits {

using namespace fulcrum;

namespace {

// 14 days; day n of the week at n + 1.
ImportedSeries fortnight(const Plan& plan) {
  std::vector<double> values(2 * kHoursPerWeek);
  for (size_t hour = 0; hour < values.size(); ++hour) values[hour] = static_cast<double>(hour / 24 % 7 + 1);
  return {.name = "Measured",
          .start = hourOf(2026, 1, 5, 0),
          .values = HourlyValues(values),
          .fileName = "requests.csv",
          .rowCount = 1000,
          .workload = plan.workloads[0].id};
}

}  // namespace

class TestSeriesEdits : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void importingSetsMeanAndWeek();
  void tokensAreSetWhereAsked();
  void busyGpusChangeTheUnit();
  void idsAreTheirOwn();
  void theWeekCanBeTakenAgain();
  void removingLeavesTheWeek();
  void deletingTheWorkloadLeavesTheSeries();
  void notesFollowTheirWorkload();
  void onlySeriesOfTheUnitAreCompared();
  void aFileIsReadWithItsHash();
  void unreadableFilesAreSentences();
};

void TestSeriesEdits::importingSetsMeanAndWeek() {
  Plan plan = test::plainPlan();
  plan.workloads[0].growthPerMonth = 0.05;
  PlanDocument document(plan);
  const QSignalSpy changes(&document, &PlanDocument::changed);
  document.edit({}, withSeriesImported(plan, fortnight(plan), {}, {}));
  const Workload& workload = document.plan().workloads[0];
  QCOMPARE(workload.requestsPerSecond, 4.0);
  QCOMPARE(hourlyRates(workload)[0], 1.0);
  QCOMPARE(hourlyRates(workload)[167], 7.0);
  QCOMPARE(workload.growthPerMonth, 0.05);
  QCOMPARE(workload.inputTokens, plan.workloads[0].inputTokens);
  QCOMPARE(document.plan().sources.at("workloads[chat].shape").source, std::string("requests.csv"));
  QCOMPARE(document.plan().sources.at("workloads[chat].shape").asOf, std::string("2026-01-18"));
  QVERIFY(validate(document.plan()).empty());
  QVERIFY(changes.first().first().value<PlanChange>().series);
  document.undoStack().undo();
  QVERIFY(document.plan() == plan);
}

void TestSeriesEdits::tokensAreSetWhereAsked() {
  const Plan plan = test::plainPlan();
  const Plan after = withSeriesImported(plan, fortnight(plan), 1500.0, {});
  QCOMPARE(after.workloads[0].inputTokens, 1500.0);
  QCOMPARE(after.workloads[0].outputTokens, plan.workloads[0].outputTokens);
}

void TestSeriesEdits::busyGpusChangeTheUnit() {
  const Plan plan = test::plainPlan();
  ImportedSeries series = fortnight(plan);
  series.unit = DemandUnit::BusyGpus;
  QCOMPARE(withSeriesImported(plan, series, {}, {}).workloads[0].unit, DemandUnit::BusyGpus);
}

void TestSeriesEdits::idsAreTheirOwn() {
  Plan plan = test::plainPlan();
  for (int i = 0; i < 3; ++i) plan = withSeriesImported(plan, fortnight(plan), {}, {});
  plan = withSeriesImported(withSeriesRemoved(plan, SeriesId("series-2")), fortnight(plan), {}, {});
  QCOMPARE(plan.series.size(), size_t(3));
  QVERIFY(validate(plan).empty());
}

void TestSeriesEdits::theWeekCanBeTakenAgain() {
  const Plan start = test::plainPlan();
  Plan plan = withSeriesImported(start, fortnight(start), {}, {});
  const Plan imported = plan;
  plan.workloads[0].requestsPerSecond = 99;
  plan.workloads[0].shape = WeeklyCurve();
  QVERIFY(withWeekOfSeries(plan, imported.series[0].id) == imported);
  QVERIFY(withWeekOfSeries(plan, SeriesId("none")) == plan);
}

void TestSeriesEdits::removingLeavesTheWeek() {
  const Plan plan = test::plainPlan();
  const Plan imported = withSeriesImported(plan, fortnight(plan), {}, {});
  const Plan after = withSeriesRemoved(imported, imported.series[0].id);
  QVERIFY(after.series.empty());
  QVERIFY(after.workloads == imported.workloads);
}

void TestSeriesEdits::deletingTheWorkloadLeavesTheSeries() {
  const Plan plan = test::plainPlan();
  const Plan imported = withSeriesImported(plan, fortnight(plan), {}, {});
  const Plan after = withWorkloadDeleted(imported, plan.workloads[0].id);
  QVERIFY(!after.series[0].workload);
  QVERIFY(!after.sources.contains("workloads[chat].shape"));
}

void TestSeriesEdits::notesFollowTheirWorkload() {
  const Plan plan = test::plainPlan();
  Plan after = withSeriesImported(plan, fortnight(plan), {}, {});
  after = withWorkloadAdded(after, {}, "Other").plan;
  after = withWorkloadDeleted(after, after.workloads[1].id);
  QVERIFY(after.sources.contains("workloads[chat].shape"));
}

void TestSeriesEdits::onlySeriesOfTheUnitAreCompared() {
  const Plan start = test::plainPlan();
  Plan plan = withSeriesImported(start, fortnight(start), {}, {});
  QCOMPARE(measuredSeries(plan, plan.workloads[0]), &plan.series[0]);
  plan = withSeriesImported(plan, fortnight(plan), {}, {});
  QCOMPARE(measuredSeries(plan, plan.workloads[0]), &plan.series[1]);
  plan.workloads[0].unit = DemandUnit::BusyGpus;
  QVERIFY(!measuredSeries(plan, plan.workloads[0]));
}

void TestSeriesEdits::aFileIsReadWithItsHash() {
  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("two hours.csv")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("hour,rps\n0,1\n1,3\n");
  file.close();
  Background<TraceReading> reading(std::chrono::milliseconds(0));
  reading.start([&](const auto& run) { return readTraceFile(file.fileName(), {}, run); });
  reading.flush();
  QVERIFY(reading.isCurrent() && reading.result()->file);
  const TraceFile& read = *reading.result()->file;
  QCOMPARE(QString::fromStdString(read.sha256),
           QStringLiteral("36da607cfe74055cc9652ee4fa18c54b336631bc2673a8426f090a3a06eaed69"));
  const Plan plan = test::plainPlan();
  const ImportedSeries series = seriesOf(read, startInPlan(read.trace, plan), plan.workloads[0].id);
  QCOMPARE(series.start, firstMonday(plan.start));
  QCOMPARE(series.name, std::string("two hours"));
  QCOMPARE(series.fileName, std::string("two hours.csv"));
  QCOMPARE(series.rowCount, 2);
}

void TestSeriesEdits::unreadableFilesAreSentences() {
  Background<TraceReading> reading(std::chrono::milliseconds(0));
  reading.start([](const auto& run) { return readTraceFile(QStringLiteral("/no/such/file.csv"), {}, run); });
  reading.flush();
  QVERIFY(!reading.result()->file);
  QCOMPARE(reading.result()->problems[0].code, std::string("cannotOpen"));
}

}  // namespace tst_series_edits

QTEST_GUILESS_MAIN(tst_series_edits::TestSeriesEdits)
#include "tst_series_edits.moc"
