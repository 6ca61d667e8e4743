// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/why_panel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "catalogue/catalogue.h"
#include "explain/avoidable.h"
#include "explain/families.h"
#include "figures/cost_answers.h"
#include "pages/demand/demand_page.h"
#include "support/plan_builder.h"
#include "theme/why_trigger.h"
#include "window/key_figure_strip.h"
#include "window/moved_line.h"

namespace tst_why_panel {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem* itemNamed(const QTreeWidget& tree, const QString& start) {
  for (QTreeWidgetItemIterator each(const_cast<QTreeWidget*>(&tree)); *each; ++each) {
    if ((*each)->text(0).startsWith(start)) return *each;
  }
  return nullptr;
}

void setDemand(Workspace& workspace, double requestsPerSecond) {
  workspace.document.edit(u"Demand"_s, [&](Plan& plan) { plan.workloads[0].requestsPerSecond = requestsPerSecond; });
  workspace.live.flush();
}

struct Panel {
  explicit Panel(Workspace& workspace, const std::string& figure) : panel(workspace) {
    workspace.live.flush();
    panel.show();
    panel.ask({.figure = figure});
    panel.flush();
    tree = panel.findChild<QTreeWidget*>();
  }
  WhyPanel panel;
  QTreeWidget* tree;
};

}  // namespace

