// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page: what it displays follows the plan, and what nobody looks at is not worked out.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "charts/chart_card.h"
#include "pages/compare/compare_page.h"
#include "pages/compare/comparison_view.h"
#include "plan/assumption_index.h"
#include "support/plan_builder.h"
#include "theme/segmented_control.h"

namespace tst_compare_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const ScenarioId kThird("third");

Plan threeScenarios() {
  Plan plan = test::twoLevers();
  plan.scenarios[0].name = "Base case";
  plan.scenarios[1].name = "Tuned";
  plan.scenarios.push_back({.id = kThird, .name = "Dearer", .base = test::kBase});
  plan.scenarios[2].assumptions.set.set(assumptionIndex(&Assumptions::demandFactor));
  plan.scenarios[2].assumptions.values = plan.assumptions;
  plan.scenarios[2].assumptions.values.demandFactor = 2;
  return plan;
}

struct Fixture {
  explicit Fixture(const Plan& plan = threeScenarios()) : workspace(plan), page(workspace) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    workspace.live.flush();
    page.resize(1000, 700);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    turn();
  }
  void turn() {
    workspace.live.flush();
    page.flush();
    QCoreApplication::processEvents();
  }
  void show(int view) {
    Q_EMIT page.findChild<SegmentedControl*>(u"views"_s)->chosen(view);
    turn();
  }
  // The table that is visible.
  const ComparisonTable& table() {
    static const ComparisonTable kNone;
    for (ComparisonView* view : page.findChildren<ComparisonView*>()) {
      if (view->isVisible()) return view->comparison().table();
    }
    return kNone;
  }
  ComparisonView* figures() { return page.findChild<ComparisonView*>(u"figures"_s); }
  const ChartData* chart() {
    for (ChartCard* card : page.findChildren<ChartCard*>()) {
      if (card->isVisible()) return &card->data();
    }
    return nullptr;
  }

  Workspace workspace;
  ComparePage page;
};

}  // namespace

