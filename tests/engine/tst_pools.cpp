// SPDX-License-Identifier: GPL-3.0-or-later
// Demand, replicas, nodes, provisioning policies, tiers and shortfall of one pool. Replicas have 4 GPUs and serve 5
// requests per second, at half load where interactive, at full load where batch; nodes have 8 GPUs and cost 10 $/h.
#include "support/evaluated.h"

namespace tst_pools {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

PoolWeek weekOf(const Plan& plan, int month = 0) {
  return weeksOf(plan, month)[0];
}

// One node in hour 0 of the day to 24 nodes in hour 23: 5 requests per second a node.
Plan stairs() {
  Plan plan = plainPlan();
  std::array<double, 24> day;
  for (size_t hour = 0; hour < 24; ++hour) day[hour] = static_cast<double>(hour) + 1;
  plan.workloads[0].shape = dailyCurve(day);
  plan.workloads[0].requestsPerSecond = 5 * 12.5;
  return plan;
}

// 8 firm nodes all day; batch adds 8 nodes in the first 12 hours.
Plan mixed() {
  Plan plan = plainPlan();
  Workload batch = plainWorkload("batch", "main", 40);
  batch.workloadClass = WorkloadClass::Batch;
  batch.shape = blockCurve(0, 12, 2, 0);
  plan.workloads.push_back(batch);
  tunedLevers(plan).spot.emplace();
  tunedLevers(plan).spot->on = true;
  return plan;
}

}  // namespace

class PoolsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void demandGrows_data();
  void demandGrows();
  void anAllZeroShapeIsNoDemand();
  void flatDemandFillsWholeNodes();
  void roundingNoiseBuysNothing();
  void tracesOfDemandWithoutANodeAreNotServed_data();
  void tracesOfDemandWithoutANodeAreNotServed();
  void streamsOfOneKindShareReplicas_data();
  void streamsOfOneKindShareReplicas();
  void minimumReplicasHoldWhereThereIsDemand();
  void sparesStandByWhereNodesRun();
  void percentilesAreNearestRanks_data();
  void percentilesAreNearestRanks();
  void autoscaleWarmsUpAndCoolsDown_data();
  void autoscaleWarmsUpAndCoolsDown();
  void fixedCountsHold();
  void interruptibleNodesRunOnSpot_data();
  void interruptibleNodesRunOnSpot();
  void spotMustBeCheaperThanOnDemand_data();
  void spotMustBeCheaperThanOnDemand();
  void commitmentsComeBeforeRentedNodes();
  void committedNodesServeBeforeLoadIsTurnedAway();
  void shortfallIsReported();
  void wasteAddsUp();
  void aWeekAgreesWithItsMonth();
};

void PoolsTest::demandGrows_data() {
  QTest::addColumn<double>("perMonth");
  QTest::addColumn<double>("adjust");
  QTest::addColumn<double>("factor");
  QTest::addColumn<int>("month");
  QTest::addColumn<double>("expected");
  QTest::addRow("month 0") << 0.1 << 0.2 << 1.0 << 0 << 1.0;
  QTest::addRow("compound") << 0.1 << 0.0 << 1.0 << 2 << 1.21 * 1.5;
  QTest::addRow("adjusted") << 0.1 << 0.2 << 1.0 << 1 << 1.1 * 1.2 * 1.25;
  QTest::addRow("factor") << 0.0 << 0.0 << 2.0 << 1 << 2 * 1.25;
  QTest::addRow("flat beyond") << 0.0 << 0.0 << 1.0 << 9 << 2.0;
}

void PoolsTest::demandGrows() {
  QFETCH(double, perMonth);
  QFETCH(double, adjust);
  QFETCH(double, factor);
  QFETCH(int, month);
  QFETCH(double, expected);
  Plan plan = plainPlan();
  plan.workloads[0].growthPerMonth = perMonth;
  plan.workloads[0].growthKnots = {{.month = 0, .factor = 1}, {.month = 4, .factor = 2}};
  plan.assumptions.growthAdjust = adjust;
  plan.assumptions.demandFactor = factor;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.workloads[0].requests[static_cast<size_t>(month)], 40 * 3600 * 730 * expected);
  QCOMPARE(e.pools[0].loadGpuHours[static_cast<size_t>(month)].value(), 32 * 730 * expected);
}

