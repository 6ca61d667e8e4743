// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <set>

#include "risk/random_numbers.h"
#include "risk/sample.h"
#include "risk/statistics.h"

namespace tst_sample {

using namespace fulcrum;
using namespace fulcrum::risk;

namespace {

UncertainInput normalInput(const char* id) {
  return {.id = UncertaintyId(id),
          .path = "demand",
          .effect = InputEffect::Factor,
          .distribution = {.kind = DistributionKind::Normal, .mean = 10, .sd = 3}};
}

Plan planWith(std::initializer_list<const char*> ids, std::vector<RankCorrelation> correlations) {
  Plan plan;
  for (const char* id : ids) plan.uncertainties.push_back(normalInput(id));
  plan.correlations = std::move(correlations);
  return plan;
}

RankCorrelation between(const char* a, const char* b, double rank) {
  return {.a = UncertaintyId(a), .b = UncertaintyId(b), .rank = rank};
}

std::vector<const UncertainInput*> inputsOf(const Plan& plan) {
  std::vector<const UncertainInput*> inputs;
  for (const UncertainInput& input : plan.uncertainties) inputs.push_back(&input);
  return inputs;
}

Sample sampleOf(const Plan& plan, int trials, int seed = 1) {
  const auto inputs = inputsOf(plan);
  return Sample(inputs, scoreCorrelations(plan, inputs).value(), trials, seed);
}

std::vector<double> valuesOf(const Sample& sample, size_t input) {
  std::vector<double> values;
  for (int trial = 0; trial < sample.trials(); ++trial)
    values.push_back(sample.value(input, static_cast<size_t>(trial)));
  return values;
}

}  // namespace

class TestSample : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Known answers of Philox 4x32-10 (Random123, tests/kat_vectors): key and counter zero.
  void numbersAreThoseOfPhilox() {
    const Draw draw = drawOf(0, 0, 0);
    QCOMPARE(draw.order, (std::uint64_t{0x6627e8d5u} << 32 | 0xe169c58du));
    const std::uint64_t rest = std::uint64_t{0xbc57ac4cu} << 32 | 0x9b00dbd8u;
    QCOMPARE(draw.within, (static_cast<double>(rest >> 12) + 0.5) / 4503599627370496.0);
  }

  void everyStratumIsVisitedOnce_data() {
    QTest::addColumn<int>("trials");
    for (const int trials : {1, 2, 7, 2000}) QTest::addRow("%d", trials) << trials;
  }
  void everyStratumIsVisitedOnce() {
    QFETCH(int, trials);
    const Plan plan = planWith({"a", "b", "c"}, {between("a", "b", 0.6), between("b", "c", -0.4)});
    const Sample sample = sampleOf(plan, trials);
    for (size_t input = 0; input < 3; ++input) {
      std::set<int> strata;
      for (int trial = 0; trial < trials; ++trial)
        strata.insert(static_cast<int>(std::floor(sample.probability(input, static_cast<size_t>(trial)) * trials)));
      QCOMPARE(strata.size(), static_cast<size_t>(trials));
      QCOMPARE(*strata.begin(), 0);
      QCOMPARE(*strata.rbegin(), trials - 1);
    }
  }

  void quantilesMeetTheDistribution() {
    constexpr int kTrials = 2000;
    std::vector<double> values = valuesOf(sampleOf(planWith({"a"}, {}), kTrials), 0);
    const Statistics found = statisticsOf(values, false);
    QVERIFY(std::abs(found.mean - 10) < found.standardError);
    QVERIFY(std::abs(found.percentiles[1] - (10 - 3 * kScoreOfP90)) < 3 * 0.01);
    QVERIFY(std::abs(found.percentiles[5] - (10 + 3 * kScoreOfP90)) < 3 * 0.01);
    QVERIFY(std::abs(found.sd - 3) < 0.05);
  }

  void ranksHangTogetherAsTheMatrixSays_data() {
    QTest::addColumn<int>("seed");
    for (const int seed : {0, 1, 2, 77, 2147483647}) QTest::addRow("%d", seed) << seed;
  }
  void ranksHangTogetherAsTheMatrixSays() {
    QFETCH(int, seed);
    const Plan plan =
        planWith({"a", "b", "c", "d"}, {between("a", "b", 0.6), between("b", "c", -0.5), between("a", "c", 0.1)});
    const Sample sample = sampleOf(plan, 2000, seed);
    std::vector<std::vector<double>> values;
    for (size_t input = 0; input < 4; ++input) values.push_back(valuesOf(sample, input));
    QVERIFY(std::abs(rankCorrelation(values[0], values[1]) - 0.6) < 0.03);
    QVERIFY(std::abs(rankCorrelation(values[1], values[2]) + 0.5) < 0.03);
    QVERIFY(std::abs(rankCorrelation(values[0], values[2]) - 0.1) < 0.03);
    QVERIFY(std::abs(rankCorrelation(values[0], values[3])) < 0.08);
  }

