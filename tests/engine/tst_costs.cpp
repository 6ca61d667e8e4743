// SPDX-License-Identifier: GPL-3.0-or-later
// Cost lines, both views, key figures and the allocation to workloads.
#include "support/evaluated.h"

namespace tst_costs {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

// 3 owned nodes of 10 kW in a pool that needs 8 nodes and keeps 32 of 64 GPUs busy.
Plan owning() {
  Plan plan = plainPlan();
  plan.fleets[0].owned = {{.month = 0, .count = 3}};
  return plan;
}

}  // namespace

class CostsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void trendsAreYearly();
  void energyFollowsTheLoadOfUsedNodes_data();
  void energyFollowsTheLoadOfUsedNodes();
  void ownedNodesNeedSpaceMaintenanceAndNetwork();
  void staffIsSharedByOwnedNodes();
  void rentedNodesNeedStaffToo();
  void linesAddUpToTheTotals();
  void presentValuesDiscountByTheTimeOfPayment();
  void costPerTokenDiscountsBoth();
  void poolsAreSharedByUse();
  void sharedReplicasAreSplitByRequests();
  void idlePoolsAreUnallocated();
  void oneOffsAndTheCachesChargeAreNobodys();
  void oneMonthIsEnough();
  void aLongHorizonIsHeld();
};

void CostsTest::trendsAreYearly() {
  Plan plan = owning();
  plan.horizonMonths = 13;
  plan.assumptions.cloudPriceTrend = -0.2;
  plan.assumptions.electricityTrend = 0.5;
  plan.assumptions.salaryTrend = 0.1;
  plan.assumptions.staffFte = 2;
  plan.assumptions.staffSalary = Money(120000);
  const Evaluation e = evaluated(plan);
  QCOMPARE(lineCost(e, CostLine::OnDemand, 12), 0.8 * lineCost(e, CostLine::OnDemand, 0));
  QCOMPARE(lineCost(e, CostLine::OnDemand, 6), std::sqrt(0.8) * lineCost(e, CostLine::OnDemand, 0));
  QCOMPARE(lineCost(e, CostLine::Energy, 12), 1.5 * lineCost(e, CostLine::Energy, 0));
  QCOMPARE(lineCost(e, CostLine::Staff, 0), 20000.0);
  QCOMPARE(lineCost(e, CostLine::Staff, 12), 22000.0);
}

// Full-power hours of owned nodes a month, idle power being 30 %.
void CostsTest::energyFollowsTheLoadOfUsedNodes_data() {
  QTest::addColumn<int>("owned");
  QTest::addColumn<double>("requests");
  QTest::addColumn<double>("fullPowerHours");
  QTest::addRow("half load") << 3 << 40.0 << 3 * 730 * (0.3 + 0.7 * 0.5);
  QTest::addRow("unused nodes idle") << 10 << 40.0 << 730 * (8 * (0.3 + 0.7 * 0.5) + 2 * 0.3);
  QTest::addRow("no demand") << 10 << 0.0 << 10 * 730 * 0.3;
  QTest::addRow("none owned") << 0 << 40.0 << 0.0;
}

void CostsTest::energyFollowsTheLoadOfUsedNodes() {
  QFETCH(int, owned);
  QFETCH(double, requests);
  QFETCH(double, fullPowerHours);
  Plan plan = owning();
  plan.fleets[0].owned[0].count = owned;
  plan.workloads[0].requestsPerSecond = requests;
  plan.assumptions.electricityPerKWh = MoneyPerEnergy(0.2);
  plan.assumptions.pue = 1.5;
  QCOMPARE(lineCost(evaluated(plan), CostLine::Energy), fullPowerHours * 10 * 1.5 * 0.2);
}

