// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/search_status.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "support/capped_plan.h"
#include "support/plan_builder.h"

namespace tst_search_status {

using namespace fulcrum;
using test::cappedPlan;
using namespace Qt::StringLiterals;

namespace {

// Keeps answers as a search leaves them that ran out of time at this distance from its bound.
void keepUnproved(Workspace& workspace, double gap) {
  optimise::SolvedPools solved;
  auto evaluated = optimise::evaluateScenario(workspace.plan(), test::kTuned, solved, {.waits = false}).value();
  if (!evaluated.choice.unsolved) return;
  optimise::CappedProblem& problem = *evaluated.choice.unsolved;
  optimise::CappedSolution solution = *optimise::solveCapped(problem);
  solution.bound = (1 - gap) * solution.objective;
  workspace.live.solved().keep(std::move(problem), std::move(solution));
}

struct Shown {
  explicit Shown(Workspace& workspace) : status(workspace) {
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    text = status.findChild<QLabel*>()->text();
    button = !status.findChild<QToolButton*>()->isHidden();
    visible = !status.isHidden();
  }
  SearchStatus status;
  QString text;
  bool button = false;
  bool visible = false;
};

}  // namespace

class TestSearchStatus : public QObject {
  Q_OBJECT
 private slots:
  void withoutCapsThereIsNothingToSay() {
    Workspace workspace(test::plainPlan());
    QVERIFY(!Shown(workspace).visible);
  }

  void aSearchCanBeStopped() {
    Workspace workspace(cappedPlan());
    const Shown shown(workspace);
    QVERIFY(shown.visible && shown.button);
    QCOMPARE(shown.text, u"Seeking the cheapest mix within the caps: 0 s"_s);
  }

  void aMixWithoutProofSaysHowFarItMayBeFromTheOptimum() {
    Workspace workspace(cappedPlan());
    keepUnproved(workspace, 0.024);
    const Shown shown(workspace);
    QVERIFY(shown.visible && !shown.button);
    QCOMPARE(shown.text, u"Mix within the caps: within 2.4\u00A0% of the optimum"_s);
    QVERIFY(std::abs(workspace.live.gap() - 0.024) < 1e-9);
  }

  void anUnprovedMixIsNeverWithinNothing() {
    Workspace workspace(cappedPlan());
    keepUnproved(workspace, 0.0004);
    QCOMPARE(Shown(workspace).text, u"Mix within the caps: within 0.1\u00A0% of the optimum"_s);
  }

  void aProvedMixSaysNothing() {
    Workspace workspace(cappedPlan());
    keepUnproved(workspace, 0.0);
    QVERIFY(!Shown(workspace).visible);
  }
};

}  // namespace tst_search_status

QTEST_MAIN(tst_search_status::TestSearchStatus)
#include "tst_search_status.moc"