void PoolsTest::anAllZeroShapeIsNoDemand() {
  Plan plan = plainPlan();
  plan.workloads[0].shape = WeeklyCurve(WeekValues{});
  plan.fleets[0].minReplicas = 3;
  plan.fleets[0].spareNodes = 2;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.headline.npvCost.value(), 0.0);
  QVERIFY(!e.headline.costPerMTok);
  QVERIFY(!e.headline.utilisation);
  QCOMPARE(*e.headline.servedShare, 1.0);
}

void PoolsTest::flatDemandFillsWholeNodes() {
  const Evaluation e = evaluated(plainPlan());
  QCOMPARE(e.pools.size(), 1u);
  QCOMPARE(e.pools[0].nodesNeededMax[0], 8.0);
  QCOMPARE(tierHours(e, Tier::OnDemand, 11), 8 * 730.0);
  QCOMPARE(lineCost(e, CostLine::OnDemand, 3), 58400.0);
  QCOMPARE(e.headline.monthlyCost.value(), 58400.0);
  QCOMPARE(e.headline.utilisation.value(), 0.5);
  QVERIFY(e.problems.empty());
}

void PoolsTest::roundingNoiseBuysNothing() {
  Plan plan = plainPlan();
  plan.workloads[0].requestsPerSecond = 40 * (1 + 1e-12);
  QCOMPARE(peakNodes(plan), 8.0);
  plan.workloads[0].requestsPerSecond = 40 * (1 + 1e-9);
  QCOMPARE(peakNodes(plan), 9.0);
}

void PoolsTest::tracesOfDemandWithoutANodeAreNotServed_data() {
  QTest::addColumn<int>("policy");
  for (const int policy : {0, 1, 2}) QTest::addRow("policy %d", policy) << policy;
}

void PoolsTest::tracesOfDemandWithoutANodeAreNotServed() {
  QFETCH(int, policy);
  Plan plan = plainPlan();
  plan.workloads[0].requestsPerSecond = 1e-10;  // less than the noise that buys a replica
  plan.fleets[0].provisioning.policy = static_cast<ProvisioningPolicy>(policy);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodesNeededMax[0], 0.0);
  QCOMPARE(e.pools[0].busyGpuHours[0].value(), 0.0);
  QCOMPARE(*e.headline.servedShare, 0.0);
}

void PoolsTest::streamsOfOneKindShareReplicas_data() {
  QTest::addColumn<QString>("model");
  QTest::addColumn<double>("rate");
  QTest::addColumn<bool>("batch");
  QTest::addColumn<double>("nodes");
  QTest::addRow("same") << "M" << 5.0 << false << 5.0;  // 4.4 + 0.6 replicas
  QTest::addRow("other model") << "N" << 5.0 << false << 6.0;
  QTest::addRow("other rate") << "M" << 7.5 << false << 6.0;
  QTest::addRow("other class") << "M" << 5.0 << true << 6.0;
}

void PoolsTest::streamsOfOneKindShareReplicas() {
  QFETCH(QString, model);
  QFETCH(double, rate);
  QFETCH(bool, batch);
  Plan plan = plainPlan();
  plan.nodeTypes[0].gpus = 4;  // one replica a node: nodes count replicas
  plan.workloads[0].requestsPerSecond = 11;
  plan.workloads.push_back(plainWorkload("second", "main", 1.5));
  plan.workloads[1].model = model.toStdString();
  plan.workloads[1].service->requestsPerSecondPerReplica = rate;
  plan.workloads[1].workloadClass = batch ? WorkloadClass::Batch : WorkloadClass::Interactive;
  QTEST(peakNodes(plan), "nodes");
}

