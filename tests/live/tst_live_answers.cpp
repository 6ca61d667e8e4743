// SPDX-License-Identifier: GPL-3.0-or-later
// Answers beside the window: current or said not to be, worked out for viewers only, and again only where an edit
// touches them.
#include <QSignalSpy>
#include <QTest>

#include "live/workspace.h"
#include "support/plan_builder.h"

namespace tst_live_answers {

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

[[nodiscard]] bool becomesCurrent(LiveAnswer& answer) {
  return QTest::qWaitFor([&] { return answer.isCurrent(); }, kSoon);
}

double sumOf(const optimise::Attribution& attribution) {
  double sum = 0;
  for (const optimise::Contribution& each : attribution.contributions) sum += each.shapley.value();
  return sum;
}

}  // namespace

class TestLiveAnswers : public QObject {
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

  // A picture of the window waits for what is looked at, and for nothing else.
  void whatIsLookedAtIsAwaited() {
    Fixture fixture(twoLevers());
    LiveEvaluation& live = fixture.workspace.live;
    QVERIFY(!live.isAwaited());
    fixture.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    QVERIFY(live.isAwaited());
    live.flush();
    QVERIFY(!live.isAwaited());
    fixture.workspace.attribution.setShown(&fixture.viewer, true);
    QVERIFY(live.isAwaited());
    QVERIFY(becomesCurrent(fixture.workspace.attribution));
    QVERIFY(!live.isAwaited());
  }

