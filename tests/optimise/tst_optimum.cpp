// SPDX-License-Identifier: GPL-3.0-or-later
// Levers in optimal mode: what is bought, what it costs, and why a tier is left out.
#include "optimise/optimise.h"
#include "optimise/pool_problem.h"
#include "support/evaluated.h"
#include "support/random_plan.h"

namespace tst_optimum {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

Plan optimalPlan(bool own) {
  return withOptimalLevers(plainPlan(), kTuned, own);
}

EvaluatedScenario optimumOf(const Plan& plan) {
  SolvedPools solved;
  return optimum(plan, kTuned, solved).value();
}

QString reasons(const PoolOptimum& pool) {
  QStringList codes;
  for (const UnusedTier& tier : pool.unused) codes << QString::fromStdString(tier.why.code);
  return codes.join(' ');
}

// The optimum of every pool against choices drawn at random, as shares of its cost.
struct Trials {
  double least = 0;  // of what a choice costs more than the optimum
  double gap = 0;
  int count = 0;
};

Trials randomChoices(const Plan& plan, uint64_t seed) {
  Dice dice(seed);
  const ScenarioModel model = modelled(plan);
  const Need need = needOf(model);
  const Holdings kept = givenHoldings(model, need);
  const Trends trends(model.assumptions, model.months + kMonthsAfterPlan);
  Trials trials;
  for (const PoolTask& task : poolTasks(model, need, kept)) {
    const PoolFlow flow = poolFlow(model, task, offersOf(task), trends);
    const FlowSolution solution = solve(flow);
    const double scale = std::max(1.0, std::abs(solution.objective));
    trials.gap = std::max(trials.gap, std::abs(solution.objective - solution.bound) / scale);
    for (int trial = 0; trial < 20; ++trial) {
      std::vector<ChosenOffer> chosen = trial % 2 ? solution.chosen : std::vector<ChosenOffer>();
      if (!flow.offers.empty()) {
        const size_t offer = static_cast<size_t>(dice.whole(0, static_cast<int>(flow.offers.size()) - 1));
        chosen.push_back({offer, dice.whole(1, 6)});
      }
      if (!keepsLimits(flow, chosen)) continue;
      trials.least = std::min(trials.least, (costOf(flow, chosen) - solution.objective) / scale);
      ++trials.count;
    }
  }
  return trials;
}

}  // namespace

class TestOptimum : public QObject {
  Q_OBJECT
 private slots:
  // 8 nodes in every hour: three years at half the price from month 0, paid in the plan's twelve months.
  void aSteadyNeedIsCommitted() {
    const EvaluatedScenario found = optimumOf(optimalPlan(false));
    const PoolOptimum& pool = found.choice.pools[0];
    QCOMPARE(pool.purchases.size(), 1u);
    QCOMPARE(pool.purchases[0].kind, PurchaseKind::Reserved3y);
    QCOMPARE(pool.purchases[0].start, 0);
    QCOMPARE(pool.purchases[0].end, 36);
    QCOMPARE(pool.purchases[0].count, 8);
    QCOMPARE(pool.purchases[0].utilisation, 1.0);
    QVERIFY(std::abs(pool.objective - 12 * 8 * 730 * 5.0) < 1e-6);
    QVERIFY(std::abs(pool.bound - pool.objective) < 1e-9 * pool.objective);
    QCOMPARE(reasons(pool), QString("tierNeverCheapest tierNotChosen"));
    QCOMPARE(found.evaluation.pools[0].reservedNodes[Term::ThreeYears][11], 8.0);
  }

  // 50,000 for 48 months are 1,042 per month, below 3,650 for three years; 10 kW take 949 per month more.
  void aSteadyNeedIsOwned() {
    const Plan plan = optimalPlan(true);
    const EvaluatedScenario found = optimumOf(plan);
    QCOMPARE(found.choice.pools[0].purchases.size(), 1u);
    QCOMPARE(found.choice.pools[0].purchases[0].kind, PurchaseKind::Owned);
    QCOMPARE(found.evaluation.pools[0].ownedNodes[0], 8.0);
  }

