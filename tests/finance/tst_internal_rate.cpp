// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/internal_rate.h"

#include <QtTest>
#include <algorithm>
#include <random>
#include <vector>

#include "near.h"

namespace tst_internal_rate {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

// Flows whose present value is zero at exactly these rates: the product of (v - 1/(1+rate)) over the discount factor v.
std::vector<double> flowsWithRates(const std::vector<double>& rates) {
  std::vector<double> flows{-1000.0};
  for (const double rate : rates) {
    std::vector<double> next(flows.size() + 1, 0.0);
    for (size_t i = 0; i < flows.size(); ++i) {
      next[i] -= flows[i] / (1.0 + rate);
      next[i + 1] += flows[i];
    }
    flows = next;
  }
  return flows;
}

double magnitude(double rate, const std::vector<double>& flows) {
  double sum = 0.0;
  for (size_t t = 0; t < flows.size(); ++t) sum += std::abs(flows[t]) * std::pow(1.0 + rate, -static_cast<double>(t));
  return sum;
}

}  // namespace

class TestInternalRate : public QObject {
  Q_OBJECT

 private slots:
  void noRateIsAnErrorAndNeverAGuess_data() {
    QTest::addColumn<std::vector<double>>("flows");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("none") << std::vector<double>{} << QByteArray("noFlows");
    QTest::newRow("all zero") << std::vector{0.0, 0.0, 0.0} << QByteArray("noSignChange");
    QTest::newRow("receipts only") << std::vector{1.0, 2.0, 3.0} << QByteArray("noSignChange");
    QTest::newRow("payments only") << std::vector{-1.0, -2.0} << QByteArray("noSignChange");
    QTest::newRow("never zero") << std::vector{100.0, -150.0, 100.0} << QByteArray("noRateOfReturn");
  }

  void noRateIsAnErrorAndNeverAGuess() {
    QFETCH(std::vector<double>, flows);
    QFETCH(QByteArray, code);
    const auto result = irr(flows);
    QVERIFY(!result.ok());
    QCOMPARE(QByteArray::fromStdString(result.problems().front().code), code);
  }

  void allRatesAreFound_data() {
    QTest::addColumn<std::vector<double>>("rates");
    QTest::newRow("one") << std::vector{0.12};
    QTest::newRow("two") << std::vector{0.05, 0.40};
    QTest::newRow("close together") << std::vector{0.10, 0.101};
    QTest::newRow("four") << std::vector{0.25, 1.0 / 3.0, 3.0 / 7.0, 2.0 / 3.0};
    QTest::newRow("far apart") << std::vector{-0.9, 0.0, 9.0};
    QTest::newRow("zero") << std::vector{0.0};
  }

  void allRatesAreFound() {
    QFETCH(std::vector<double>, rates);
    const auto result = irr(flowsWithRates(rates));
    QVERIFY(result.ok());
    QCOMPARE(result.value().all.size(), rates.size());
    for (size_t i = 0; i < rates.size(); ++i) QVERIFY_NEAR(result.value().all[i], rates[i], 1e-9);
    QCOMPARE(result.value().warnings.empty(), rates.size() == 1);
  }

  void aContactWithoutCrossingIsARate() {
    const auto result = irr(flowsWithRates({0.2, 0.2}));
    QVERIFY(result.ok());
    QCOMPARE(result.value().all.size(), size_t{1});
    QVERIFY_NEAR(result.value().rate, 0.2, 1e-6);
  }

  void ofSeveralTheOneNearestTenPercentIsReported() {
    // pyxirr; the other rates are -0.87 and 0.71.
    const auto result = irr(std::vector{-5.0, 10.5, 1.0, -8.0, 1.0});
    QVERIFY_NEAR(result.value().rate, 0.08859833852, 1e-10);
    QCOMPARE(result.value().all.size(), size_t{3});
    QCOMPARE(result.value().warnings.front().code, std::string("severalRates"));
  }

