// SPDX-License-Identifier: GPL-3.0-or-later
// Advice: what it saves is what evaluation says, and nobody is turned away for it.
#include "optimise/advice.h"

#include "support/evaluated.h"
#include "support/random_plan.h"

namespace tst_advice {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

std::vector<Advice> adviceOn(const Plan& plan) {
  SolvedPools solved;
  return *adviceFor(plan, kTuned, solved).value();
}

const Advice* of(const std::vector<Advice>& list, AdviceKind kind) {
  const auto found = std::ranges::find(list, kind, &Advice::kind);
  return found == list.end() ? nullptr : &*found;
}

double shortfall(const Evaluation& evaluation) {
  double sum = 0;
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (const Hours hours : pool.shortfallNodeHours) sum += hours.value();
  }
  return sum;
}

}  // namespace

class TestAdvice : public QObject {
  Q_OBJECT
 private slots:
  // 8 nodes day and night at 10 per hour: three years cost half.
  void aSteadyFleetIsToldToCommit() {
    const Plan plan = plainPlan();
    const auto list = adviceOn(plan);
    const Advice* commit = of(list, AdviceKind::Commit);
    QVERIFY(commit);
    QCOMPARE(commit->savingPerMonth.value(), 8 * 730 * 5.0);
    const Plan edited = commit->edit(plan, kTuned);
    QCOMPARE(poolOf(evaluated(edited), "main").reservedNodes[Term::ThreeYears][0], 8.0);
    QCOMPARE(evaluated(plan, kBase).headline.monthlyCost.value(),
             evaluated(edited, kBase).headline.monthlyCost.value());
    QVERIFY(problemLine(commit->what).starts_with("commit 8 of the nodes of main for 3 years"));
  }

  void aCommitmentNobodyUsesIsDropped() {
    Plan plan = plainPlan();
    plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 8},
                                  {.start = 0, .termMonths = 12, .count = 3}};
    const auto list = adviceOn(plan);
    const Advice* drop = of(list, AdviceKind::DropCommitment);
    QVERIFY(drop);
    QCOMPARE(drop->savingPerMonth.value(), 3 * 730 * 8.0);
    const Plan inBase = drop->edit(plan, kBase);
    QCOMPARE(inBase.fleets[0].commitments.size(), 1u);
    // The fleet is shared: a scenario that is based on another drops it for itself alone.
    const Plan inTuned = drop->edit(plan, kTuned);
    QCOMPARE(inTuned.fleets, plan.fleets);
    QCOMPARE(evaluated(inTuned).headline.monthlyCost.value(), evaluated(inBase, kBase).headline.monthlyCost.value());
    QCOMPARE(evaluated(inTuned, kBase).headline.monthlyCost.value(),
             evaluated(plan, kBase).headline.monthlyCost.value());
  }

  void aFleetWithQuietHoursIsScaled() {
    Plan plan = plainPlan();
    plan.workloads[0].shape = blockCurve(8, 18, 4, 1);
    const auto list = adviceOn(plan);
    QVERIFY(of(list, AdviceKind::Autoscale));
    QVERIFY(!of(list, AdviceKind::UseSpot));  // nothing is interruptible
  }

  void adviceKeepsItsWord() {
    for (uint64_t seed = 0; seed < 30; ++seed) {
      const Plan plan = randomPlan(seed);
      const Evaluation now = evaluated(plan);
      Money last(1e300);
      for (const Advice& advice : adviceOn(plan)) {
        SolvedPools solved;
        const Evaluation with = evaluateOptimal(advice.edit(plan, kTuned), kTuned, solved).value();
        QCOMPARE(advice.savingPerMonth.value(), (now.headline.monthlyCost - with.headline.monthlyCost).value());
        QVERIFY(advice.savingPerMonth > Money(0));
        QVERIFY(advice.savingPerMonth <= last);
        QVERIFY(shortfall(with) <= shortfall(now) + 1e-6);
        QVERIFY(!problemLine(advice.what).empty() && !problemLine(advice.risk).empty());
        last = advice.savingPerMonth;
      }
    }
  }

  // What is done in a scenario of its own costs what it costs in this one, and leaves this one alone.
  void itHoldsInAScenarioOfItsOwn() {
    const ScenarioId trial("trial");
    for (uint64_t seed = 0; seed < 10; ++seed) {
      Plan plan = randomPlan(seed);
      plan.scenarios.push_back({.id = trial, .base = kTuned});
      const Evaluation now = evaluated(plan);
      for (const Advice& advice : adviceOn(plan)) {
        SolvedPools solved;
        const Plan edited = advice.edit(plan, trial);
        const Evaluation with = evaluateOptimal(edited, trial, solved).value();
        const double saved = (now.headline.monthlyCost - with.headline.monthlyCost).value();
        QVERIFY2(std::abs(saved - advice.savingPerMonth.value()) <= 1e-9 * std::abs(now.headline.monthlyCost.value()),
                 problemLine(advice.what).c_str());
        QCOMPARE(evaluateOptimal(edited, kTuned, solved).value().headline.monthlyCost.value(),
                 now.headline.monthlyCost.value());
      }
    }
  }

  void itSaysHowFarItIs() {
    SolvedPools solved;
    std::vector<double> shares;
    const auto list = adviceFor(plainPlan(), kTuned, solved, nullptr, [&](double share) { shares.push_back(share); });
    QVERIFY(list.ok() && shares.size() > 1);
    QVERIFY(std::ranges::is_sorted(shares) && shares.front() == 0 && shares.back() < 1);
  }

  void itCanBeCancelled() {
    SolvedPools solved;
    const std::atomic<bool> cancelled = true;
    const auto list = adviceFor(plainPlan(), kTuned, solved, &cancelled);
    QVERIFY(list.ok() && !list.value().has_value());
  }
};

}  // namespace tst_advice

QTEST_APPLESS_MAIN(tst_advice::TestAdvice)
#include "tst_advice.moc"
