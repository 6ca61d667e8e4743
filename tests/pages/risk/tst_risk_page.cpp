// SPDX-License-Identifier: GPL-3.0-or-later
// The Risk page: what is uncertain is edited, and every view follows.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "charts/chart_card.h"
#include "curve/distribution_editor.h"
#include "pages/risk/chances_card.h"
#include "pages/risk/risk_inputs.h"
#include "pages/risk/risk_page.h"
#include "risk/default_inputs.h"
#include "support/plan_builder.h"
#include "tables/correlation_model.h"
#include "tables/uncertainty_model.h"
#include "theme/segmented_control.h"

namespace tst_risk_page {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

Plan uncertainPlan() {
  Plan plan = test::plainPlan();
  plan.assumptions.discountRate = 0.1;
  plan.budget = {{.month = 0, .amount = Money(50000)}};
  plan.simulation.trials = 300;
  return risk::withDefaultInputs(std::move(plan));
}

struct Fixture {
  explicit Fixture(const Plan& plan = uncertainPlan(), int width = 1600) : workspace(plan), page(workspace) {
    workspace.live.flush();
    page.resize(width, 700);
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    turn();
  }
  void turn() {
    workspace.live.flush();
    page.flush();
    QCoreApplication::processEvents();
  }
  UncertaintyModel* model() { return page.findChild<UncertaintyModel*>(); }
  int steps() { return workspace.document.undoStack().count(); }
  void show(int view) {
    Q_EMIT page.findChild<SegmentedControl*>(u"views"_s)->chosen(view);
    turn();
  }
  // Of the card that is visible.
  const ChartData* chart() {
    for (ChartCard* card : page.findChildren<ChartCard*>()) {
      if (card->isVisible()) return &card->data();
    }
    return nullptr;
  }

  Workspace workspace;
  RiskPage page;
};

}  // namespace

class TestRiskPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The choice of the figure has its width while the first trials are on their way.
  void figuresCanBeChosenBeforeTheFirstTrials() {
    Workspace workspace(uncertainPlan());
    workspace.live.flush();
    RiskPage page(workspace);
    page.resize(1600, 700);
    page.show();
    QTRY_VERIFY(page.findChild<QComboBox*>()->count() > 0);
    const auto* choice = page.findChild<QComboBox*>();
    const int before = choice->sizeHint().width();
    page.flush();
    QVERIFY(choice->count() > 5);
    QCOMPARE(choice->sizeHint().width(), before);
  }

  // Beside the progress there is room for a count only: a sentence there would move all that stands below.
  void theStateIsShortWhileTrialsRun() {
    Fixture f(uncertainPlan(), 790);
    const auto* state = f.page.findChild<QLabel*>(u"state"_s);
    QVERIFY2(state->text().startsWith(u"300 trials · "_s), qPrintable(state->text()));
    f.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    f.workspace.live.flush();
    QTRY_VERIFY(f.page.findChild<QProgressBar*>()->isVisible());
    QCOMPARE(state->text(), u"300 trials"_s);
    f.turn();
    QVERIFY2(state->text().startsWith(u"300 trials · "_s), qPrintable(state->text()));
  }

  void longNamesGiveWayToTheQuantiles() {
    Plan plan = uncertainPlan();
    plan.scenarios[0].name = "Everything rented on demand as it is today, in all regions";
    Fixture f(plan, 700);
    ChartTable* table = nullptr;
    for (ChartTable* each : f.page.findChildren<ChartTable*>()) table = each->isVisible() ? each : table;
    QVERIFY(table);
    QVERIFY(table->columnWidth(0) <= 200);
    QVERIFY(table->table().rows[0][0].text.startsWith(u"Everything"_s));
    QCOMPARE(table->model()->index(0, 0).data(Qt::ToolTipRole).toString(), table->table().rows[0][0].text);
    QVERIFY(table->model()->index(0, 1).data(Qt::ToolTipRole).toString().isEmpty());
  }

  void theSpreadOfEveryScenarioIsShown() {
    Fixture f;
    const ChartData* chart = f.chart();
    QVERIFY(chart);
    QCOMPARE(chart->lines.size(), size_t{2});
    double share = 0;
    for (const double y : chart->lines[0].y) share += y;
    QVERIFY(std::abs(share - 1) < 1e-9);
    QCOMPARE(chart->markers.size(), size_t{3});  // P10, P90 and the plan's own
  }

  void everyViewHasItsFigures() {
    Fixture f;
    f.show(1);
    QCOMPARE(f.chart()->lines.back().name, u"Budget"_s);
    QCOMPARE(f.chart()->lines.front().low.size(), 12);
    f.show(2);
    QCOMPARE(f.chart()->bands.front().values.size(), qsizetype(f.workspace.plan().uncertainties.size()));
    f.show(3);
    QCOMPARE(f.chart()->bands.size(), size_t{2});
  }

  void anotherFigureIsChosen() {
    Fixture f;
    auto* output = f.page.findChild<QComboBox*>();
    const int at = output->findData(u"utilisation"_s);
    QVERIFY(at > 0);
    output->setCurrentIndex(at);
    Q_EMIT output->activated(at);
    f.turn();
    QCOMPARE(f.chart()->title, output->itemText(at));
  }

  void rangesAreEditedInOneStepEach() {
    Fixture f;
    UncertaintyModel* model = f.model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->setData(model->index(0, UncertaintyModel::kP90), 2.0, Qt::EditRole));
    QCOMPARE(f.steps(), 1);
    QCOMPARE(*f.workspace.plan().uncertainties[0].distribution.p90, 2.0);
    QVERIFY(model->setData(model->index(1, UncertaintyModel::kInput), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!f.workspace.plan().uncertainties[1].on);
    // No distribution has a P90 below its P10.
    QVERIFY(!model->setData(model->index(0, UncertaintyModel::kP90), 0.1, Qt::EditRole));
    QCOMPARE(f.steps(), 2);
    f.workspace.document.undoStack().undo();
    QVERIFY(f.workspace.plan().uncertainties[1].on);
  }

  void theDefaultSetIsOneClick() {
    Fixture f(test::plainPlan());
    QVERIFY(f.workspace.plan().uncertainties.empty());
    f.page.findChild<QToolButton*>(u"defaultSet"_s)->click();
    QCOMPARE(f.workspace.plan().uncertainties.size(), size_t{10});
    QCOMPARE(f.steps(), 1);
    f.model()->removeInputs({0, 2});
    QCOMPARE(f.workspace.plan().uncertainties.size(), size_t{8});
    QVERIFY(f.workspace.plan().correlations.empty());  // each lost one of its two
  }

  void onANarrowPageTheInputsAreAView() {
    Fixture f(uncertainPlan(), 800);
    auto* views = f.page.findChild<SegmentedControl*>(u"views"_s);
    QCOMPARE(views->count(), 8);
    QVERIFY(f.chart());  // the spread, not the inputs
    auto* inputs = f.page.findChild<RiskInputs*>();
    QVERIFY(!inputs->isVisible());
    f.show(0);
    QVERIFY(inputs->isVisible());
    f.page.resize(1600, 700);
    f.turn();
    QCOMPARE(views->count(), 7);
    QVERIFY(inputs->isVisible());
    QVERIFY(f.chart());
  }

  void nothingOfTheInputsIsCut() {
    for (const int width : {720, 800, 1600, 2000}) {
      Fixture f(uncertainPlan(), width);
      if (width < 1500) f.show(0);
      auto* table = f.page.findChild<RiskInputs*>()->findChild<QTableView*>();
      QVERIFY(table->isVisible());
      QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
      for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY2(table->columnWidth(column) >= static_cast<QAbstractItemView*>(table)->sizeHintForColumn(column),
                 qPrintable(QString::number(width)));
    }
  }

  void aDragOfTheCurveIsOneStep() {
    Fixture f;
    auto* curve = f.page.findChild<curve::DistributionEditor*>();
    const double before = *f.workspace.plan().uncertainties[0].distribution.p90;
    const auto geometry = curve->geometryNow();
    const QPoint from(qRound(geometry.xOf(curve->handles()[2])), 20);
    QTest::mousePress(curve, Qt::LeftButton, {}, from);
    for (int step = 1; step < 12; ++step) QTest::mouseMove(curve, from + QPoint(step, 0));
    QTest::mouseRelease(curve, Qt::LeftButton, {}, from + QPoint(11, 0));
    QVERIFY(*f.workspace.plan().uncertainties[0].distribution.p90 > before);
    QCOMPARE(f.steps(), 1);
    f.workspace.document.undoStack().undo();
    QCOMPARE(*f.workspace.plan().uncertainties[0].distribution.p90, before);
  }

  void contradictingCorrelationsAreRefusedInASentence() {
    Plan plan = uncertainPlan();
    plan.correlations.clear();
    Fixture f(plan);
    auto* model = f.page.findChild<CorrelationModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->setData(model->index(0, 1), 0.6, Qt::EditRole));
    QVERIFY(model->setData(model->index(1, 2), 0.6, Qt::EditRole));
    QCOMPARE(f.steps(), 2);
    QCOMPARE(model->index(1, 0).data(Qt::EditRole).toDouble(), 0.6);  // both sides of the diagonal
    QSignalSpy refused(model, &CorrelationModel::refused);
    QVERIFY(!model->setData(model->index(0, 2), -0.9, Qt::EditRole));
    QCOMPARE(f.steps(), 2);
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused[0][0].toString().isEmpty());
    QVERIFY(model->setData(model->index(0, 1), 0.0, Qt::EditRole));
    QCOMPARE(f.workspace.plan().correlations.size(), size_t{1});
    QVERIFY(!model->setData(model->index(1, 1), 0.5, Qt::EditRole));
  }

  void aChanceIsTyped() {
    Fixture f;
    f.show(4);
    auto* card = f.page.findChild<ChancesCard*>();
    auto* table = card->findChild<ChartTable*>();
    auto* line = card->findChild<QLineEdit*>();
    const size_t usual = table->table().rows.size();
    QCOMPARE(table->table().headers.size(), 3);  // with both scenarios
    line->setText(u"monthly cost over 1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(table->table().rows.size(), usual + 1);
    QCOMPARE(*table->table().rows.back()[1].number, 1.0);
    line->setText(u"monthly cost soon"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(table->table().rows.size(), usual + 1);
    QVERIFY(card->findChild<QLabel*>(u"refusal"_s)->isVisible());
  }

  void chancesAreUndoneLikeAnyEdit() {
    Fixture f;
    f.show(4);
    auto* card = f.page.findChild<ChancesCard*>();
    auto* table = card->findChild<ChartTable*>();
    auto* line = card->findChild<QLineEdit*>();
    QUndoStack& steps = f.workspace.document.undoStack();
    const auto rows = [&] {
      f.page.flush();
      return table->table().rows.size();
    };
    const size_t usual = rows();
    line->setText(u"monthly cost over 1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(f.steps(), 1);
    QCOMPARE(rows(), usual + 1);
    steps.undo();
    QVERIFY(f.workspace.plan().chances.empty());
    QCOMPARE(rows(), usual);
    steps.redo();
    QCOMPARE(rows(), usual + 1);
    table->selectRow(static_cast<int>(usual));
    for (QAction* action : table->actions()) action->trigger();  // Delete
    QCOMPARE(f.steps(), 2);
    QCOMPARE(rows(), usual);
    steps.undo();
    QCOMPARE(rows(), usual + 1);
  }

  void ownStressCasesAreKeptAndDeleted() {
    Plan plan = uncertainPlan();
    plan.stressCases = {
        {.name = "Everything doubles", .changes = {{.path = "demand", .effect = InputEffect::Factor, .amount = 2}}}};
    Fixture f(plan);
    f.show(5);
    ChartTable* table = nullptr;
    for (ChartTable* each : f.page.findChildren<ChartTable*>()) {
      if (each->isVisible() && each->accessibleName() == u"Stress cases"_s) table = each;
    }
    QVERIFY(table);
    QCOMPARE(table->table().rows.size(), size_t{7});
    QCOMPARE(table->table().rows.back()[0].text, u"Everything doubles"_s);
    table->selectAll();
    for (QAction* action : table->actions()) action->trigger();  // Delete
    QVERIFY(f.workspace.plan().stressCases.empty());
    QCOMPARE(f.steps(), 1);
  }

  void whatCannotBeSimulatedIsSaid() {
    Plan plan = uncertainPlan();
    plan.uncertainties[0].path = "workloads[gone].requestsPerSecond";
    Fixture f(plan);
    bool said = false;
    for (const QLabel* label : f.page.findChildren<QLabel*>())
      said = said || label->text().contains(u"workloads[gone].requestsPerSecond"_s);
    QVERIFY(said);
  }
};

}  // namespace tst_risk_page

QTEST_MAIN(tst_risk_page::TestRiskPage)
#include "tst_risk_page.moc"
