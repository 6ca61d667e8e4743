// SPDX-License-Identifier: GPL-3.0-or-later
// What the notes of the sample plan promise, computed: an engine or a catalogue that moves these figures changes what
// the program says on its first screen.
#include <QTest>
#include <algorithm>
#include <cmath>

#include "catalogue/catalogue.h"
#include "engine/evaluate.h"

namespace tst_sample_figures {

using namespace fulcrum;

namespace {

Evaluation evaluated(const Plan& plan, const char* scenario) {
  Result<Evaluation> result = evaluate(plan, ScenarioId(scenario));
  for (const auto& problem : result.problems()) qWarning("%s at %s", problem.code.c_str(), problem.where.c_str());
  return result.ok() ? std::move(result).value() : Evaluation{};
}

Plan withPeakHourRaised(Plan plan, size_t workload) {
  WeekValues rates = hourlyRates(plan.workloads[workload]);
  *std::max_element(rates.begin(), rates.end()) *= 1.2;
  plan.workloads[workload] = withHourlyRates(plan.workloads[workload], rates);
  return plan;
}

double firstMonthUtilisation(const Evaluation& evaluation) {
  Hours busy, provisioned;
  for (const auto& pool : evaluation.pools) {
    busy += pool.busyGpuHours.front();
    provisioned += pool.provisionedGpuHours.front();
  }
  return busy / provisioned;
}

}  // namespace

class TestSampleFigures : public QObject {
  Q_OBJECT

 private slots:
  void baseCostsFourHundredAndThirtyThousand();
  void baseRunsAtTwentyToThirtyPercent();
  void fleetsHaveSixToThirtyNodes();
  void playbookLeavesLessThanHalfOfTheBill();
  void draggingAPeakHourMovesThePlaybook_data();
  void draggingAPeakHourMovesThePlaybook();
  void theNotesQuoteComputedFigures_data();
  void theNotesQuoteComputedFigures();
  void noScenarioTurnsLoadAway();
  void everyLeverOfTheSampleActs();
  void inferenceIsTheLargerPartOfAiSpend();

 private:
  const Plan m_plan = samplePlan();
};

void TestSampleFigures::baseCostsFourHundredAndThirtyThousand() {
  const double cost = evaluated(m_plan, "base").cashTotal.at(0).value();
  QVERIFY2(cost >= 420'000 && cost <= 440'000, qPrintable(QString::number(cost)));
}

void TestSampleFigures::baseRunsAtTwentyToThirtyPercent() {
  const Evaluation base = evaluated(m_plan, "base");
  const double first = firstMonthUtilisation(base);
  QVERIFY2(first >= 0.2 && first <= 0.3, qPrintable(QString::number(first)));
  QVERIFY(*base.headline.utilisation >= 0.2 && *base.headline.utilisation <= 0.3);
}

void TestSampleFigures::fleetsHaveSixToThirtyNodes() {
  const Evaluation base = evaluated(m_plan, "base");
  for (const PoolEvaluation& pool : base.pools) {
    const auto [least, most] = std::minmax_element(pool.nodesNeededMax.begin(), pool.nodesNeededMax.end());
    QVERIFY2(*least >= 6 && *most <= 30, pool.id.text.c_str());
  }
}

void TestSampleFigures::playbookLeavesLessThanHalfOfTheBill() {
  const Evaluation base = evaluated(m_plan, "base");
  const Evaluation playbook = evaluated(m_plan, "playbook");
  QVERIFY(playbook.cashTotal.at(0) < base.cashTotal.at(0) * 0.5);
  QVERIFY(playbook.headline.monthlyCost < base.headline.monthlyCost * 0.5);
}

void TestSampleFigures::draggingAPeakHourMovesThePlaybook_data() {
  QTest::addColumn<int>("workload");
  for (size_t w = 0; w < m_plan.workloads.size(); ++w) {
    QTest::addRow("%s", m_plan.workloads[w].id.text.c_str()) << static_cast<int>(w);
  }
}

void TestSampleFigures::draggingAPeakHourMovesThePlaybook() {
  QFETCH(int, workload);
  const double before = evaluated(m_plan, "playbook").headline.monthlyCost.value();
  const Plan dragged = withPeakHourRaised(m_plan, static_cast<size_t>(workload));
  const double after = evaluated(dragged, "playbook").headline.monthlyCost.value();
  QVERIFY2(after > before + 10, qPrintable(QString::number(after - before)));
}

void TestSampleFigures::theNotesQuoteComputedFigures_data() {
  QTest::addColumn<QString>("scenario");
  QTest::addColumn<bool>("levelised");
  QTest::newRow("base, month 1") << "base" << false;
  QTest::newRow("base, levelised") << "base" << true;
  QTest::newRow("playbook, month 1") << "playbook" << false;
  QTest::newRow("playbook, levelised") << "playbook" << true;
  QTest::newRow("Chat on B200, levelised") << "blackwell" << true;
  QTest::newRow("AWS list of mid-2025, month 1") << "list-mid-2025" << false;
}

void TestSampleFigures::theNotesQuoteComputedFigures() {
  QFETCH(QString, scenario);
  QFETCH(bool, levelised);
  const Evaluation evaluation = evaluated(m_plan, qPrintable(scenario));
  const Money cost = levelised ? evaluation.headline.monthlyCost : evaluation.headline.firstMonthCost;
  const QString quoted = u'$' + QString::number(std::lround(cost.value() / 1000)) + u'k';
  QVERIFY2(QString::fromStdString(m_plan.notes).contains(quoted), qPrintable(quoted));
}

void TestSampleFigures::everyLeverOfTheSampleActs() {
  for (const auto& scenario : m_plan.scenarios) {
    for (const auto& problem : evaluated(m_plan, scenario.id.text.c_str()).problems) {
      QVERIFY2(problem.severity == Severity::Note, (scenario.id.text + ": " + problem.code).c_str());
    }
  }
}

void TestSampleFigures::noScenarioTurnsLoadAway() {
  for (const auto& scenario : m_plan.scenarios) {
    QCOMPARE(*evaluated(m_plan, scenario.id.text.c_str()).headline.servedShare, 1.0);
  }
}

void TestSampleFigures::inferenceIsTheLargerPartOfAiSpend() {
  const Evaluation base = evaluated(m_plan, "base");
  for (const size_t month : {size_t(0), size_t(12), size_t(35)}) {
    double other = 0;
    for (const auto& spend : m_plan.otherAiSpend) {
      other += spend.monthly[std::min(month, spend.monthly.size() - 1)].value();
    }
    const double inference = base.cashTotal.at(month).value();
    const double share = inference / (inference + other);
    QVERIFY2(share >= 0.55 && share <= 0.7, qPrintable(QString::number(share)));
  }
}

}  // namespace tst_sample_figures

QTEST_APPLESS_MAIN(tst_sample_figures::TestSampleFigures)
#include "tst_sample_figures.moc"