  // 0.8 % and 9 % per month: ten per cent per year are 0.797 % per month, far from 10 % per month.
  void ofSeveralMonthlyRatesTheOneNearestTenPercentAYearIsReported() {
    const std::vector flows = flowsWithRates({0.008, 0.09});
    QVERIFY_NEAR(irr(flows).value().rate, 0.09, 1e-9);
    QVERIFY_NEAR(irr(flows, 12).value().rate, 0.008, 1e-9);
    QCOMPARE(irr(flows, 12).value().warnings.front().code, std::string("severalRates"));
    QVERIFY(!irr(flows, 0).ok());
  }

  void zerosAtEitherEndDoNotMatter() {
    const double rate = irr(std::vector{-100.0, 60.0, 60.0}).value().rate;
    QCOMPARE(irr(std::vector{0.0, 0.0, -100.0, 60.0, 60.0, 0.0}).value().rate, rate);
  }

  void scaleDoesNotMatter() {
    QVERIFY_NEAR(irr(std::vector{-1e300, 6e299, 6e299}).value().rate, irr(std::vector{-10.0, 6.0, 6.0}).value().rate,
                 1e-14);
  }

  void longMonthlySeriesDoNotOverflow() {
    std::vector<double> flows(601, 1.0);
    flows[0] = -2.0;
    QVERIFY_NEAR(irr(flows).value().rate, 0.5, 1e-12);
    flows[0] = -1e6;
    QVERIFY(irr(flows).value().rate < 0.0);
  }

  void thePresentValueAtEveryRateIsZero() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> amount(-100.0, 100.0);
    for (int round = 0; round < 300; ++round) {
      std::vector<double> flows(3 + round % 120);
      for (double& flow : flows) flow = amount(random);
      const auto result = irr(flows);
      if (!result) continue;
      for (const double rate : result.value().all) {
        QVERIFY(std::abs(npv(rate, flows).value()) <= 1e-9 * magnitude(rate, flows));
      }
    }
  }

  // Against a fine grid in ln(1 + rate), on flows that change sign often.
  void noCrossingIsMissed() {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> amount(-100.0, 100.0);
    for (int round = 0; round < 200; ++round) {
      std::vector<double> flows(4 + round % 60);
      for (double& flow : flows) flow = amount(random);
      const auto result = irr(flows);
      const auto found = result ? result.value().all : std::vector<double>();
      double before = npv(std::expm1(-1.0), flows).value();
      for (int step = 1; step <= 2000; ++step) {
        const double low = std::expm1(-1.0 + (step - 1) * 0.001);
        const double high = std::expm1(-1.0 + step * 0.001);
        const double after = npv(high, flows).value();
        if (before * after < 0.0) {
          QVERIFY(std::any_of(found.begin(), found.end(), [&](double r) { return r >= low && r <= high; }));
        }
        before = after;
      }
    }
  }

  void datedFlowsHaveAnAnnualRate() {
    using std::chrono::sys_days, std::chrono::days;
    const sys_days start{};
    const std::vector<DatedFlow> flows{{start + days(365), 110.0}, {start, -100.0}};
    QVERIFY_NEAR(xirr(flows).value().rate, 0.1, 1e-14);
    const std::vector<DatedFlow> overnight{{start, -100.0}, {start + days(1), 200.0}};
    QVERIFY_NEAR(xirr(overnight).value().rate / std::pow(2.0, 365), 1.0, 1e-9);
  }

  void theModifiedRateIsUnique() {
    // Microsoft's example for MIRR.
    const std::vector flows{-120000.0, 39000.0, 30000.0, 21000.0, 37000.0, 46000.0};
    QVERIFY_NEAR(mirr(flows, 0.10, 0.12).value(), 0.126094130366, 1e-11);
    QVERIFY(!mirr(std::vector{1.0, 2.0}, 0.1, 0.1).ok());
  }
};

}  // namespace tst_internal_rate

QTEST_APPLESS_MAIN(tst_internal_rate::TestInternalRate)
#include "tst_internal_rate.moc"