void PoolsTest::minimumReplicasHoldWhereThereIsDemand() {
  Plan plan = plainPlan();
  plan.fleets[0].minReplicas = 5;
  plan.workloads[0].shape = blockCurve(8, 9, 24, 0);
  plan.workloads[0].requestsPerSecond = 0.1;  // one replica in one hour of the day
  const PoolWeek week = weekOf(plan);
  QCOMPARE(week.needed[0], 3.0);
  QCOMPARE(week.needed[8], 3.0);
  plan.workloads[0].workloadClass = WorkloadClass::Batch;
  QCOMPARE(weekOf(plan).needed[0], 0.0);
}

void PoolsTest::sparesStandByWhereNodesRun() {
  Plan plan = plainPlan();
  plan.fleets[0].spareNodes = 2;
  plan.workloads[0].shape = blockCurve(0, 12, 2, 0);
  QCOMPARE(weekOf(plan).needed[0], 18.0);
  QCOMPARE(weekOf(plan).needed[12], 0.0);
}

void PoolsTest::percentilesAreNearestRanks_data() {
  QTest::addColumn<double>("percentile");
  QTest::addColumn<double>("nodes");
  QTest::addRow("peak") << 1.0 << 24.0;
  QTest::addRow("rank 152") << 0.9 << 22.0;
  QTest::addRow("rank 154") << 154.0 / 168 << 22.0;
  QTest::addRow("rank 155") << 154.5 / 168 << 23.0;
  QTest::addRow("median") << 0.5 << 12.0;
  QTest::addRow("least") << 0.0 << 1.0;
}

void PoolsTest::percentilesAreNearestRanks() {
  QFETCH(double, percentile);
  QFETCH(double, nodes);
  Plan plan = stairs();
  plan.fleets[0].provisioning.percentile = percentile;
  QCOMPARE(weekOf(plan).provisioned[5], nodes);
  plan.workloads[0].growthPerMonth = 1;
  for (const int month : {0, 1, 2, 3}) QCOMPARE(weekOf(plan, month).provisioned[5], nodes * (1 << month));
}

void PoolsTest::autoscaleWarmsUpAndCoolsDown_data() {
  QTest::addColumn<int>("cooldown");
  QTest::addColumn<int>("hour");
  QTest::addColumn<double>("nodes");
  QTest::addRow("an hour ahead") << 0 << 5 << 7.0;
  QTest::addRow("midnight ahead") << 0 << 23 << 24.0;
  QTest::addRow("no cool-down") << 0 << 24 << 2.0;
  QTest::addRow("one hour, cyclic") << 1 << 0 << 24.0;
  QTest::addRow("one hour, over") << 1 << 25 << 3.0;
  QTest::addRow("five hours, just inside") << 5 << 28 << 24.0;
  QTest::addRow("five hours, over") << 5 << 29 << 7.0;
  QTest::addRow("a day") << 24 << 40 << 24.0;
  QTest::addRow("a week") << 168 << 40 << 24.0;
}

void PoolsTest::autoscaleWarmsUpAndCoolsDown() {
  QFETCH(int, cooldown);
  QFETCH(int, hour);
  QFETCH(double, nodes);
  Plan plan = stairs();
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = cooldown};
  QCOMPARE(weekOf(plan).provisioned[static_cast<size_t>(hour)], nodes);
  // Every window, against the definition.
  const PoolWeek week = weekOf(plan);
  for (int h = 0; h < kHoursPerWeek; ++h) {
    double most = 0;
    for (int back = -1; back <= cooldown; ++back) {
      most = std::max(most, week.needed[static_cast<size_t>((h - back + 2 * kHoursPerWeek) % kHoursPerWeek)]);
    }
    QCOMPARE(week.provisioned[static_cast<size_t>(h)], most);
  }
}

void PoolsTest::fixedCountsHold() {
  Plan plan = stairs();
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 10};
  const PoolWeek week = weekOf(plan);
  QCOMPARE(week.provisioned[0], 10.0);
  QCOMPARE(week.capacity[23], 10.0);
  plan.fleets[0].provisioning.count = 0;
  QCOMPARE(*evaluated(plan).headline.servedShare, 0.0);
}

