// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario's own mix: never cheaper than the cheapest, held without a change of figures, and changed tier by tier.
#include "optimise/mix.h"
#include "support/evaluated.h"
#include "support/random_plan.h"

namespace tst_mix {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

Mix mixOfTuned(const Plan& plan) {
  SolvedPools solved;
  return mixOf(plan, kTuned, solved).value();
}

// In counts of both levers, nothing bought.
Plan countsPlan() {
  Plan plan = plainPlan();
  tunedLevers(plan).commitments = Commitments{{.on = true}, CommitmentMode::Counts};
  tunedLevers(plan).own = Own{{.on = true}, OwnMode::Counts};
  return plan;
}

// Without one-off costs, which a lever may have of its own.
double poolsCost(const Plan& plan) {
  const Evaluation evaluation = evaluated(plan);
  double cost = 0;
  for (const PoolEvaluation& pool : evaluation.pools) cost += presentCost(pool, evaluation.discountRate).value();
  return cost;
}

bool hasRemotePool(const Mix& mix) {
  return std::ranges::any_of(mix.pools, [](const PoolMix& pool) { return pool.id != pool.fleet; });
}

}  // namespace

class TestMix : public QObject {
  Q_OBJECT
 private slots:
  // Over a hundred random plans, with what they hold, one tier more, and one tier less: what costs less owes more after
  // the plan, but for what owned nodes draw beyond their mean load.
  void nodesWithoutAPriceAreNotBought() {
    Plan plan = randomPlan(33);
    plan.nodeTypes[1].purchasePrice = Money(0);
    plan.fleets[0].nodeType = plan.nodeTypes[1].id;
    plan = withOptimalLevers(plan, kTuned, true);
    SolvedPools solved;
    const Plan held = withMixHeld(plan, kTuned, PurchaseKind::Owned, mixOf(plan, kTuned, solved).value());
    QVERIFY(withTierCount(held, kTuned, plan.fleets[0].id, PurchaseKind::Owned, 5, 5) == held);
    plan.nodeTypes[1].purchasePrice = Money(90000);
    const Plan priced = withMixHeld(plan, kTuned, PurchaseKind::Owned, mixOf(plan, kTuned, solved).value());
    QVERIFY(withTierCount(priced, kTuned, plan.fleets[0].id, PurchaseKind::Owned, 5, 5) != priced);
  }
  void whatCostsLessThanTheCheapestOwesMore() {
    int compared = 0;
    for (uint64_t seed = 0; seed < 60; ++seed) {
      const Plan plan = randomPlan(seed);
      SolvedPools solved;
      const Plan optimal = withOptimalLevers(plan, kTuned, true);
      const Mix cheapest = mixOf(optimal, kTuned, solved).value();
      if (hasRemotePool(cheapest)) continue;
      const double least = cheapest.monthlyCost.value();
      const auto isExplained = [&](const Mix& mix) {
        return mix.monthlyCost.value() >= least - 0.01 * std::abs(least) || mix.obligations > cheapest.obligations;
      };
      for (const PurchaseKind kind : {PurchaseKind::Reserved1y, PurchaseKind::Reserved3y, PurchaseKind::Owned}) {
        const Plan held = withMixHeld(optimal, kTuned, kind, cheapest);
        const int month = std::min(plan.horizonMonths - 1, static_cast<int>(seed % 7));
        for (const int nodes : {0, 1, 5}) {
          const Plan changed = withTierCount(held, kTuned, plan.fleets[0].id, kind, month, nodes);
          QVERIFY2(isExplained(mixOf(changed, kTuned, solved).value()), qPrintable(QString::number(seed)));
          ++compared;
        }
      }
    }
    QVERIFY(compared > 100);
  }

  // Steady need in a plan of a year: eight nodes for three years at half the price from month 0 are worth it; two years
  // of what nobody needs any more in the last month would be owed.
  void whatIsLeftOwingIsSaid() {
    Plan plan = countsPlan();
    plan.workloads[0].growthKnots = {{10, 1.0}, {11, 2.0}};
    tunedLevers(plan).commitments->counts[FleetId("main")] = {{.start = 0, .termMonths = 36, .count = 8},
                                                              {.start = 11, .termMonths = 36, .count = 8}};
    SolvedPools solved;
    const Mix mine = mixOfTuned(plan);
    const Mix cheapest = mixOf(withOptimalLevers(plan, kTuned, false), kTuned, solved).value();
    QVERIFY(mine.monthlyCost < cheapest.monthlyCost);
    QVERIFY(std::abs((mine.obligations - cheapest.obligations).value() - 35 * 8 * 3650.0) < 1e-6);
  }

