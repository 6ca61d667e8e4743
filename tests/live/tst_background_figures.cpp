// SPDX-License-Identifier: GPL-3.0-or-later
// Attribution and advice beside the window: current or said not to be, and computed for viewers only.
#include <QSignalSpy>
#include <QTest>

#include "live/workspace.h"
#include "support/plan_builder.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 10'000;  // ms; what is waited for comes much earlier

// A workspace on the scenario `tuned`, and somebody who looks.
struct Fixture {
  Workspace workspace;
  QObject viewer;
  explicit Fixture(Plan plan) : workspace(std::move(plan)) {
    workspace.view.setScenario(kTuned);
    workspace.live.flush();
  }
  void raise() {
    workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    workspace.live.flush();
  }
};

[[nodiscard]] bool becomesCurrent(BackgroundFigures& figures) {
  return QTest::qWaitFor([&] { return figures.isCurrent(); }, kSoon);
}

double sumOf(const optimise::Attribution& attribution) {
  double sum = 0;
  for (const optimise::Contribution& each : attribution.contributions) sum += each.shapley.value();
  return sum;
}

}  // namespace

class TestBackgroundFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsComputedForNobody() {
    Fixture fixture(twoLevers());
    fixture.raise();
    QVERIFY(!fixture.workspace.attribution.isRunning());
    QVERIFY(!fixture.workspace.attribution.isCurrent());
    fixture.workspace.attribution.setShown(&fixture.viewer, true);
    QVERIFY(fixture.workspace.attribution.isRunning());
    fixture.workspace.attribution.setShown(&fixture.viewer, false);
    QVERIFY(!fixture.workspace.attribution.isRunning());
  }

  void aViewerThatGoesAwayShowsNothing() {
    Fixture fixture(twoLevers());
    auto viewer = std::make_unique<QObject>();
    fixture.workspace.attribution.setShown(viewer.get(), true);
    viewer.reset();
    QTRY_VERIFY(!fixture.workspace.attribution.isRunning());
  }

  void sharesAddUpToTheDifferenceOfTheKeyFigures() {
    Fixture fixture(twoLevers());
    LiveAttribution& shares = fixture.workspace.attribution;
    shares.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(shares));
    const LiveEvaluation& live = fixture.workspace.live;
    QCOMPARE(shares.attribution()->base, live.base()->headline.monthlyCost);
    QCOMPARE(shares.attribution()->scenario, live.current()->headline.monthlyCost);
    QCOMPARE(sumOf(*shares.attribution()),
             (live.current()->headline.monthlyCost - live.base()->headline.monthlyCost).value());
    QCOMPARE(shares.shapleyOf(LeverKind::ResponseCache)->value(), -3 * 7300.0);
    QVERIFY(!shares.shapleyOf(LeverKind::Spot));
  }

  void everyChangeMakesItStaleAtOnce_data() {
    QTest::addColumn<int>("change");
    QTest::newRow("plan") << 0;
    QTest::newRow("scenario") << 1;
    QTest::newRow("base") << 2;
  }
  void everyChangeMakesItStaleAtOnce() {
    QFETCH(int, change);
    Plan plan = twoLevers();
    plan.scenarios.push_back({.id = ScenarioId("third"), .base = kBase});
    Fixture fixture(plan);
    LiveAttribution& shares = fixture.workspace.attribution;
    shares.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(shares));
    if (change == 0) fixture.raise();
    if (change == 1) fixture.workspace.view.setScenario(ScenarioId("third"));
    if (change == 2)
      fixture.workspace.document.edit(u"base"_s, [](Plan& p) { p.scenarios[1].base = ScenarioId("third"); });
    fixture.workspace.live.flush();
    QVERIFY(!shares.isCurrent());
    QVERIFY(shares.attribution());  // still there, to be shown as what it is
    QVERIFY(becomesCurrent(shares));
    QCOMPARE(shares.attribution()->scenario, fixture.workspace.live.current()->headline.monthlyCost);
  }

  void anOldAnswerIsNeverTakenForANewOne() {
    Fixture fixture(twoLevers());
    LiveAttribution& shares = fixture.workspace.attribution;
    shares.setShown(&fixture.viewer, true);
    for (int edit = 0; edit < 20; ++edit) {
      fixture.raise();
      if (edit % 2 == 0) shares.flush();
    }
    QVERIFY(becomesCurrent(shares));
    QCOMPARE(shares.attribution()->scenario, fixture.workspace.live.current()->headline.monthlyCost);
  }

  void undoneIsCurrentAgain() {
    Fixture fixture(twoLevers());
    LiveAttribution& shares = fixture.workspace.attribution;
    shares.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(shares));
    fixture.raise();
    fixture.workspace.document.undoStack().undo();
    fixture.workspace.live.flush();
    QVERIFY(shares.isCurrent());
    QVERIFY(!shares.isRunning());
  }

  void aPlanWithErrorsHasNoShares() {
    Fixture fixture(twoLevers());
    LiveAttribution& shares = fixture.workspace.attribution;
    shares.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(shares));
    fixture.workspace.document.edit(u"break"_s, [](Plan& plan) { plan.workloads[0].fleet = FleetId("nowhere"); });
    fixture.workspace.live.flush();
    QVERIFY(!shares.attribution());
    QVERIFY(!shares.isRunning() && !shares.isCurrent());
  }

  void exportsWaitForIt() {
    Fixture fixture(twoLevers());
    fixture.workspace.attribution.flush();  // although nobody shows it
    QVERIFY(fixture.workspace.attribution.isCurrent());
    fixture.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    fixture.workspace.attribution.flush();
    QCOMPARE(fixture.workspace.attribution.attribution()->scenario,
             fixture.workspace.live.current()->headline.monthlyCost);
  }

  void cancelledItWaitsForTheNextChange() {
    Fixture fixture(twoLevers());
    LiveAdvice& advice = fixture.workspace.advice;
    advice.setShown(&fixture.viewer, true);
    advice.cancel();
    QVERIFY(!advice.isRunning() && !advice.isCurrent());
    fixture.raise();
    QVERIFY(advice.isRunning());
    QVERIFY(becomesCurrent(advice));
  }

  void appliedAdviceSavesWhatItSays() {
    Fixture fixture(plainPlan());
    LiveAdvice& advice = fixture.workspace.advice;
    advice.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(advice));
    QVERIFY(!advice.advice().empty());
    const optimise::Advice best = advice.advice().front();
    const Plan before = fixture.workspace.plan();
    const Money cost = fixture.workspace.live.current()->headline.monthlyCost;
    applyAdvice(fixture.workspace.document, kTuned, best);
    fixture.workspace.live.flush();
    QCOMPARE(fixture.workspace.live.current()->headline.monthlyCost, cost - best.savingPerMonth);
    QVERIFY(!advice.isCurrent());
    QCOMPARE(fixture.workspace.document.undoStack().count(), 1);
    fixture.workspace.document.undoStack().undo();
    QCOMPARE(fixture.workspace.plan(), before);
  }

  void adviceTriedInANewScenarioLeavesTheOldOneAlone() {
    Fixture fixture(plainPlan());
    fixture.workspace.advice.flush();
    const optimise::Advice best = fixture.workspace.advice.advice().front();
    const Money cost = fixture.workspace.live.current()->headline.monthlyCost;
    const ScenarioId trial = applyAdviceInNewScenario(fixture.workspace.document, kTuned, best);
    QCOMPARE(*find(fixture.workspace.plan(), trial)->base, kTuned);
    fixture.workspace.live.flush();
    QCOMPARE(fixture.workspace.live.current()->headline.monthlyCost, cost);
    fixture.workspace.view.setScenario(trial);
    fixture.workspace.live.flush();
    QCOMPARE(fixture.workspace.live.current()->headline.monthlyCost, cost - best.savingPerMonth);
    QCOMPARE(fixture.workspace.document.undoStack().count(), 1);
  }
};

QTEST_GUILESS_MAIN(TestBackgroundFigures)
#include "tst_background_figures.moc"