class TestComparePage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // What the view has no room for is left out: half of a line of digits reads as other digits.
  void noRowIsCut() {
    Fixture f;
    ComparisonView view;
    view.setTable(f.table());
    view.resize(1000, 300);
    view.show();
    const int row = view.rowHeight(0);
    const int above = view.height() - view.viewport()->height();
    view.resize(1000, above + 3 * row + row / 2);
    QCoreApplication::processEvents();
    QCOMPARE(view.viewport()->height(), 3 * row + row / 2);
    const QImage picture = view.grab().toImage();
    const auto coloursBetween = [&](int from, int until) {
      QSet<QRgb> colours;
      const int top = view.viewport()->y();
      for (int y = top + from; y < top + until; ++y) {
        for (int x = 4; x < view.width() - 24; ++x) colours.insert(picture.pixel(x, y));
      }
      return colours.size();
    };
    QVERIFY(coloursBetween(2 * row + 2, 3 * row - 2) > 4);
    QCOMPARE(coloursBetween(3 * row + 1, 3 * row + row / 2 - 1), 1);
  }
  // On the page it is as high as rows that are whole, and no higher than all of them.
  void theTableHasWholeRows_data() {
    QTest::addColumn<int>("height");
    for (const int height : {480, 533, 580, 2000}) QTest::addRow("%d px", height) << height;
  }
  void theTableHasWholeRows() {
    QFETCH(int, height);
    Fixture f;
    f.page.resize(1000, height);
    f.turn();
    const ComparisonView& view = *f.figures();
    const int row = view.rowHeight(0);
    QTRY_COMPARE(view.viewport()->height() % row, 0);
    QVERIFY(view.viewport()->height() <= view.model()->rowCount() * row);
    QVERIFY(view.viewport()->height() >= 3 * row);
    const auto cards = f.page.findChildren<ChartCard*>();
    const auto card = std::ranges::find_if(cards, &ChartCard::isVisible);
    QVERIFY(card != cards.end());
    QVERIFY2(view.geometry().bottom() < (*card)->geometry().top(),
             qPrintable(u"%1, %2"_s.arg(view.geometry().bottom()).arg((*card)->geometry().top())));
  }
 private Q_SLOTS:
  void scenariosStandSideBySide() {
    Fixture f;
    QCOMPARE(f.table().scenarios, (QStringList{u"Base case"_s, u"Tuned"_s, u"Dearer"_s}));
    QCOMPARE(f.table().rows[0].cells[0].text, u"$58,400"_s);
    QCOMPARE(f.table().rows[0].cells[1].text, u"$14,600"_s);
    QVERIFY(f.chart());
    QCOMPARE(f.chart()->lines.size(), size_t{3});
  }

  void anEditIsFollowedWhileThePageIsDisplayed() {
    Fixture f;
    f.workspace.document.edit(u"Dearer"_s, [](Plan& plan) { plan.nodeTypes[0].onDemand = MoneyPerHour(20); });
    f.turn();
    QCOMPARE(f.table().rows[0].cells[0].text, u"$116,800"_s);
  }

  void theSpreadIsThatOfTheSameTrials() {
    Plan plan = threeScenarios();
    plan.simulation.trials = 200;
    plan.uncertainties = {{.id = UncertaintyId("traffic"),
                           .path = "demand",
                           .effect = InputEffect::Factor,
                           .distribution = {.kind = DistributionKind::LogNormal, .p10 = 0.7, .p90 = 1.4}}};
    Fixture f(plan);
    auto* course = f.page.findChild<SegmentedControl*>(u"course"_s);
    course->setCurrentIndex(2);
    Q_EMIT course->chosen(2);
    f.turn();
    QVERIFY(f.chart());
    QCOMPARE(f.chart()->lines.size(), size_t{3});
    QVERIFY(!f.chart()->stale);
    QVERIFY(f.chart()->title != Fixture().chart()->title);
  }

  // Neither behind another view of the page nor behind another page.
  void whatNobodyLooksAtIsNotWorkedOut() {
    Fixture f;
    f.show(1);
    const int runs = f.page.figures().runCount();
    f.workspace.document.edit(u"Dearer"_s, [](Plan& plan) { plan.nodeTypes[0].onDemand = MoneyPerHour(20); });
    f.workspace.live.flush();
    QCoreApplication::processEvents();
    QVERIFY(!f.page.figures().isShown());
    QCOMPARE(f.page.figures().runCount(), runs);
    f.page.hide();
    f.show(0);
    QVERIFY(!f.page.figures().isShown());
  }

  void hiddenScenariosAreNotAskedFor() {
    Fixture f;
    f.page.setHidden(kThird, true);
    f.turn();
    QCOMPARE(f.table().scenarios, (QStringList{u"Base case"_s, u"Tuned"_s}));
    QCOMPARE(f.page.figures().question()->scenarios.size(), size_t{2});
    f.page.setHidden(test::kBase, true);
    QCOMPARE(f.page.shownScenarios().front(), test::kBase);  // the others are compared with it
  }

  void aClickOnAHeadMakesItTheBase() {
    Fixture f;
    Q_EMIT f.figures()->baseRequested(1);
    f.turn();
    QCOMPARE(f.workspace.live.baseScenario(), test::kTuned);
    QCOMPARE(f.table().base, size_t{1});
    QVERIFY(f.table().rows[0].cells[0].change.startsWith(u"▲"_s));
    QCOMPARE(f.table().rows[0].cells[0].better, std::optional(false));
  }

  void columnsMove() {
    Fixture f;
    Q_EMIT f.figures()->moveRequested(2, 0);
    f.turn();
    QCOMPARE(f.table().scenarios, (QStringList{u"Dearer"_s, u"Base case"_s, u"Tuned"_s}));
    QCOMPARE(f.table().base, size_t{1});
    QCOMPARE(f.chart()->lines[0].name, u"Dearer"_s);
    Q_EMIT f.figures()->copyRequested();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Figure\tDearer\tBase case\tTuned\n"_s));
  }

  void whatCannotBeRankedIsSaid() {
    Fixture f;
    QStringList texts;
    for (QLabel* label : f.page.findChildren<QLabel*>()) {
      if (label->isVisible()) texts << label->text();
    }
    QVERIFY2(texts.join(u' ').contains(u"No best values are marked"_s), qPrintable(texts.join(u'\n')));
  }

  void inputsAreThoseThatDifferAndLeadToTheirField() {
    Fixture f;
    f.show(1);
    QVERIFY(!f.table().rows.empty());
    const auto found = std::ranges::find(f.table().rows, std::string("assumptions.demandFactor"), &ComparisonRow::path);
    QVERIFY(found != f.table().rows.end());
    QVERIFY(found->cells[2].differs);
    QSignalSpy asked(&f.page, &Page::fieldRequested);
    const auto lever = std::ranges::find(f.table().rows, std::string("levers.responseCache.on"), &ComparisonRow::path);
    QVERIFY(lever != f.table().rows.end());
    for (ComparisonView* view : f.page.findChildren<ComparisonView*>()) {
      if (view->isVisible()) Q_EMIT view->fieldRequested(static_cast<int>(lever - f.table().rows.begin()), 1);
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"scenarios[1].levers.responseCache.on"_s);
    QCOMPARE(f.workspace.view.scenario(), test::kTuned);
  }

  // Base case to Dearer: twice the demand, as an assumption of its own.
  void whyNamesLeversAndAssumptions() {
    Fixture f;
    f.workspace.view.setScenario(kThird);
    f.show(2);
    const ChartData* chart = f.chart();
    QVERIFY(chart);
    QCOMPARE(chart->xLabels.first(), u"Base case"_s);
    QCOMPARE(chart->xLabels.last(), u"Dearer"_s);
    QVERIFY2(chart->xLabels.contains(u"Demand factor"_s), qPrintable(chart->xLabels.join(u'\n')));
    const QList<double> levels = levelsOf(*chart);
    QCOMPARE(levels.first(), 58400.0);
    QCOMPARE(levels.last(), 116800.0);
  }

  void oneScenarioOffersToBeDuplicated() {
    Plan plan = test::plainPlan();
    plan.scenarios.resize(1);
    Fixture f(plan);
    auto* button = f.page.findChild<QPushButton*>(u"duplicate"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(!f.page.figures().isShown());
    button->click();
    f.turn();
    QCOMPARE(f.workspace.whole().scenarios.size(), size_t{2});
    QCOMPARE(f.table().scenarios.size(), qsizetype{2});
    QVERIFY(!button->isVisible());
  }
};

}  // namespace tst_compare_page

QTEST_MAIN(tst_compare_page::TestComparePage)
#include "tst_compare_page.moc"