  void theCheapestCostsItsObjective() {
    const Plan plan = withOptimalLevers(plainPlan(), kTuned, true);
    SolvedPools solved;
    const EvaluatedScenario found = optimum(plan, kTuned, solved).value();
    const double months = found.evaluation.headline.npvCost / found.evaluation.headline.monthlyCost;
    const double objective = found.choice.pools[0].objective;
    QVERIFY(std::abs(mixOf(found).monthlyCost.value() * months - objective) < 1e-9 * objective);
    QCOMPARE(mixOf(found).pools[0].monthlyCost.value(), mixOf(found).monthlyCost.value());
  }

  void whatIsHeldCostsTheSame() {
    int compared = 0;
    for (uint64_t seed = 0; seed < 80; ++seed) {
      const Plan plan = randomPlan(seed);
      const Mix mix = mixOfTuned(plan);
      if (hasRemotePool(mix)) continue;
      const Plan held =
          withMixHeld(withMixHeld(plan, kTuned, PurchaseKind::Reserved1y, mix), kTuned, PurchaseKind::Owned, mix);
      const double before = poolsCost(plan);
      QVERIFY2(std::abs(poolsCost(held) - before) <= 1e-9 * std::abs(before), qPrintable(QString::number(seed)));
      ++compared;
    }
    QVERIFY(compared > 20);
  }

  void tiersServeTheLowestLevels() {
    Plan plan = countsPlan();
    tunedLevers(plan).commitments->counts[FleetId("main")] = {{.start = 0, .termMonths = 12, .count = 10}};
    const PoolMix pool = mixOfTuned(plan).pools[0];
    QCOMPARE(pool.needed, 12 * 8 * 168.0);
    QCOMPARE(pool.use[size_t(Tier::Reserved1y)].used, 12 * 8 * 168.0);
    QCOMPARE(pool.use[size_t(Tier::Reserved1y)].paid, 12 * 10 * 168.0);
    QCOMPARE(pool.use[size_t(Tier::OnDemand)].used, 0.0);
  }

  void moreOfATierIsBoughtFromTheMonthOn() {
    const FleetId main("main");
    Plan plan = withTierCount(countsPlan(), kTuned, main, PurchaseKind::Reserved3y, 2, 3);
    QCOMPARE(tunedLevers(plan).commitments->counts[main],
             (std::vector<Commitment>{{.start = 2, .termMonths = 36, .count = 3, .renew = true}}));
    plan = withTierCount(plan, kTuned, main, PurchaseKind::Reserved3y, 2, 5);
    QCOMPARE(tunedLevers(plan).commitments->counts[main].size(), 1u);
    QCOMPARE(evaluated(plan).pools[0].reservedNodes[Term::ThreeYears][2], 5.0);
    QCOMPARE(evaluated(plan).pools[0].reservedNodes[Term::ThreeYears][1], 0.0);
  }

  void fewerTakeFromTheLatest() {
    const FleetId main("main");
    Plan plan = countsPlan();
    tunedLevers(plan).commitments->counts[main] = {{.start = 0, .termMonths = 12, .count = 4},
                                                   {.start = 3, .termMonths = 12, .count = 2}};
    plan = withTierCount(plan, kTuned, main, PurchaseKind::Reserved1y, 5, 3);
    QCOMPARE(tunedLevers(plan).commitments->counts[main],
             (std::vector<Commitment>{{.start = 0, .termMonths = 12, .count = 3}}));
  }

  void ownedNodesArriveAfterTheirLeadTime() {
    const FleetId main("main");
    Plan plan = countsPlan();
    plan.assumptions.leadTimeMonths = 3;
    QCOMPARE(withTierCount(plan, kTuned, main, PurchaseKind::Owned, 2, 4), plan);
    const Plan bought = withTierCount(plan, kTuned, main, PurchaseKind::Owned, 3, 4);
    QCOMPARE(evaluated(bought).pools[0].ownedNodes[3], 4.0);
    QCOMPARE(evaluated(bought).pools[0].ownedNodes[2], 0.0);
  }

  void contractsStay() {
    const FleetId main("main");
    Plan plan = countsPlan();
    plan.fleets[0].commitments = {{.start = -3, .termMonths = 12, .count = 3}};
    QCOMPARE(contractedNodes(plan, kTuned, main, PurchaseKind::Reserved1y, 8), 3);
    QCOMPARE(contractedNodes(plan, kTuned, main, PurchaseKind::Reserved1y, 9), 0);
    plan = withTierCount(plan, kTuned, main, PurchaseKind::Reserved1y, 0, 1);
    QVERIFY(tunedLevers(plan).commitments->counts[main].empty());
    plan = withTierCount(plan, kTuned, main, PurchaseKind::Reserved1y, 0, 5);
    QCOMPARE(evaluated(plan).pools[0].reservedNodes[Term::OneYear][0], 5.0);
  }
};

}  // namespace tst_mix

QTEST_APPLESS_MAIN(tst_mix::TestMix)
#include "tst_mix.moc"
