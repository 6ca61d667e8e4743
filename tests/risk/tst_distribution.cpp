// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <boost/math/distributions/logistic.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/triangular.hpp>
#include <cmath>

#include "risk/distribution.h"

namespace tst_distribution {

using namespace fulcrum;
using namespace fulcrum::risk;

namespace {

constexpr std::array kProbabilities{0.001, 0.05, 0.1, 0.25, 0.5, 0.6, 0.9, 0.99};

Distribution quantiles(double p10, double p50, double p90, std::optional<double> min = {},
                       std::optional<double> max = {}) {
  return {.kind = DistributionKind::Quantiles, .p10 = p10, .p50 = p50, .p90 = p90, .min = min, .max = max};
}

bool isClose(double a, double b) {
  return std::abs(a - b) <= 1e-10 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool rises(const Distribution& distribution) {
  const Quantiles of(distribution);
  constexpr int kSteps = 20000;
  for (int step = 1; step + 1 < kSteps; ++step) {
    if (of.at((step + 1.0) / kSteps) <= of.at(static_cast<double>(step) / kSteps)) return false;
  }
  return true;
}

}  // namespace

class TestDistribution : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void quantilesAreMet_data() {
    QTest::addColumn<double>("p10");
    QTest::addColumn<double>("p50");
    QTest::addColumn<double>("p90");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    const double none = std::nan("");
    QTest::newRow("unbounded") << -0.25 << -0.10 << 0.02 << none << none;
    QTest::newRow("bounded below") << -0.25 << -0.10 << 0.02 << -0.9 << none;
    QTest::newRow("bounded above") << -0.25 << -0.10 << 0.02 << none << 0.5;
    QTest::newRow("bounded on both sides") << 0.2 << 0.3 << 0.6 << 0.0 << 1.0;
  }
  void quantilesAreMet() {
    QFETCH(double, p10);
    QFETCH(double, p50);
    QFETCH(double, p90);
    QFETCH(double, min);
    QFETCH(double, max);
    const auto bound = [](double value) { return std::isnan(value) ? std::nullopt : std::optional(value); };
    const Distribution distribution = quantiles(p10, p50, p90, bound(min), bound(max));
    QVERIFY(checkDistribution(distribution, "d").empty());
    const Quantiles of(distribution);
    QVERIFY(isClose(of.at(0.1), p10));
    QVERIFY(isClose(of.at(0.5), p50));
    QVERIFY(isClose(of.at(0.9), p90));
    QVERIFY(rises(distribution));
    if (!std::isnan(min)) QVERIFY(of.at(1e-12) >= min);
    if (!std::isnan(max)) QVERIFY(of.at(1 - 1e-12) <= max);
  }

  // The metalog's third term vanishes where P50 lies in the middle (Keelin 2016, section 3).
  void theSymmetricMetalogIsLogistic() {
    const Quantiles of(quantiles(-2, 1, 4));
    const boost::math::logistic_distribution<double> logistic(1, 3 / std::log(9.0));
    for (const double p : kProbabilities) QVERIFY(isClose(of.at(p), boost::math::quantile(logistic, p)));
    const Quantiles bounded(quantiles(1, 2, 4, 0));
    const boost::math::logistic_distribution<double> log(std::log(2.0), std::log(2.0) / std::log(9.0));
    for (const double p : kProbabilities) QVERIFY(isClose(bounded.at(p), std::exp(boost::math::quantile(log, p))));
  }

  // Keelin's equations of the symmetric-percentile triplet with P10, P50 and P90: feasible where 0.16658 < r < 0.83342.
  void skewedQuantilesAreFeasibleWithinKeelinsLimits() {
    for (const double share : {0.1667, 0.5, 0.8332}) {
      QVERIFY(checkDistribution(quantiles(0, share, 1), "d").empty());
      QVERIFY(rises(quantiles(0, share, 1)));
    }
    for (const double share : {0.1663, 0.8336}) {
      const Problems problems = checkDistribution(quantiles(0, share, 1), "d");
      QCOMPARE(problems.size(), size_t{1});
      QCOMPARE(problems[0].code, std::string("riskInfeasible"));
      QVERIFY(!rises(quantiles(0, share, 1)));
    }
  }