  // Another plan is opened and somebody looks before it is evaluated: as a page does that comes from behind the start
  // page.
  void noAnswerMixesTwoPlans() {
    Plan other = twoLevers();
    for (Workload& workload : other.workloads) workload.requestsPerSecond *= 3;
    Workspace alone(other);
    alone.view.setScenario(kTuned);
    alone.live.flush();
    QObject viewer;
    alone.worth.setShown(&viewer, true);
    QVERIFY(becomesCurrent(alone.worth));
    Fixture fixture(twoLevers());
    fixture.workspace.document.replace(other);
    fixture.workspace.view.setScenario(kTuned);
    fixture.workspace.worth.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(fixture.workspace.worth));
    int compared = 0;
    for (int kind = 0; kind < kLeverCount; ++kind) {
      const auto expected = stateOf(alone.worth, static_cast<LeverKind>(kind)).worthPerMonth;
      const auto found = stateOf(fixture.workspace.worth, static_cast<LeverKind>(kind)).worthPerMonth;
      QCOMPARE(found.has_value(), expected.has_value());
      if (!expected) continue;
      QCOMPARE(found->value(), expected->value());
      ++compared;
    }
    QVERIFY(compared > 2);
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
    QCOMPARE(attributionOf(shares)->base, live.base()->headline.monthlyCost);
    QCOMPARE(attributionOf(shares)->scenario, live.current()->headline.monthlyCost);
    QCOMPARE(sumOf(*attributionOf(shares)),
             (live.current()->headline.monthlyCost - live.base()->headline.monthlyCost).value());
    QCOMPARE(shapleyOf(shares, LeverKind::ResponseCache)->value(), -3 * 7300.0);
    QVERIFY(!shapleyOf(shares, LeverKind::Spot));
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
    QVERIFY(attributionOf(shares));  // still there, to be shown as what it is
    QVERIFY(becomesCurrent(shares));
    QCOMPARE(attributionOf(shares)->scenario, fixture.workspace.live.current()->headline.monthlyCost);
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
    QCOMPARE(attributionOf(shares)->scenario, fixture.workspace.live.current()->headline.monthlyCost);
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
    QVERIFY(!attributionOf(shares));
    QVERIFY(!shares.isRunning() && !shares.isCurrent());
  }

  void exportsWaitForIt() {
    Fixture fixture(twoLevers());
    fixture.workspace.attribution.flush();  // although nobody shows it
    QVERIFY(fixture.workspace.attribution.isCurrent());
    fixture.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    fixture.workspace.attribution.flush();
    QCOMPARE(attributionOf(fixture.workspace.attribution)->scenario,
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
    const auto found = adviceOf(advice, fixture.workspace.plan());
    QVERIFY(!found.empty());
    const optimise::Advice best = found.front();
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
    const optimise::Advice best = adviceOf(fixture.workspace.advice, fixture.workspace.plan()).front();
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

  void wordsAskNothing_data() {
    QTest::addColumn<int>("edit");
    QTest::newRow("names") << 0;
    QTest::newRow("notes") << 1;
    QTest::newRow("sources") << 2;
    QTest::newRow("budget") << 3;
    QTest::newRow("another scenario") << 4;
  }
  void wordsAskNothing() {
    QFETCH(int, edit);
    Plan plan = twoLevers();
    plan.scenarios.push_back({.id = ScenarioId("third"), .base = kBase});
    Fixture fixture(plan);
    Workspace& workspace = fixture.workspace;
    LiveAnswer* const answers[] = {&workspace.worth,   &workspace.attribution, &workspace.advice,
                                   &workspace.matches, &workspace.breakEven,   &workspace.apiArm};
    for (LiveAnswer* answer : answers) answer->setShown(&fixture.viewer, true);
    for (LiveAnswer* answer : answers) QVERIFY(becomesCurrent(*answer) || answer == &workspace.apiArm);
    std::vector<int> runs;
    for (LiveAnswer* answer : answers) runs.push_back(answer->runCount());
    workspace.document.edit(u"words"_s, [edit](Plan& p) {
      if (edit == 0) p.name = p.workloads[0].name = p.fleets[0].name = p.scenarios[1].name = "Renamed";
      if (edit == 1) p.notes = "A note";
      if (edit == 2) p.sources["workloads[0].shape"] = {.source = "a trace", .asOf = "2026-01-01"};
      if (edit == 3) p.budget.push_back({.month = 0, .amount = Money(1000)});
      if (edit == 4) p.scenarios[2].levers.spot.emplace().on = true;
    });
    workspace.live.flush();
    for (size_t i = 0; i < runs.size(); ++i) {
      QVERIFY(answers[i]->isCurrent() || answers[i] == &workspace.apiArm);
      QCOMPARE(answers[i]->runCount(), runs[i]);
    }
  }

  void adviceSpeaksOfFleetsByTheirNewNames() {
    Fixture fixture(plainPlan());
    fixture.workspace.document.edit(u"name"_s, [](Plan& plan) { plan.fleets[0].name = "Before"; });
    fixture.workspace.advice.flush();
    const auto fleetOf = [&] {
      const auto advice = adviceOf(fixture.workspace.advice, fixture.workspace.plan());
      for (const auto& [key, value] : advice.front().what.facts) {
        if (key == "fleet") return value;
      }
      return std::string();
    };
    QCOMPARE(fleetOf(), std::string("Before"));
    const int runs = fixture.workspace.advice.runCount();
    fixture.workspace.document.edit(u"name"_s, [](Plan& plan) { plan.fleets[0].name = "After"; });
    fixture.workspace.advice.flush();
    QCOMPARE(fleetOf(), std::string("After"));
    QCOMPARE(fixture.workspace.advice.runCount(), runs);
  }

  // During a drag every frame is another question: the answer to one of them comes all the same.
  void aLongDragDoesNotStarveTheWorth() {
    Fixture fixture(twoLevers());
    LiveWorth& worth = fixture.workspace.worth;
    worth.setShown(&fixture.viewer, true);
    QVERIFY(becomesCurrent(worth));
    const LeverStates* before = worth.answer();
    const Money first = *(*before)[static_cast<size_t>(LeverKind::ResponseCache)].worthPerMonth;
    PlanDocument& document = fixture.workspace.document;
    document.beginGesture(u"drag"_s);
    const bool came = QTest::qWaitFor(
        [&] {
          Plan plan = document.plan();
          plan.workloads[0].requestsPerSecond *= 1.01;
          document.updateGesture(std::move(plan));
          fixture.workspace.live.flush();
          return *stateOf(worth, LeverKind::ResponseCache).worthPerMonth != first;
        },
        kSoon);
    QVERIFY(came);
    QVERIFY(!worth.isCurrent());
    document.finishGesture();
    QVERIFY(becomesCurrent(worth));
  }
};

}  // namespace tst_live_answers

QTEST_GUILESS_MAIN(tst_live_answers::TestLiveAnswers)
#include "tst_live_answers.moc"
