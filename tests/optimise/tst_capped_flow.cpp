// SPDX-License-Identifier: GPL-3.0-or-later
// Mixes within caps against all choices there are, and the mixed integer program against the flow where no cap binds.
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <random>
#include <thread>

#include "optimise/solved_pools.h"

namespace tst_capped_flow {

using namespace fulcrum::optimise;

namespace {

constexpr int kMonths = 4;

// Two pools of few nodes with a short term and owned nodes, small enough to try every choice of owned nodes.
CappedPool randomPool(std::mt19937& random) {
  const auto whole = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
  const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  CappedPool pool;
  PoolFlow& flow = pool.flow;
  for (int month = 0; month < kMonths; ++month) {
    std::vector<double> need;
    std::vector<double> firm;
    for (int hour = 0; hour < 6; ++hour) {
      need.push_back(whole(0, 2));
      firm.push_back(whole(0, static_cast<int>(need.back())));
    }
    const auto steps = needSteps(need, firm);
    flow.steps.insert(flow.steps.end(), steps.begin(), steps.end());
    flow.stepsEnd.push_back(flow.steps.size());
    flow.kept.push_back(0);
    flow.onDemandHour.push_back(between(1, 3));
    flow.spotHour.push_back(flow.onDemandHour.back() * between(0.2, 1.0));
  }
  for (int start = 0; start < kMonths; ++start)
    flow.offers.push_back({PurchaseKind::Reserved1y, start, std::min(kMonths, start + 2), between(2, 20)});
  for (Offer& offer : flow.offers) {
    if (offer.start + 2 >= kMonths) offer.limit = whole(0, 3) == 0 ? kUnlimited : whole(0, 2);
  }
  for (int start = 0; start < kMonths; start += 2)
    flow.offers.push_back({PurchaseKind::Owned, start, kMonths, between(1, 12)});
  for (const Offer& offer : flow.offers) pool.capital.push_back(offer.kind == PurchaseKind::Owned ? between(5, 15) : 0);
  pool.keptOwned.assign(kMonths, 0.0);
  pool.powerKW = between(5, 12);
  return pool;
}

CappedProblem randomProblem(unsigned seed) {
  std::mt19937 random(seed);
  CappedProblem problem;
  problem.pools = {randomPool(random), randomPool(random)};
  const auto amount = [&](double high) { return std::uniform_real_distribution(0.0, high)(random); };
  if (seed % 2) problem.caps.nodes = std::floor(amount(4));
  if (seed % 3 == 0) problem.caps.powerKW = amount(30);
  if (seed % 5 < 2) problem.caps.capital = amount(40);
  return problem;
}

// The least over every count of every owned offer that keeps the caps; the rest by flows, which have tests of their
// own.
double leastCost(const CappedProblem& problem) {
  std::vector<std::vector<ChosenOffer>> owned(problem.pools.size());
  std::vector<std::pair<size_t, size_t>> offers;
  for (size_t pool = 0; pool < problem.pools.size(); ++pool) {
    for (size_t offer = 0; offer < problem.pools[pool].flow.offers.size(); ++offer) {
      if (problem.pools[pool].flow.offers[offer].kind == PurchaseKind::Owned) offers.emplace_back(pool, offer);
    }
  }
  double least = INFINITY;
  const std::function<void(size_t)> tryFrom = [&](size_t at) {
    if (at == offers.size()) {
      const CappedSolution solution = solveWithOwned(problem, owned);
      if (keepsCaps(problem, solution.pools)) least = std::min(least, solution.objective);
      return;
    }
    const auto [pool, offer] = offers[at];
    for (int count = 0; count <= 2; ++count) {
      owned[pool].push_back({offer, count});
      tryFrom(at + 1);
      owned[pool].pop_back();
    }
  };
  tryFrom(0);
  return least;
}

double flowCost(const CappedProblem& problem) {
  double cost = 0;
  for (const CappedPool& pool : problem.pools) cost += solve(pool.flow).objective;
  return cost;
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b));
}

}  // namespace

