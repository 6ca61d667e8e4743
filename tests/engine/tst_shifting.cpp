// SPDX-License-Identifier: GPL-3.0-or-later
// Levers that move load in time and to another region.
#include "engine/week_kernels.h"
#include "support/evaluated.h"

namespace tst_shifting {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

template <class LeverType>
LeverType& switchOn(std::optional<LeverType>& lever) {
  lever.emplace();
  lever->on = true;
  return *lever;
}

// Afternoons: 128 GPUs of interactive load at target; mornings none. Batch: 192 GPU-hours a day at target.
Plan batchPlan() {
  Plan plan = plainPlan();
  plan.workloads[0].shape = blockCurve(12, 24, 2, 0);
  Workload batch = plainWorkload("batch", "main", 10);
  batch.workloadClass = WorkloadClass::Batch;
  batch.shape = blockCurve(18, 24, 4, 0);
  plan.workloads.push_back(batch);
  return plan;
}

Plan regionPlan() {
  Plan plan = plainPlan();
  NodeType far = plainNode("far");
  far.gpus = 4;
  far.onDemand = MoneyPerHour(3);
  plan.nodeTypes.push_back(far);
  plan.nodeTypes[0].egressPerGB = Money(0.02);
  plan.workloads[0].bytesPerRequest = 1e6;
  plan.workloads[0].flexibleShare = 0.5;
  auto& region = switchOn(tunedLevers(plan).multiRegion);
  region.nodeType = NodeTypeId("far");
  region.fromHour = 20;
  region.toHour = 8;
  return plan;
}

}  // namespace

class ShiftingTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void waterFindsOneLevel_data();
  void waterFindsOneLevel();
  void batchMovesIntoTheIdleHours();
  void batchOutOfScopeStaysAndRaisesTheLevel();
  void shiftedStreamsKeepTheirShareOfEveryHour();
  void theRemotePoolServesTheWindow();
  void egressIsBookedOnTheRemotePool();
  void noFlexibleDemandMeansNoRemotePool();
  void equalHoursMoveNothing();
  void theRemotePoolHasNoMinimumAndNoContracts();
  void fixedFleetsGetAStaticRemotePool();
  void theRemotePoolStartsWithItsLever();
  void shiftedBatchMovesOnToTheRegion();
  void whatMovesWithoutAKnownRateIsUnserved();
};

void ShiftingTest::waterFindsOneLevel_data() {
  QTest::addColumn<double>("slope");
  QTest::addColumn<double>("amount");
  QTest::addColumn<double>("guess");
  for (const double guess : {0.0, 3.0, 11.5, 1e9}) {
    QTest::addRow("flat, from %g", guess) << 0.0 << 24.0 << guess;
    QTest::addRow("ramp, little, from %g", guess) << 1.0 << 0.5 << guess;
    QTest::addRow("ramp, from %g", guess) << 1.0 << 40.0 << guess;
    QTest::addRow("ramp, all hours, from %g", guess) << 1.0 << 1000.0 << guess;
    QTest::addRow("steep, from %g", guess) << 1e6 << 1.0 << guess;
  }
}

void ShiftingTest::waterFindsOneLevel() {
  QFETCH(double, slope);
  QFETCH(double, amount);
  QFETCH(double, guess);
  WeekValues rest;
  WeekValues poured;
  std::array<double, 7> amounts{};
  std::array<double, 7> guesses;
  amounts[0] = amount;  // nothing to pour on the other days
  guesses.fill(guess);
  for (size_t hour = 0; hour < rest.size(); ++hour) rest[hour] = slope * static_cast<double>((7 * hour) % 24);
  pourOverDays(rest.data(), amounts.data(), guesses.data(), poured.data());
  for (size_t hour = 24; hour < rest.size(); ++hour) QCOMPARE(poured[hour], 0.0);
  double total = 0;
  double level = 0;
  for (size_t hour = 0; hour < 24; ++hour) {
    total += poured[hour];
    if (poured[hour] > 0) level = std::max(level, rest[hour] + poured[hour]);
  }
  QVERIFY(std::abs(total - amount) < 1e-9 * amount);
  for (size_t hour = 0; hour < 24; ++hour) {
    if (poured[hour] > 0) QCOMPARE(rest[hour] + poured[hour], level);
    if (poured[hour] == 0) QVERIFY(rest[hour] >= level);
  }
}

