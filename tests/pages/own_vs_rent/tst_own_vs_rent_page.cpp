// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

#include "charts/chart_card.h"
#include "charts/chart_legend.h"
#include "engine/evaluate.h"
#include "figures/break_even_figures.h"
#include "figures/cash_flow_figures.h"
#include "pages/own_vs_rent/own_vs_rent_page.h"
#include "support/plan_builder.h"

namespace tst_own_vs_rent_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// The scenario `tuned` owns 4 nodes.
Plan owningPlan() {
  Plan plan = test::plainPlan();
  plan.assumptions.electricityTrend = 0.03;
  plan.assumptions.residualShare = 0.2;
  Own& own = test::tunedLevers(plan).own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts[FleetId("main")] = {Purchase{.month = 0, .count = 4}};
  return plan;
}

finance::OwnVersusRent compared(const Plan& plan) {
  return finance::ownVersusRent(plan, test::kTuned, [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); })
      .value();
}

double cell(const TableData& table, size_t row, size_t column) {
  return table.rows[row][column].number.value_or(0);
}

ApiView apiNow(Workspace& workspace) {
  workspace.apiArm.flush();
  return apiView(workspace);
}

}  // namespace

class OwnVsRentPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void sheetAddsUp_data();
  void sheetAddsUp();
  void figuresBeginWithNpv();
  void nothingToCompareGivesBlanks();
  void nodesToBuyAreOneUndoStep();
  void hypotheticalIsSaid();
  void financingIsOneUndoStep_data();
  void financingIsOneUndoStep();
  void bothCrossingsAreMarked();
  void theApiIsAThirdLine();
  void equalLinesAreOneWithAllNames();
  void anApiOfferIsOneUndoStepWithItsSource();
  void theBreakEvenOfTheApiIsInSight();
  void busyGpusAreRefusedInASentence();
  void refreshIsOneUndoStep();
  void theOptimumIsChosenOnThePage();
  void breakEvenFollowsOffTheThread();
  void theSurfaceIsInUnits();
};

void OwnVsRentPageTest::sheetAddsUp_data() {
  QTest::addColumn<bool>("months");
  QTest::newRow("years") << false;
  QTest::newRow("months") << true;
}

void OwnVsRentPageTest::sheetAddsUp() {
  QFETCH(bool, months);
  const Plan plan = owningPlan();
  const TableData table =
      cashFlowTable(compared(plan), plan, months ? SheetPeriod::Months : SheetPeriod::Years, NumberFormat());
  const size_t last = static_cast<size_t>(table.headers.size()) - 1;
  const auto depth = [&](size_t row) {
    const QString& name = table.rows[row][0].text;
    return std::count(name.begin(), name.end(), QChar(QChar::Nbsp)) / 3;
  };
  // A row is the sum of the rows one step deeper that follow it, where there are any.
  int sums = 0;
  for (size_t row = 0; row < table.rows.size(); ++row) {
    for (size_t column = 1; column <= last; ++column) {
      double sum = 0;
      bool any = false;
      for (size_t below = row + 1; below < table.rows.size() && depth(below) > depth(row); ++below) {
        if (depth(below) != depth(row) + 1) continue;
        sum += cell(table, below, column);
        any = true;
      }
      if (!any) continue;
      QVERIFY(std::abs(cell(table, row, column) - sum) < 1e-6);
      ++sums;
    }
  }
  QVERIFY(sums > 0);
  const auto rowNamed = [&](const QString& name) {
    const auto found = std::ranges::find_if(table.rows, [&](const auto& row) { return row[0].text == name; });
    return static_cast<size_t>(found - table.rows.begin());
  };
  const size_t difference = rowNamed(u"Own less rent"_s);
  double cumulated = 0;
  double present = 0;
  for (size_t column = 1; column < last; ++column) {
    const double arms = cell(table, rowNamed(u"Own"_s), column) - cell(table, rowNamed(u"Rent"_s), column);
    QVERIFY(std::abs(cell(table, difference, column) - arms) < 1e-6);
    cumulated += arms;
    present += cell(table, rowNamed(u"Present value"_s), column);
    QVERIFY(std::abs(cell(table, rowNamed(u"Cumulative"_s), column) - cumulated) < 1e-6);
  }
  QVERIFY(std::abs(cell(table, difference, last) - cumulated) < 1e-6);
  QVERIFY(std::abs(cell(table, rowNamed(u"Present value"_s), last) - present) < 1e-6);
  QCOMPARE(cell(table, rowNamed(u"Present value"_s), last), compared(plan).npv.value());
}

void OwnVsRentPageTest::figuresBeginWithNpv() {
  const finance::OwnVersusRent result = compared(owningPlan());
  const auto figures = ownVersusRentFigures(&result, {}, {}, Assumptions(), NumberFormat());
  QCOMPARE(figures.front().value, NumberFormat().moneyShortSigned(result.npv));
  QCOMPARE(figures.front().better, result.npv > Money(0) ? 1 : -1);
  QCOMPARE(figures[1].value, paybackText(result.payback, NumberFormat()));
}