  // Owning saves about 80,000 a month's worth of nodes, so staff must cost more than that over the four years.
  void fixedStaffTurnsOwningAway() {
    Plan plan = optimalPlan(true);
    plan.assumptions.staffFte = 1;
    plan.assumptions.staffSalary = Money(1e6);
    const EvaluatedScenario found = optimumOf(plan);
    QCOMPARE(found.choice.pools[0].purchases[0].kind, PurchaseKind::Reserved3y);
    QCOMPARE(reasons(found.choice.pools[0]), QString("tierNeverCheapest tierNeedsStaff"));
    plan.assumptions.staffSalary = Money(1e4);
    QCOMPARE(optimumOf(plan).choice.pools[0].purchases[0].kind, PurchaseKind::Owned);
  }

  void whatNeverPaysIsNotBought() {
    Plan plan = optimalPlan(false);
    plan.nodeTypes[0].reserved1yDiscount.reset();
    plan.nodeTypes[0].reserved3yDiscount = 0.5;
    plan.workloads[0].shape = blockCurve(8, 18, 1, 0);  // 10 of 24 hours, below half
    plan.fleets[0].provisioning.policy = ProvisioningPolicy::Autoscale;
    plan.fleets[0].provisioning.cooldownHours = 0;
    const PoolOptimum pool = optimumOf(plan).choice.pools[0];
    QVERIFY(pool.purchases.empty());
    QCOMPARE(reasons(pool), QString("tierNotOffered tierOutlivesPlan tierNotChosen"));
    QCOMPARE(pool.objective, pool.hourlyOnly);
  }

  // Three nodes are under contract in the first nine months. Beyond them five are needed all year, eight in its last
  // quarter only: a term that outlives the plan is worth its whole length on the five.
  void contractsAreCoveredFirst() {
    Plan plan = optimalPlan(false);
    plan.fleets[0].commitments = {{.start = -3, .termMonths = 12, .count = 3, .renew = true}};
    const EvaluatedScenario found = optimumOf(plan);
    const PoolEvaluation& pool = found.evaluation.pools[0];
    QCOMPARE(pool.reservedNodes[Term::OneYear][8], 3.0);
    QCOMPARE(pool.reservedNodes[Term::OneYear][9], 0.0);
    QCOMPARE(pool.reservedNodes[Term::ThreeYears][8], 5.0);
    QCOMPARE(pool.reservedNodes[Term::ThreeYears][9], 5.0);
    QVERIFY(std::abs(tierHours(found.evaluation, Tier::OnDemand, 9) - 3 * 730.0) < 1e-9);
  }

  // A peak of the last month is no reason to bind oneself for a year.
  void aLatePeakIsRentedByTheHour() {
    Plan plan = optimalPlan(false);
    plan.workloads[0].growthKnots = {{10, 1.0}, {11, 2.0}};
    const EvaluatedScenario found = optimumOf(plan);
    QCOMPARE(found.evaluation.pools[0].reservedNodes[Term::ThreeYears][11], 8.0);
    QCOMPARE(found.evaluation.pools[0].reservedNodes[Term::OneYear][11], 0.0);
    QVERIFY(std::abs(tierHours(found.evaluation, Tier::OnDemand, 11) - 8 * 730.0) < 1e-9);
  }

