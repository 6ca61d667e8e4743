// SPDX-License-Identifier: GPL-3.0-or-later
// What the differences of scenarios are worth alone.
#include "optimise/difference_worth.h"

#include <QtTest>

#include "engine/evaluate.h"
#include "support/plan_builder.h"

namespace tst_difference_worth {

using namespace fulcrum;
using namespace fulcrum::test;

class TestDifferenceWorth : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // 8 nodes at 7,300 a month: at half the price they save half, with twice the load 8 more are needed, and the workload
  // cannot move to a fleet that is not there.
  void eachDifferenceAlone() {
    Plan plan = plainPlan();
    Scenario& tuned = plan.scenarios[1];
    tuned.overrides["nodeTypes[node].onDemand"] = {.json = "5", .curve = {}};
    tuned.overrides["workloads[chat].requestsPerSecond"] = {.json = "80", .curve = {}};
    tuned.overrides["workloads[chat].fleet"] = {.json = "\"more\"", .curve = {}};
    tuned.added.fleets = {plainFleet("more", "node")};
    const Differences differences = scenarioDifference(plan, kBase, kTuned);
    const auto found = optimise::worthOfDifferences(
        plan, kBase, differences, [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); });
    QVERIFY(found.ok() && found.value());
    std::map<std::string, std::optional<Money>> worth;
    for (size_t i = 0; i < differences.size(); ++i) worth[differences[i].path] = (*found.value())[i];
    QCOMPARE(worth.size(), size_t(4));
    QCOMPARE(worth["nodeTypes.node.onDemand"]->value(), -4 * 7300.0);
    QCOMPARE(worth["workloads.chat.requestsPerSecond"]->value(), 8 * 7300.0);
    QVERIFY(!worth["workloads.chat.fleet"]);
    QCOMPARE(worth["fleets.more"]->value(), 0.0);
  }
};

}  // namespace tst_difference_worth

QTEST_APPLESS_MAIN(tst_difference_worth::TestDifferenceWorth)
#include "tst_difference_worth.moc"
