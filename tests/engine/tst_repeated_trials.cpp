// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever asks thousands of times saves is not what the figures are made of.
#include <QTest>
#include <algorithm>
#include <random>

#include "engine/cost.h"
#include "engine/given_holdings.h"
#include "engine/provision.h"
#include "engine/week_kernels.h"
#include "support/plan_builder.h"

namespace tst_repeated_trials {

using namespace fulcrum;

namespace {

// All series that trials read, one after the other.
std::vector<double> figuresOf(const Evaluation& evaluation) {
  std::vector<double> figures{evaluation.headline.npvCost.value(),     evaluation.headline.monthlyCost.value(),
                              evaluation.headline.avoidableWasteShare, evaluation.openingWorth.value(),
                              evaluation.closingWorth.value(),         evaluation.remainingObligations.value()};
  const auto add = [&](const auto& series) {
    for (const auto value : series) figures.push_back(value.value());
  };
  for (const MoneySeries* series : {&evaluation.api, &evaluation.cache, &evaluation.oneOff, &evaluation.cashTotal,
                                    &evaluation.paidAtStart, &evaluation.amortisedTotal, &evaluation.unallocatedCash})
    add(*series);
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (const MoneySeries& series : pool.cost) add(series);
    for (const MoneySeries& series : pool.wasteCost) add(series);
    for (const HourSeries& series : pool.nodeHours) add(series);
    for (const HourSeries& series : pool.wasteGpuHours) add(series);
    add(pool.capitalPaid);
    add(pool.upfrontPaid);
    figures.push_back(pool.closingWorth.value());
    figures.push_back(static_cast<double>(pool.terms.size() + pool.lots.size()));
  }
  for (const WorkloadEvaluation& workload : evaluation.workloads) {
    add(workload.cash);
    add(workload.tokensOut);
  }
  return figures;
}

Plan planWithTrend(double trend, int owned) {
  Plan plan = test::plainPlan();
  plan.assumptions.cloudPriceTrend = trend;
  plan.assumptions.discountRate = 0.1 + trend / 10;
  if (owned > 0) plan.fleets[0].owned = {{.month = 0, .count = owned}};
  return plan;
}

}  // namespace

class TestRepeatedTrials : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void figuresDoNotDependOnTheRoomTheyAreWrittenTo() {
    Evaluation room;
    std::optional<Trends> trends;
    for (const auto& [trend, owned] : {std::pair(0.0, 3), std::pair(-0.2, 0), std::pair(-0.2, 5), std::pair(0.1, 1)}) {
      const Plan plan = planWithTrend(trend, owned);
      const ScenarioModel model = modelOf(plan, test::kBase).value();
      const Need need = needOf(model);
      const Holdings holdings = givenHoldings(model, need);
      trends ? trends->follow(model.assumptions) : void(trends.emplace(model.assumptions, model.months));
      findFigures(model, need, holdings, *trends, room);
      QCOMPARE(figuresOf(room), figuresOf(costOf(model, need, holdings)));
    }
  }

  void trendsThatFollowAreThoseMadeAnew() {
    Assumptions assumptions;
    Trends trends(assumptions, 36);
    for (const double trend : {-0.3, -0.3, 0.0, 0.25}) {
      assumptions.cloudPriceTrend = assumptions.salaryTrend = trend;
      assumptions.apiPriceTrend = -trend;
      assumptions.electricityTrend = trend / 2;
      assumptions.discountRate = 0.08 + trend / 10;
      trends.follow(assumptions);
      const Trends anew(assumptions, 36);
      QCOMPARE(trends.cloud, anew.cloud);
      QCOMPARE(trends.api, anew.api);
      QCOMPARE(trends.electricity, anew.electricity);
      QCOMPARE(trends.salary, anew.salary);
      QCOMPARE(trends.runningDiscount, anew.runningDiscount);
      QCOMPARE(trends.capitalDiscount, anew.capitalDiscount);
    }
  }

  // Counts near one another, which a few steps reach, and values all over, which they do not.
  void percentilesBySteppingAreThoseOfSorting() {
    std::mt19937 random(7);
    for (const int spread : {2, 5, 40, 100000}) {
      for (int round = 0; round < 50; ++round) {
        PoolMonth month;
        for (double& hour : month.needed) hour = static_cast<double>(random() % static_cast<unsigned>(spread));
        WeekValues sorted = month.needed;
        std::ranges::sort(sorted);
        month.need.most = sorted.back();
        month.percentileHour = static_cast<int>(random() % 168);
        const double percentile = 0.5 + 0.005 * static_cast<double>(random() % 100);
        Provisioning policy;
        policy.policy = ProvisioningPolicy::Static;
        policy.percentile = percentile;
        provision(policy, false, month);
        const int rank = std::clamp(static_cast<int>(std::ceil(168 * percentile - 1e-9)), 1, 168);
        QCOMPARE(month.provisioned.count, sorted[static_cast<size_t>(rank - 1)]);
        if (rank < 168) QCOMPARE(month.needed[static_cast<size_t>(month.percentileHour)], month.provisioned.count);
      }
    }
  }

  void neighboursInValueAreFound() {
    WeekValues values;
    values.fill(5);
    values[17] = 3;
    values[90] = 8;
    values[91] = 6;
    QCOMPARE(nextBelow(values.data(), 5), 3.0);
    QCOMPARE(nextAbove(values.data(), 5), 6.0);
    QVERIFY(std::isinf(nextBelow(values.data(), 3)));
    QVERIFY(std::isinf(nextAbove(values.data(), 8)));
  }
};

}  // namespace tst_repeated_trials

QTEST_APPLESS_MAIN(tst_repeated_trials::TestRepeatedTrials)
#include "tst_repeated_trials.moc"