  // So that switching one input off moves no other.
  void anInputKeepsItsNumbersWhenOthersGo() {
    const Sample three = sampleOf(planWith({"a", "b", "c"}, {}), 100);
    const Sample one = sampleOf(planWith({"c"}, {}), 100);
    for (size_t trial = 0; trial < 100; ++trial) QCOMPARE(three.value(2, trial), one.value(0, trial));
    QVERIFY(sampleOf(planWith({"c"}, {}), 100, 2).value(0, 0) != one.value(0, 0));
  }

  void aMatrixThatContradictsItselfNamesThePair() {
    const Plan plan =
        planWith({"a", "b", "c"}, {between("a", "b", 0.9), between("b", "c", 0.9), between("a", "c", -0.2)});
    const auto refused = scoreCorrelations(plan, inputsOf(plan));
    QVERIFY(!refused.ok());
    const Problem& problem = refused.problems().front();
    QCOMPARE(problem.code, std::string("riskContradiction"));
    // What it says is enough.
    Plan relaxed = plan;
    for (RankCorrelation& each : relaxed.correlations) {
      if (each.a.text == problem.facts[0].second && each.b.text == problem.facts[1].second)
        each.rank = std::stod(problem.facts[3].second);
    }
    QVERIFY(scoreCorrelations(relaxed, inputsOf(relaxed)).ok());
  }

  // Two contradictions without a pair in common: what is said of all of them is enough.
  void whereOnePairIsNotEnoughAllAreRelaxed() {
    Plan plan = planWith({"a", "b", "c", "d", "e", "f"},
                         {between("a", "b", 0.9), between("b", "c", 0.9), between("a", "c", -0.2),
                          between("d", "e", 0.9), between("e", "f", 0.95), between("d", "f", -0.2)});
    const auto refused = scoreCorrelations(plan, inputsOf(plan));
    QVERIFY(!refused.ok());
    const Problem& problem = refused.problems().front();
    QCOMPARE(problem.code, std::string("riskContradictions"));
    QCOMPARE(problem.facts[0].second + problem.facts[1].second, std::string("ef"));
    const double share = std::stod(problem.facts[3].second);
    QVERIFY(share > 0.3 && share < 1);
    for (RankCorrelation& each : plan.correlations) each.rank *= share;
    QVERIFY(scoreCorrelations(plan, inputsOf(plan)).ok());
  }

  void pairsAreOfTwoInputsOfThePlan_data() {
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("twice");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << "x" << false << "unknownReference";
    QTest::newRow("itself") << "a" << false << "riskSamePair";
    QTest::newRow("twice") << "b" << true << "riskSamePair";
  }
  void pairsAreOfTwoInputsOfThePlan() {
    QFETCH(QString, b);
    QFETCH(bool, twice);
    QFETCH(QString, code);
    Plan plan = planWith({"a", "b"}, {between("a", qPrintable(b), 0.5)});
    if (twice) plan.correlations.push_back(between("b", "a", 0.4));
    const auto refused = scoreCorrelations(plan, inputsOf(plan));
    QCOMPARE(QString::fromStdString(refused.problems().front().code), code);
  }

  // As spreadsheets' PERCENTILE.INC, AVERAGE and STDEV.S say of 1, 2, 4, 8.
  void statisticsAreThoseOfSpreadsheets() {
    const Statistics of = statisticsOf({8, 1, 4, 2}, false);
    QCOMPARE(of.mean, 3.75);
    QCOMPARE(of.sd, std::sqrt(28.75 / 3));
    QCOMPARE(of.standardError, of.sd / 2);
    constexpr std::array kExpected{1.15, 1.3, 1.75, 3.0, 5.0, 6.8, 7.4};
    for (size_t index = 0; index < kExpected.size(); ++index)
      QVERIFY(std::abs(of.percentiles[index] - kExpected[index]) < 1e-12);
    QCOMPARE(of.worst5, 8.0);
    QCOMPARE(statisticsOf({8, 1, 4, 2}, true).worst5, 1.0);
    std::vector<double> many;
    for (int value = 1; value <= 41; ++value) many.push_back(value);
    QCOMPARE(statisticsOf(many, false).worst5, 40.0);  // ceil(0.05 * 41) = 3
    const double never = std::numeric_limits<double>::infinity();
    const Statistics late = statisticsOf({1, never, 3, std::nan("")}, false);
    QCOMPARE(late.count, 3);
    QCOMPARE(late.percentiles[3], 3.0);
    QCOMPARE(late.percentiles[6], never);
  }
};

}  // namespace tst_sample

QTEST_GUILESS_MAIN(tst_sample::TestSample)
#include "tst_sample.moc"
