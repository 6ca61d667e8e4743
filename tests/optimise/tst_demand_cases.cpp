// SPDX-License-Identifier: GPL-3.0-or-later
// Choices of purchases held in every case of demand: what they cost, and the regret of not having known.
#include "optimise/demand_cases.h"

#include <cmath>

#include "support/evaluated.h"

namespace tst_demand_cases {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

// Eight nodes in every hour; a half, as many and twice as many.
const std::vector<DemandCase> kCases{
    {.name = "half", .demandFactor = 0.5}, {.name = "same", .weight = 2}, {.name = "twice", .demandFactor = 2}};

DemandCases answerTo(const std::vector<DemandCase>& cases) {
  SolvedPools solved;
  return *demandCases(plainPlan(), kTuned, cases, false, solved).value();
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

}  // namespace

class TestDemandCases : public QObject {
  Q_OBJECT
 private slots:
  // 730 hours at 5 $ for three years and at 10 $ by the hour.
  void costsAreThoseOfWhatIsHeld() {
    const DemandCases answer = answerTo(kCases);
    QCOMPARE(answer.choices.size(), 4u);
    const auto costOf = [&](size_t choice, size_t demand) { return answer.choices[choice].cost[demand].value(); };
    QVERIFY(isNear(costOf(0, 0), 4 * 3650.0));
    QVERIFY(isNear(costOf(0, 2), 4 * 3650.0 + 12 * 7300.0));
    QVERIFY(isNear(costOf(2, 0), 16 * 3650.0));
    QVERIFY(isNear(costOf(3, 1), 8 * 7300.0));
  }

  void expectedCostIsWeighed() {
    for (const CaseChoice& choice : answerTo(kCases).choices) {
      const double expected = (choice.cost[0].value() + 2 * choice.cost[1].value() + choice.cost[2].value()) / 4;
      QVERIFY(isNear(choice.expected.value(), expected));
    }
  }

  void whoKnowsTheCaseRegretsNothing() {
    const DemandCases answer = answerTo(kCases);
    for (size_t demand = 0; demand < kCases.size(); ++demand) {
      for (const CaseChoice& choice : answer.choices)
        QVERIFY(choice.cost[demand].value() >= answer.choices[demand].cost[demand].value() - 1e-9);
    }
    for (const CaseChoice& choice : answer.choices) {
      QVERIFY(choice.expectedRegret.value() >= 0);
      QVERIFY(choice.largestRegret >= choice.expectedRegret);
    }
  }

  void aCertainCaseIsChosen_data() {
    QTest::addColumn<int>("certain");
    for (int certain = 0; certain < 3; ++certain) QTest::addRow("case %d", certain) << certain;
  }
  void aCertainCaseIsChosen() {
    QFETCH(int, certain);
    auto cases = kCases;
    for (size_t each = 0; each < cases.size(); ++each) cases[each].weight = static_cast<int>(each) == certain ? 1 : 0;
    const DemandCases answer = answerTo(cases);
    QCOMPARE(answer.best, certain);
    QCOMPARE(answer.choices[static_cast<size_t>(certain)].expectedRegret.value(), 0.0);
  }

  void weightsOfZeroAreEqual() {
    auto cases = kCases;
    for (DemandCase& each : cases) each.weight = 0;
    const CaseChoice choice = answerTo(cases).choices[0];
    QVERIFY(isNear(choice.expected.value(), (choice.cost[0] + choice.cost[1] + choice.cost[2]).value() / 3));
  }

  void aCancelledAnswerIsNone() {
    SolvedPools solved;
    const auto answer = demandCases(plainPlan(), kTuned, kCases, false, solved, [] { return true; });
    QVERIFY(answer.ok() && !answer.value());
  }
};

}  // namespace tst_demand_cases

QTEST_APPLESS_MAIN(tst_demand_cases::TestDemandCases)
#include "tst_demand_cases.moc"