void ShiftingTest::batchMovesIntoTheIdleHours() {
  Plan plan = batchPlan();
  QCOMPARE(weeksOf(plan)[0].needed[20], 20.0);  // 128 and 32 GPUs
  switchOn(tunedLevers(plan).batchShifting);
  const PoolWeek week = weeksOf(plan)[0];
  QCOMPARE(week.needed[20], 16.0);
  QCOMPARE(week.needed[3], 2.0);  // 192 GPU-hours over 12 hours: 16 GPUs
  QCOMPARE(week.loadGpus[3], 16.0);
  QCOMPARE(evaluated(plan).pools[0].loadGpuHours[0].value(), (32 + 8) * 730.0);
}

void ShiftingTest::batchOutOfScopeStaysAndRaisesTheLevel() {
  Plan plan = batchPlan();
  Workload fixed = plan.workloads[1];
  fixed.id = WorkloadId("nightly");
  fixed.shape = blockCurve(0, 6, 4, 0);  // 32 GPUs from midnight to six
  plan.workloads.push_back(fixed);
  switchOn(tunedLevers(plan).batchShifting).workloads = {{WorkloadId("batch")}};
  const PoolWeek week = weeksOf(plan)[0];
  QCOMPARE(week.loadGpus[3], 32.0);  // 192 GPU-hours from six to noon: 32 GPUs, just the level of the night
  QCOMPARE(week.loadGpus[8], 32.0);
}

void ShiftingTest::shiftedStreamsKeepTheirShareOfEveryHour() {
  Plan plan = batchPlan();
  Workload second = plan.workloads[1];
  second.id = WorkloadId("second");
  second.requestsPerSecond = 30;
  second.shape = WeeklyCurve();
  plan.workloads.push_back(second);
  switchOn(tunedLevers(plan).batchShifting);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.workloads[2].cash[0].value(), 3 * e.workloads[1].cash[0].value());
  QCOMPARE(weeksOf(plan)[0].loadGpus[3], 64.0);  // 768 GPU-hours over 12 hours
}

void ShiftingTest::theRemotePoolServesTheWindow() {
  const Plan plan = regionPlan();
  const std::vector<PoolWeek> weeks = weeksOf(plan);
  QCOMPARE(weeks.size(), 2u);
  QCOMPARE(weeks[1].id.text, std::string("main/remote"));
  for (const size_t hour : {20u, 23u, 0u, 7u, 24u + 7u}) {
    QCOMPARE(weeks[0].needed[hour], 4.0);
    QCOMPARE(weeks[1].needed[hour], 8.0);  // nodes of 4 GPUs
  }
  for (const size_t hour : {8u, 19u, 24u + 8u}) {
    QCOMPARE(weeks[0].needed[hour], 8.0);
    QCOMPARE(weeks[1].needed[hour], 0.0);
  }
}

void ShiftingTest::egressIsBookedOnTheRemotePool() {
  const Evaluation e = evaluated(regionPlan());
  const double gigabytes = 20 * 3600 * 365.0 * 1e6 / 1e9;  // half the requests in half the hours
  QCOMPARE(costOf(poolOf(e, "main/remote"), CostLine::Egress)[0].value(), gigabytes * 0.02);
  QCOMPARE(costOf(poolOf(e, "main"), CostLine::Egress)[0].value(), 0.0);
}

void ShiftingTest::noFlexibleDemandMeansNoRemotePool() {
  Plan plan = regionPlan();
  plan.workloads[0].flexibleShare = 0;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools.size(), 1u);
  QCOMPARE(problemCodes(e), QStringList{"noFlexibleDemand at scenarios[1].levers.multiRegion"});
  plan.workloads[0].flexibleShare = 0.5;
  plan.workloads[0].requestsPerSecond = 0;
  QCOMPARE(evaluated(plan).pools.size(), 1u);
}

