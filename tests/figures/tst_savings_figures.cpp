// SPDX-License-Identifier: GPL-3.0-or-later
// The waterfall from base to scenario: it adds up, says what it does not know, and has words where it is empty.
#include <QtTest>
#include <cmath>

#include "charts/chart_table.h"
#include "figures/savings_figures.h"
#include "plan/fields.h"
#include "support/plan_builder.h"

namespace tst_savings_figures {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

// A cache, faster replicas, and demand that is a tenth higher: amounts that are no whole dollars.
Plan tunedPlan(double scale = 1) {
  Plan plan = plainPlan();
  plan.assumptions.discountRate = 0.1;
  plan.nodeTypes[0].onDemand = MoneyPerHour(10.0123 * scale);
  auto& cache = tunedLevers(plan).responseCache.emplace();
  cache.on = true;
  cache.hitRate = 0.37;
  auto& faster = tunedLevers(plan).quantization.emplace();
  faster.on = true;
  faster.service = ServiceRate{.gpusPerReplica = 2, .requestsPerSecondPerReplica = 5, .fixed = false, .source = {}};
  size_t index = 0;
  forEachField<Assumptions>([&](const auto& field) {
    if (field.key == "demandFactor") plan.scenarios[1].assumptions.set.set(index);
    ++index;
  });
  plan.scenarios[1].assumptions.values.demandFactor = 1.5;
  return plan;
}

struct Fixture {
  Workspace workspace;
  explicit Fixture(Plan plan, const ScenarioId& scenario = kTuned) : workspace(std::move(plan)) {
    workspace.view.setScenario(scenario);
    workspace.attribution.flush();
  }
  [[nodiscard]] ChartData chart(SavingsOrder order = SavingsOrder::Shapley) const {
    return savingsWaterfall(workspace, order);
  }
};

}  // namespace

class TestSavingsFigures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void itAddsUpToTheKeyFigures_data() {
    QTest::addColumn<SavingsOrder>("order");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1000.0, 0.001}) {
      QTest::addRow("Shapley, prices x %g", scale) << SavingsOrder::Shapley << scale;
      QTest::addRow("sequence, prices x %g", scale) << SavingsOrder::Sequence << scale;
    }
  }
  void itAddsUpToTheKeyFigures() {
    QFETCH(SavingsOrder, order);
    QFETCH(double, scale);
    const Fixture fixture(tunedPlan(scale));
    const ChartData chart = fixture.chart(order);
    const LiveEvaluation& live = fixture.workspace.live;
    const double unit = scale < 1 ? 0.01 : 1;
    const double base = live.base()->headline.monthlyCost.value();
    const double scenario = live.current()->headline.monthlyCost.value();
    const QList<double> levels = levelsOf(chart);
    QCOMPARE(levels.size(), 5);  // base, assumptions, two levers, scenario
    QCOMPARE(levels.first(), std::round(base / unit) * unit);
    QCOMPARE(levels.last(), std::round(scenario / unit) * unit);
    QVERIFY(std::abs(levels[3] - levels[4]) < 1e-9);  // the changes lead to the scenario, no bar is missing
    double sum = 0;
    for (const auto& band : {chart.bands[1], chart.bands[2]}) {
      for (const double value : band.values) sum += std::isfinite(value) ? value : 0;
    }
    QVERIFY(std::abs(sum - (levels.last() - levels.first())) < 1e-9);
    QVERIFY(std::abs(sum - (scenario - base)) <= unit);
  }

  void coloursTellBetterFromWorse() {
    const ChartData chart = Fixture(tunedPlan()).chart();
    QCOMPARE(chart.xLabels,
             (QStringList{u"base"_s, u"Assumptions"_s, u"Response cache"_s, u"Quantization"_s, u"tuned"_s}));
    QVERIFY(chart.bands[2].colour == ColourRole(ThemeRole::Worse));
    QVERIFY(chart.bands[2].values[1] > 0);  // more demand
    QVERIFY(chart.bands[1].colour == ColourRole(ThemeRole::Better));
    QVERIFY(chart.bands[1].values[2] < 0);
    QVERIFY(chart.bands[1].values[3] < 0);
    QVERIFY(!chart.stale);
  }

  void theTwoOrdersDiffer() {
    const Fixture fixture(tunedPlan());
    QVERIFY(fixture.chart().bands[1].values[2] != fixture.chart(SavingsOrder::Sequence).bands[1].values[2]);
  }

  void itsTableHasTheChangesAndTheLevels() {
    const ChartData chart = Fixture(tunedPlan()).chart();
    const TableData table = tableOf(chart);
    QCOMPARE(table.headers, (QStringList{u"Step"_s, u"Change"_s, u"Monthly cost"_s}));
    QCOMPARE(table.rows.size(), 5u);
    double level = *table.rows[0][2].number;
    for (size_t row = 1; row < 4; ++row) {
      level += *table.rows[row][1].number;
      QCOMPARE(level, *table.rows[row][2].number);
      QVERIFY(table.rows[row][1].text.startsWith(*table.rows[row][1].number < 0 ? u'−' : u'+'));
    }
    QCOMPARE(level, *table.rows[4][2].number);
  }

  void staleItSaysSo() {
    Fixture fixture(tunedPlan());
    QObject viewer;
    fixture.workspace.attribution.setShown(&viewer, true);
    fixture.workspace.document.edit(u"more"_s, [](Plan& plan) { plan.workloads[0].requestsPerSecond *= 2; });
    fixture.workspace.live.flush();
    const ChartData chart = fixture.chart();
    QVERIFY(chart.stale);
    QVERIFY(chart.subtitle.contains(u"updating"_s));
    QVERIFY(!isEmpty(chart));
  }

  void withoutDifferencesItSaysWhatToDo_data() {
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<ScenarioId>("scenario");
    QTest::addColumn<QString>("words");
    Plan broken = tunedPlan();
    broken.workloads[0].fleet = FleetId("nowhere");
    QTest::newRow("the base itself") << tunedPlan() << kBase << u"choose another one"_s;
    QTest::newRow("no differences") << plainPlan() << kTuned << u"does not differ"_s;
    QTest::newRow("errors") << broken << kTuned << u"has errors"_s;
  }
  void withoutDifferencesItSaysWhatToDo() {
    QFETCH(Plan, plan);
    QFETCH(ScenarioId, scenario);
    QFETCH(QString, words);
    const ChartData chart = Fixture(plan, scenario).chart();
    QVERIFY(isEmpty(chart));
    QVERIFY2(chart.emptyText.contains(words), qPrintable(chart.emptyText));
  }
};

}  // namespace tst_savings_figures

QTEST_MAIN(tst_savings_figures::TestSavingsFigures)
#include "tst_savings_figures.moc"