void CostsTest::ownedNodesNeedSpaceMaintenanceAndNetwork() {
  Plan plan = owning();
  plan.fleets[0].owned.push_back({.month = 6, .count = 1});
  plan.assumptions.hardwarePriceTrend = -0.19;
  plan.assumptions.spacePerKWMonth = Money(150);
  plan.assumptions.maintenanceRate = 0.06;
  plan.assumptions.networkPerNodeMonth = Money(40);
  const Evaluation e = evaluated(plan);
  QCOMPARE(lineCost(e, CostLine::Space), 3 * 10 * 150.0);
  QCOMPARE(lineCost(e, CostLine::Network, 6), 4 * 40.0);
  QCOMPARE(lineCost(e, CostLine::Maintenance), 150000 * 0.005);
  QCOMPARE(lineCost(e, CostLine::Maintenance, 6), (150000 + 0.9 * 50000) * 0.005);  // of the price paid
}

void CostsTest::staffIsSharedByOwnedNodes() {
  Plan plan = owning();
  plan.fleets.push_back(plainFleet("side", "node"));
  plan.fleets.push_back(plainFleet("rented", "node"));
  plan.fleets[1].owned = {{.month = 6, .count = 1}};
  plan.assumptions.staffFte = 2;
  plan.assumptions.staffFtePerNode = 0.5;
  plan.assumptions.staffSalary = Money(12000);
  const Evaluation e = evaluated(plan);
  QCOMPARE(costOf(e.pools[0], CostLine::Staff)[0].value(), 1000 * (2 + 1.5));
  QCOMPARE(costOf(e.pools[0], CostLine::Staff)[6].value(), 1000 * (2 * 0.75 + 1.5));
  QCOMPARE(costOf(e.pools[1], CostLine::Staff)[6].value(), 1000 * (2 * 0.25 + 0.5));
  QCOMPARE(costOf(e.pools[2], CostLine::Staff)[6].value(), 0.0);
}

void CostsTest::rentedNodesNeedStaffToo() {
  Plan plan = owning();
  plan.workloads[0].shape = blockCurve(0, 12, 2, 0);  // 16 nodes or none
  plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Autoscale, .cooldownHours = 1};
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 1}};
  plan.assumptions.staffFtePerRentedNode = 0.1;
  plan.assumptions.staffSalary = Money(12000);
  const Evaluation e = evaluated(plan);
  QCOMPARE(lineCost(e, CostLine::Staff), 1000 * 0.1 * (14 * 13 + 10 * 1) / 24.0);  // 16 nodes in 14 hours, 4 else
}

void CostsTest::linesAddUpToTheTotals() {
  Plan plan = owning();
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 2, .upfront = Upfront::All}};
  plan.assumptions.spacePerKWMonth = Money(150);
  plan.assumptions.residualShare = 0.2;
  const Evaluation e = evaluated(plan);
  const PoolEvaluation& pool = e.pools[0];
  for (size_t t = 0; t < 12; ++t) {
    double lines = 0;
    for (const MoneySeries& line : pool.cost) lines += line[t].value();
    QCOMPARE(pool.cashTotal[t].value(), lines);
    QCOMPARE(e.cashTotal[t].value(), lines);
    const double spread = pool.capitalAmortised[t].value() + 2 * 730 * 8.0 + lineCost(e, CostLine::OnDemand, t) +
                          lineCost(e, CostLine::Energy, t) + lineCost(e, CostLine::Space, t);
    QCOMPARE(pool.amortisedTotal[t].value(), spread);
  }
  QCOMPARE(pool.capitalAmortised[3].value(), 150000 * (1 - std::pow(0.2, 12 / 48.0)) / 12);
}

void CostsTest::presentValuesDiscountByTheTimeOfPayment() {
  Plan plan = owning();
  plan.horizonMonths = 6;
  plan.assumptions.discountRate = 0.21;
  plan.assumptions.ownedLifeMonths = 6;
  plan.assumptions.residualShare = 0.5;
  plan.assumptions.electricityPerKWh = MoneyPerEnergy(0);
  tunedLevers(plan).batchShifting.emplace();
  tunedLevers(plan).batchShifting->on = true;
  tunedLevers(plan).batchShifting->fromMonth = 3;
  tunedLevers(plan).batchShifting->oneOffCost = Money(1000);
  const Evaluation e = evaluated(plan);
  double annuity = 0;
  for (int month = 1; month <= 6; ++month) annuity += std::pow(1.21, -month / 12.0);
  const double npv = 5 * 7300 * annuity + 150000 - 75000 * std::pow(1.21, -0.5) + 1000 * std::pow(1.21, -0.25);
  QCOMPARE(e.headline.npvCost.value(), npv);
  QCOMPARE(e.headline.monthlyCost.value(), npv / annuity);
  QCOMPARE(e.headline.firstMonthCost.value(), 150000 + 36500.0);
}

