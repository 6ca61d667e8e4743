// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side as texts: values, changes, marks, and the sentence where nothing is marked.
#include "tables/comparison_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "optimise/optimise.h"
#include "support/plan_builder.h"

namespace tst_comparison_model {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

const NumberFormat kFormat(u"USD"_s, QLocale(QLocale::English, QLocale::UnitedStates));

std::vector<explain::ComparedFigures> compared(const Plan& plan) {
  optimise::SolvedPools solved;
  std::vector<explain::ComparedFigures> figures;
  for (const Scenario& scenario : plan.scenarios)
    figures.push_back(explain::comparedFigures(plan, scenario.id, [&](const Plan& asked, const ScenarioId& id) {
      return optimise::evaluateOptimal(asked, id, solved);
    }));
  return figures;
}

Plan named() {
  Plan plan = test::plainPlan();
  plan.scenarios[0].name = "Base case";
  plan.scenarios[1].name = "Signed";
  plan.scenarios[1].levers.commitments.emplace().on = true;
  return plan;
}

}  // namespace

class TestComparisonModel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itKeepsTheRulesOfModels() {
    ComparisonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Plan plan = named();
    model.setTable(figuresTable(plan, compared(plan), 0, kFormat));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Plan dearer = plan;
    dearer.nodeTypes[0].onDemand = MoneyPerHour(11);
    model.setTable(figuresTable(dearer, compared(dearer), 0, kFormat));
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
  }

  void valuesHaveTheirChangeAndTheBestIsMarked() {
    ComparisonModel model;
    const Plan plan = named();
    model.setTable(figuresTable(plan, compared(plan), 0, kFormat));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Base case (reference)"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"Monthly cost, levelised"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"$58,400"_s);
    QCOMPARE(model.index(0, 0).data(ComparisonModel::ChangeRole).toString(), QString());
    QVERIFY(model.index(0, 1).data(ComparisonModel::ChangeRole).toString().startsWith(u"▼"_s));
    QVERIFY(model.index(0, 1).data(ComparisonModel::BetterRole).toBool());
    QVERIFY(model.index(0, 1).data(ComparisonModel::BestRole).toBool());
    QVERIFY(rankingSentence(plan, compared(plan), kFormat).isEmpty());
  }

  void nothingIsMarkedWhereQualityDiffers() {
    const Plan plan = test::twoLevers();
    for (const ComparisonRow& row : figuresTable(plan, compared(plan), 0, kFormat).rows) {
      for (const ComparisonCell& cell : row.cells) QVERIFY(!cell.best);
    }
    QVERIFY(rankingSentence(plan, compared(plan), kFormat).contains(u"Response cache"_s));
  }

  void inputsComeInThreeViews() {
    const Plan plan = named();
    const std::vector<ScenarioId> ids{test::kBase, test::kTuned};
    const auto count = [&](InputView view) { return inputsTable(plan, ids, 0, view, kFormat).rows.size(); };
    QCOMPARE(count(InputView::Different) + count(InputView::Equal), count(InputView::All));
    const ComparisonTable different = inputsTable(plan, ids, 0, InputView::Different, kFormat);
    QVERIFY(!different.rows.empty());
    QCOMPARE(different.rows[0].path, std::string("levers.commitments.on"));
    QCOMPARE(different.rows[0].cells[0].text, u"off"_s);
    QCOMPARE(different.rows[0].cells[1].text, u"on"_s);
  }

  // What only one scenario has is one difference, and not one for each of its fields.
  void anAddedElementIsOneRow() {
    Plan plan = named();
    Fleet extra = plan.fleets[0];
    extra.id = FleetId("extra");
    extra.name = "Extra";
    find(plan, test::kTuned)->added.fleets.push_back(extra);
    const std::vector<ScenarioId> ids{test::kBase, test::kTuned};
    const auto rowsOf = [&](InputView view) {
      const ComparisonTable table = inputsTable(plan, ids, 0, view, kFormat);
      return std::ranges::count_if(table.rows,
                                   [](const ComparisonRow& row) { return row.path.starts_with("fleets.extra."); });
    };
    QCOMPARE(rowsOf(InputView::Different), 1);
    QVERIFY(rowsOf(InputView::All) > 10);
  }
};

}  // namespace tst_comparison_model

QTEST_MAIN(tst_comparison_model::TestComparisonModel)
#include "tst_comparison_model.moc"
