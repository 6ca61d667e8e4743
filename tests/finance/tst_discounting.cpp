// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/discounting.h"

#include <QtTest>
#include <limits>
#include <vector>

#include "near.h"

namespace tst_discounting {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

std::chrono::sys_days day(int year, unsigned month, unsigned dayOfMonth) {
  return std::chrono::sys_days{std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth)};
}

}  // namespace

class TestDiscounting : public QObject {
  Q_OBJECT

 private slots:
  void theFirstFlowIsNotDiscounted() {
    QCOMPARE(npv(0.1, std::vector{-100.0}).value(), -100.0);
    QVERIFY_NEAR(npv(0.1, std::vector{-100.0, 110.0}).value(), 0.0, 1e-12);
  }

  void theSpreadsheetFunctionDiscountsTheFirstFlowToo() {
    // Microsoft's example for NPV.
    QVERIFY_NEAR(npvExcel(0.1, std::vector{-10000.0, 3000.0, 4200.0, 6800.0}).value(), 1188.4434123352207, 1e-9);
  }

  void aRateOfZeroAddsUp() { QCOMPARE(npv(0.0, std::vector{1e16, 1.0, -1e16}).value(), 1.0); }

  void aRateOfMinusOneIsNotANumber() { QVERIFY(std::isnan(npv(-1.0, std::vector{1.0, 2.0}).value())); }

  void ratesBelowMinusOneAreErrors() {
    QCOMPARE(npv(-1.5, std::vector{1.0, 2.0}).problems().front().code, std::string("rateTooLow"));
  }

  void flowsMustBeThereAndFinite() {
    QCOMPARE(npv(0.1, {}).problems().front().code, std::string("noFlows"));
    const std::vector flows{1.0, std::numeric_limits<double>::infinity()};
    QCOMPARE(npv(0.1, flows).problems().front().where, std::string("values[1]"));
  }

  void theFutureValueIsThePresentValueAtTheEnd() {
    const std::vector flows{-1000.0, 300.0, 400.0, 500.0};
    QVERIFY_NEAR(nfv(0.08, flows).value(), npv(0.08, flows).value() * std::pow(1.08, 3), 1e-9);
  }

  void datedFlowsCountDaysOf365AndNeedNoOrder() {
    const std::vector<DatedFlow> flows{{day(2015, 6, 11), -1000.0},
                                       {day(2015, 7, 21), -9000.0},
                                       {day(2018, 6, 10), 20000.0},
                                       {day(2015, 10, 17), -3000.0}};
    // pyxirr tests/samples/unordered.csv.
    QVERIFY_NEAR(xnpv(0.1, flows).value(), 2218.42566365675, 1e-6);
    std::vector<DatedFlow> reversed(flows.rbegin(), flows.rend());
    QCOMPARE(xnpv(0.1, reversed).value(), xnpv(0.1, flows).value());
  }

  void flowsOfOneDayAddUp() {
    const std::vector<DatedFlow> flows{{day(2026, 1, 2), 1.0}, {day(2026, 1, 1), 2.0}, {day(2026, 1, 2), 3.0}};
    const std::vector<DatedFlow> wanted{{day(2026, 1, 1), 2.0}, {day(2026, 1, 2), 4.0}};
    QCOMPARE(sortedByDay(flows), wanted);
  }
};

}  // namespace tst_discounting

QTEST_APPLESS_MAIN(tst_discounting::TestDiscounting)
#include "tst_discounting.moc"