void CostsTest::costPerTokenDiscountsBoth() {
  Plan plan = plainPlan();
  plan.assumptions.discountRate = 0.1;
  const double tokens = 40 * 3600 * 730 * 1200.0;
  QCOMPARE(evaluated(plan).headline.costPerMTok.value(), 58400 / tokens * 1e6);  // equal months: the rate cancels
}

void CostsTest::poolsAreSharedByUse() {
  Plan plan = plainPlan();
  plan.fleets[0].minReplicas = 4;
  plan.workloads.push_back(plainWorkload("small", "main", 2.5));  // 1 replica, 4 at least
  plan.workloads[1].model = std::string("N");
  plan.workloads[1].costCentre = std::string("research");
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.workloads[1].cash[0].value(), e.pools[0].cashTotal[0].value() * 4 / 20);
  QCOMPARE(e.workloads[0].cash[0].value(), e.pools[0].cashTotal[0].value() * 16 / 20);
  QCOMPARE(e.workloads[1].costCentre, std::string("research"));
}

void CostsTest::sharedReplicasAreSplitByRequests() {
  Plan plan = plainPlan();
  plan.workloads.push_back(plainWorkload("small", "main", 10));
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.workloads[1].cash[0].value(), e.pools[0].cashTotal[0].value() / 5);
  QCOMPARE(e.workloads[1].amortised[0].value(), e.pools[0].amortisedTotal[0].value() / 5);
}

void CostsTest::idlePoolsAreUnallocated() {
  Plan plan = owning();
  plan.workloads[0].growthKnots = {{.month = 0, .factor = 0}, {.month = 1, .factor = 1}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.unallocatedCash[0].value(), e.cashTotal[0].value());
  QCOMPARE(e.unallocatedAmortised[0].value(), e.amortisedTotal[0].value());
  QVERIFY(e.unallocatedCash[0].value() > 150000);
  QCOMPARE(e.unallocatedCash[1].value(), 0.0);
}

void CostsTest::oneOffsAndTheCachesChargeAreNobodys() {
  Plan plan = plainPlan();
  auto& lever = tunedLevers(plan).spot.emplace();
  lever.on = true;
  lever.oneOffCost = Money(500);
  lever.fromMonth = 2;
  auto& cache = tunedLevers(plan).responseCache.emplace();
  cache.on = true;
  cache.costPerMonth = Money(70);
  cache.costPerMillionLookups = Money(1e6);  // 1 a look-up
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.unallocatedAmortised[1].value(), 70.0);
  QCOMPARE(e.unallocatedAmortised[2].value(), 570.0);
  QCOMPARE(e.unallocatedCash[2].value(), 570.0);
  QCOMPARE(e.workloads[0].cache[2].value(), 40 * 3600 * 730.0);
}

void CostsTest::oneMonthIsEnough() {
  Plan plan = owning();
  plan.horizonMonths = 1;
  plan.assumptions.residualShare = 0.5;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.cashTotal.size(), 1u);
  QCOMPARE(e.pools[0].resale[0].value(), 0.0);
  QCOMPARE(e.closingWorth.value(), 150000 * std::pow(0.5, 1.0 / 48));
}

void CostsTest::aLongHorizonIsHeld() {
  Plan plan = owning();
  plan.horizonMonths = kMaxHorizonMonths;
  plan.workloads[0].growthPerMonth = 0.05;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].ownedNodes[47], 3.0);
  QCOMPARE(e.pools[0].ownedNodes[48], 0.0);
  QCOMPARE(e.pools[0].nodesNeededMax[119], std::ceil(std::ceil(40 * std::pow(1.05, 119) / 2.5) / 2));
}

}  // namespace tst_costs

QTEST_APPLESS_MAIN(tst_costs::CostsTest)
#include "tst_costs.moc"