  // What is minimised is what the headline counts: all of it but what owned nodes draw beyond their mean load.
  void theObjectiveIsTheHeadlines() {
    int owning = 0;
    for (uint64_t seed = 0; seed < 60; ++seed) {
      Plan plan = withOptimalLevers(randomPlan(seed), kTuned, seed % 2);
      plan.fleets.resize(1);
      std::erase_if(plan.workloads, [&](const Workload& each) { return each.fleet != plan.fleets[0].id; });
      plan.fleets[0].commitments.clear();
      plan.fleets[0].owned.clear();
      if (seed % 2 == 0) tunedLevers(plan).own = Own();  // off
      for (NodeType& type : plan.nodeTypes) type.egressPerGB = {};
      plan.assumptions.staffFte = 0;
      const EvaluatedScenario found = optimumOf(plan);
      for (size_t index = 0; index < found.choice.pools.size(); ++index) {
        const PoolOptimum& pool = found.choice.pools[index];
        const bool owns = std::ranges::any_of(
            pool.purchases, [](const PlannedPurchase& purchase) { return purchase.kind == PurchaseKind::Owned; });
        owning += owns ? 1 : 0;
        const PoolEvaluation& evaluated = found.evaluation.pools[index];
        const double cost = presentCost(evaluated, found.evaluation.discountRate).value();
        double energy = 0;
        for (int month = 0; month < found.evaluation.months; ++month) {
          energy += costOf(evaluated, CostLine::Energy)[static_cast<size_t>(month)].value() *
                    runningDiscount(found.evaluation.discountRate, month);
        }
        QVERIFY2(std::abs(cost - pool.objective) <= energy + 1e-9 * std::abs(cost) + 1e-6,
                 qPrintable(QStringLiteral("seed %1: %2 against %3").arg(seed).arg(cost).arg(pool.objective)));
      }
    }
    QVERIFY(owning > 5);
  }

  void appliedPurchasesCostTheSame() {
    int compared = 0;
    for (uint64_t seed = 0; seed < 40; ++seed) {
      const Plan plan = withOptimalLevers(randomPlan(seed), kTuned, true);
      SolvedPools solved;
      const auto found = optimum(plan, kTuned, solved);
      QVERIFY(found.ok());
      bool remote = false;
      for (const PoolOptimum& pool : found.value().choice.pools)
        remote = remote || (pool.id != pool.fleet && !pool.purchases.empty());
      if (remote) continue;
      const Evaluation applied = evaluated(withPurchasesApplied(plan, kTuned, found.value().choice));
      QCOMPARE(applied.headline.npvCost.value(), found.value().evaluation.headline.npvCost.value());
      ++compared;
    }
    QVERIFY(compared > 20);
  }

  void noChoiceTriedCostsLess() {
    int count = 0;
    for (uint64_t seed = 0; seed < 60; ++seed) {
      const Trials trials = randomChoices(withOptimalLevers(randomPlan(seed), kTuned, seed % 2), seed);
      count += trials.count;
      QVERIFY2(trials.least >= -1e-9, qPrintable(QString::number(trials.least)));
      QVERIFY2(trials.gap <= 1e-9, qPrintable(QString::number(trials.gap)));
    }
    QVERIFY(count > 600);
  }

  // Owning is cheapest for all 8 nodes, so a cap binds as soon as it is below that.
  void capsAreObeyed_data() {
    QTest::addColumn<int>("nodes");
    QTest::addColumn<double>("capital");
    QTest::addColumn<double>("power");
    QTest::addColumn<double>("owned");
    QTest::addRow("nodes") << 5 << 1e9 << 1e9 << 5.0;
    QTest::addRow("capital of three nodes") << 100 << 160e3 << 1e9 << 3.0;
    QTest::addRow("power of four nodes") << 100 << 1e9 << 45.0 << 4.0;
    QTest::addRow("none binds") << 8 << 400e3 << 80.0 << 8.0;
    QTest::addRow("nothing at all") << 0 << 1e9 << 1e9 << 0.0;
  }
  void capsAreObeyed() {
    QFETCH(int, nodes);
    QFETCH(double, capital);
    QFETCH(double, power);
    QFETCH(double, owned);
    Plan plan = optimalPlan(true);
    tunedLevers(plan).own->maxNodes = nodes;
    tunedLevers(plan).own->maxCapital = Money(capital);
    tunedLevers(plan).own->maxPowerKW = Power(power);
    const EvaluatedScenario found = optimumOf(plan);
    QCOMPARE(found.evaluation.pools[0].ownedNodes[0], owned);
    const PoolEvaluation& pool = found.evaluation.pools[0];
    QCOMPARE(pool.reservedNodes[Term::OneYear][0] + pool.reservedNodes[Term::ThreeYears][0], 8 - owned);
    QCOMPARE(found.choice.pools[0].capped, owned < 8);
    QVERIFY(!found.choice.pools[0].provisional);
    QVERIFY(std::abs(found.choice.pools[0].bound - found.choice.pools[0].objective) <
            1e-6 * found.choice.pools[0].objective);
    if (owned == 0) QCOMPARE(reasons(found.choice.pools[0]), QString("tierNeverCheapest tierCapped"));
  }

