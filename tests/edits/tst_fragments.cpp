// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "catalogue/catalogue.h"
#include "edits/fragments.h"
#include "plan/plan_json.h"
#include "plan/validate.h"
#include "support/plan_builder.h"

namespace tst_fragments {

using namespace fulcrum;

class TestFragments : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aWorkloadBringsWhatItNeeds() {
    const Plan from = samplePlan();
    const Workload& workload = from.workloads.front();
    const Fleet& fleet = *find(from, workload.fleet);
    const Plan to = test::plainPlan();
    QVERIFY(!find(to, fleet.id));
    const auto added = withFragment(to, fragmentOf(from, workload.id));
    QVERIFY(added);
    const Plan& plan = added.value().plan;
    QCOMPARE(added.value().count, 1);
    QCOMPARE(plan.workloads.size(), to.workloads.size() + 1);
    Workload pasted = *find(plan, added.value().workload);
    pasted.id = workload.id;
    QVERIFY(pasted == workload);
    const Fleet* pastedFleet = find(plan, workload.fleet);
    QVERIFY(pastedFleet && find(plan, pastedFleet->nodeType));
    QVERIFY(*find(plan, pastedFleet->nodeType) == *find(from, fleet.nodeType));
    QCOMPARE(plan.scenarios.size(), to.scenarios.size());
    QVERIFY(!hasErrors(validate(plan)));
  }

  // In its own plan it gets an id of its own and stays on its fleet.
  void aCopyInTheSamePlanIsAnotherElement() {
    const Plan plan = test::plainPlan();
    const WorkloadId id = plan.workloads.front().id;
    const auto added = withFragment(plan, fragmentOf(plan, id));
    QVERIFY(added);
    QVERIFY(added.value().workload != id);
    QCOMPARE(added.value().plan.fleets.size(), plan.fleets.size());
    QCOMPARE(find(added.value().plan, added.value().workload)->fleet, plan.workloads.front().fleet);
  }

  void aFleetKeepsItsNodeTypeWhereItIsAnother() {
    const Plan from = test::plainPlan();
    Plan to = from;
    to.nodeTypes.front().onDemand = MoneyPerHour(to.nodeTypes.front().onDemand.value() * 2);
    const auto added = withFragment(to, fragmentOf(from, from.fleets.front().id));
    QVERIFY(added);
    const Plan& plan = added.value().plan;
    QCOMPARE(plan.nodeTypes.size(), to.nodeTypes.size() + 1);
    const NodeType* type = find(plan, find(plan, added.value().fleet)->nodeType);
    QVERIFY(type && type->onDemand == from.nodeTypes.front().onDemand);
    QVERIFY(added.value().workload.text.empty());
  }

  void whatIsNoFragmentIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    Plan euros = test::plainPlan();
    euros.currency = "EUR";
    Plan empty = test::plainPlan();
    empty.workloads.clear();
    empty.fleets.clear();
    empty.scenarios = {{.id = ScenarioId("only")}};
    QTest::newRow("nothing") << QString() << QStringLiteral("emptyText");
    QTest::newRow("prose") << QStringLiteral("see you at nine") << QStringLiteral("syntax");
    QTest::newRow("other currency") << QString::fromStdString(fragmentOf(euros, euros.workloads.front().id))
                                    << QStringLiteral("fragmentCurrency");
    QTest::newRow("plan without elements")
        << QString::fromStdString(planToJson(empty)) << QStringLiteral("fragmentEmpty");
  }
  void whatIsNoFragmentIsRefused() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto added = withFragment(test::plainPlan(), text.toStdString());
    QVERIFY(!added);
    QCOMPARE(QString::fromStdString(added.problems().front().code), code);
  }

  void anUnknownElementHasNoFragment() { QVERIFY(fragmentOf(test::plainPlan(), FleetId("nowhere")).empty()); }
};

}  // namespace tst_fragments

QTEST_GUILESS_MAIN(tst_fragments::TestFragments)
#include "tst_fragments.moc"
