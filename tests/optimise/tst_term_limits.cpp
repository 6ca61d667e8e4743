// SPDX-License-Identifier: GPL-3.0-or-later
// How many nodes may be committed to beyond the end of a plan: numbers by hand, and hour by hour on random needs.
#include <QTest>
#include <random>

#include "base/quantity.h"
#include "optimise/term_limits.h"

namespace tst_term_limits {

using namespace fulcrum;
using namespace fulcrum::optimise;

namespace {

constexpr int kAfter = 36;
constexpr auto kHours = static_cast<size_t>(kHoursPerWeek);

struct Case {
  std::vector<double> provisioned;
  std::vector<double> firm;
  PoolFlow flow;
  HourPrices prices;

  void addMonth(const std::vector<double>& need, const std::vector<double>& fixed, double kept) {
    provisioned.insert(provisioned.end(), need.begin(), need.end());
    firm.insert(firm.end(), fixed.begin(), fixed.end());
    const auto steps = needSteps(need, fixed);
    flow.steps.insert(flow.steps.end(), steps.begin(), steps.end());
    flow.stepsEnd.push_back(flow.steps.size());
    flow.kept.push_back(kept);
  }
  [[nodiscard]] TermLimits limits() const { return {flow, NeedAfterPlan(lastYear()), prices}; }

 private:
  [[nodiscard]] std::vector<WeekOfNodes> lastYear() const {
    std::vector<WeekOfNodes> weeks;
    const size_t months = flow.kept.size();
    for (size_t month = months - std::min<size_t>(12, months); month < months; ++month) {
      WeekOfNodes& week = weeks.emplace_back();
      for (size_t hour = 0; hour < kHours; ++hour) {
        week.provisioned[hour] = std::max(0.0, provisioned[month * kHours + hour] - flow.kept[month]);
        week.firm[hour] = std::max(0.0, firm[month * kHours + hour] - flow.kept[month]);
      }
    }
    return weeks;
  }
};

// The same number of nodes in every hour of a month, at 1 per hour of the week.
Case steady(const std::vector<double>& nodes, const std::vector<double>& kept = {}) {
  Case result;
  for (size_t month = 0; month < nodes.size(); ++month) {
    const std::vector<double> week(kHours, nodes[month]);
    result.addMonth(week, week, kept.empty() ? 0 : kept[month]);
  }
  result.prices.onDemand.assign(nodes.size() + kAfter, 1.0);
  result.prices.spot = result.prices.onDemand;
  return result;
}

// Cost by the hour of the levels from `level` - 1 up to it, straight from the hours.
double costOfLevel(const Case& c, int level, int month) {
  const int months = c.flow.months();
  const int year = std::min(12, months);
  const auto beyond = [&](const std::vector<double>& nodes, int m, size_t hour) {
    const auto t = static_cast<size_t>(m);
    return std::max(0.0, nodes[t * kHours + hour] - c.flow.kept[t]);
  };
  double cost = 0;
  for (size_t hour = 0; hour < kHours; ++hour) {
    const auto inHour = [&](const std::vector<double>& nodes) {
      if (month < months) return beyond(nodes, month, hour);
      return std::min(beyond(nodes, months - 1, hour), beyond(nodes, months - year + (month - months) % year, hour));
    };
    if (inHour(c.provisioned) < level) continue;
    const auto& prices = inHour(c.firm) >= level ? c.prices.onDemand : c.prices.spot;
    cost += prices[static_cast<size_t>(month)];
  }
  return cost;
}

Case randomCase(unsigned seed) {
  std::mt19937 random(seed);
  const auto whole = [&](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
  Case result;
  const int months = whole(1, 18);
  for (int month = 0; month < months; ++month) {
    std::vector<double> need(kHours);
    std::vector<double> fixed(kHours);
    const int base = whole(0, 6);
    for (size_t hour = 0; hour < kHours; ++hour) {
      need[hour] = base + whole(0, 3);
      fixed[hour] = whole(0, static_cast<int>(need[hour]));
    }
    result.addMonth(need, fixed, whole(0, 2));
  }
  for (int month = 0; month < months + kAfter; ++month) {
    result.prices.onDemand.push_back(std::uniform_real_distribution(1.0, 3.0)(random));
    result.prices.spot.push_back(result.prices.onDemand.back() * 0.4);
  }
  return result;
}

}  // namespace

class TestTermLimits : public QObject {
  Q_OBJECT
 private slots:
  // Eight nodes all year: a year of the next one costs 12 x 168.
  void aSteadyNeedJustifiesAllItsLevels() {
    const Case c = steady(std::vector<double>(12, 8));
    QCOMPARE(c.limits().levelsWorth(12 * 168.0, 6, 18), 8);  // as much: worth it
    QCOMPARE(c.limits().levelsWorth(12 * 168.0 + 0.01, 6, 18), 0);
    QCOMPARE(c.limits().levelsWorth(12 * 168.0 * (1 + 5e-10), 6, 18), 8);  // rounding
    QCOMPARE(c.limits().levelsWorth(0, 6, 18), 8);                         // no more than is ever needed
  }

