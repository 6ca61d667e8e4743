// SPDX-License-Identifier: GPL-3.0-or-later
// The flow against all choices there are, on cases small enough to try them all.
#include <QTest>
#include <cmath>
#include <functional>
#include <random>

#include "optimise/pool_flow.h"

namespace tst_pool_flow {

using namespace fulcrum::optimise;

namespace {

// Few months, few nodes, short terms: every choice can be tried.
PoolFlow randomFlow(unsigned seed) {
  std::mt19937 random(seed);
  const auto whole = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
  const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  PoolFlow flow;
  const int months = whole(1, 5);
  const int most = whole(1, 3);
  for (int month = 0; month < months; ++month) {
    std::vector<double> need;
    std::vector<double> firm;
    for (int hour = 0; hour < 6; ++hour) {
      need.push_back(whole(0, most));
      firm.push_back(whole(0, static_cast<int>(need.back())));
    }
    const auto steps = needSteps(need, firm);
    flow.steps.insert(flow.steps.end(), steps.begin(), steps.end());
    flow.stepsEnd.push_back(flow.steps.size());
    flow.kept.push_back(whole(0, 3) == 0 ? 1 : 0);
    flow.onDemandHour.push_back(between(1, 3));
    flow.spotHour.push_back(flow.onDemandHour.back() * between(0.2, 1.0));
  }
  const auto offer = [&](PurchaseKind kind, int start, int length, double cost) {
    Offer added{kind, start, std::min(months, start + length), cost};
    if (start + length > months && whole(0, 3) > 0) added.limit = whole(0, most);
    flow.offers.push_back(added);
  };
  for (int start = 0; start < months; ++start) {
    offer(PurchaseKind::Reserved1y, start, 2, between(1, 20));
    if (start % 2 == 0) offer(PurchaseKind::Reserved3y, start, 4, between(2, 30));
  }
  return flow;
}

// Least cost over every count of every offer that keeps the limits.
double leastCost(const PoolFlow& flow, int most) {
  std::vector<ChosenOffer> chosen;
  double least = costOf(flow, {});
  const std::function<void(size_t)> tryFrom = [&](size_t offer) {
    if (offer == flow.offers.size()) {
      if (keepsLimits(flow, chosen)) least = std::min(least, costOf(flow, chosen));
      return;
    }
    for (int count = 0; count <= most; ++count) {
      chosen.push_back({offer, count});
      tryFrom(offer + 1);
      chosen.pop_back();
    }
  };
  tryFrom(0);
  return least;
}

int mostNodes(const PoolFlow& flow) {
  double most = 0;
  for (const NeedStep& step : flow.steps) most = std::max(most, step.upTo);
  return static_cast<int>(most);
}

}  // namespace

class TestPoolFlow : public QObject {
  Q_OBJECT
 private slots:
  void stepsAreTheLoadDurationCurve() {
    const std::vector<double> need{0, 2, 5, 5};
    const std::vector<double> firm{0, 1, 2, 5};
    const std::vector<NeedStep> expected{{1, 3, 3}, {2, 3, 2}, {5, 2, 1}};
    QCOMPARE(needSteps(need, firm), expected);
    QVERIFY(needSteps(std::vector<double>{0, 0}, std::vector<double>{0, 0}).empty());
  }

