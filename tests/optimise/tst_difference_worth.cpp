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
    for (size_t i = 0; i < differences.size(); ++i) worth[differences[i].path] = (*found.value())[i].alone;
    QCOMPARE(worth.size(), size_t(4));
    QCOMPARE(worth["nodeTypes.node.onDemand"]->value(), -4 * 7300.0);
    QCOMPARE(worth["workloads.chat.requestsPerSecond"]->value(), 8 * 7300.0);
    QVERIFY(!worth["workloads.chat.fleet"]);
    QCOMPARE(worth["fleets.more"]->value(), 0.0);
  }

  // Half of the requests from the cache, at 100 a month: 4 of 8 nodes are saved. Neither the switch at a hit rate of 0
  // nor the hit rate of a lever that is off would do anything.
  void aLeverThatIsSwitchedIsOneDifference() {
    Plan plan = plainPlan();
    ResponseCache& lever = plan.scenarios[1].levers.responseCache.emplace();
    lever.on = true;
    lever.hitRate = 0.5;
    lever.costPerMonth = Money(100);
    const Differences differences = scenarioDifference(plan, kBase, kTuned);
    const auto found = optimise::worthOfDifferences(
        plan, kBase, differences, [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); });
    QVERIFY(found.ok() && found.value());
    size_t settings = 0;
    for (size_t i = 0; i < differences.size(); ++i) {
      const optimise::DifferenceWorth& worth = (*found.value())[i];
      if (differences[i].path == "levers.responseCache.on") {
        QVERIFY(!worth.switchRow);
        QCOMPARE(worth.alone->value(), 100 - 4 * 7300.0);
        continue;
      }
      ++settings;
      QVERIFY(!worth.alone && worth.switchRow);
      QCOMPARE(differences[*worth.switchRow].path, std::string("levers.responseCache.on"));
    }
    QCOMPARE(settings, size_t(2));
  }

  // On in both scenarios: a setting counts by itself.
  void aSettingOfALeverThatIsOnCountsAlone() {
    Plan plan = plainPlan();
    for (Scenario& scenario : plan.scenarios) {
      ResponseCache& lever = scenario.levers.responseCache.emplace();
      lever.on = true;
      lever.hitRate = scenario.id == kBase ? 0.25 : 0.5;
    }
    const Differences differences = scenarioDifference(plan, kBase, kTuned);
    const auto found = optimise::worthOfDifferences(
        plan, kBase, differences, [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); });
    QVERIFY(found.ok() && found.value());
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE((*found.value())[0].alone->value(), -2 * 7300.0);
  }
};

}  // namespace tst_difference_worth

QTEST_APPLESS_MAIN(tst_difference_worth::TestDifferenceWorth)
#include "tst_difference_worth.moc"
