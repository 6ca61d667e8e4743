// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation says beside its figures, and that every entry has a sentence and a place.
#include <functional>

#include "support/evaluated.h"

namespace tst_findings {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

template <class LeverType>
LeverType& switchOn(std::optional<LeverType>& lever) {
  lever.emplace();
  lever->on = true;
  return *lever;
}

using Change = std::function<void(Plan&)>;

}  // namespace

class FindingsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void entriesNameTheirField_data();
  void entriesNameTheirField();
  void inheritedLeversAreNamedWhereTheyStand();
  void anEntryStandsOnce();
};

void FindingsTest::entriesNameTheirField_data() {
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("entry");
  const auto row = [](const char* name, const char* entry, Change change) {
    QTest::addRow("%s", name) << change << QString(entry);
  };
  row("nothing to say", "", [](Plan&) {});
  row("replicas that leave gaps", "packingNotExact at fleets[0]",
      [](Plan& plan) { plan.workloads[0].service->gpusPerReplica = 3; });
  row("replicas over whole nodes", "", [](Plan& plan) { plan.workloads[0].service->gpusPerReplica = 16; });
  row("nodes without a price", "noOnDemandPrice at fleets[0]",
      [](Plan& plan) { plan.nodeTypes[0].onDemand = MoneyPerHour(0); });
  row("batch shifting without batch", "noInterruptibleWorkload at scenarios[1].levers.batchShifting",
      [](Plan& plan) { switchOn(tunedLevers(plan).batchShifting); });
  row("spot without batch", "noInterruptibleWorkload at scenarios[1].levers.spot",
      [](Plan& plan) { switchOn(tunedLevers(plan).spot); });
  row("cache that reaches nothing", "leverWithoutWorkload at scenarios[1].levers.responseCache",
      [](Plan& plan) { switchOn(tunedLevers(plan).responseCache).workloads.emplace(); });
  row("hardware without a type", "leverWithoutNodeType at scenarios[1].levers.hardware",
      [](Plan& plan) { switchOn(tunedLevers(plan).hardware); });
  row("prefix cache without a rate", "typeARate at scenarios[1].levers.prefixCache",
      [](Plan& plan) { switchOn(tunedLevers(plan).prefixCache).share = 0.5; });
}

void FindingsTest::entriesNameTheirField() {
  QFETCH(Change, change);
  Plan plan = plainPlan();
  change(plan);
  const Evaluation e = evaluated(plan);
  QTEST(problemCodes(e).join("; "), "entry");
  for (const Problem& problem : e.problems) {
    const QString line = QString::fromStdString(problemLine(problem));
    QVERIFY2(!line.contains('{'), qPrintable(line));
  }
}

void FindingsTest::inheritedLeversAreNamedWhereTheyStand() {
  Plan plan = plainPlan();
  switchOn(plan.scenarios[0].levers.spot);
  QCOMPARE(problemCodes(evaluated(plan)), QStringList{"noInterruptibleWorkload at scenarios[0].levers.spot"});
}

void FindingsTest::anEntryStandsOnce() {
  Plan plan = plainPlan();
  switchOn(tunedLevers(plan).quantization).precision = Precision::Fp8;
  switchOn(tunedLevers(plan).responseCache).fromMonth = 4;  // two spans of months in which the rate is unknown
  QCOMPARE(problemCodes(evaluated(plan)), QStringList{"typeARate at scenarios[1].levers.quantization"});
}

}  // namespace tst_findings

QTEST_APPLESS_MAIN(tst_findings::FindingsTest)
#include "tst_findings.moc"
