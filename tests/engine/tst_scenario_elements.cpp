// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios with elements of their own cost what their whole plan costs.
#include <QtTest>

#include "engine/evaluate.h"
#include "plan/own_changes.h"
#include "plan/resolve.h"
#include "support/random_plan.h"

namespace tst_scenario_elements {

using namespace fulcrum;
using namespace fulcrum::test;

class TestScenarioElements : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theWholePlanCostsTheSame_data();
  void theWholePlanCostsTheSame();
  void aNodeTypeOfItsOwn();
  void anObjectIsReplacedWhole();
  void whatIsGoneIsIgnored();
  void anErrorIsNoEvaluation();
};

void TestScenarioElements::theWholePlanCostsTheSame_data() {
  QTest::addColumn<int>("seed");
  for (int seed = 0; seed < 30; ++seed) QTest::newRow(std::to_string(seed).c_str()) << seed;
}

// What an override of an object leaves out is its default and not the base's.
void TestScenarioElements::anObjectIsReplacedWhole() {
  Plan plan = plainPlan();
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = 24};
  const std::string place = "fleets[" + plan.fleets[0].id.text + "].provisioning";
  plan.scenarios[1].overrides[place] = {.json = R"({"policy":"autoscale"})", .curve = {}};
  QCOMPARE(resolve(plan, kTuned).value().fleets[0].provisioning.cooldownHours, 1);
}

void TestScenarioElements::theWholePlanCostsTheSame() {
  QFETCH(int, seed);
  Plan plan = randomPlan(static_cast<uint64_t>(seed));
  Plan seen = seenBy(plan, kTuned).value();
  Dice dice(static_cast<uint64_t>(seed));
  for (Workload& workload : seen.workloads) workload.requestsPerSecond *= dice.between(0.5, 2);
  for (Fleet& fleet : seen.fleets) fleet.owned.clear();
  seen.nodeTypes.push_back(plainNode("own"));
  seen.fleets[0].nodeType = NodeTypeId("own");
  plan = *withSeen(plan, kTuned, seen);
  QVERIFY(hasStructure(*find(plan, kTuned)));
  const auto whole = evaluate(resolve(plan, kTuned).value(), kTuned);
  const auto own = evaluate(plan, kTuned);
  QCOMPARE(own.ok(), whole.ok());
  if (!own) return;
  QCOMPARE(own.value().headline.npvCost, whole.value().headline.npvCost);
  QVERIFY(own.value().cashTotal == whole.value().cashTotal);
}

// 8 nodes at 7,300 a month; at half the price they cost half.
void TestScenarioElements::aNodeTypeOfItsOwn() {
  Plan plan = plainPlan();
  NodeType cheap = plainNode("cheap");
  cheap.onDemand = MoneyPerHour(5);
  plan.scenarios[1].added.nodeTypes = {cheap};
  plan.scenarios[1].overrides["fleets[main].nodeType"] = {.json = "\"cheap\"", .curve = {}};
  QCOMPARE(evaluate(plan, kBase).value().cashTotal[0].value(), 8 * 7300.0);
  QCOMPARE(evaluate(plan, kTuned).value().cashTotal[0].value(), 4 * 7300.0);
}

// The cache acts on a workload that is gone, so on nothing; counts of a fleet that is gone are none.
void TestScenarioElements::whatIsGoneIsIgnored() {
  Plan plan = plainPlan();
  plan.workloads.push_back(plainWorkload("more", "main", 20));
  plan.scenarios[1].removed = {"workloads[more]"};
  ResponseCache& cache = plan.scenarios[1].levers.responseCache.emplace();
  cache.on = true;
  cache.hitRate = 0.5;
  cache.workloads = {{WorkloadId("more")}};
  QCOMPARE(evaluate(plan, kTuned).value().cashTotal[0].value(), 8 * 7300.0);
}

void TestScenarioElements::anErrorIsNoEvaluation() {
  Plan plan = plainPlan();
  plan.scenarios[1].removed = {"fleets[main]"};
  QVERIFY(!evaluate(plan, kTuned).ok());
  QVERIFY(evaluate(plan, kBase).ok());
}

}  // namespace tst_scenario_elements

QTEST_APPLESS_MAIN(tst_scenario_elements::TestScenarioElements)
#include "tst_scenario_elements.moc"