void ShiftingTest::equalHoursMoveNothing() {
  Plan plan = regionPlan();
  tunedLevers(plan).multiRegion->toHour = 20;
  const Evaluation e = evaluated(plan);
  QCOMPARE(poolOf(e, "main/remote").nodesNeededMax[0], 0.0);
  QCOMPARE(problemCodes(e), QStringList{"noHours at scenarios[1].levers.multiRegion"});
  tunedLevers(plan).multiRegion->fromHour = 0;
  tunedLevers(plan).multiRegion->toHour = 24;
  QCOMPARE(weeksOf(plan)[1].needed[13], 8.0);
}

void ShiftingTest::theRemotePoolHasNoMinimumAndNoContracts() {
  Plan plan = regionPlan();
  plan.fleets[0].minReplicas = 100;
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 3}};
  plan.fleets[0].owned = {{.month = 0, .count = 2}};
  const Evaluation e = evaluated(plan);
  const PoolEvaluation& remote = poolOf(e, "main/remote");
  QCOMPARE(remote.nodesNeededMax[0], 8.0);
  QCOMPARE(remote.reservedNodes[Term::OneYear][0], 0.0);
  QCOMPARE(remote.ownedNodes[0], 0.0);
  QCOMPARE(poolOf(e, "main").nodesNeededMax[0], 50.0);
}

void ShiftingTest::fixedFleetsGetAStaticRemotePool() {
  Plan plan = regionPlan();
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 11};
  const std::vector<PoolWeek> weeks = weeksOf(plan);
  QCOMPARE(weeks[0].provisioned[12], 11.0);
  QCOMPARE(weeks[1].provisioned[12], 8.0);
}

void ShiftingTest::theRemotePoolStartsWithItsLever() {
  Plan plan = regionPlan();
  tunedLevers(plan).multiRegion->fromMonth = 4;
  auto& sizing = switchOn(tunedLevers(plan).rightSizing);
  sizing.policy = ProvisioningPolicy::Fixed;
  sizing.count = 5;
  const Evaluation e = evaluated(plan);
  QCOMPARE(nodeHoursOf(poolOf(e, "main/remote"), Tier::OnDemand)[3].value(), 0.0);
  QCOMPARE(nodeHoursOf(poolOf(e, "main/remote"), Tier::OnDemand)[4].value(), 5 * 730.0);
}

void ShiftingTest::shiftedBatchMovesOnToTheRegion() {
  Plan plan = regionPlan();
  plan.workloads[0].workloadClass = WorkloadClass::Batch;
  plan.workloads[0].shape = blockCurve(0, 12, 2, 0);
  tunedLevers(plan).multiRegion->share = 0.25;
  switchOn(tunedLevers(plan).batchShifting);
  const std::vector<PoolWeek> weeks = weeksOf(plan);  // poured flat: 32 GPUs, a quarter of it away at night
  QCOMPARE(weeks[0].loadGpus[12], 32.0);
  QCOMPARE(weeks[0].loadGpus[2], 24.0);
  QCOMPARE(weeks[1].loadGpus[2], 8.0);
  const Evaluation e = evaluated(plan);
  QCOMPARE(costOf(poolOf(e, "main/remote"), CostLine::Egress)[0].value(), 10 * 3600 * 365.0 * 1e6 / 1e9 * 0.02);
}

void ShiftingTest::whatMovesWithoutAKnownRateIsUnserved() {
  Plan plan = regionPlan();
  plan.nodeTypes[1].accelerator = std::string("B");
  plan.workloads.push_back(plainWorkload("stays", "main", 40));
  const Evaluation e = evaluated(plan);
  QCOMPARE(nodeHoursOf(poolOf(e, "main/remote"), Tier::OnDemand)[0].value(), 0.0);
  QCOMPARE(*e.headline.servedShare, 1 - 8.0 / 64);  // half of the first's 32 GPUs in half of the hours
  QVERIFY(problemCodes(e).contains("noServiceRate at scenarios[1].levers.multiRegion"));
  plan.workloads[0].service->fixed = true;
  QCOMPARE(*evaluated(plan).headline.servedShare, 1.0);
}

}  // namespace tst_shifting

QTEST_APPLESS_MAIN(tst_shifting::ShiftingTest)
#include "tst_shifting.moc"
