// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/live_break_even.h"

#include <QTest>

#include "engine/evaluate.h"
#include "live/workspace.h"
#include "support/plan_builder.h"

namespace tst_live_break_even {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan owning(int nodes) {
  Plan plan = test::plainPlan();
  Own& own = test::tunedLevers(plan).own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts[FleetId("main")] = {Purchase{.month = 0, .count = nodes}};
  return plan;
}

struct Watched {
  explicit Watched(const Plan& plan) : workspace(plan), breakEven(workspace.breakEven) {
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
  }
  void watch(bool shown) { breakEven.setShown(&viewer, shown); }
  Workspace workspace;
  LiveBreakEven& breakEven;
  QObject viewer;
};

}  // namespace

class TestLiveBreakEven : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itIsThatOfThePlan() {
    Watched watched(owning(4));
    watched.watch(true);
    watched.breakEven.flush();
    const BreakEven* found = watched.breakEven.answer();
    QVERIFY(found);
    const finance::Evaluator engine = [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); };
    QCOMPARE(found->rent->factor, finance::breakEvenRent(owning(4), test::kTuned, engine).value().factor);
    QCOMPARE(found->rentNow->value(), 10.0 / 8.0);
    QCOMPARE(*found->utilisationNow, 0.5);
    QCOMPARE(found->surface->intervals, 24);
  }

  void nobodyWatchesNothingRuns() {
    Watched watched(owning(4));
    watched.workspace.document.edit(u"dearer"_s, [](Plan& plan) { plan.nodeTypes[0].purchasePrice *= 2; });
    watched.workspace.live.flush();
    QVERIFY(!watched.breakEven.isRunning());
    QCOMPARE(watched.breakEven.runCount(), 0);
  }

  void anEditMakesItStaleUntilItIsThatOfTheNewPlan() {
    Watched watched(owning(4));
    watched.watch(true);
    watched.breakEven.flush();
    QVERIFY(watched.breakEven.isCurrent());
    const double before = watched.breakEven.answer()->rent->factor;
    watched.workspace.document.edit(u"dearer"_s, [](Plan& plan) { plan.nodeTypes[0].purchasePrice *= 2; });
    watched.workspace.live.flush();
    QVERIFY(!watched.breakEven.isCurrent());
    QCOMPARE(watched.breakEven.answer()->rent->factor, before);
    watched.breakEven.flush();
    QVERIFY(watched.breakEven.isCurrent());
    QVERIFY(watched.breakEven.answer()->rent->factor > before);
  }

  // Each step only asks anew: none of them waits for an answer or evaluates more.
  void aDragStartsNothing() {
    Watched watched(owning(4));
    watched.watch(true);
    watched.breakEven.flush();
    const BreakEvenQuestion before = *watched.breakEven.question();
    PlanDocument& document = watched.workspace.document;
    document.beginGesture(u"drag"_s);
    for (int step = 1; step <= 50; ++step) {
      Plan plan = document.plan();
      plan.workloads[0].requestsPerSecond = 40 + step;
      document.updateGesture(plan);
      watched.workspace.live.flush();
    }
    document.finishGesture();
    QVERIFY(*watched.breakEven.question() == before);
    QVERIFY(!watched.breakEven.isCurrent());
  }

  void whereNothingIsComparedThereIsNone() {
    Watched watched(owning(4));
    watched.watch(true);
    watched.breakEven.flush();
    watched.workspace.document.edit(u"break"_s, [](Plan& plan) { plan.workloads[0].fleet = FleetId("nowhere"); });
    watched.workspace.live.flush();
    QVERIFY(!watched.breakEven.answer());
    QVERIFY(!watched.breakEven.isRunning());
  }

  void whatWasMissedIsMadeUpFor() {
    Watched watched(owning(4));
    watched.watch(true);
    watched.watch(false);  // before it began
    watched.watch(true);
    watched.breakEven.flush();
    QVERIFY(watched.breakEven.answer());
  }

  void anOwnedNodeIfNothingIsOwned() {
    Plan plan = owning(4);
    test::tunedLevers(plan).own->on = false;
    Watched watched(plan);
    watched.watch(true);
    watched.breakEven.flush();
    QVERIFY(watched.workspace.live.ownVersusRent()->hypothetical);
    QVERIFY(watched.breakEven.answer()->rent);
  }
};

}  // namespace tst_live_break_even

QTEST_GUILESS_MAIN(tst_live_break_even::TestLiveBreakEven)
#include "tst_live_break_even.moc"
