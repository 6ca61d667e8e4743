// SPDX-License-Identifier: GPL-3.0-or-later
// The plans the program opens with: valid, complete and explained.
#include <QTest>
#include <algorithm>

#include "catalogue/catalogue.h"
#include "catalogue/embedded_files.h"
#include "plan/plan_json.h"
#include "plan/validate.h"

namespace tst_sample_plan {

using namespace fulcrum;

class TestSamplePlan : public QObject {
  Q_OBJECT

 private slots:
  void shippedPlansAreValid_data();
  void shippedPlansAreValid();
  void sampleHasTwoInteractiveWorkloadsAndABatchOne();
  void sampleShapesAreTheMeasuredOnes();
  void sampleIsSizedForTheNinetiethPercentile();
  void sampleHasAFleetOfSingleGpuNodes();
  void sampleScenariosBuildOnOneAnother();
  void sampleSaysWhichClaimsHold();
  void everyServiceRateNamesItsMeasurement();
  void newPlanIsSmallAndPriced();
};

void TestSamplePlan::shippedPlansAreValid_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::newRow("sample") << QByteArray("inference-flip.plan.json");
  QTest::newRow("new") << QByteArray("new.plan.json");
}

void TestSamplePlan::shippedPlansAreValid() {
  QFETCH(QByteArray, file);
  const Result<Plan> plan = planFromJson(embeddedFile(file.toStdString()));
  for (const auto& problem : plan.problems()) qWarning("%s at %s", problem.code.c_str(), problem.where.c_str());
  QVERIFY(plan.ok());
  const Problems problems = validate(plan.value());
  for (const auto& problem : problems) qWarning("%s at %s", problem.code.c_str(), problem.where.c_str());
  QVERIFY(problems.empty());
  const Result<Plan> again = planFromJson(planToJson(plan.value()));
  QVERIFY(again.ok());
  QVERIFY(again.value() == plan.value());
}

void TestSamplePlan::sampleHasTwoInteractiveWorkloadsAndABatchOne() {
  const Plan plan = samplePlan();
  QCOMPARE(plan.workloads.size(), size_t(3));
  const auto batch = std::count_if(plan.workloads.begin(), plan.workloads.end(), [](const Workload& workload) {
    return workload.workloadClass == WorkloadClass::Batch;
  });
  QCOMPARE(batch, 1);
  for (const auto& workload : plan.workloads) QVERIFY(!workload.costCentre.empty());
}

void TestSamplePlan::sampleShapesAreTheMeasuredOnes() {
  const Plan plan = samplePlan();
  const Catalogue catalogue = loadCatalogue();
  for (size_t w = 0; w < plan.workloads.size(); ++w) {
    const WeekValues& values = plan.workloads[w].shape.values();
    const bool measured = std::any_of(catalogue.weekShapes.begin(), catalogue.weekShapes.end(), [&](const auto& shape) {
      if (shape.kind != ShapeKind::Measured) return false;
      return std::equal(values.begin(), values.end(), shape.values.values().begin(),
                        [](double rounded, double exact) { return std::abs(rounded - exact) < 0.00501; });
    });
    QVERIFY2(measured, plan.workloads[w].id.text.c_str());
    const auto source = plan.sources.find("workloads[" + plan.workloads[w].id.text + "].shape");
    QVERIFY(source != plan.sources.end());
    QVERIFY(source->second.source.find("ServeGen") != std::string::npos);
  }
}

void TestSamplePlan::sampleIsSizedForTheNinetiethPercentile() {
  for (const auto& fleet : samplePlan().fleets) {
    QCOMPARE(fleet.provisioning.policy, ProvisioningPolicy::Static);
    QCOMPARE(fleet.provisioning.percentile, 0.9);
    QCOMPARE(fleet.targetLoad, 0.4);
    QVERIFY(fleet.commitments.empty() && fleet.owned.empty());
  }
}

void TestSamplePlan::sampleHasAFleetOfSingleGpuNodes() {
  const Plan plan = samplePlan();
  QVERIFY(std::any_of(plan.fleets.begin(), plan.fleets.end(),
                      [&](const Fleet& fleet) { return find(plan, fleet.nodeType)->gpus == 1; }));
}

void TestSamplePlan::sampleScenariosBuildOnOneAnother() {
  const Plan plan = samplePlan();
  QCOMPARE(plan.scenarios.front().id.text, std::string("base"));
  for (const char* id : {"playbook", "own-base-load", "blackwell", "list-mid-2025"}) {
    const Scenario* scenario = find(plan, ScenarioId(id));
    QVERIFY2(scenario && scenario->base, id);
  }
  const Levers playbook = resolveScenario(plan, ScenarioId("playbook")).levers;
  QVERIFY(playbook.rightSizing && playbook.rightSizing->on);
  QCOMPARE(playbook.rightSizing->policy, ProvisioningPolicy::Autoscale);
  QVERIFY(playbook.quantization->on && !playbook.quantization->qualityNote.empty());
}

void TestSamplePlan::sampleSaysWhichClaimsHold() {
  const std::string notes = samplePlan().notes;
  for (const char* claim : {"20-30 %", "35-60 %", "55-70 %", "$80-100k", "30-40 %", "40-72 %", "60-90 %", "30-50 %",
                            "$98.32/h", "$55.04/h", "12-18 months", "three times", "8-bit"}) {
    QVERIFY2(notes.find(claim) != std::string::npos, claim);
  }
}

void TestSamplePlan::everyServiceRateNamesItsMeasurement() {
  const Plan plan = samplePlan();
  for (const auto& workload : plan.workloads) QVERIFY(workload.service && !workload.service->source.empty());
  const Levers levers = resolveScenario(plan, ScenarioId("blackwell")).levers;
  QVERIFY(!levers.distillation->service->source.empty());
  QVERIFY(!levers.hardware->service->source.empty());
}

void TestSamplePlan::newPlanIsSmallAndPriced() {
  const Plan plan = newPlan();
  QCOMPARE(plan.workloads.size(), size_t(1));
  QCOMPARE(plan.fleets.size(), size_t(1));
  QVERIFY(plan.workloads.front().requestsPerSecond > 0);
  QVERIFY(find(plan, plan.fleets.front().nodeType)->onDemand.value() > 0);
  QCOMPARE(plan.scenarios.size(), size_t(1));
}

}  // namespace tst_sample_plan

QTEST_APPLESS_MAIN(tst_sample_plan::TestSamplePlan)
#include "tst_sample_plan.moc"