// Node-hours of spot a month: firm need 8 nodes, 16 with batch in half of the hours.
void PoolsTest::interruptibleNodesRunOnSpot_data() {
  QTest::addColumn<int>("policy");
  QTest::addColumn<int>("count");
  QTest::addColumn<int>("committed");
  QTest::addColumn<double>("spot");
  QTest::addColumn<double>("onDemand");
  constexpr int kFixed = 0, kStatic = 1, kAutoscale = 2;
  QTest::addRow("static") << kStatic << 0 << 0 << 8 * 730.0 << 8 * 730.0;
  QTest::addRow("static, committed") << kStatic << 0 << 10 << 6 * 730.0 << 0.0;
  QTest::addRow("autoscale") << kAutoscale << 0 << 0 << 8 * 365.0 * 14 / 12 << 8 * 730.0;
  QTest::addRow("fixed") << kFixed << 12 << 0 << 4 * 365.0 << 8 * 730 + 4 * 365.0;
  QTest::addRow("fixed beyond need") << kFixed << 20 << 0 << 8 * 365.0 << 20 * 730 - 8 * 365.0;
  QTest::addRow("fixed below firm need") << kFixed << 6 << 0 << 0.0 << 6 * 730.0;
}

void PoolsTest::interruptibleNodesRunOnSpot() {
  QFETCH(int, policy);
  QFETCH(int, count);
  QFETCH(int, committed);
  QFETCH(double, spot);
  QFETCH(double, onDemand);
  Plan plan = mixed();
  plan.fleets[0].batchTargetLoad = 0.5;
  plan.workloads[1].requestsPerSecond = 20;
  plan.fleets[0].provisioning = {.policy = static_cast<ProvisioningPolicy>(policy), .count = count, .cooldownHours = 1};
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 36, .count = committed}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(tierHours(e, Tier::Spot), spot);
  QCOMPARE(tierHours(e, Tier::OnDemand), onDemand);
  QCOMPARE(lineCost(e, CostLine::Spot), spot * 4);
  plan.scenarios[1].levers.spot->on = false;
  QCOMPARE(tierHours(evaluated(plan), Tier::Spot), 0.0);
}

void PoolsTest::spotMustBeCheaperThanOnDemand_data() {
  QTest::addColumn<double>("price");
  QTest::addColumn<double>("interruptions");
  QTest::addColumn<double>("hourlyCost");  // of spot; 0: none used
  QTest::addColumn<QString>("problem");
  QTest::addRow("cheaper") << 4.0 << 0.0 << 4.0 << "";
  QTest::addRow("rework") << 4.0 << 0.5 << 8.0 << "";
  QTest::addRow("as dear with rework") << 5.0 << 0.5 << 0.0 << "spotNotCheaper at scenarios[1].levers.spot";
  QTest::addRow("none") << 0.0 << 0.0 << 0.0 << "noSpotPrice at scenarios[1].levers.spot";
}

void PoolsTest::spotMustBeCheaperThanOnDemand() {
  QFETCH(double, price);
  QFETCH(double, interruptions);
  QFETCH(double, hourlyCost);
  QFETCH(QString, problem);
  Plan plan = mixed();
  plan.nodeTypes[0].spot = MoneyPerHour(price);
  plan.nodeTypes[0].spotInterruptionsPerHour = interruptions;
  plan.nodeTypes[0].spotHoursLost = 2;
  const Evaluation e = evaluated(plan);
  QCOMPARE(lineCost(e, CostLine::Spot), hourlyCost * tierHours(e, Tier::Spot));
  QCOMPARE(tierHours(e, Tier::Spot) > 0, hourlyCost > 0);
  QCOMPARE(problemCodes(e).join(""), problem);
}

void PoolsTest::commitmentsComeBeforeRentedNodes() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 3}, {.start = 0, .termMonths = 36, .count = 2}};
  plan.fleets[0].owned = {{.month = 0, .count = 1}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(tierHours(e, Tier::Owned), 730.0);
  QCOMPARE(tierHours(e, Tier::Reserved1y), 3 * 730.0);
  QCOMPARE(tierHours(e, Tier::Reserved3y), 2 * 730.0);
  QCOMPARE(tierHours(e, Tier::OnDemand), 2 * 730.0);
}

