// SPDX-License-Identifier: GPL-3.0-or-later
// The Optimise page by mouse and keyboard: tiers are dragged, the cheapest mix is applied, growth may differ.
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "figures/mix_figures.h"
#include "pages/optimise/growth_cases.h"
#include "pages/optimise/mix_card.h"
#include "pages/optimise/optimise_page.h"
#include "pages/optimise/tier_handle.h"
#include "support/plan_builder.h"

namespace tst_optimise_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;
using optimise::PurchaseKind;

namespace {

const FleetId kMain("main");

// Eight nodes in every hour, four of them committed for a year.
Plan committedPlan() {
  Plan plan = test::plainPlan();
  Commitments& lever = test::tunedLevers(plan).commitments.emplace();
  lever.on = true;
  lever.mode = CommitmentMode::Counts;
  lever.counts[kMain] = {{.start = 0, .termMonths = 12, .count = 4, .renew = true}};
  return plan;
}

struct Fixture {
  explicit Fixture(const Plan& plan = committedPlan()) : workspace(plan), page(workspace) {
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    page.resize(820, 640);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    turn();
  }
  TierHandle* handle(PurchaseKind kind) { return page.findChild<MixCard*>()->handle(kind); }
  QString headline() { return page.findChild<QLabel*>(u"headline"_s)->text(); }
  int steps() { return workspace.document.undoStack().count(); }
  std::vector<Commitment> terms() { return test::tunedLevers(plan()).commitments->counts[kMain]; }
  Plan& plan() { return copy = workspace.plan(); }
  void turn() {
    workspace.live.flush();
    page.flush();
    QCoreApplication::processEvents();
  }
  // Moves a pressed handle by so many of its own pixels.
  void moveTo(TierHandle* handle, QPoint pressedAt, int up) {
    const QPoint global = pressedAt - QPoint(0, up);
    QMouseEvent move(QEvent::MouseMove, handle->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &move);
    turn();
  }

  Workspace workspace;
  OptimisePage page;
  Plan copy;
};

}  // namespace

class OptimisePageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // A legend that comes or goes with the height of its card must not leave its neighbours where they were.
  void cardsBesideOneAnotherAreOfOneHeight() {
    Fixture fixture;
    const auto* mine = fixture.page.findChild<MixCard*>();
    const QWidget* cheapest = nullptr;
    for (const auto* card : fixture.page.findChildren<ChartCard*>())
      if (card != mine && card->parent() == mine->parent()) cheapest = card;
    QVERIFY(cheapest);
    const auto* views = fixture.page.findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const int height : {480, 640, 520, 560, 500, 540, 460, 700, 440}) {
      fixture.page.resize(fixture.page.width(), height);
      QTest::qWait(20);
      QCOMPARE(mine->height(), cheapest->height());
      QVERIFY2(views->height() > 0.6 * mine->height(), qPrintable(QString::number(height)));
      QVERIFY2(mine->height() > views->height(), qPrintable(QString::number(height)));  // tiers are dragged in it
    }
  }

  void nothingIsLookedForWithoutFleets() {
    Plan plan = committedPlan();
    plan.workloads.clear();
    plan.fleets.clear();
    for (Scenario& scenario : plan.scenarios) scenario.levers = {};
    Fixture fixture(plan);
    QVERIFY(!fixture.page.findChild<QLabel*>(u"headline"_s)->isVisible());
    QVERIFY(Fixture().page.findChild<QLabel*>(u"headline"_s)->isVisible());
  }

  void dragIsOneUndoStep() {
    Fixture fixture;
    TierHandle* handle = fixture.handle(PurchaseKind::Reserved1y);
    QCOMPARE(handle->value(), 4);
    const QPoint at = handle->mapToGlobal(handle->rect().center());
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    for (int up = 5; up <= 60; up += 5) fixture.moveTo(handle, at, up);
    QTest::mouseRelease(handle, Qt::LeftButton);
    fixture.turn();
    QVERIFY(handle->value() > 4);
    QCOMPARE(fixture.terms()[0].count, handle->value());
    QCOMPARE(fixture.workspace.live.current()->pools[0].reservedNodes[Term::OneYear][0], handle->value());
    QCOMPARE(fixture.steps(), 1);
    fixture.workspace.document.undoStack().undo();
    QCOMPARE(fixture.plan(), committedPlan());
  }

  void escapeTakesADragBack() {
    Fixture fixture;
    TierHandle* handle = fixture.handle(PurchaseKind::Reserved3y);
    const QPoint at = handle->mapToGlobal(handle->rect().center());
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    fixture.moveTo(handle, at, 60);
    QVERIFY(fixture.plan() != committedPlan());
    QTest::keyClick(handle, Qt::Key_Escape);
    QCOMPARE(fixture.plan(), committedPlan());
    QTest::mouseRelease(handle, Qt::LeftButton);
    QCOMPARE(fixture.steps(), 0);
    fixture.turn();
    QCOMPARE(handle->value(), 0);
  }

  void aDragBackToItsStartLeavesNothing() {
    Fixture fixture;
    TierHandle* handle = fixture.handle(PurchaseKind::Reserved1y);
    const QPoint at = handle->mapToGlobal(handle->rect().center());
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    fixture.moveTo(handle, at, 60);
    fixture.moveTo(handle, at, 0);
    QTest::mouseRelease(handle, Qt::LeftButton);
    QCOMPARE(fixture.steps(), 0);
    QCOMPARE(fixture.plan(), committedPlan());
  }

  void arrowKeysMoveATier() {
    Fixture fixture;
    TierHandle* handle = fixture.handle(PurchaseKind::Reserved1y);
    handle->setFocus();
    for (int i = 0; i < 3; ++i) {
      QTest::keyClick(handle, Qt::Key_Up);
      fixture.turn();
    }
    QTest::keyClick(handle, Qt::Key_Down);
    fixture.turn();
    QCOMPARE(fixture.terms()[0].count, 6);
    QCOMPARE(fixture.steps(), 1);
  }

  void anOptimalLeverBecomesCounts() {
    Plan plan = optimise::withOptimalLevers(test::plainPlan(), test::kTuned, false);
    Fixture fixture(plan);
    TierHandle* handle = fixture.handle(PurchaseKind::Reserved3y);
    QCOMPARE(handle->value(), 8);
    QTest::keyClick(handle, Qt::Key_Down);
    fixture.turn();
    const Commitments lever = *test::tunedLevers(fixture.plan()).commitments;
    QCOMPARE(lever.mode, CommitmentMode::Counts);
    QCOMPARE(lever.counts.at(kMain)[0].count, 7);
  }

  void appliedTheMixIsTheCheapest() {
    Fixture fixture;
    QVERIFY(fixture.headline().contains(u"above the cheapest"_s));
    for (QToolButton* button : fixture.page.findChildren<QToolButton*>()) {
      if (button->menu() && button->text() == u"Apply"_s) button->menu()->actions().at(0)->trigger();
    }
    fixture.turn();
    QVERIFY2(fixture.headline().contains(u"is the cheapest"_s), qPrintable(fixture.headline()));
    QCOMPARE(fixture.steps(), 1);
    fixture.workspace.document.undoStack().undo();
    QCOMPARE(fixture.plan(), committedPlan());
  }

  void ownedNodesWaitForTheirLeadTime() {
    Plan plan = committedPlan();
    plan.assumptions.leadTimeMonths = 3;
    Fixture fixture(plan);
    QVERIFY(!fixture.handle(PurchaseKind::Owned)->isEnabled());
    fixture.workspace.view.setMonth(3);
    fixture.turn();
    QVERIFY(fixture.handle(PurchaseKind::Owned)->isEnabled());
  }

  // Paid in January, here in April: three months on order.
  void scheduleNamesOrderAndArrival() {
    Plan plan = test::plainPlan();
    plan.assumptions.leadTimeMonths = 3;
    const std::vector<optimise::PlannedPurchase> purchases{
        {.kind = PurchaseKind::Owned, .start = 3, .end = 51, .count = 2, .utilisation = 1},
        {.kind = PurchaseKind::Reserved1y, .start = 0, .end = 12, .count = 1, .utilisation = 0.5}};
    const TableData table = purchaseSchedule(purchases, 3, plan, NumberFormat());
    QStringList what;
    for (const auto& row : table.rows) what << row[1].text;
    QCOMPARE(what, (QStringList{u"Commit"_s, u"Order and pay"_s, u"Arrives"_s}));
    PoolEvaluation pool;
    pool.ownedNodes.assign(12, 2.0);
    std::fill_n(pool.ownedNodes.begin(), 3, 0.0);
    pool.reservedNodes[Term::OneYear].assign(12, 1.0);
    pool.reservedNodes[Term::ThreeYears].assign(12, 0.0);
    const ChartData data = commitmentTimeline(pool, purchases, 3, plan, NumberFormat());
    QCOMPARE(data.bands.size(), 3u);
    QCOMPARE(data.bands.back().values.mid(0, 4), (QList<double>{2, 2, 2, 0}));
  }

  void casesOfDemandAreOfferedAndEdited() {
    Workspace workspace(committedPlan());
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    DemandCaseModel model(workspace.document);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(workspace.plan().demandCases.empty());
    QVERIFY(model.setData(model.index(2, DemandCaseModel::kWeight), 5.0, Qt::EditRole));
    QCOMPARE(workspace.plan().demandCases.size(), 3u);
    QCOMPARE(workspace.plan().demandCases[2].weight, 5.0);
    QVERIFY(!model.setData(model.index(2, DemandCaseModel::kWeight), -1.0, Qt::EditRole));
    GrowthCases view(workspace);
    view.flush();
    const auto* verdict = view.findChild<QLabel*>(u"verdict"_s);
    QVERIFY2(verdict->text().contains(u"Least expected cost"_s), qPrintable(verdict->text()));
  }
};

}  // namespace tst_optimise_page

QTEST_MAIN(tst_optimise_page::OptimisePageTest)
#include "tst_optimise_page.moc"
