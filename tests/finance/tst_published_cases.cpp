// SPDX-License-Identifier: GPL-3.0-or-later
// Every template reproduces the figures of its publication.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "catalogue/catalogue.h"
#include "engine/evaluate.h"
#include "finance/published_cases.h"
#include "plan/validate.h"
#include "support/plan_builder.h"

namespace tst_published_cases {

using namespace fulcrum;

namespace {

constexpr double kHoursAMonth = 730.0;

Plan templateNamed(const QByteArray& beginning) {
  for (const Plan& plan : templatePlans()) {
    if (plan.name.starts_with(beginning.toStdString())) return plan;
  }
  return {};
}

finance::OwnVersusRent compared(const Plan& plan, const char* scenario) {
  const auto evaluator = [](const Plan& arm, const ScenarioId& id) { return evaluate(arm, id); };
  return finance::ownVersusRent(plan, ScenarioId(scenario), evaluator).value();
}

void compareTo(double actual, double published, double within) {
  QVERIFY2(std::abs(actual - published) <= within,
           qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 12).arg(published, 0, 'g', 12)));
}

}  // namespace

class TestPublishedCases : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTemplateIsSoundAndExplained() {
    QCOMPARE(templatePlans().size(), size_t{5});
    for (const Plan& plan : templatePlans()) {
      QVERIFY2(validate(plan).empty(), plan.name.c_str());
      for (const char* part : {"REPRODUCED", "LEFT OUT"})
        QVERIFY2(plan.notes.find(part) != std::string::npos, plan.name.c_str());
      for (const Scenario& scenario : plan.scenarios)
        QVERIFY2(evaluate(plan, scenario.id).ok(), (plan.name + ": " + scenario.id.text).c_str());
      const std::string& last = plan.scenarios.back().name;
      QVERIFY2(last.starts_with("As it might be"), plan.name.c_str());
    }
  }

  // The table that is displayed beside the templates; the figures themselves are tested below.
  void whatIsDisplayedAsPublishedIsReproduced() {
    const auto evaluator = [](const Plan& arm, const ScenarioId& id) { return evaluate(arm, id); };
    for (const Plan& plan : templatePlans()) {
      const finance::PublishedCase* published = finance::publishedCase(plan);
      QVERIFY2(published && !published->figures.empty(), plan.name.c_str());
      for (const finance::PublishedFigure& figure : published->figures) {
        const auto here = finance::workedOut(plan, figure, evaluator);
        QVERIFY2(here.has_value(), plan.name.c_str());
        compareTo(*here, figure.published, figure.within);
      }
    }
    QVERIFY(!finance::publishedCase(newPlan()));
  }

  // Lenovo LP2225: hours of use after which the server is paid for.
  void serverPaysBackAtThePublishedHours_data() {
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<double>("hours");
    QTest::newRow("on demand") << QByteArray("on-demand") << 8556.2;
    QTest::newRow("1 year") << QByteArray("one-year") << 10890.9;
    QTest::newRow("3 years") << QByteArray("three-year") << 15708.5;
  }
  void serverPaysBackAtThePublishedHours() {
    QFETCH(QByteArray, scenario);
    QFETCH(double, hours);
    const auto result = compared(templateNamed("One 8x H100 server"), scenario.constData());
    compareTo(*result.payback.simple.first * kHoursAMonth, hours, 0.05);
  }

  void sixtyFourAcceleratorsPayBackAndLose() {
    const Plan plan = templateNamed("64 accelerators");
    const auto result = compared(plan, "study");
    compareTo(result.cumulativeDifference.back().value(), 490903, 0.5);
    compareTo(*result.payback.simple.first / 12.0, 3.186, 0.0005);
    compareTo(result.npvAtYearEnds.value(), -9440, 1.0);  // "about"
    QVERIFY(result.npv > Money(0));                       // by month the same flows gain
  }

  void capitalCountedOncePaysBack() {
    compareTo(*compared(templateNamed("A calculator"), "published").payback.simple.first, 35.6, 0.05);
  }

  void deepSeeksDayCostsWhatItCost() {
    const auto evaluation = evaluate(templateNamed("DeepSeek"), ScenarioId("published")).value();
    const PoolEvaluation& pool = evaluation.pools.front();
    compareTo(costOf(pool, CostLine::OnDemand).front().value() * 24.0 / kHoursAMonth, 87072, 0.01);
    compareTo(pool.nodesNeededMax.front(), 278, 0.0);
    compareTo(nodeHoursOf(pool, Tier::OnDemand).front().value() / kHoursAMonth, 226.75, 1e-9);
  }

  void idleGpusMakeTokensDear_data() {
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<double>("perMillion");
    QTest::addColumn<double>("within");
    QTest::newRow("128") << QByteArray("concurrency-128") << 0.0949 << 0.00005;
    QTest::newRow("32") << QByteArray("concurrency-32") << 0.34 << 0.005;
    QTest::newRow("8") << QByteArray("concurrency-8") << 0.75 << 0.005;
  }
  void idleGpusMakeTokensDear() {
    QFETCH(QByteArray, scenario);
    QFETCH(double, perMillion);
    QFETCH(double, within);
    const auto evaluation = evaluate(templateNamed("The utilisation ladder"), ScenarioId(scenario.toStdString()));
    compareTo(*evaluation.value().headline.costPerMTok, perMillion, within);
  }

  // 1,024 GPUs in 128 servers: $30.72M to buy and $2.11M of power in five years, nothing sold at the end
  // (aiinframap.com, H100 vs H200 vs B200 TCO: 700 W at 70 %, PUE 1.2, $0.08 per kWh).
  void aResidualOfZeroIsNothing() {
    Plan plan = test::plainPlan();
    plan.horizonMonths = 60;
    Assumptions& a = plan.assumptions = Assumptions();
    a.discountRate = 0;
    a.electricityPerKWh = MoneyPerEnergy(0.08);
    a.pue = 1.2;
    a.idlePowerShare = 0;
    a.ownedLifeMonths = 60;
    plan.nodeTypes[0].gpus = 8;
    plan.nodeTypes[0].purchasePrice = Money(240000);
    plan.nodeTypes[0].powerKW = Power(5.6);
    plan.fleets[0].targetLoad = 1;
    plan.workloads[0].unit = DemandUnit::BusyGpus;
    plan.workloads[0].requestsPerSecond = 716.8;
    Own& own = test::tunedLevers(plan).own.emplace();
    own.on = true;
    own.mode = OwnMode::Counts;
    own.counts[FleetId("main")] = {Purchase{.month = 0, .count = 128}};
    const Evaluation evaluation = evaluate(plan, test::kTuned).value();
    compareTo(std::accumulate(evaluation.cashTotal.begin(), evaluation.cashTotal.end(), Money(0)).value(), 32829800, 1);
  }
};

}  // namespace tst_published_cases

QTEST_APPLESS_MAIN(tst_published_cases::TestPublishedCases)
#include "tst_published_cases.moc"
