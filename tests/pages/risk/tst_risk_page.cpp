// SPDX-License-Identifier: GPL-3.0-or-later
// The Risk page: what is uncertain is edited, and every view follows.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "charts/chart_card.h"
#include "pages/risk/risk_page.h"
#include "risk/default_inputs.h"
#include "support/plan_builder.h"
#include "tables/uncertainty_model.h"
#include "theme/segmented_control.h"

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
  explicit Fixture(const Plan& plan = uncertainPlan()) : workspace(plan), page(workspace) {
    workspace.live.flush();
    page.resize(1100, 700);
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
    for (QToolButton* button : f.page.findChildren<QToolButton*>()) {
      if (button->text() == u"Use the default set"_s) button->click();
    }
    QCOMPARE(f.workspace.plan().uncertainties.size(), size_t{10});
    QCOMPARE(f.steps(), 1);
    f.model()->removeInputs({0, 2});
    QCOMPARE(f.workspace.plan().uncertainties.size(), size_t{8});
    QVERIFY(f.workspace.plan().correlations.empty());  // each lost one of its two
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

QTEST_MAIN(TestRiskPage)
#include "tst_risk_page.moc"
