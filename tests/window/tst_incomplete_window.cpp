// SPDX-License-Identifier: GPL-3.0-or-later
// Missing is not zero, and the window says so: the strip, the tab of the scenario, the workload and the verdict.
#include <QTabBar>
#include <QTreeWidget>
#include <QtTest>

#include "figures/key_figures.h"
#include "pages/demand/workload_panel.h"
#include "support/plan_builder.h"
#include "window/scenario_bar.h"

namespace tst_incomplete_window {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMonthlyCost = 0;
constexpr size_t kPayback = 4;
constexpr size_t kNpv = 5;

Plan withoutPrice(Plan plan) {
  plan.nodeTypes[0].onDemand = MoneyPerHour(0);
  return plan;
}

Plan withoutRate(Plan plan) {
  plan.workloads.push_back(test::plainWorkload("lost", "main", 10));
  plan.workloads.back().model = "Nothing";
  plan.workloads.back().service.reset();
  return plan;
}

}  // namespace

class IncompleteWindowTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void costsThatLeaveSomethingOutSaySo_data() {
    QTest::addColumn<bool>("price");
    QTest::newRow("a price") << true;
    QTest::newRow("a rate") << false;
  }
  void costsThatLeaveSomethingOutSaySo() {
    QFETCH(bool, price);
    Workspace workspace(price ? withoutPrice(test::plainPlan()) : withoutRate(test::plainPlan()));
    ScenarioBar bar(workspace);
    bar.resize(1200, 40);
    bar.show();
    workspace.live.flush();
    const std::vector<KeyFigure> figures = keyFigures(workspace);
    QCOMPARE(figures[kMonthlyCost].change, u"incomplete"_s);
    QCOMPARE(figures[kMonthlyCost].better, std::optional(false));
    QVERIFY2(figures[kMonthlyCost].explanation.startsWith(u"Incomplete: "_s),
             qPrintable(figures[kMonthlyCost].explanation));
    const auto* tabs = bar.findChild<QTabBar*>();
    QVERIFY2(tabs->tabText(0).contains(u"incomplete"_s), qPrintable(tabs->tabText(0)));
    QVERIFY(!tabs->tabIcon(0).isNull());
    // Another edit that leaves it so says it again; one that mends it takes it away.
    const QString hint = tabs->tabToolTip(0);
    workspace.document.edit(u"More"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    workspace.live.flush();
    QCOMPARE(tabs->tabToolTip(0), hint);
    workspace.document.edit(u"Mend"_s, [&](Plan& plan) {
      plan.nodeTypes[0].onDemand = MoneyPerHour(10);
      plan.workloads.resize(1);
    });
    workspace.live.flush();
    QVERIFY(tabs->tabIcon(0).isNull() && tabs->tabToolTip(0) != hint);
  }

  // A change against what leaves something out is none.
  void noChangeIsDisplayedAgainstSuchAFigure() {
    Plan plan = withoutPrice(test::plainPlan());
    NodeType priced = plan.nodeTypes[0];
    priced.id = NodeTypeId("priced");
    priced.onDemand = MoneyPerHour(10);
    plan.nodeTypes.push_back(priced);
    find(plan, test::kTuned)->overrides["fleets[main].nodeType"] = {.json = "\"priced\"", .curve = {}};
    Workspace workspace(plan);
    workspace.view.setScenario(test::kTuned);
    workspace.live.flush();
    QVERIFY(workspace.live.current()->incomplete.empty() && !workspace.live.base()->incomplete.empty());
    for (const size_t index : {kMonthlyCost, kNpv}) {
      QCOMPARE(keyFigures(workspace)[index].change, u"reference incomplete"_s);
    }
  }

  void aWorkloadWithoutARateHasNoShare() {
    Workspace workspace(withoutRate(test::plainPlan()));
    WorkloadPanel panel(workspace);
    workspace.live.flush();
    panel.refresh();
    const auto* list = panel.findChild<QTreeWidget*>();
    const int column = list->columnCount() - 1;
    QCOMPARE(list->topLevelItem(1)->text(column), u"no rate"_s);
    QVERIFY(list->topLevelItem(0)->text(column).endsWith(u'%'));
  }

  // Cheaper terms alone are no payback of anything.
  void whereNothingIsBoughtNothingPaysBack() {
    Plan plan = test::plainPlan();
    plan.nodeTypes[0].purchasePrice = Money(0);
    plan.nodeTypes[0].reserved1yDiscount = 0.4;
    plan.ownVsRent.rentArm.kind = RentArmKind::Best;
    plan.fleets[0].commitments = {{.termMonths = 12, .count = 2, .pricePerHour = MoneyPerHour(1)}};
    Workspace workspace(plan);
    workspace.live.flush();
    QVERIFY(workspace.live.arms() && workspace.live.arms()->buysNothing());
    QVERIFY(!workspace.live.ownVersusRent());
    const KeyFigure payback = keyFigures(workspace)[kPayback];
    QCOMPARE(payback.value, NumberFormat::none());
    QVERIFY(payback.figure.empty() && payback.output.empty());
  }
};

}  // namespace tst_incomplete_window

QTEST_MAIN(tst_incomplete_window::IncompleteWindowTest)
#include "tst_incomplete_window.moc"
