// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "edits/lever_edits.h"
#include "engine/evaluate.h"
#include "live/workspace.h"
#include "support/capped_plan.h"
#include "support/plan_builder.h"

namespace tst_live_evaluation {

using namespace fulcrum;
using namespace Qt::StringLiterals;

class TestLiveEvaluation : public QObject {
  Q_OBJECT

 private:
  static void raise(Workspace& workspace) {
    workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond += 1; });
  }

 private Q_SLOTS:
  void aHundredEditsInATurnAreOneEvaluation() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    QSignalSpy evaluated(&workspace.live, &LiveEvaluation::evaluated);
    for (int edit = 0; edit < 100; ++edit) raise(workspace);
    QVERIFY(evaluated.wait(1000));
    QCOMPARE(evaluated.count(), 1);
  }

  void anEditThatChangesNothingIsNoEvaluation() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    const int before = workspace.live.evaluationCount();
    workspace.document.edit(u"same"_s, test::plainPlan());
    workspace.live.flush();
    QCOMPARE(workspace.live.evaluationCount(), before);
  }

  // The scenario, and the two arms of owning that it is compared with; views of the week are made from what was
  // evaluated.
  void aStepOfADragPreparesItsScenarioOnce() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    workspace.document.beginGesture(u"drag"_s);
    for (const double rate : {41.0, 47.0, 55.0}) {
      const int before = workspace.live.evaluationCount();
      Plan dragged = workspace.plan();
      dragged.workloads[0].requestsPerSecond = rate;
      workspace.document.updateGesture(dragged);
      workspace.live.flush();
      for (int month = 0; month < dragged.horizonMonths; ++month)
        QCOMPARE(workspace.live.weekOf(month)[0].needed[0], std::ceil(rate / 5));
      QCOMPARE(workspace.live.stages()->model.plan->workloads, dragged.workloads);
      QCOMPARE(workspace.live.evaluationCount() - before, 3);
    }
    workspace.document.finishGesture();
  }

  void whatAnEditDoesNotTouchIsNotEvaluated_data() {
    QTest::addColumn<int>("edit");
    QTest::addColumn<int>("evaluations");
    QTest::newRow("plan renamed") << 0 << 0;
    QTest::newRow("workload, fleet and scenario renamed") << 1 << 0;
    QTest::newRow("note") << 2 << 0;
    QTest::newRow("source") << 3 << 0;
    QTest::newRow("budget") << 4 << 0;
    QTest::newRow("another scenario") << 5 << 0;
    QTest::newRow("this scenario, with both arms") << 6 << 3;
    QTest::newRow("demand, with the base and both arms") << 7 << 4;
    QTest::newRow("an element of this scenario") << 8 << 3;
    QTest::newRow("an element of another scenario") << 9 << 0;
    QTest::newRow("an element of the base, which this one inherits") << 10 << 4;
  }
  void whatAnEditDoesNotTouchIsNotEvaluated() {
    QFETCH(int, edit);
    QFETCH(int, evaluations);
    Plan plan = test::plainPlan();
    plan.scenarios[1].base = test::kBase;
    plan.scenarios.push_back({.id = ScenarioId("third"), .base = test::kBase});
    plan.nodeTypes[0].purchasePrice = Money(100'000);
    Workspace workspace(plan);
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    QCOMPARE(workspace.live.evaluationCount(), 4);
    if (edit == 7) workspace.document.setScope(EditScope::AllScenarios);
    workspace.document.edit(u"edit"_s, [edit](Plan& p) {
      if (edit == 0) p.name = "Renamed";
      if (edit == 1) p.workloads[0].name = p.fleets[0].name = p.scenarios[1].name = "Renamed";
      if (edit == 2) p.notes = "A note";
      if (edit == 3) p.sources["fleets[0].targetLoad"] = {.source = "measured", .asOf = {}};
      if (edit == 4) p.budget.push_back({.month = 0, .amount = Money(1000)});
      if (edit == 5) p.scenarios[2].levers.spot.emplace().on = true;
      if (edit == 6) p.scenarios[1].levers.responseCache.emplace().on = true;
      if (edit == 7) p.workloads[0].requestsPerSecond *= 2;
      constexpr const char* kPlace = "workloads[chat].requestsPerSecond";
      if (edit == 8) p.scenarios[1].overrides[kPlace] = {.json = "80", .curve = {}};
      if (edit == 9) p.scenarios[2].overrides[kPlace] = {.json = "80", .curve = {}};
      if (edit == 10) p.scenarios[0].overrides[kPlace] = {.json = "80", .curve = {}};
    });
    QSignalSpy evaluated(&workspace.live, &LiveEvaluation::evaluated);
    workspace.live.flush();
    QCOMPARE(workspace.live.evaluationCount(), 4 + evaluations);
    QCOMPARE(evaluated.count(), 1);  // pages show names, too
    const auto fresh = evaluate(workspace.whole(), test::kTuned);
    QCOMPARE(workspace.live.current()->headline.monthlyCost, fresh.value().headline.monthlyCost);
    QCOMPARE(workspace.live.current()->pools[0].name, fresh.value().pools[0].name);
    QCOMPARE(workspace.live.current()->problems, fresh.value().problems);
  }

  void aDraftIsNotCompared() {
    Draft draft(test::plainPlan());
    draft.view.setScenario(test::kTuned);
    draft.live.flush();
    QVERIFY(draft.live.current());
    QCOMPARE(draft.live.evaluationCount(), 1);
  }

  void figuresFollowAnEdit() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    const Money before = workspace.live.current()->headline.monthlyCost;
    workspace.document.edit(u"double"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    workspace.live.flush();
    QCOMPARE(workspace.live.current()->headline.monthlyCost.value(), 2 * before.value());
  }

  void aScenarioIsComparedWithItsBase() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    QVERIFY(workspace.live.showsBase());
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    QVERIFY(!workspace.live.showsBase());
    QCOMPARE(workspace.live.base()->scenario.text, test::kBase.text);
  }

  void aPlanWithErrorsHasNoFiguresButProblems() {
    Workspace workspace(test::plainPlan());
    workspace.document.edit(u"break"_s, [](Plan& plan) { plan.workloads[0].fleet = FleetId("nowhere"); });
    workspace.live.flush();
    QVERIFY(!workspace.live.current());
    QVERIFY(hasErrors(workspace.live.problems()));
    workspace.document.undoStack().undo();
    workspace.live.flush();
    QVERIFY(workspace.live.current());
  }

  void theWorthOfALeverIsTheChangeWhenItIsFlipped() {
    Plan plan = test::plainPlan();
    plan.scenarios[1].base = test::kBase;
    plan.scenarios[1].levers.responseCache.emplace().on = true;
    plan.scenarios[1].levers.responseCache->hitRate = 0.5;
    Workspace workspace(plan);
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    workspace.worth.flush();
    const LeverState& cache = stateOf(workspace.worth, LeverKind::ResponseCache);
    const double off = workspace.live.base()->headline.monthlyCost.value();
    QCOMPARE(cache.worthPerMonth->value(), off - workspace.live.current()->headline.monthlyCost.value());
    QVERIFY(cache.worthPerMonth->value() > 0);
  }

  void theWorthSaysWhenItIsNotCurrent() {
    Workspace workspace(test::plainPlan());
    workspace.worth.setShown(this, true);
    workspace.worth.flush();
    QVERIFY(workspace.worth.isCurrent());
    raise(workspace);
    workspace.live.flush();
    QVERIFY(!workspace.worth.isCurrent());
    QTRY_VERIFY(workspace.worth.isCurrent());
  }

  void aLeverWithoutARateSaysWhatToDo() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    workspace.worth.flush();
    QVERIFY(!stateOf(workspace.worth, LeverKind::Quantization).hint.isEmpty());
  }

  void anInheritedLeverWithoutARateSaysSoToo() {
    Plan plan = test::plainPlan();
    plan.scenarios[1].base = test::kBase;
    plan.scenarios[0].levers.quantization.emplace().on = true;
    Workspace workspace(plan);
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    workspace.worth.flush();
    QVERIFY(!stateOf(workspace.worth, LeverKind::Quantization).hint.isEmpty());
  }

  void theWorthIsNeverThatOfAnOlderPlan() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    workspace.worth.flush();
    raise(workspace);
    workspace.live.flush();  // starts the worth's delay
    workspace.document.edit(u"much more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 10; });
    workspace.worth.flush();
    const auto flipped =
        evaluate(withLeverFlipped(workspace.plan(), test::kBase, LeverKind::ResponseCache), test::kBase);
    QCOMPARE(*stateOf(workspace.worth, LeverKind::ResponseCache).worthPerMonth,
             flipped.value().headline.monthlyCost - workspace.live.current()->headline.monthlyCost);
  }

  void aSearchWithinCapsIsStoppedAndTakenUpAgain() {
    Workspace workspace(test::cappedPlan());
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    QVERIFY(workspace.live.search().isSearching());
    workspace.live.search().stop();
    QVERIFY(!workspace.live.search().isSearching());
    QVERIFY(workspace.live.search().wasStopped());
    QCoreApplication::processEvents();
    QVERIFY(workspace.live.search().wasStopped());
    workspace.live.search().resume();
    QVERIFY(workspace.live.search().isSearching());
    QTRY_VERIFY(!workspace.live.search().isSearching());
    QVERIFY(!workspace.live.search().wasStopped());
    workspace.live.flush();
    const auto& owned = workspace.live.current()->pools[0].ownedNodes;
    QCOMPARE(*std::max_element(owned.begin(), owned.end()), 1.0);
  }
};

}  // namespace tst_live_evaluation

QTEST_GUILESS_MAIN(tst_live_evaluation::TestLiveEvaluation)
#include "tst_live_evaluation.moc"
