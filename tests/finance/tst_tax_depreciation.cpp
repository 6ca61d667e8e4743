// SPDX-License-Identifier: GPL-3.0-or-later
// What is written off a lot, month by month, in numbers worked out by hand.
#include <QTest>

#include "finance/priced_lots.h"
#include "near.h"

namespace tst_tax_depreciation {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

// 48 nodes for 48,000, live from month `live` for 48 months.
PricedLot lotLiveFrom(int live) {
  return {FleetId("main"), live - 3, live, live + 48, 48, Money(48000)};
}

double yearsSum(const PricedLot& lot, const TaxDepreciation& tax, int from, int to) {
  Money sum;
  for (int month = from; month < to; ++month) sum += depreciationIn(lot, month, tax);
  return sum.value();
}

}  // namespace

class TestTaxDepreciation : public QObject {
  Q_OBJECT
 private slots:
  void straightLineGoesToZeroOverTheTaxLife() {
    const PricedLot lot = lotLiveFrom(0);
    QVERIFY_NEAR(depreciationIn(lot, 47, {}).value(), 1000.0, 1e-9);  // absent: the economic life
    const TaxDepreciation quicker{.lifeMonths = 24};
    QVERIFY_NEAR(depreciationIn(lot, 23, quicker).value(), 2000.0, 1e-9);
    QCOMPARE(depreciationIn(lot, 24, quicker), Money(0));
    QVERIFY_NEAR(bookValueAt(lot, 12, quicker).value(), 24000.0, 1e-9);
    const TaxDepreciation slower{.lifeMonths = 60};  // what is left when the nodes go is part of the loss of selling
    QVERIFY_NEAR(depreciationIn(lot, 47, slower).value(), 800.0, 1e-9);
    QCOMPARE(depreciationIn(lot, 48, slower), Money(0));
    QVERIFY_NEAR(bookValueAt(lot, 48, slower).value(), 9600.0, 1e-9);
  }

  // Table A-1 of IRS Publication 946, by plan year.
  void macrsTakesTheClassOfItsYears_data() {
    QTest::addColumn<int>("life");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("third");
    QTest::newRow("absent") << 0 << 20.0 << 32.0 << 19.2;
    QTest::newRow("3 years") << 36 << 33.33 << 44.45 << 14.81;
    QTest::newRow("5 years") << 60 << 20.0 << 32.0 << 19.2;
    QTest::newRow("7 years") << 84 << 14.29 << 24.49 << 17.49;
    QTest::newRow("20 years") << 240 << 3.75 << 7.219 << 6.677;
  }
  void macrsTakesTheClassOfItsYears() {
    QFETCH(int, life);
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(double, third);
    TaxDepreciation tax{.method = Depreciation::Macrs};
    if (life > 0) tax.lifeMonths = life;
    const PricedLot lot = lotLiveFrom(9);  // three months of the first year are left
    QVERIFY_NEAR(yearsSum(lot, tax, 0, 12), 480 * first, 1e-9);
    QVERIFY_NEAR(depreciationIn(lot, 9, tax).value(), 160 * first, 1e-9);
    QVERIFY_NEAR(yearsSum(lot, tax, 12, 24), 480 * second, 1e-9);
    QVERIFY_NEAR(depreciationIn(lot, 24, tax).value(), 40 * third, 1e-9);
  }

  void aBonusIsTakenInTheFirstMonthOfUse() {
    const PricedLot lot = lotLiveFrom(3);
    const TaxDepreciation half{.bonusShare = 0.5};
    QVERIFY_NEAR(depreciationIn(lot, 3, half).value(), 24000 + 500, 1e-9);
    QVERIFY_NEAR(depreciationIn(lot, 4, half).value(), 500, 1e-9);
    QVERIFY_NEAR(bookValueAt(lot, 51, half).value(), 0.0, 1e-9);
    const TaxDepreciation all{.method = Depreciation::Macrs, .bonusShare = 1.0};
    QVERIFY_NEAR(depreciationIn(lot, 3, all).value(), 48000, 1e-9);
    QCOMPARE(depreciationIn(lot, 4, all), Money(0));
    const TaxDepreciation mixed{.method = Depreciation::Macrs, .lifeMonths = 36, .bonusShare = 0.4};
    QVERIFY_NEAR(yearsSum(lot, mixed, 0, 12), 0.4 * 48000 + 0.6 * 48000 * 0.3333, 1e-9);
  }

  void aBonusEndsWithItsLaw() {
    TaxDepreciation tax{.bonusShare = 0.5, .bonusUntil = 11};
    QVERIFY_NEAR(depreciationIn(lotLiveFrom(11), 11, tax).value(), 24500, 1e-9);
    QVERIFY_NEAR(depreciationIn(lotLiveFrom(12), 12, tax).value(), 1000, 1e-9);
    // What went live before the plan keeps its schedule; what is on order at month 0 has a bonus.
    QVERIFY_NEAR(depreciationIn(lotLiveFrom(-1), 0, tax).value(), 1000, 1e-9);
    QVERIFY_NEAR(bookValueAt(lotLiveFrom(-1), 0, tax).value(), 47000, 1e-9);
    QVERIFY_NEAR(depreciationIn(lotLiveFrom(0), 0, tax).value(), 24500, 1e-9);
  }

  void theCompanysBooksHaveALifeOfTheirOwn() {
    const PricedLot lot = lotLiveFrom(0);
    QVERIFY_NEAR(bookDepreciationIn(lot, 47, std::nullopt).value(), 1000.0, 1e-9);
    QVERIFY_NEAR(bookDepreciationIn(lot, 31, 32).value(), 1500.0, 1e-9);
    QCOMPARE(bookDepreciationIn(lot, 32, 32), Money(0));
  }

  // More than 40 % of a year's price in its last quarter; a bonus does not lower what is counted.
  void lateBuyersAreWarned() {
    QCOMPARE(midQuarterWarnings({lotLiveFrom(0), lotLiveFrom(9)}).size(), size_t{1});
    QVERIFY(midQuarterWarnings({lotLiveFrom(0), lotLiveFrom(1), lotLiveFrom(9)}).empty());
    QVERIFY(midQuarterWarnings({lotLiveFrom(-12), lotLiveFrom(0)}).empty());
  }
};

}  // namespace tst_tax_depreciation

QTEST_APPLESS_MAIN(tst_tax_depreciation::TestTaxDepreciation)
#include "tst_tax_depreciation.moc"
