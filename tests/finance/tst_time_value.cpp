// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/time_value.h"

#include <QtTest>

#include "near.h"

namespace tst_time_value {

using namespace fulcrum;
using namespace fulcrum::finance;

class TestTimeValue : public QObject {
  Q_OBJECT

  static void addLoans() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("periods");
    QTest::addColumn<double>("balloon");
    QTest::addColumn<bool>("inAdvance");
    QTest::newRow("mortgage") << 0.005 << 360 << 0.0 << false;
    QTest::newRow("in advance") << 0.005 << 60 << 0.0 << true;
    QTest::newRow("balloon") << 0.01 << 36 << -4000.0 << false;
    QTest::newRow("balloon in advance") << 0.01 << 36 << -4000.0 << true;
    QTest::newRow("no interest") << 0.0 << 24 << 0.0 << false;
    QTest::newRow("hardly any interest") << 1e-12 << 24 << 0.0 << false;
    QTest::newRow("negative rate") << -0.01 << 24 << 0.0 << false;
    QTest::newRow("usury") << 0.1479 << 300 << 0.0 << false;
  }

 private slots:
  void principalPartsRepayTheLoan_data() { addLoans(); }
  void principalPartsRepayTheLoan() {
    QFETCH(double, rate);
    QFETCH(int, periods);
    QFETCH(double, balloon);
    QFETCH(bool, inAdvance);
    const Annuity loan{rate, static_cast<double>(periods), inAdvance ? PaymentTime::Start : PaymentTime::End};
    double principal = 0.0;
    for (int k = 1; k <= periods; ++k) {
      const double part = principalPart(loan, k, 10000.0, balloon).value();
      principal += part;
      QVERIFY_NEAR(part + interestPart(loan, k, 10000.0, balloon).value(), payment(loan, 10000.0, balloon).value(),
                   1e-9);
    }
    // Paid in advance, the last payment stands a period before the balloon.
    QVERIFY_NEAR(principal, inAdvance ? -(10000.0 + balloon / (1.0 + rate)) : -(10000.0 + balloon), 1e-7);
  }

  void theFiveFunctionsAgree_data() { addLoans(); }
  void theFiveFunctionsAgree() {
    QFETCH(double, rate);
    QFETCH(int, periods);
    QFETCH(double, balloon);
    QFETCH(bool, inAdvance);
    const Annuity loan{rate, static_cast<double>(periods), inAdvance ? PaymentTime::Start : PaymentTime::End};
    const double level = payment(loan, 10000.0, balloon).value();
    QVERIFY_NEAR(presentValue(loan, level, balloon).value(), 10000.0, 1e-7);
    const double scale = std::pow(1.0 + std::max(0.0, rate), periods);
    QVERIFY_NEAR(futureValue(loan, level, 10000.0).value(), balloon, 1e-7 * scale);
    QVERIFY_NEAR(ratePerPeriod(periods, level, 10000.0, balloon, loan.when).value(), rate, 1e-10);
    if (rate < 0.1) {
      QVERIFY_NEAR(periodCount(rate, level, 10000.0, balloon, loan.when).value(), double(periods), 1e-3);
    }
  }

  void publishedFiguresAreMatched() {
    // numpy-financial tests/test_financial.py; Excel help (CUMIPMT, CUMPRINC as in formulajs test/financial.js).
    QVERIFY_NEAR(payment({0.08 / 12, 60}, 15000).value(), -304.14591432620523, 1e-9);
    QVERIFY_NEAR(periodCount(0.075, -2000, 0, 100000).value(), 21.544944, 1e-6);
    QVERIFY_NEAR(futureValue({0.075, 20}, -2000).value(), 86609.362673043, 1e-6);
    QVERIFY_NEAR(interestPart({0.1479, 300}, 297, -270.51).value(), 16.9656277018672, 1e-9);
    QVERIFY_NEAR(cumulativeInterest({0.1 / 12, 360}, 100000, 13, 24).value(), -9916.77251395708, 1e-8);
    QVERIFY_NEAR(cumulativePrincipal({0.1 / 12, 360}, 100000, 13, 24).value(), -614.0863271085149, 1e-8);
    const Annuity inAdvance{0.1 / 12, 360, PaymentTime::Start};
    QVERIFY_NEAR(cumulativeInterest(inAdvance, 100000, 13, 24).value(), -9834.815716321069, 1e-8);
    QVERIFY_NEAR(cumulativePrincipal(inAdvance, 100000, 1, 24).value(), -1986.7420529305305, 1e-8);
  }

  void paymentsThatNeverRepayHaveNoTerm() {
    // The interest alone is 10 per period.
    QCOMPARE(periodCount(0.01, -10, 1000).problems().front().code, std::string("neverRepaid"));
    QCOMPARE(periodCount(0.01, -5, 1000).problems().front().code, std::string("neverRepaid"));
    QCOMPARE(periodCount(0.0, 0, 1000).problems().front().code, std::string("neverRepaid"));
    QVERIFY(!ratePerPeriod(12, 400, 10000, 5000).ok());
  }

  void periodsOutsideTheTermAreErrors() {
    for (const double period : {0.0, 13.0, -1.0}) QVERIFY(!interestPart({0.01, 12}, period, 1000).ok());
    for (const double periods : {0.0, -12.0}) QVERIFY(!payment({0.01, periods}, 1000).ok());
    QVERIFY(!payment({-1.0, 12}, 1000).ok());
    QVERIFY(!ratePerPeriod(2.5, -100, 200).ok());
  }

  void thousandsOfPeriodsDoNotOverflow() {
    QVERIFY_NEAR(payment({0.15, 100000}, 1000).value(), -150.0, 1e-9);
    QVERIFY_NEAR(principalPart({0.15, 100000}, 1, 1000).value(), 0.0, 1e-9);
  }
};

}  // namespace tst_time_value

QTEST_APPLESS_MAIN(tst_time_value::TestTimeValue)
#include "tst_time_value.moc"