  // What cannot wait gets a mix within the caps, and the problem to have it solved elsewhere.
  void whoDoesNotWaitGetsAMixWithinTheCaps() {
    Plan plan = optimalPlan(true);
    tunedLevers(plan).own->maxNodes = 5;
    SolvedPools solved;
    const ChooseOptions noWait{.waits = false};
    const EvaluatedScenario first = optimum(plan, kTuned, solved, noWait).value();
    QVERIFY(first.choice.pools[0].provisional);
    QCOMPARE(first.evaluation.pools[0].ownedNodes[0], 0.0);
    QVERIFY(first.choice.unsolved);
    solved.keep(*first.choice.unsolved, *solveCapped(*first.choice.unsolved));
    const EvaluatedScenario second = optimum(plan, kTuned, solved, noWait).value();
    QVERIFY(!second.choice.pools[0].provisional && !second.choice.unsolved);
    QCOMPARE(second.evaluation.pools[0].ownedNodes[0], 5.0);
    plan.workloads[0].requestsPerSecond = 45;  // nine nodes: the latest still fits
    const EvaluatedScenario third = optimum(plan, kTuned, solved, noWait).value();
    QVERIFY(third.choice.pools[0].provisional);
    QCOMPARE(third.evaluation.pools[0].ownedNodes[0], 5.0);
  }

  void poolsLeftAloneAreNotSolvedAgain() {
    Plan plan = optimalPlan(false);
    plan.fleets.push_back(plainFleet("other", "node"));
    plan.workloads.push_back(plainWorkload("more", "other", 20));
    SolvedPools solved;
    (void)evaluateOptimal(plan, kTuned, solved);
    QCOMPARE(solved.solved(), 2);
    (void)evaluateOptimal(plan, kTuned, solved);
    QCOMPARE(solved.solved(), 2);
    plan.workloads[1].requestsPerSecond = 30;
    (void)evaluateOptimal(plan, kTuned, solved);
    QCOMPARE(solved.solved(), 3);
  }

  // With fixed staff a plan poses two problems a pool where nodes would be owned: all of them have to stay.
  void manyPoolsLeftAloneAreNotSolvedAgain() {
    Plan plan = optimalPlan(true);
    plan.horizonMonths = 6;
    plan.nodeTypes[0].purchasePrice = Money(20'000);
    plan.assumptions.staffFte = 1;
    plan.assumptions.staffSalary = Money(100'000);
    for (int i = 0; i < 200; ++i) {
      const std::string fleet = "fleet" + std::to_string(i);
      plan.fleets.push_back(plainFleet(fleet, "node"));
      plan.workloads.push_back(plainWorkload("workload" + std::to_string(i), fleet, 20 + 5 * i));
    }
    SolvedPools solved;
    (void)evaluateOptimal(plan, kTuned, solved);
    const int all = solved.solved();
    QVERIFY(all > 300);
    plan.workloads.back().requestsPerSecond = 10'000;
    (void)evaluateOptimal(plan, kTuned, solved);
    QVERIFY(solved.solved() <= all + 2);
  }
};

}  // namespace tst_optimum

QTEST_APPLESS_MAIN(tst_optimum::TestOptimum)
#include "tst_optimum.moc"