  // 4 nodes in the first half of the year, 8 in the second: afterwards the first half's months need 4 again. A term
  // from month 11 has 8 in months 11 and N+6..N+10, 4 in N..N+5.
  void onlyWhatWasNeededAllYearGoesOn() {
    std::vector<double> nodes(12, 8);
    std::fill_n(nodes.begin(), 6, 4);
    const Case c = steady(nodes);
    QCOMPARE(c.limits().levelsWorth(12 * 168.0 * 0.7, 11, 23), 4);
    QCOMPARE(c.limits().levelsWorth(6 * 168.0, 11, 23), 8);
    QCOMPARE(c.limits().levelsWorth(6 * 168.0 + 0.01, 11, 23), 4);
  }

  // Falling to 2 at the end: that is all that goes on, whatever the months before needed.
  void theLastMonthLimitsWhatGoesOn() {
    std::vector<double> nodes(12, 8);
    nodes.back() = 2;
    QCOMPARE(steady(nodes).limits().levelsWorth(12 * 168.0 * 0.7, 11, 23), 2);
  }

  // In a plan of three months the three go on in turn: 1, 5, 5, 1, 5, 5 ...
  void aShortPlanGoesOnAsItWas() {
    const Case c = steady({1, 5, 5});
    QCOMPARE(c.limits().levelsWorth(8 * 168.0, 2, 14), 5);  // 1 + 7 of 12
    QCOMPARE(c.limits().levelsWorth(8 * 168.0 + 0.01, 2, 14), 1);
  }

  // Levels are those beyond what is kept in each month: 8 - 3 in the first half of the year, 8 afterwards.
  void whatIsKeptIsNotCounted() {
    std::vector<double> kept(12, 0);
    std::fill_n(kept.begin(), 6, 3);
    QCOMPARE(steady(std::vector<double>(12, 8), kept).limits().levelsWorth(12 * 168.0 * 0.9, 11, 23), 5);
  }

  void theLimitIsThatOfTheHours() {
    int between = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
      const Case c = randomCase(seed);
      const TermLimits limits = c.limits();
      std::mt19937 random(seed);
      const int start = std::uniform_int_distribution(0, c.flow.months() - 1)(random);
      const int end = start + (seed % 2 ? 12 : 36);
      const double payments = std::uniform_real_distribution(0.0, 400.0)(random) * (end - start);
      int expected = 0;
      const auto replaced = [&](int level) {
        double sum = 0;
        for (int month = start; month < end; ++month) sum += costOfLevel(c, level, month);
        return sum;
      };
      while (expected < 20 && payments <= replaced(expected + 1)) ++expected;
      QCOMPARE(limits.levelsWorth(payments, start, end), expected);
      between += expected > 0 && expected < 6 ? 1 : 0;
    }
    QVERIFY(between > 20);
  }
};

}  // namespace tst_term_limits

QTEST_APPLESS_MAIN(tst_term_limits::TestTermLimits)
#include "tst_term_limits.moc"
