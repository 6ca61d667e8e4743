// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "../support/plan_builder.h"
#include "figures/cash_flow_figures.h"
#include "pages/own_vs_rent_page.h"

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
  double arms = 0;
  double cumulated = 0;
  for (size_t column = 1; column <= last; ++column) {
    double sum = 0;
    double armSums = 0;
    for (size_t row = 0; row + 2 < table.rows.size(); ++row) {
      if (table.rows[row][0].text.startsWith(u'Σ')) {
        QCOMPARE(cell(table, row, column), sum);
        armSums += sum;
        sum = 0;
      } else {
        sum += cell(table, row, column);
      }
    }
    QCOMPARE(cell(table, table.rows.size() - 2, column), armSums);
    if (column == last) {
      QCOMPARE(armSums, arms);
    } else {
      arms += armSums;
      cumulated += armSums;
      QCOMPARE(cell(table, table.rows.size() - 1, column), cumulated);
    }
  }
}

void OwnVsRentPageTest::figuresBeginWithNpv() {
  const finance::OwnVersusRent result = compared(owningPlan());
  const auto figures = ownVersusRentFigures(&result, {}, 0.1, NumberFormat());
  QCOMPARE(figures.front().value, NumberFormat().moneyShortSigned(result.npv));
  QCOMPARE(figures.front().better, result.npv > Money(0) ? 1 : -1);
  QCOMPARE(figures[1].value, paybackText(result.simple, NumberFormat()));
}

void OwnVsRentPageTest::nothingToCompareGivesBlanks() {
  for (const OwnFigure& figure : ownVersusRentFigures(nullptr, {}, 0.1, NumberFormat()))
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

QTEST_MAIN(OwnVsRentPageTest)
#include "tst_own_vs_rent_page.moc"
