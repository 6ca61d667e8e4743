// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/payback.h"

#include <QtTest>
#include <limits>
#include <random>
#include <vector>

#include "near.h"

namespace tst_payback {

using namespace fulcrum::finance;

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

}  // namespace

class TestPayback : public QObject {
  Q_OBJECT

 private slots:
  void crossingsAreInterpolated_data() {
    QTest::addColumn<std::vector<double>>("flows");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("final");
    QTest::newRow("within a period") << std::vector{-100.0, 60.0, 60.0} << 1.0 + 40.0 / 60.0 << 1.0 + 40.0 / 60.0;
    QTest::newRow("at the end of a period") << std::vector{-100.0, 50.0, 50.0, 1.0} << 2.0 << 2.0;
    QTest::newRow("in the last period") << std::vector{-100.0, 50.0, 50.0} << 2.0 << 2.0;
    QTest::newRow("in the last period, rounding aside")
        << std::vector{-1.0, 0.1, 0.2, 0.3, 0.1, 0.1, 0.1, 0.1} << 7.0 << 7.0;
    QTest::newRow("dips again") << std::vector{-100.0, 60.0, 60.0, -50.0, 20.0, 20.0, 20.0} << 1.0 + 40.0 / 60.0 << 4.5;
    QTest::newRow("ends below") << std::vector{-100.0, 60.0, 60.0, -50.0} << 1.0 + 40.0 / 60.0 << kNever;
    QTest::newRow("never") << std::vector{-100.0, 60.0} << kNever << kNever;
    QTest::newRow("outlay only") << std::vector{-100.0} << kNever << kNever;
    QTest::newRow("late outlay") << std::vector{0.0, 0.0, -100.0, 200.0} << 2.5 << 2.5;
    QTest::newRow("outlay after a receipt") << std::vector{50.0, -100.0, 100.0} << 1.5 << 1.5;
  }

  void crossingsAreInterpolated() {
    QFETCH(std::vector<double>, flows);
    QFETCH(double, first);
    QFETCH(double, final);
    const Payback found = payback(flows).value();
    QVERIFY(!found.immediate);
    QCOMPARE(found.first.value_or(kNever), first);
    QCOMPARE(found.final.value_or(kNever), final);
  }

  void withoutAnOutlayItIsImmediate() {
    for (const auto& flows : {std::vector{10.0, 5.0}, std::vector{0.0, 0.0}, std::vector{10.0, -4.0, 1.0}}) {
      QVERIFY(payback(flows).value().immediate);
    }
  }

  void discountingDelaysIt() {
    const std::vector flows{-200000.0, 60000.0, 80000.0, 70000.0, 60000.0, 50000.0};
    QVERIFY_NEAR(*discountedPayback(0.12, flows).value().first, 3.860936, 1e-6);
    QVERIFY(*payback(flows).value().first < *discountedPayback(0.12, flows).value().first);
    QVERIFY(!discountedPayback(-1.0, flows).ok());
  }

  // The straight line through the totals before and after is zero there.
  void theInterpolatedTotalIsZero() {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> amount(-20.0, 60.0);
    for (int round = 0; round < 200; ++round) {
      std::vector<double> flows{-100.0};
      for (int t = 0; t < 24; ++t) flows.push_back(amount(random));
      const Payback found = payback(flows).value();
      const auto totals = cumulative(flows);
      QCOMPARE(found.final.has_value(), totals.back() >= 0.0);
      for (const auto& crossing : {found.first, found.final}) {
        if (!crossing) continue;
        const auto period = static_cast<size_t>(std::floor(*crossing));
        const double share = *crossing - static_cast<double>(period);
        const double after = period + 1 < totals.size() ? totals[period + 1] : totals[period];
        QVERIFY_NEAR(totals[period] + share * (after - totals[period]), 0.0, 1e-9);
      }
    }
  }

  // A plan of 24 months in which owning saves 20 per month and costs `outlay` at once.
  void aVerdictSaysWhy_data() {
    QTest::addColumn<double>("outlay");
    QTest::addColumn<double>("saved");
    QTest::addColumn<double>("closing");
    QTest::addColumn<double>("debt");
    QTest::addColumn<int>("reason");  // -1: pays back
    QTest::addColumn<double>("after");
    QTest::newRow("pays back") << 100.0 << 20.0 << 50.0 << 0.0 << -1 << 0.0;
    QTest::newRow("no outlay") << 0.0 << 20.0 << 0.0 << 0.0 << int(PaybackReason::Immediate) << 0.0;
    QTest::newRow("nothing differs") << 0.0 << 0.0 << 0.0 << 0.0 << int(PaybackReason::NoDifference) << 0.0;
    QTest::newRow("by selling only") << 500.0 << 20.0 << 20.0 << 0.0 << int(PaybackReason::ResaleOnly) << 0.0;
    QTest::newRow("later") << 580.0 << 20.0 << 50.0 << 0.0 << int(PaybackReason::AfterHorizon) << 29.0;
    QTest::newRow("with a debt") << 500.0 << 20.0 << 50.0 << -100.0 << int(PaybackReason::AfterHorizon) << 30.0;
    QTest::newRow("never") << 100.0 << -1.0 << 50.0 << 0.0 << int(PaybackReason::Never) << 0.0;
  }

  void aVerdictSaysWhy() {
    QFETCH(double, outlay);
    QFETCH(double, saved);
    QFETCH(double, closing);
    QFETCH(double, debt);
    QFETCH(int, reason);
    QFETCH(double, after);
    std::vector<double> flows(25, saved);
    flows.front() = -outlay;
    flows.back() += debt;
    const PaybackVerdict verdict = paybackVerdict(0.01, flows, closing, debt);
    QCOMPARE(verdict.reason ? int(*verdict.reason) : -1, reason);
    QCOMPARE(verdict.simple.first.has_value(), reason < 0 || reason == int(PaybackReason::Immediate));
    QCOMPARE(verdict.after.has_value(), after > 0);
    if (verdict.after) QVERIFY_NEAR(*verdict.after, after, 1e-9);
    if (reason < 0) QVERIFY_NEAR(*verdict.simple.first, 5.0, 1e-9);
  }
};

}  // namespace tst_payback

QTEST_APPLESS_MAIN(tst_payback::TestPayback)
#include "tst_payback.moc"
