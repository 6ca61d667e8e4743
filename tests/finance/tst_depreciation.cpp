// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/depreciation.h"

#include <QtTest>
#include <numeric>

#include "near.h"

namespace tst_depreciation {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

double sum(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

}  // namespace

class TestDepreciation : public QObject {
  Q_OBJECT

 private slots:
  void everyPublishedTableAddsUpToAHundred() {
    for (const int propertyClass : {3, 5, 7, 10, 15, 20}) {
      const auto halfYear = macrsHalfYearPercent(propertyClass).value();
      QCOMPARE(halfYear.size(), size_t(propertyClass) + 1);
      QVERIFY_NEAR(sum(halfYear), 100.0, 1e-9);
      for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto midQuarter = macrsMidQuarterPercent(propertyClass, quarter).value();
        QCOMPARE(midQuarter.size(), size_t(propertyClass) + 1);
        QVERIFY_NEAR(sum(midQuarter), 100.0, 1e-9);
      }
    }
  }

  void computersAreFiveYearProperty() {
    const std::vector wanted{20.0, 32.0, 19.2, 11.52, 11.52, 5.76};
    const auto found = macrsHalfYearPercent(5).value();
    QCOMPARE(std::vector<double>(found.begin(), found.end()), wanted);
  }

  void unknownClassesAndQuartersAreErrors() {
    QVERIFY(!macrsHalfYearPercent(4).ok());
    QVERIFY(!macrsMidQuarterPercent(5, 0).ok());
    QVERIFY(!macrsMidQuarterPercent(5, 5).ok());
    QVERIFY(!macrsDepreciation(1000.0, {5, std::nullopt, 1.1}).ok());
  }

  void theBonusIsWrittenOffFirst() {
    const auto amounts = macrsDepreciation(1000.0, {5, std::nullopt, 0.4}).value();
    QVERIFY_NEAR(amounts[0], 400.0 + 600.0 * 0.2, 1e-12);
    QVERIFY_NEAR(amounts[1], 600.0 * 0.32, 1e-12);
    QVERIFY_NEAR(sum(amounts), 1000.0, 1e-9);
    QCOMPARE(macrsDepreciation(1000.0, {5, std::nullopt, 1.0}).value().front(), 1000.0);
    QVERIFY_NEAR(macrsDepreciation(1000.0, {5, 4, 0.0}).value().front(), 50.0, 1e-12);
  }

  void aLateYearWarnsOfTheMidQuarterConvention() {
    QVERIFY(midQuarterWarning({30.0, 20.0, 10.0, 40.0}).empty());
    QVERIFY(midQuarterWarning({0.0, 0.0, 0.0, 0.0}).empty());
    const Problems warning = midQuarterWarning({30.0, 20.0, 9.0, 41.0});
    QCOMPARE(warning.front().code, std::string("midQuarter"));
    QCOMPARE(warning.front().severity, Severity::Warning);
  }

  void bookMethodsMatchTheSpreadsheet() {
    QCOMPARE(straightLine(14000, 4000, 5).value(), 2000.0);
    QVERIFY(!straightLine(14000, 4000, 0).ok());
    // Microsoft's examples for SYD, DDB and DB.
    QVERIFY_NEAR(sumOfYearsDigits(30000, 7500, 10, 1).value(), 4090.909090909091, 1e-9);
    QVERIFY_NEAR(sumOfYearsDigits(30000, 7500, 10, 10).value(), 409.09090909090907, 1e-9);
    QVERIFY_NEAR(decliningBalance(2400, 300, 10, 1).value(), 480.0, 1e-12);
    QVERIFY_NEAR(decliningBalance(2400, 300, 10, 2, 1.5).value(), 306.0, 1e-12);
    QVERIFY_NEAR(decliningBalance(2400, 300, 10, 10).value(), 22.1225472, 1e-7);
    const double db[] = {186083.33333333334, 259639.41666666666, 176814.44275,      120410.63551274998,
                         81999.64278418274,  55841.75673602845,  15845.098473848071};
    for (int year = 1; year <= 7; ++year) {
      QVERIFY_NEAR(fixedDecliningBalance(1000000, 100000, 6, year, 7).value(), db[year - 1], 1e-6);
    }
    QVERIFY(!fixedDecliningBalance(1000000, 100000, 6, 7).ok());
  }
};

}  // namespace tst_depreciation

QTEST_APPLESS_MAIN(tst_depreciation::TestDepreciation)
#include "tst_depreciation.moc"