void PoolsTest::committedNodesServeBeforeLoadIsTurnedAway() {
  Plan plan = stairs();
  plan.fleets[0].provisioning.percentile = 0;
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 20}};
  const PoolWeek week = weekOf(plan);
  QCOMPARE(week.provisioned[10], 1.0);
  QCOMPARE(week.capacity[10], 11.0);
  QCOMPARE(week.capacity[23], 20.0);
  QCOMPARE(week.nodes[static_cast<size_t>(Tier::OnDemand)][10], 0.0);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].shortfallNodeHours[0].value(), (1 + 2 + 3 + 4) * 730.0 / 24);
  QCOMPARE(*e.headline.servedShare, 1.0);  // the headroom carries it
  QCOMPARE(problemCodes(e), QStringList{"aboveTargetLoad at fleets[0]"});
}

void PoolsTest::shortfallIsReported() {
  Plan plan = plainPlan();
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 3};
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].shortfallNodeHours[0].value(), 5 * 730.0);
  QCOMPARE(e.pools[0].busyGpuHours[0].value(), 24 * 730.0);
  QCOMPARE(e.pools[0].unservedGpuHours[0].value(), 8 * 730.0);
  QCOMPARE(*e.headline.servedShare, 0.75);
  QCOMPARE(problemCodes(e), QStringList{"shortfall at fleets[0]"});
  QCOMPARE(QString::fromStdString(e.problems[0].facts[1].second), "25");
}

void PoolsTest::wasteAddsUp() {
  Plan plan = stairs();
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 10};
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 14}};
  const Evaluation e = evaluated(plan);
  const PoolEvaluation& pool = e.pools[0];
  const double hour = 730.0 / 24;
  const auto waste = [&](Waste part) { return pool.wasteGpuHours[static_cast<size_t>(part)][0].value(); };
  // Need 1 to 24 nodes, half of it load; capacity 10, up to 14 where needed; 14 paid.
  QCOMPARE(pool.provisionedGpuHours[0].value(), 14 * 8 * 730.0);
  QCOMPARE(waste(Waste::OverProvisioning), (9 + 8 + 7 + 6 + 5 + 4 + 3 + 2 + 1) * 8 * hour);
  QCOMPARE(waste(Waste::UnusedCommitment), (10 * 4 + 3 + 2 + 1) * 8 * hour);
  QCOMPARE(waste(Waste::Headroom) + waste(Waste::OverProvisioning) + waste(Waste::UnusedCommitment),
           pool.provisionedGpuHours[0].value() - pool.busyGpuHours[0].value());
  QCOMPARE(pool.wasteCost[0][0].value(),
           waste(Waste::Headroom) / pool.provisionedGpuHours[0].value() * pool.amortisedTotal[0].value());
  QCOMPARE(e.headline.wasteShare, 1 - pool.busyGpuHours[0].value() / pool.provisionedGpuHours[0].value());
}

void PoolsTest::aWeekAgreesWithItsMonth() {
  Plan plan = mixed();
  plan.workloads[0].growthPerMonth = 0.07;
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = 2};
  plan.fleets[0].commitments = {{.start = 2, .termMonths = 12, .count = 5}};
  const Evaluation e = evaluated(plan);
  for (const int month : {0, 2, 7}) {
    const PoolWeek week = weekOf(plan, month);
    for (size_t tier = 0; tier < kNodeTierCount; ++tier) {
      double nodes = 0;
      for (const double value : week.nodes[tier]) nodes += value;
      QCOMPARE(nodes * 730 / 168, e.pools[0].nodeHours[tier][static_cast<size_t>(month)].value());
    }
  }
}

}  // namespace tst_pools

QTEST_APPLESS_MAIN(tst_pools::PoolsTest)
#include "tst_pools.moc"