class TestCappedFlow : public QObject {
  Q_OBJECT
 private slots:
  void theOptimumIsTheLeastOfAllChoices() {
    int binding = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
      const CappedProblem problem = randomProblem(seed);
      const auto solution = solveCapped(problem);
      QVERIFY(solution.has_value());
      const double least = leastCost(problem);
      QVERIFY2(isNear(solution->objective, least),
               qPrintable(QStringLiteral("seed %1: %2 against %3").arg(seed).arg(solution->objective).arg(least)));
      QVERIFY2(isNear(solution->bound, least), qPrintable(QString::number(seed)));
      QVERIFY(keepsCaps(problem, solution->pools));
      if (!isNear(least, flowCost(problem))) ++binding;
    }
    QVERIFY(binding > 30);
  }

  // The independent solver on the same problem: what the flow finds, to a millionth.
  void withoutCapsTheProgramIsTheFlow() {
    for (unsigned seed = 1000; seed < 1200; ++seed) {
      CappedProblem problem = randomProblem(seed);
      problem.caps = {};
      const auto solution = solveCapped(problem);
      QVERIFY(solution.has_value());
      QVERIFY2(isNear(solution->objective, flowCost(problem)), qPrintable(QString::number(seed)));
      QVERIFY2(isNear(solution->bound, flowCost(problem)), qPrintable(QString::number(seed)));
    }
  }

  void wideCapsDoNotBind() {
    CappedProblem problem = randomProblem(3);
    problem.caps = {.nodes = 1e3, .powerKW = 1e5, .capital = 1e6};
    std::vector<FlowSolution> flows;
    for (const CappedPool& pool : problem.pools) flows.push_back(solve(pool.flow));
    QVERIFY(keepsCaps(problem, flows));
    QVERIFY(isNear(solveCapped(problem)->objective, flowCost(problem)));
  }

  void nodesThatAreKeptTakeOfTheCap() {
    CappedProblem problem = randomProblem(4);
    problem.caps = {.nodes = 2};
    problem.pools[0].keptOwned.assign(kMonths, 2.0);
    const auto solution = solveCapped(problem);
    for (size_t pool = 0; pool < problem.pools.size(); ++pool) {
      for (const ChosenOffer& choice : solution->pools[pool].chosen)
        QVERIFY(problem.pools[pool].flow.offers[choice.offer].kind != PurchaseKind::Owned);
    }
  }

  void theSearchComesNearerUntilItIsThere() {
    int steps = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
      std::vector<double> gaps;
      const auto solution = solveCapped(randomProblem(seed), {.progress = [&](double gap) { gaps.push_back(gap); }});
      QVERIFY(std::ranges::is_sorted(gaps, std::greater<>()));
      for (const double gap : gaps) QVERIFY(gap >= 0 && gap <= 1);
      QVERIFY(solution->gap() < 1e-8);
      if (!gaps.empty() && gaps.front() > 1e-3) ++steps;
    }
    QVERIFY(steps > 5);
  }

  void aKeptAnswerSaysHowFarItMayBeFromTheOptimum() {
    const CappedProblem problem = randomProblem(1);
    CappedSolution unproved = *solveCapped(problem);
    unproved.bound = 0.976 * unproved.objective;
    SolvedPools solved;
    QVERIFY(!solved.solutionOf(problem));
    solved.keep(problem, unproved);
    QVERIFY(solved.solutionOf(problem));
    QVERIFY(std::abs(solved.solutionOf(problem)->gap() - 0.024) < 1e-12);
  }

  // An offer beyond the last month, which no plan poses, is refused by GLPK; by itself it would end the program.
  void whatTheSolverRefusesIsNotProved() {
    CappedProblem problem = randomProblem(1);
    problem.caps = {.nodes = 1};
    PoolFlow& flow = problem.pools[0].flow;
    flow.offers.push_back({.kind = PurchaseKind::Owned, .start = 0, .end = 1000, .cost = 1});
    problem.pools[0].capital.resize(flow.offers.size(), 0.0);
    for (int again = 0; again < 2; ++again) {
      const auto solution = solveCapped(problem);
      QVERIFY(solution.has_value());
      QCOMPARE(solution->bound, 0.0);
      QVERIFY(keepsCaps(problem, solution->pools));
    }
    QVERIFY(solveCapped(randomProblem(2))->gap() < 1e-8);  // another problem on the same thread
  }

  void threadsMaySearchAtOnce() {
    std::vector<double> alone;
    for (unsigned seed = 0; seed < 20; ++seed) alone.push_back(solveCapped(randomProblem(seed))->objective);
    std::vector<std::thread> threads;
    std::atomic<int> different = 0;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (unsigned seed = 0; seed < alone.size(); ++seed) {
          if (solveCapped(randomProblem(seed))->objective != alone[seed]) ++different;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    QCOMPARE(different.load(), 0);
  }

  void aCancelledSearchReturnsNothing() {
    QVERIFY(!solveCapped(randomProblem(1), {.cancelled = [] { return true; }}));
  }
};

}  // namespace tst_capped_flow

QTEST_APPLESS_MAIN(tst_capped_flow::TestCappedFlow)
#include "tst_capped_flow.moc"