void OwnVsRentPageTest::nothingToCompareGivesBlanks() {
  for (const OwnFigure& figure : ownVersusRentFigures(nullptr, {}, {}, Assumptions(), NumberFormat()))
    QCOMPARE(figure.value, NumberFormat::none());
}

void OwnVsRentPageTest::nodesToBuyAreOneUndoStep() {
  Workspace workspace(owningPlan());
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  page.findChild<QSpinBox*>(u"count"_s)->setValue(6);
  QCOMPARE(workspace.document.undoStack().count(), 1);
  QCOMPARE(workspace.plan().scenarios[1].levers.own->counts.at(FleetId("main")).at(0).count, 6);
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == owningPlan());
}

void OwnVsRentPageTest::hypotheticalIsSaid() {
  Plan plan = owningPlan();
  test::tunedLevers(plan).own->on = false;
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  QVERIFY(page.findChild<QLabel*>(u"notes"_s)->text().contains(u"owns nothing"_s));
}

void OwnVsRentPageTest::financingIsOneUndoStep_data() {
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("shown");
  QTest::addColumn<QString>("hidden");
  QTest::newRow("loan") << static_cast<int>(FinancingKind::Loan) << u"apr"_s << u"buyOut"_s;
  QTest::newRow("lease") << static_cast<int>(FinancingKind::Lease) << u"buyOut"_s << u"apr"_s;
}

// A kind of financing starts where it is worth what cash is worth, and shows the fields it needs.
void OwnVsRentPageTest::financingIsOneUndoStep() {
  QFETCH(int, kind);
  QFETCH(QString, shown);
  QFETCH(QString, hidden);
  Workspace workspace(owningPlan());
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  const double inCash = workspace.live.ownVersusRent()->npv.value();
  auto* box = page.findChild<QComboBox*>(u"financingKind"_s);
  box->setCurrentIndex(box->findData(kind));
  Q_EMIT box->activated(box->currentIndex());
  workspace.live.flush();
  QCOMPARE(workspace.document.undoStack().count(), 1);
  QCOMPARE(static_cast<int>(workspace.plan().scenarios[1].levers.own->financing.kind), kind);
  if (kind == static_cast<int>(FinancingKind::Loan))
    QVERIFY(std::abs(workspace.live.ownVersusRent()->npv.value() - inCash) < 1.0);
  QVERIFY(!page.findChild<QWidget*>(shown)->isHidden());
  QVERIFY(page.findChild<QWidget*>(hidden)->isHidden());
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == owningPlan());
}

void OwnVsRentPageTest::bothCrossingsAreMarked() {
  finance::OwnVersusRent result = compared(owningPlan());
  result.payback.simple = {.immediate = false, .first = 3.5, .final = 9.25};
  const ChartData both = cumulativeOwnVersusRent(&result, owningPlan(), NumberFormat());
  QCOMPARE(both.markers.size(), size_t(2));
  QCOMPARE(both.markers[0].x, 3.5);
  QVERIFY(!both.markers[0].filled);
  QCOMPARE(both.markers[1].x, 9.25);
  QVERIFY(both.markers[1].filled);
  result.payback.simple.final = 3.5;
  QCOMPARE(cumulativeOwnVersusRent(&result, owningPlan(), NumberFormat()).markers.size(), size_t(1));
}

void OwnVsRentPageTest::theApiIsAThirdLine() {
  Plan plan = owningPlan();
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  workspace.live.flush();
  QVERIFY(!apiNow(workspace).arm);
  QVERIFY(!apiNow(workspace).wanted);  // nobody asked for it: no sentence on the page
  ApiOffload& api = test::tunedLevers(plan).apiOffload.emplace();
  api.inputPerMTok = Money(1);
  workspace.document.edit(u"price"_s, plan);
  workspace.live.flush();
  const ApiView view = apiNow(workspace);
  QVERIFY(view.arm);
  const ChartData data = ownVersusRentChart(workspace.live.ownVersusRent(), view, workspace.plan(), workspace.format());
  QCOMPARE(data.lines.size(), size_t(3));
  QCOMPARE(data.lines[2].y.back(), view.arm->cumulative.back().value());
}

// A scenario that sends everything to an API: renting and the API are one, and nothing would be owned.
void OwnVsRentPageTest::equalLinesAreOneWithAllNames() {
  Plan plan = test::plainPlan();
  plan.workloads[0].inputTokens = 1000;
  ApiOffload& api = test::tunedLevers(plan).apiOffload.emplace();
  api.on = true;
  api.share = 1;
  api.inputPerMTok = Money(1);
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.resize(900, 700);
  page.show();
  workspace.live.flush();
  workspace.apiArm.flush();
  const auto cards = page.findChildren<ChartCard*>();
  const auto found = std::ranges::find(cards, u"Cumulative cost"_s, &ChartCard::title);
  QVERIFY(found != cards.end());
  const ChartCard* chart = *found;
  QTRY_COMPARE(chart->data().lines.size(), size_t(1));
  QCOMPARE(chart->data().lines[0].name, u"Rent = API"_s);
  QTRY_VERIFY(chart->findChild<ChartLegend*>()->isVisible());
}