class TestWhyPanel : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

  // What many evaluations tell is worked out for who asks.
  void aFigureOfAFamilyIsExplained() {
    Workspace workspace(test::plainPlan());
    for (const char* figure :
         {"mix[own].aboveCheapest", "stress[demandHalves].monthlyCost", "quoted[base].utilisation.low"}) {
      Panel shown(workspace, figure);
      QVERIFY2(shown.tree->topLevelItemCount() > 0, figure);
      QVERIFY2(shown.panel.text().contains(u" = "_s), qPrintable(shown.panel.text()));
    }
    Panel none(workspace, "stress[nothing].monthlyCost");
    QCOMPARE(none.tree->topLevelItemCount(), 0);
  }

  // 8 nodes at 10 per hour, 730 hours per month.
  void aFigureOpensDownToItsField() {
    Workspace workspace(test::plainPlan());
    Panel shown(workspace, "fleets[main].cost.onDemand[0]");
    QVERIFY2(shown.panel.text().startsWith(u"On-demand cost of main, "_s), qPrintable(shown.panel.text()));
    QTreeWidgetItem* price = itemNamed(*shown.tree, u"On-demand price"_s);
    QVERIFY(price);
    QVERIFY(price->text(1).contains(u"10.00/h"_s));
    QVERIFY2(price->text(3).contains(u"Node type node"_s), qPrintable(price->text(3)));
    QSignalSpy jumps(&shown.panel, &WhyPanel::fieldRequested);
    Q_EMIT shown.tree->itemActivated(price, 0);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps[0][0].toString(), u"nodeTypes[0].onDemand"_s);
  }

  void aTermThatIsAFigureIsExpandedWhenItIsLookedAt() {
    Workspace workspace(test::plainPlan());
    Panel shown(workspace, "monthlyCost");
    QTreeWidgetItem* present = itemNamed(*shown.tree, u"Present value of the cost"_s);
    QVERIFY(present && present->childCount() == 0);
    present->setExpanded(true);
    QCOMPARE(present->childCount(), 14);  // 12 months, and the worth at both ends
    QVERIFY(shown.panel.text().contains(u"Worth at the start"_s));
  }

  void itFollowsThePlanAndSaysNothingStale() {
    Workspace workspace(test::plainPlan());
    Panel shown(workspace, "monthlyCost");
    itemNamed(*shown.tree, u"Present value of the cost"_s)->setExpanded(true);
    const QString before = shown.panel.text();
    setDemand(workspace, 80);
    QVERIFY(!shown.tree->isEnabled());
    QVERIFY(shown.panel.text().contains(u"Following the plan"_s));
    shown.panel.flush();
    QVERIFY(shown.tree->isEnabled());
    QVERIFY(shown.panel.text() != before);
    QVERIFY(itemNamed(*shown.tree, u"Present value of the cost"_s)->isExpanded());
  }

  void aFigureThatIsGoneIsSaid() {
    Workspace workspace(test::plainPlan());
    Panel shown(workspace, "fleets[gone].cost.onDemand[0]");
    QVERIFY(shown.panel.text().startsWith(u"The plan has no such figure now"_s));
    QVERIFY(shown.panel.text().contains(u"fleets[gone]"_s));
  }

  void theNpvAgainstTheReferenceHasBothScenarios() {
    Workspace workspace(test::twoLevers());
    workspace.view.setScenario(test::kTuned);
    Panel shown(workspace, kNpvAgainst);
    QCOMPARE(shown.tree->topLevelItemCount(), 2);
    QTreeWidgetItem* reference = shown.tree->topLevelItem(0);
    reference->setExpanded(true);
    QVERIFY(reference->childCount() > 0);
    QVERIFY(reference->text(1) != shown.tree->topLevelItem(1)->text(1));
  }

  // Of a scenario that is not the one displayed, as the page Compare asks.
  void aFigureOfAnotherScenarioSaysWhose() {
    Workspace workspace(test::twoLevers());
    workspace.live.flush();
    WhyPanel panel(workspace);
    panel.show();
    panel.ask({.figure = "monthlyCost"});
    panel.flush();
    const QString own = panel.text();
    panel.ask({.figure = "monthlyCost", .scenario = test::kTuned});
    panel.flush();
    QVERIFY2(panel.text().startsWith(u"tuned · Monthly cost: "_s), qPrintable(panel.text()));
    QVERIFY(panel.text() != own);
    panel.ask({.figure = kNpvAgainst, .scenario = test::kTuned});
    panel.flush();
    QCOMPARE(panel.findChild<QTreeWidget*>()->topLevelItemCount(), 2);
  }

  void trialsAndTheBreakEvenAreExplained() {
    Workspace workspace(test::twoLevers());
    workspace.live.flush();
    Panel quantile(workspace, "risk.monthlyCost.p90");
    QVERIFY2(quantile.panel.text().startsWith(u"Monthly cost, P90: "_s), qPrintable(quantile.panel.text()));
    QVERIFY(itemNamed(*quantile.tree, u"Trial "_s));
    Panel rent(workspace, "breakEven.rentFactor");
    QVERIFY2(rent.panel.text().startsWith(u"Factor on rented prices"_s), qPrintable(rent.panel.text()));
    QCOMPARE(rent.tree->topLevelItemCount(), 2);
  }

  void avoidableWasteIsExplainedInItsParts() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    workspace.waste.flush();
    Panel shown(workspace, std::string(explain::kAvoidableWaste));
    QCOMPARE(shown.tree->topLevelItemCount(), optimise::kAvoidablePartCount);
  }

  void keyFiguresAskByClickAndKey() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    KeyFigureStrip strip(workspace);
    strip.resize(1200, 80);
    strip.show();
    QSignalSpy asked(&strip, &KeyFigureStrip::whyRequested);
    auto* tile = strip.findChildren<QFrame*>(Qt::FindDirectChildrenOnly).front();
    QTest::mouseClick(tile, Qt::LeftButton);
    QTest::keyClick(tile, Qt::Key_F1);
    QTest::keyClick(tile, Qt::Key_Return);
    QCOMPARE(asked.count(), 3);
    QCOMPARE(asked[0][0].value<explain::Asked>().figure, std::string("monthlyCost"));
    // Another button does nothing.
    QTest::mouseClick(tile, Qt::MiddleButton);
    QCOMPARE(asked.count(), 3);
  }

  // What a workload costs above the cheapest node type is explained by the ranking of node types.
  void theMatchOfAWorkloadIsAsked() {
    Workspace workspace(samplePlan());
    workspace.view.setScenario(kSampleScenario);
    workspace.live.flush();
    workspace.matches.setShown(this, true);
    workspace.matches.flush();
    DemandPage page(workspace);
    page.resize(1000, 700);
    page.show();
    workspace.view.setWorkload(WorkloadId("assist"));
    auto* match = page.findChild<QLabel*>(u"match"_s);
    QVERIFY2(match->text().contains(u"per token against"_s), qPrintable(match->text()));
    QSignalSpy asked(&page, &DemandPage::whyRequested);
    QTest::mouseClick(match, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto figure = asked[0][0].value<explain::Asked>().figure;
    QCOMPARE(figure, std::string("hardware[assist].aboveCheapest"));
    const auto all = explain::familyExplanations(workspace.whole(), workspace.view.scenario(), "hardware[assist]");
    QVERIFY(all.ok());
    const double above = *explain::figureOfFamily(all.value(), figure).value().value;
    QCOMPARE(above, *matchesOf(workspace.matches, workspace.plan())[1].aboveCheapest);
    workspace.matches.setShown(this, false);
  }

  void everyCellOfTheCostTableIsMadeOfFiguresThatAddUp() {
    Plan plan = test::twoLevers();
    plan.horizonMonths = 14;
    Workspace workspace(plan);
    workspace.live.flush();
    const Evaluation& evaluation = *workspace.live.current();
    const explain::Figures figures(explain::explainedScenario(workspace.whole(), workspace.view.scenario()).value());
    int checked = 0;
    for (const CostSplit split : {CostSplit::Tier, CostSplit::Fleet, CostSplit::Workload, CostSplit::CostCentre}) {
      for (const CostView view : {CostView::Amortised, CostView::Cash}) {
        for (const Period period : {Period::Months, Period::Quarters}) {
          const CostChoice choice{split, view, period};
          const auto parts = costParts(evaluation, workspace.plan(), split, view);
          const auto periods = periodsOf(workspace.plan(), evaluation.months, period, workspace.format());
          for (size_t place = 0; place < periods.size(); ++place) {
            for (size_t band = 0; band < parts.size(); ++band) {
              const auto asked = askedOfCost({.evaluation = evaluation,
                                              .plan = workspace.plan(),
                                              .choice = choice,
                                              .format = workspace.format(),
                                              .place = static_cast<int>(place),
                                              .series = static_cast<int>(band)});
              QVERIFY(asked);
              const auto explanation = figures.explain(*asked);
              QVERIFY2(explanation.ok(), asked->figure.c_str());
              double shown = 0;
              for (int month = periods[place].first; month < periods[place].first + periods[place].count; ++month)
                shown += parts[band].amounts[static_cast<size_t>(month)].value();
              QVERIFY(std::abs(*explanation.value().value - shown) <= 1e-9 * (1 + std::abs(shown)));
              ++checked;
            }
          }
        }
      }
    }
    QVERIFY(checked > 100);
  }

  void anEditSaysWhatItMovedAndTakesItBack() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    MovedLine line(workspace);
    line.show();
    QVERIFY(line.text().isEmpty());
    setDemand(workspace, 45);
    QVERIFY2(line.text().startsWith(u"+$7.30k per month: On-demand of main"_s), qPrintable(line.text()));
    for (QLabel* label : line.findChildren<QLabel*>()) Q_EMIT label->linkActivated(u"undo"_s);
    workspace.live.flush();
    QCOMPARE(workspace.plan().workloads[0].requestsPerSecond, 40.0);
    QVERIFY(line.text().isEmpty());
  }

  void anotherCurrencyIsNoSaving() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    MovedLine line(workspace);
    line.show();
    workspace.document.edit(u"Currency"_s, [](Plan& plan) { plan.currency = "EUR"; });
    workspace.live.flush();
    QCOMPARE(line.text(), u"All amounts are in EUR now."_s);
  }

  void aDragSaysNothingUntilItsEnd() {
    Workspace workspace(test::plainPlan());
    workspace.live.flush();
    MovedLine line(workspace);
    line.show();
    workspace.document.beginGesture(u"Drag"_s);
    for (const double demand : {42.0, 44.0, 50.0}) {
      Plan plan = workspace.plan();
      plan.workloads[0].requestsPerSecond = demand;
      workspace.document.updateGesture(plan);
      workspace.live.flush();
      QVERIFY(line.text().isEmpty());
    }
    workspace.document.finishGesture();
    QCoreApplication::processEvents();
    workspace.live.flush();
    QVERIFY(line.text().contains(u"8 → 10"_s));
  }
};

}  // namespace tst_why_panel

QTEST_MAIN(tst_why_panel::TestWhyPanel)
#include "tst_why_panel.moc"