  // Few nodes are counted, more of them sorted: the change from one to the other is not seen.
  void levelsAreTheSameAroundWhatIsCounted() {
    for (const double most : {511.0, 511.5, 512.0, 513.0, 70'000.0}) {
      const std::vector<double> need{most, 3, 3};
      const auto steps = needSteps(need, need);
      const std::vector<NeedStep> expected{{.upTo = 3, .needed = 3, .firm = 3}, {.upTo = most, .needed = 1, .firm = 1}};
      QCOMPARE(steps, expected);
    }
  }

  void theOptimumIsTheLeastOfAllChoices() {
    for (unsigned seed = 0; seed < 400; ++seed) {
      const PoolFlow flow = randomFlow(seed);
      const FlowSolution solution = solve(flow);
      const double least = leastCost(flow, mostNodes(flow));
      const double tolerance = 1e-9 * std::max(1.0, least);
      QVERIFY2(std::abs(solution.objective - least) <= tolerance, qPrintable(QString::number(seed)));
      QVERIFY2(std::abs(costOf(flow, solution.chosen) - least) <= tolerance, qPrintable(QString::number(seed)));
      QVERIFY2(std::abs(solution.bound - least) <= tolerance, qPrintable(QString::number(seed)));
      QVERIFY2(keepsLimits(flow, solution.chosen), qPrintable(QString::number(seed)));
    }
  }

  // One level of need, two terms that would each justify it: they share the one level.
  void limitsAreShared() {
    PoolFlow flow;
    flow.steps = {{.upTo = 2, .needed = 168, .firm = 168}};
    flow.stepsEnd = {1};
    flow.kept.assign(2, 0.0);
    flow.onDemandHour.assign(2, 1.0);
    flow.spotHour = flow.onDemandHour;
    flow.offers = {{PurchaseKind::Reserved1y, 0, 2, 100.0, 1}, {PurchaseKind::Reserved1y, 1, 2, 50.0, 1}};
    QCOMPARE(solve(flow).chosen, (std::vector<ChosenOffer>{{0, 1}}));
    QCOMPARE(solve(flow).objective, 100.0 + 336.0);
    flow.offers[1].limit = 2;  // a level more, of which the first takes one
    QCOMPARE(solve(flow).chosen, (std::vector<ChosenOffer>{{0, 1}, {1, 1}}));
    flow.offers[0].limit = 0;
    QCOMPARE(solve(flow).chosen, (std::vector<ChosenOffer>{{1, 2}}));
    QVERIFY(keepsLimits(flow, solve(flow).chosen));
    QVERIFY(!keepsLimits(flow, std::vector<ChosenOffer>{{0, 1}}));
  }

  // One node more of what is not bought costs at least as much as is said.
  void whatIsNotBoughtWouldCostMore() {
    int tried = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
      const PoolFlow flow = randomFlow(seed);
      const FlowSolution solution = solve(flow);
      for (const FlowSolution::Nearest& nearest : solution.nearest) {
        if (nearest.offer < 0 || nearest.extra <= 0) continue;
        std::vector<ChosenOffer> more = solution.chosen;
        more.push_back({static_cast<size_t>(nearest.offer), 1});
        if (!keepsLimits(flow, more)) continue;
        QVERIFY(costOf(flow, more) >= solution.objective + nearest.extra - 1e-9);
        ++tried;
      }
    }
    QVERIFY(tried > 50);
  }

  void whereBothCostTheSameNothingIsBound() {
    PoolFlow flow;
    flow.steps = {{.upTo = 4, .needed = 168, .firm = 168}};
    flow.stepsEnd = {1};
    flow.kept.assign(12, 0.0);
    flow.onDemandHour.assign(12, 1.0);
    flow.spotHour = flow.onDemandHour;
    flow.offers = {{PurchaseKind::Reserved1y, 0, 12, 12 * 168.0}};
    QVERIFY(solve(flow).chosen.empty());
    flow.offers[0].cost -= 1e-3;
    QCOMPARE(solve(flow).chosen, (std::vector<ChosenOffer>{{0, 4}}));
  }

  void anEmptyPoolCostsNothing() {
    QCOMPARE(solve(PoolFlow()).objective, 0.0);
    PoolFlow flow;
    flow.kept.assign(3, 2.0);
    flow.onDemandHour.assign(3, 1.0);
    flow.spotHour = flow.onDemandHour;
    QCOMPARE(solve(flow), solve(flow));
    QCOMPARE(solve(flow).objective, 0.0);
  }
};

}  // namespace tst_pool_flow

QTEST_APPLESS_MAIN(tst_pool_flow::TestPoolFlow)
#include "tst_pool_flow.moc"