void OwnVsRentPageTest::anApiOfferIsOneUndoStepWithItsSource() {
  Workspace workspace(owningPlan());
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  auto* box = page.findChild<QComboBox*>(u"apiOffer"_s);
  QCOMPARE(box->currentIndex(), 0);
  box->setCurrentIndex(1);
  Q_EMIT box->activated(1);
  workspace.live.flush();
  QCOMPARE(workspace.document.undoStack().count(), 1);
  const auto& lever = workspace.plan().scenarios[1].levers.apiOffload;
  QVERIFY(lever && !lever->on && lever->inputPerMTok > Money(0));
  QVERIFY(!workspace.plan().sources.at("scenarios[tuned].levers.apiOffload.inputPerMTok").source.empty());
  QVERIFY(apiNow(workspace).arm);
  workspace.document.undoStack().undo();
  QVERIFY(workspace.plan() == owningPlan());
}

void OwnVsRentPageTest::theBreakEvenOfTheApiIsInSight() {
  Plan plan = owningPlan();
  test::tunedLevers(plan).apiOffload.emplace().inputPerMTok = Money(1);
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  const ApiView view = apiNow(workspace);
  const auto* sentence = page.findChild<QLabel*>(u"apiSentence"_s);
  QVERIFY(sentence->isVisible());
  const QString notes = sentence->text();
  for (const double tokens : {*view.arm->breakEvenMTokPerMonth, *view.arm->breakEvenOwnMTokPerMonth}) {
    const QString amount = workspace.format().tokens(Tokens(tokens * 1e6));
    QVERIFY2(notes.contains(amount), qPrintable(notes));
  }
  QCOMPARE(notes.count(u"costs less than"_s), 1);
}

void OwnVsRentPageTest::busyGpusAreRefusedInASentence() {
  Plan plan = owningPlan();
  plan.workloads[0].unit = DemandUnit::BusyGpus;
  test::tunedLevers(plan).apiOffload.emplace().inputPerMTok = Money(1);
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.apiArm.flush();
  QVERIFY(page.findChild<QLabel*>(u"notes"_s)->text().contains(u"busy GPUs"_s));
}

void OwnVsRentPageTest::refreshIsOneUndoStep() {
  Workspace workspace(owningPlan());
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  page.findChild<QCheckBox*>(u"renew"_s)->click();
  QCOMPARE(workspace.document.undoStack().count(), 1);
  QVERIFY(workspace.plan().scenarios[1].levers.own->counts.at(FleetId("main")).at(0).renew);
}

void OwnVsRentPageTest::theOptimumIsChosenOnThePage() {
  Plan plan = owningPlan();
  plan.assumptions.residualShare = 1;  // a node costs nothing, so that the optimum owns
  Workspace workspace(plan);
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  QVERIFY(page.findChild<QLabel*>(u"bought"_s)->isHidden());
  workspace.document.edit(u"optimal"_s, [](Plan& p) { p.scenarios[1].levers.own->mode = OwnMode::Optimal; });
  workspace.live.flush();
  QVERIFY(!page.findChild<QLabel*>(u"bought"_s)->isHidden());
  QVERIFY(page.findChild<QLabel*>(u"bought"_s)->text().contains(u"8"_s));
}

void OwnVsRentPageTest::breakEvenFollowsOffTheThread() {
  Workspace workspace(owningPlan());
  workspace.view.setScenario(test::kTuned);
  OwnVsRentPage page(workspace);
  page.show();
  workspace.live.flush();
  LiveBreakEven& search = workspace.breakEven;
  QVERIFY(!search.isCurrent());
  search.flush();
  QVERIFY(search.isCurrent());
  page.hide();
  const int runs = search.runCount();
  workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
  workspace.live.flush();
  QVERIFY(!search.isRunning());
  QCOMPARE(search.runCount(), runs);
}

void OwnVsRentPageTest::theSurfaceIsInUnits() {
  Workspace workspace(owningPlan());
  workspace.view.setScenario(test::kTuned);
  workspace.live.flush();
  LiveBreakEven& search = workspace.breakEven;
  search.flush();
  const SurfaceData data = breakEvenSurfaceData(*search.answer(), true, workspace.format());
  QCOMPARE(data.point->x(), 1.0);
  QCOMPARE(data.point->y(), search.answer()->rentNow->value());
  QVERIFY(data.formatX(1.0).startsWith(u"50"_s));  // 32 of 64 GPUs
  QVERIFY(std::abs(valueAt(data.grid, *data.point) - workspace.live.ownVersusRent()->npv.value()) <
          0.1 * std::abs(workspace.live.ownVersusRent()->npv.value()) + 1e4);
  for (const SurfaceTick& tick : data.xTicks) QVERIFY(tick.at >= data.grid.x.first() && tick.at <= data.grid.x.last());
  QVERIFY(data.xTicks.size() >= 3);
}

}  // namespace tst_own_vs_rent_page

QTEST_MAIN(tst_own_vs_rent_page::OwnVsRentPageTest)
#include "tst_own_vs_rent_page.moc"
