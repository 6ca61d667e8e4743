// SPDX-License-Identifier: GPL-3.0-or-later
// Advice: what it saves is what evaluation says, and nobody is turned away for it.
#include "optimise/advice.h"

#include "support/evaluated.h"
#include "support/random_plan.h"

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
  // 8 nodes day and night at 10 an hour: three years cost half.
  void aSteadyFleetIsToldToCommit() {
    const Plan plan = plainPlan();
    const auto list = adviceOn(plan);
    const Advice* commit = of(list, AdviceKind::Commit);
    QVERIFY(commit);
    QCOMPARE(commit->savingPerMonth.value(), 8 * 730 * 5.0);
    const Plan edited = commit->edit(plan);
    QCOMPARE(poolOf(evaluated(edited), "main").reserved3yNodes[0], 8.0);
    QCOMPARE(evaluated(plan, kBase).headline.monthlyCost.value(),
             evaluated(edited, kBase).headline.monthlyCost.value());
    QVERIFY(problemLine(commit->what).starts_with("commit 8 nodes for 3 years"));
  }

  void aCommitmentNobodyUsesIsDropped() {
    Plan plan = plainPlan();
    plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 8},
                                  {.start = 0, .termMonths = 12, .count = 3}};
    const auto list = adviceOn(plan);
    const Advice* drop = of(list, AdviceKind::DropCommitment);
    QVERIFY(drop);
    QCOMPARE(drop->savingPerMonth.value(), 3 * 730 * 8.0);
    QCOMPARE(drop->edit(plan).fleets[0].commitments.size(), 1u);
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
        const Evaluation with = evaluateOptimal(advice.edit(plan), kTuned, solved).value();
        QCOMPARE(advice.savingPerMonth.value(), (now.headline.monthlyCost - with.headline.monthlyCost).value());
        QVERIFY(advice.savingPerMonth > Money(0));
        QVERIFY(advice.savingPerMonth <= last);
        QVERIFY(shortfall(with) <= shortfall(now) + 1e-6);
        QVERIFY(!problemLine(advice.what).empty() && !problemLine(advice.risk).empty());
        last = advice.savingPerMonth;
      }
    }
  }

  void itCanBeCancelled() {
    SolvedPools solved;
    const std::atomic<bool> cancelled = true;
    const auto list = adviceFor(plainPlan(), kTuned, solved, &cancelled);
    QVERIFY(list.ok() && !list.value().has_value());
  }
};

QTEST_APPLESS_MAIN(TestAdvice)
#include "tst_advice.moc"
