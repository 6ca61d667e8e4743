// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/rates.h"

#include <QtTest>
#include <limits>

#include "finance/unit_cost.h"
#include "near.h"

namespace tst_rates {

using namespace fulcrum;
using namespace fulcrum::finance;

class TestRates : public QObject {
  Q_OBJECT

 private slots:
  void monthlyRatesOfBothKinds() {
    QVERIFY_NEAR(monthlyRate(0.1, RateKind::Effective).value(), 0.007974140428903742, 1e-15);
    QVERIFY_NEAR(monthlyRate(0.1, RateKind::Nominal).value(), 0.1 / 12, 1e-15);
    QVERIFY_NEAR(annualEffective(monthlyRate(0.1, RateKind::Effective).value()).value(), 0.1, 1e-14);
    QVERIFY(!monthlyRate(-1.0, RateKind::Effective).ok());
  }

  void nominalAndEffectiveAreInverse() {
    QVERIFY_NEAR(effectiveRate(0.0525, 4).value(), 0.053543, 5e-7);  // Microsoft's example for EFFECT
    for (const double rate : {0.0, 1e-12, 0.05, 2.0}) {
      QVERIFY_NEAR(nominalRate(effectiveRate(rate, 12).value(), 12).value(), rate, 1e-12);
    }
    QVERIFY(!effectiveRate(0.1, 0).ok());
    QVERIFY(!effectiveRate(-0.1, 4).ok());
  }

  void realAndNominalFollowFisher() {
    QVERIFY_NEAR(realRate(0.1, 0.03).value(), 1.1 / 1.03 - 1.0, 1e-15);
    QVERIFY_NEAR(nominalFromReal(realRate(0.1, 0.03).value(), 0.03).value(), 0.1, 1e-15);
    QVERIFY(!realRate(0.1, -1.0).ok());
  }

  void stateTaxIsDeductible() {
    QVERIFY_NEAR(combinedTaxRate(0.21, 0.07).value(), 0.2653, 1e-15);
    QVERIFY(!combinedTaxRate(1.2, 0.0).ok());
  }

  void theRecoveryFactorHasItsLimits() {
    const double forEver = std::numeric_limits<double>::infinity();
    QCOMPARE(capitalRecoveryFactor(0.07, forEver).value(), 0.07);
    QCOMPARE(capitalRecoveryFactor(0.0, forEver).value(), 0.0);
    QCOMPARE(capitalRecoveryFactor(0.0, 20).value(), 0.05);
    QVERIFY_NEAR(capitalRecoveryFactor(1e-13, 20).value(), 0.05, 1e-12);
    QVERIFY_NEAR(capitalRecoveryFactor(0.07, 25).value(), 0.07 / (1.0 - std::pow(1.07, -25)), 1e-15);
    for (const double periods : {0.0, -5.0}) QVERIFY(!capitalRecoveryFactor(0.07, periods).ok());
  }

  void unitCostsAreLabelledByTheirHours() {
    const GpuHourCost cost = gpuHourCost(Money(1000), Hours(1000), 0.8, 0.5).value();
    QVERIFY_NEAR(cost.installed.value(), 1.0, 1e-15);
    QVERIFY_NEAR(cost.available.value(), 1.25, 1e-15);
    QVERIFY_NEAR(cost.busy.value(), 2.5, 1e-15);
  }

  void withoutUnitsThereIsNoUnitCost() {
    const std::vector costs{0.0, 110.0};
    QVERIFY_NEAR(levelisedUnitCost(0.1, costs, std::vector{0.0, 22.0}).value(), 5.0, 1e-12);
    QCOMPARE(levelisedUnitCost(0.1, costs, std::vector{0.0, 0.0}).problems().front().code, std::string("noUnits"));
    QVERIFY(!costPerMillionTokens(MoneyPerHour(2.5), 0.0).ok());
    QVERIFY(!gpuHourCost(Money(1), Hours(0), 1, 1).ok());
    QVERIFY(!gpuHourCost(Money(1), Hours(1), 1, 0).ok());
  }

  void oneAcceleratorAtThreeLoads_data() {
    QTest::addColumn<double>("tokensPerSecond");
    QTest::addColumn<double>("usdPerMillion");
    QTest::newRow("128 at once") << 4715.0 << 0.0949;
    QTest::newRow("32 at once") << 1317.0 << 0.34;
    QTest::newRow("8 at once") << 595.0 << 0.75;
  }

  void oneAcceleratorAtThreeLoads() {
    QFETCH(double, tokensPerSecond);
    QFETCH(double, usdPerMillion);
    const double cost = costPerMillionTokens(MoneyPerHour(1.61), tokensPerSecond).value();
    QVERIFY_NEAR(cost, usdPerMillion, usdPerMillion < 0.1 ? 5e-5 : 5e-3);
  }

  // Lenovo Press LP2225 (2025): 8xH100 bought for $833,806 and run at $0.87 per hour.
  void buyingBeatsThreeRentPricesAfterThePublishedHours_data() {
    QTest::addColumn<double>("rent");
    QTest::addColumn<double>("hours");
    QTest::newRow("on-demand") << 98.32 << 8556.2;
    QTest::newRow("one year") << 77.43 << 10890.9;
    QTest::newRow("three years") << 53.95 << 15708.5;
  }

  void buyingBeatsThreeRentPricesAfterThePublishedHours() {
    QFETCH(double, rent);
    QFETCH(double, hours);
    const auto found = ownVersusRentHours(Money(833806), MoneyPerHour(rent), MoneyPerHour(0.87));
    QVERIFY_NEAR(found.value().value(), hours, 0.1);
  }

  void rentThatIsNoDearerNeverBreaksEven() {
    QCOMPARE(ownVersusRentHours(Money(100), MoneyPerHour(1), MoneyPerHour(1)).problems().front().code,
             std::string("neverBreaksEven"));
  }
};

}  // namespace tst_rates

QTEST_APPLESS_MAIN(tst_rates::TestRates)
#include "tst_rates.moc"