  void theBoundsThatWouldDoAreNamed() {
    const Distribution wrong = quantiles(1, 1.05, 4, 0.5, 6);
    const Problems problems = checkDistribution(wrong, "uncertainties[0].distribution");
    QCOMPARE(problems.size(), size_t{1});
    QCOMPARE(problems[0].where, std::string("uncertainties[0].distribution"));
    const double low = std::stod(problems[0].facts[1].second);
    const double high = std::stod(problems[0].facts[2].second);
    const double slack = 1e-6;
    QVERIFY(checkDistribution(quantiles(1, low + slack, 4, 0.5, 6), "d").empty());
    QVERIFY(checkDistribution(quantiles(1, high - slack, 4, 0.5, 6), "d").empty());
    QVERIFY(!checkDistribution(quantiles(1, low - slack, 4, 0.5, 6), "d").empty());
    QVERIFY(!checkDistribution(quantiles(1, high + slack, 4, 0.5, 6), "d").empty());
  }

  void namedDistributionsAreThoseOfBoost() {
    const Quantiles normal({.kind = DistributionKind::Normal, .mean = 3, .sd = 2});
    const Quantiles triangular({.kind = DistributionKind::Triangular, .min = -1, .mode = 0, .max = 3});
    const Quantiles lognormal({.kind = DistributionKind::LogNormal, .p10 = 0.75, .p90 = 1.45});
    const boost::math::normal_distribution<double> n(3, 2);
    const boost::math::triangular_distribution<double> t(-1, 0, 3);
    const double sigma = std::log(1.45 / 0.75) / 2 / boost::math::quantile(boost::math::normal(), 0.9);
    const boost::math::lognormal_distribution<double> l(std::log(0.75 * 1.45) / 2, sigma);
    for (const double p : kProbabilities) {
      QVERIFY(isClose(normal.at(p), boost::math::quantile(n, p)));
      QVERIFY(isClose(triangular.at(p), boost::math::quantile(t, p)));
      QVERIFY(isClose(lognormal.at(p), boost::math::quantile(l, p)));
    }
    QVERIFY(isClose(lognormal.at(0.1), 0.75));
    QVERIFY(isClose(lognormal.at(0.9), 1.45));
    const Quantiles uniform({.kind = DistributionKind::Uniform, .min = 2, .max = 6});
    QCOMPARE(uniform.at(0.25), 3.0);
  }

  void discreteValuesComeByTheirWeights() {
    const Quantiles of({.kind = DistributionKind::Discrete, .values = {0, 1, 6}, .weights = {5, 3, 2}});
    QCOMPARE(of.at(0.499), 0.0);
    QCOMPARE(of.at(0.501), 1.0);
    QCOMPARE(of.at(0.799), 1.0);
    QCOMPARE(of.at(0.801), 6.0);
    QCOMPARE(of.at(1 - 1e-15), 6.0);
  }

  void whatIsNoDistributionIsRefused_data() {
    QTest::addColumn<Distribution>("distribution");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const Distribution& distribution, const char* code) {
      QTest::newRow(name) << distribution << code;
    };
    row("nothing", {.kind = DistributionKind::Quantiles}, "riskMissingFigure");
    row("half", {.kind = DistributionKind::LogNormal, .p10 = 1}, "riskMissingFigure");
    row("order", quantiles(3, 2, 1), "riskOrder");
    row("bound", quantiles(1, 2, 3, 1.5), "riskBound");
    row("upper bound", quantiles(1, 2, 3, {}, 2.5), "riskBound");
    row("no width", {.kind = DistributionKind::Uniform, .min = 1, .max = 1}, "riskOrder");
    row("mode", {.kind = DistributionKind::Triangular, .min = 0, .mode = 2, .max = 1}, "riskOrder");
    row("sd", {.kind = DistributionKind::Normal, .mean = 0, .sd = 0}, "notPositive");
    row("below 0", {.kind = DistributionKind::LogNormal, .p10 = -1, .p90 = 1}, "notPositive");
    row("weights", {.kind = DistributionKind::Discrete, .values = {1, 2}, .weights = {1}}, "riskWeights");
    row("no weight", {.kind = DistributionKind::Discrete, .values = {1}, .weights = {0}}, "riskWeights");
    row("no values", {.kind = DistributionKind::Discrete}, "riskWeights");
  }
  void whatIsNoDistributionIsRefused() {
    QFETCH(Distribution, distribution);
    QFETCH(QString, code);
    const Problems problems = checkDistribution(distribution, "d");
    QCOMPARE(problems.size(), size_t{1});
    QCOMPARE(QString::fromStdString(problems[0].code), code);
  }
};

}  // namespace tst_distribution

QTEST_GUILESS_MAIN(tst_distribution::TestDistribution)
#include "tst_distribution.moc"
