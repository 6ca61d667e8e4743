// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/own_vs_rent.h"

#include <QtTest>
#include <algorithm>
#include <numeric>

#include "arms.h"
#include "finance/cash_flow_sheet.h"
#include "finance/discounting.h"
#include "finance/rates.h"
#include "finance/time_value.h"
#include "near.h"

namespace tst_own_vs_rent {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

bool says(const OwnVersusRent& result, std::string_view code) {
  return std::any_of(result.problems.begin(), result.problems.end(), [&](const auto& p) { return p.code == code; });
}

Financing loan(double share, double apr, int termMonths) {
  Financing financing;
  financing.kind = FinancingKind::Loan;
  financing.share = share;
  financing.apr = apr;
  financing.termMonths = termMonths;
  return financing;
}

// In arrears.
Financing lease(int termMonths, double paymentPerNodeMonth, double buyOut) {
  Financing financing;
  financing.kind = FinancingKind::Lease;
  financing.termMonths = termMonths;
  financing.paymentPerNodeMonth = Money(paymentPerNodeMonth);
  financing.buyOut = Money(buyOut);
  return financing;
}

}  // namespace

class TestOwnVsRent : public QObject {
  Q_OBJECT

 private slots:
  // A published calculator counts capital twice and says never; its own inputs pay back in 35.6 months.
  void thePublishedCalculatorPaysBackAfterAll() {
    const auto result =
        compareArms(ownArm(60, 0.1, 392000, 3376, 0.01), rentArm(60, 0.1, 14400), cashTerms(60, 392000, 0.01));
    QVERIFY_NEAR(*result.payback.simple.first, 35.6, 0.05);
    QVERIFY_NEAR(*result.payback.simple.first, 392000.0 / 11024.0, 1e-9);
  }

  // A published study of 64 accelerators: $1.92M, $728,681 running and $3,139,584 of cloud over 4 years.
  void thePublishedStudyPaysBackWithAnNpvBelowZero() {
    const double saved = (3139584.0 - 728681.0) / 4.0;
    const std::vector yearly{-1920000.0, saved, saved, saved, saved};
    QVERIFY_NEAR(std::accumulate(yearly.begin(), yearly.end(), 0.0), 490903.0, 0.5);
    QVERIFY_NEAR(*payback(yearly).value().first, 3.186, 5e-4);
    QVERIFY_NEAR(npv(0.1, yearly).value(), -9440.0, 1.0);
    // By month the savings come earlier.
    const auto monthly = compareArms(ownArm(48, 0.1, 1920000, 728681.0 / 48, 0.0), rentArm(48, 0.1, 3139584.0 / 48),
                                     cashTerms(48, 1920000, 0.0));
    QVERIFY_NEAR(*monthly.payback.simple.first / 12.0, 3.186, 5e-4);
    QVERIFY(monthly.npv > Money(0));
  }

  void paymentsStandAtTheirMoments() {
    Evaluation own = ownArm(3, 0.1, 900, 10, 0.2);
    Evaluation rent = rentArm(3, 0.1, 400);
    rent.pools[0].upfrontPaid = {Money(120), Money(0), Money(0)};
    rent.pools[0].prepaidClosingWorth = Money(60);  // half of the term is left
    rent.pools[0].cost[static_cast<size_t>(CostLine::Reserved1y)] = {Money(120), Money(0), Money(0)};
    own.oneOff[1] = Money(7);
    const auto result = compareArms(own, rent, cashTerms(3, 900, 0.2));
    const std::vector wanted{-900.0 + 120.0, 390.0 - 7.0, 390.0, 390.0 + 180.0 - 60.0};
    for (size_t m = 0; m < wanted.size(); ++m) QVERIFY_NEAR(result.difference[m], wanted[m], 1e-9);
  }

  void theRowsAddUpToTheDifferenceAndTheArms() {
    const auto result =
        compareArms(ownArm(36, 0.08, 100000, 500, 0.1), rentArm(36, 0.08, 4000), cashTerms(36, 100000, 0.1));
    double nominal = 0.0;
    for (size_t m = 0; m < result.difference.size(); ++m) {
      nominal += result.difference[m];
      QVERIFY_NEAR((result.cumulativeRent[m] - result.cumulativeOwn[m]).value(), nominal, 1e-6);
      QVERIFY_NEAR(result.cumulativeDifference[m].value(), nominal, 1e-6);
    }
    QVERIFY_NEAR(result.cumulativeDiscounted.back().value(), result.npv.value(), 1e-6);
  }

  void theRateOfReturnIsAnnualAndBringsTheValueToZero() {
    const auto result =
        compareArms(ownArm(36, 0.08, 100000, 500, 0.1), rentArm(36, 0.08, 4000), cashTerms(36, 100000, 0.1));
    const double monthly = monthlyRate(*result.irr, RateKind::Effective).value();
    QVERIFY_NEAR(npv(monthly, result.difference).value(), 0.0, 1e-6);
    QVERIFY(*result.irr > 0.08);
    QVERIFY(*result.mirr > 0.08 && *result.mirr < *result.irr);
    QVERIFY(*result.payback.discounted.first > *result.payback.simple.first);
  }

  void leadTimeCarriesRentInBothArms() {
    Evaluation own = ownArm(24, 0.1, 50000, 0, 0.0);
    for (size_t m = 0; m < 6; ++m) own.pools[0].cost[static_cast<size_t>(CostLine::OnDemand)][m] = Money(4000);
    const auto result = compareArms(own, rentArm(24, 0.1, 4000), cashTerms(24, 50000, 0.0));
    for (size_t m = 1; m <= 6; ++m) QCOMPARE(result.difference[m], 0.0);
    QCOMPARE(result.difference[7], 4000.0);
  }

  void armsAlikeHaveNoRateAndNoPayback() {
    const auto result = compareArms(rentArm(12, 0.1, 100), rentArm(12, 0.1, 100), {});
    QCOMPARE(result.npv, Money(0));
    QVERIFY(!result.irr && !result.payback.simple.first && !result.payback.simple.immediate);
    QVERIFY(says(result, "armsAlike"));
  }

  // Equal lines of 0.1 + 0.2 and 0.3 leave no flow behind, and so no rate and no payback before there is an outlay.
  void roundingIsNoFlow() {
    Evaluation own = rentArm(12, 0.1, 0.3);
    Evaluation rent = rentArm(12, 0.1, 0.1);
    setLine(rent.pools[0], CostLine::Spot, 0.2);
    const auto result = compareArms(own, rent, {});
    QVERIFY(says(result, "armsAlike"));
  }

  // What both arms hold at the end is no difference, whatever the order in which it is added up.
  void whatBothHoldIsNoDifference() {
    ArmTerms one;
    one.residualShare = 0.3;
    one.lots = {PricedLot{FleetId("main"), -24, -24, 24, 1, Money(0.1)},
                PricedLot{FleetId("main"), -24, -24, 24, 1, Money(0.2)}};
    ArmTerms other = one;
    other.lots = {PricedLot{FleetId("main"), -24, -24, 24, 1, Money(0.3)}};
    const Evaluation arm = emptyArm(12, 0.1);
    const auto result = compareArms({arm, one}, {arm, other});
    QCOMPARE(result.payback.reason, std::optional(PaybackReason::NoDifference));
  }

  void contradictionsWarn() {
    // Late in a long horizon the money comes back, too late for the discount rate.
    const auto slow = compareArms(ownArm(60, 0.3, 100000, 0, 0.0), rentArm(60, 0.3, 2000), cashTerms(60, 100000, 0.0));
    QVERIFY(slow.payback.simple.final && slow.npv < Money(0));
    QVERIFY(says(slow, "paybackDespiteLoss"));
    const auto steep = compareArms(ownArm(12, 0.1, 1000, 0, 0.0), rentArm(12, 0.1, 500), cashTerms(12, 1000, 0.0));
    QVERIFY(says(steep, "irrAbove100"));
    const auto never = compareArms(ownArm(12, 0.1, 10000, 0, 0.0), rentArm(12, 0.1, 5), cashTerms(12, 10000, 0.0));
    QVERIFY(!never.payback.simple.first);
    QVERIFY(never.irr && *never.irr < 0.0);
    const auto cheaper = compareArms(emptyArm(12, 0.1), rentArm(12, 0.1, 5), {});
    QVERIFY(cheaper.payback.simple.immediate && says(cheaper, "immediatePayback") && says(cheaper, "noSignChange"));
    QVERIFY(!cheaper.irr);
  }

  void aDifferenceInServiceWarns() {
    Evaluation own = ownArm(12, 0.1, 1000, 0, 0.0);
    own.headline.servedShare = 0.99;
    QVERIFY(says(compareArms(own, rentArm(12, 0.1, 100), cashTerms(12, 1000, 0.0)), "servedShareDiffers"));
  }

  void nodesOwnedBeforeCountAtTodaysWorth() {
    const Evaluation own = emptyArm(24, 0.1);
    ArmTerms terms;
    terms.residualShare = 0.01;
    // Half of its life is over: a tenth of the price is left.
    terms.lots = {PricedLot{FleetId("main"), -24, -24, 24, 1, Money(10000)}};
    const auto result = compareArms(own, rentArm(24, 0.1, 200), terms);
    QVERIFY_NEAR(result.difference[0], -1000.0, 1e-9);
    QVERIFY_NEAR(result.difference[24], 200.0 + 100.0, 1e-9);
    QVERIFY_NEAR(atBoundary(result.own, FlowLine::OpeningWorth, 0), -1000.0, 1e-9);
  }

  // A remote pool is no fleet of the plan, and owns what the optimum buys for it.
  void whatARemotePoolOwnsIsAmongTheLots() {
    Plan plan;
    plan.nodeTypes.emplace_back();
    plan.nodeTypes.back().id = NodeTypeId("node");
    plan.nodeTypes.back().purchasePrice = Money(100000);
    Evaluation own = ownArm(24, 0.1, 300000, 0, 0.2);
    own.pools[0].id = FleetId("main/remote");
    own.pools[0].lots[0].count = 3;
    const auto lots = pricedLots(plan, Assumptions{}, own);
    QCOMPARE(lots.size(), size_t{1});
    QCOMPARE(lots[0].fleet, FleetId("main/remote"));
    QCOMPARE(lots[0].nodes, 3.0);
    QCOMPARE(lots[0].price, Money(300000));
  }

  void aLoanMovesTheOutlayAndCostsItsInterest() {
    ArmTerms terms = cashTerms(36, 100000, 0.1);
    const Evaluation own = ownArm(36, 0.1, 100000, 500, 0.1);
    const Evaluation rent = rentArm(36, 0.1, 4000);
    const auto cash = compareArms(own, rent, terms);
    terms.financing = loan(0.8, 0.0, 24);
    const auto free = compareArms(own, rent, terms);
    QVERIFY_NEAR(free.difference[0], -20000.0, 1e-9);
    QVERIFY_NEAR(free.difference[1], 3500.0 - 80000.0 / 24.0, 1e-9);
    QVERIFY_NEAR(free.cumulativeDifference.back().value(), cash.cumulativeDifference.back().value(), 1e-6);
    QVERIFY(free.npv > cash.npv);
    // At the discount rate a loan is worth nothing.
    terms.financing.apr = 12.0 * monthlyRate(0.1, RateKind::Effective).value();
    const auto fair = compareArms(own, rent, terms);
    QVERIFY_NEAR(fair.npv.value(), cash.npv.value(), 1e-6);
    QVERIFY_NEAR(total(fair.own, FlowLine::LoanReceived) + total(fair.own, FlowLine::LoanPrincipal), 0.0, 1e-6);
    QVERIFY_NEAR(-total(fair.own, FlowLine::LoanInterest),
                 -24.0 * payment({terms.financing.apr / 12.0, 24}, 80000).value() - 80000.0, 1e-6);
  }

  // What is owed at the end is a debt that goes with the worth; it is not repaid, and its payments are obligations.
  void whatIsOwedAtTheEndIsADebt() {
    ArmTerms terms = cashTerms(12, 100000, 0.5);
    terms.lots[0].end = 60;
    terms.financing = loan(1.0, 0.06, 60);
    const auto result = compareArms(ownArm(12, 0.1, 100000, 0, 0.5), rentArm(12, 0.1, 3000), terms);
    // 1,933.28 a month at 0.5 %; after 12 months the other 48 payments are worth 82,319.68.
    QVERIFY_NEAR(atBoundary(result.own, FlowLine::ClosingDebt, 12), -82319.68, 0.01);
    QVERIFY_NEAR(total(result.own, FlowLine::LoanPrincipal), -(100000 - 82319.68), 0.01);
    QVERIFY_NEAR(financingObligations(terms, 12).value(), 48 * 1933.2802, 0.01);
    QVERIFY_NEAR(atBoundary(result.own, FlowLine::ClosingWorth, 12), 100000 * std::pow(0.5, 0.2), 1e-6);
    QVERIFY(says(result, "equityNearZero"));
    const MoneySeries bank = financedCash(result.own.rows, 12);
    QVERIFY_NEAR(bank[0].value(), 1933.2802, 0.001);  // lent what was paid
    QVERIFY_NEAR(bank[11].value(), 1933.2802, 0.001);
  }

  void aLeaseReplacesThePriceUntilItsBuyOut() {
    ArmTerms terms = cashTerms(36, 100000, 0.1);
    terms.financing = lease(24, 4500, 15000);
    terms.financing.inAdvance = true;
    const Evaluation own = ownArm(36, 0.1, 100000, 0, 0.1);
    const auto result = compareArms(own, rentArm(36, 0.1, 4000), terms);
    QCOMPARE(total(result.own, FlowLine::Capital), 0.0);
    QVERIFY_NEAR(total(result.own, FlowLine::Lease), -24 * 4500.0, 1e-9);
    QCOMPARE(atBoundary(result.own, FlowLine::Lease, 0), -4500.0);
    QCOMPARE(atBoundary(result.own, FlowLine::Lease, 24), 0.0);
    QCOMPARE(atBoundary(result.own, FlowLine::BuyOut, 24), -15000.0);
    QVERIFY_NEAR(total(result.own, FlowLine::Resale), 10000.0, 1e-9);
    terms.financing.inAdvance = false;
    const auto arrears = compareArms(own, rentArm(36, 0.1, 4000), terms);
    QCOMPARE(atBoundary(arrears.own, FlowLine::Lease, 0), 0.0);
    QCOMPARE(atBoundary(arrears.own, FlowLine::Lease, 24), -4500.0);
    QVERIFY(arrears.npv > result.npv);
  }

  void nodesLeasedAtTheHorizonAreTheLessors() {
    ArmTerms terms = cashTerms(12, 100000, 0.5);
    terms.financing = lease(36, 3000, 0);
    const auto result = compareArms(ownArm(12, 0.1, 100000, 0, 0.5), rentArm(12, 0.1, 4000), terms);
    QCOMPARE(total(result.own, FlowLine::Resale), 0.0);
    QCOMPARE(total(result.own, FlowLine::ClosingWorth), 0.0);
    QVERIFY_NEAR(total(result.own, FlowLine::Lease), -36000.0, 1e-9);
    QCOMPARE(total(result.own, FlowLine::BuyOut), 0.0);
    QCOMPARE(financingObligations(terms, 12), Money(24 * 3000.0));
    terms.financing.inAdvance = true;  // what is due at the end is for the month after it
    QCOMPARE(financingObligations(terms, 12), Money(24 * 3000.0));
    const auto inAdvance = compareArms(ownArm(12, 0.1, 100000, 0, 0.5), rentArm(12, 0.1, 4000), terms);
    QCOMPARE(financedCash(inAdvance.own.rows, 12), MoneySeries(12, Money(3000)));
  }

  void taxIsPaidOnWhatIsSaved_data() {
    QTest::addColumn<int>("method");
    QTest::newRow("straight line") << int(Depreciation::StraightLine);
    QTest::newRow("macrs") << int(Depreciation::Macrs);
  }

  // Depreciation moves tax in time; over the whole life it is the rate times the nominal gain.
  void taxIsPaidOnWhatIsSaved() {
    QFETCH(int, method);
    ArmTerms terms = cashTerms(48, 100000, 0.2);
    const Evaluation own = ownArm(48, 0.1, 100000, 500, 0.2);
    const Evaluation rent = rentArm(48, 0.1, 4000);
    const auto untaxed = compareArms(own, rent, terms);
    terms.taxRate = 0.25;
    terms.depreciation.method = static_cast<Depreciation>(method);
    const auto taxed = compareArms(own, rent, terms);
    QVERIFY_NEAR(taxed.cumulativeDifference.back().value(), 0.75 * untaxed.cumulativeDifference.back().value(), 1e-6);
    QVERIFY(taxed.npv < untaxed.npv);
    QVERIFY_NEAR(taxed.difference[0], -100000.0, 1e-9);
    const double firstDeduction = method == int(Depreciation::Macrs) ? 20000.0 / 12.0 : 100000.0 / 48.0;
    QVERIFY_NEAR(taxed.difference[1], 0.75 * 3500.0 + 0.25 * firstDeduction, 1e-9);
  }

  void taxHoldsWithLoanLeaseAndNodesOwnedBefore() {
    const Evaluation own = ownArm(48, 0.1, 100000, 500, 0.2);
    const Evaluation rent = rentArm(48, 0.1, 4000);
    ArmTerms terms = cashTerms(48, 100000, 0.2);
    terms.financing = loan(0.5, 0.07, 36);
    const double loan = compareArms(own, rent, terms).cumulativeDifference.back().value();
    terms.taxRate = 0.25;
    QVERIFY_NEAR(compareArms(own, rent, terms).cumulativeDifference.back().value(), 0.75 * loan, 1e-6);
    terms.financing = lease(24, 4500, 9000);
    const double leaseTaxed = compareArms(own, rent, terms).cumulativeDifference.back().value();
    terms.taxRate = 0.0;
    QVERIFY_NEAR(leaseTaxed, 0.75 * compareArms(own, rent, terms).cumulativeDifference.back().value(), 1e-6);

    const Evaluation old = emptyArm(24, 0.1);
    ArmTerms before;
    before.residualShare = 0.2;
    before.lots = {PricedLot{FleetId("main"), -24, -24, 24, 1, Money(10000)}};
    const double untaxed = compareArms(old, rentArm(24, 0.1, 400), before).cumulativeDifference.back().value();
    before.taxRate = 0.25;
    const auto taxed = compareArms(old, rentArm(24, 0.1, 400), before);
    QVERIFY_NEAR(taxed.cumulativeDifference.back().value(), 0.75 * untaxed, 1e-6);
    // Selling today for less than the book value would save tax.
    QVERIFY_NEAR(taxed.difference[0], -(4472.135955 + 0.25 * (5000 - 4472.135955)), 1e-5);
  }

  void lateBuyersAreWarnedOfTheMidQuarter() {
    ArmTerms terms = cashTerms(48, 100000, 0.2);
    terms.taxRate = 0.25;
    terms.depreciation.method = Depreciation::Macrs;
    const Evaluation own = ownArm(48, 0.1, 100000, 500, 0.2);
    QVERIFY(!says(compareArms(own, rentArm(48, 0.1, 4000), terms), "midQuarter"));
    terms.lots[0].live = 9;
    QVERIFY(says(compareArms(own, rentArm(48, 0.1, 4000), terms), "midQuarter"));
  }

  void theSheetAddsUp() {
    ArmTerms terms = cashTerms(40, 123456.789, 0.17);
    terms.taxRate = 0.2653;
    terms.financing = loan(0.7, 0.0725, 31);
    terms.bookLifeMonths = 20;
    Evaluation own = ownArm(40, 0.1, 123456.789, 1234.5678, 0.17);
    setLine(own.pools[0], CostLine::Staff, 33.3333);
    const auto result = compareArms(own, rentArm(40, 0.1, 6543.21), terms);
    const CashFlowSheet sheet = cashFlowSheet(result);
    std::vector<double> sum = sheet.difference.months;
    double total = sheet.difference.total;
    for (const SheetGroup& group : sheet.groups) {
      const double sign = group.arm == Arm::Own ? 1.0 : -1.0;
      for (const SheetRow& row : group.rows) {
        QCOMPARE(groupOf(row.line), group.group);
        QVERIFY_NEAR(std::accumulate(row.cells.years.begin(), row.cells.years.end(), 0.0), row.cells.total, 1e-6);
        for (size_t i = 0; i < sum.size(); ++i) sum[i] -= sign * row.cells.months[i];
      }
      total -= sign * group.sum.total;
    }
    QVERIFY_NEAR(total, 0.0, 1e-6);
    for (const double rest : sum) QVERIFY_NEAR(rest, 0.0, 1e-6);
    QCOMPARE(sheet.difference.years.size(), size_t{5});  // today and four years, the last of four months
    QCOMPARE(sheet.difference.years.front(), sheet.difference.months.front());
    QVERIFY_NEAR(sheet.cumulativeYears.back(), sheet.difference.total, 1e-6);
    QVERIFY_NEAR(sheet.own.total - sheet.rent.total, sheet.difference.total, 1e-6);
    QCOMPARE(sheet.presentValue.total, result.npv.value());
    QVERIFY_NEAR(sheet.discountFactors[12], 1.0 / 1.1, 1e-12);
    // Tax is the rate times what is taxed; books of 20 months write off a twentieth.
    QVERIFY_NEAR(sheet.ownTax.bookDepreciation.months[20], 123456.789 / 20, 1e-9);
    QCOMPARE(sheet.ownTax.bookDepreciation.months[21], 0.0);
    QVERIFY_NEAR(sheet.ownTax.taxDepreciation.months[21], 123456.789 / 40, 1e-9);
    for (size_t i = 0; i < sum.size(); ++i)
      QVERIFY_NEAR(atBoundary(result.own, FlowLine::Tax, i), -0.2653 * sheet.ownTax.taxableIncome.months[i], 1e-9);
  }

  // With cash and no tax the bank sees what the engine says; so it does of every kind of payment.
  void withoutFinancingTheBankPaysTheCash() {
    Evaluation own = ownArm(12, 0.1, 1000, 10, 0.2);
    own.oneOff[3] = Money(7);
    own.pools[0].upfrontPaid[2] = Money(120);
    own.pools[0].cost[static_cast<size_t>(CostLine::Reserved1y)][2] = Money(120);
    const MoneySeries bank = financedCash(armSheet(own, cashTerms(12, 1000, 0.2)).rows, 12);
    const std::vector wanted{1010.0, 10.0, 130.0, 17.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0 - 200.0};
    for (size_t month = 0; month < wanted.size(); ++month) QVERIFY_NEAR(bank[month].value(), wanted[month], 1e-9);
  }

  // A buy-out at the end of the plan is paid in its last month; what it brings is worth.
  void aBuyOutAtTheEndIsPaidInTheLastMonth() {
    ArmTerms terms = cashTerms(12, 100000, 0.5);
    terms.lots[0].end = 24;
    terms.financing = lease(12, 3000, 9000);
    const ArmSheet sheet = armSheet(ownArm(12, 0.1, 100000, 0, 0.5), terms);
    QCOMPARE(atBoundary(sheet, FlowLine::BuyOut, 12), -9000.0);
    QVERIFY_NEAR(atBoundary(sheet, FlowLine::ClosingWorth, 12), 100000 * std::sqrt(0.5), 1e-6);
    QCOMPARE(financedCash(sheet.rows, 12).back(), Money(12000));
  }

  // Worth 1,000 in the books of 5,000 in the market at month 0, 500 at the end; prepaid fees have no book value.
  void worthCountsAfterTheTaxOfASale() {
    ArmTerms terms{.residualShare = 0.25, .taxRate = 0.2};
    terms.lots = {PricedLot{FleetId("main"), -24, -24, 24, 1, Money(10000)}};
    terms.depreciation.lifeMonths = 30;
    Evaluation own = emptyArm(12, 0.1);
    own.pools[0].prepaidOpeningWorth = Money(300);
    own.pools[0].prepaidClosingWorth = Money(100);
    const ArmSheet sheet = armSheet(own, terms);
    QVERIFY_NEAR(atBoundary(sheet, FlowLine::OpeningWorth, 0), -5000 - 300, 1e-9);
    QVERIFY_NEAR(atBoundary(sheet, FlowLine::TaxOnWorth, 0), 0.2 * (5000 - 2000 + 300), 1e-9);
    const double worth = 10000 * std::pow(0.25, 0.75);
    QVERIFY_NEAR(atBoundary(sheet, FlowLine::ClosingWorth, 12), worth + 100, 1e-9);
    QVERIFY_NEAR(atBoundary(sheet, FlowLine::TaxOnWorth, 12), -0.2 * (worth + 100), 1e-9);
    QVERIFY_NEAR(total(sheet, FlowLine::Tax), 0.2 * 2000, 1e-9);
    QCOMPARE(financedCash(sheet.rows, 12)[0], Money(-0.2 * 10000 / 30));
  }

  void financingMovesTheEquityAndNotTheProject() {
    ArmTerms terms = cashTerms(36, 100000, 0.1);
    const Evaluation own = ownArm(36, 0.1, 100000, 500, 0.1);
    const auto cash = compareArms(own, rentArm(36, 0.1, 4000), terms);
    QCOMPARE(cash.npvProject, cash.npv);
    terms.financing = loan(0.8, 0.02, 24);
    const auto cheap = compareArms(own, rentArm(36, 0.1, 4000), terms);
    QVERIFY_NEAR(cheap.npvProject.value(), cash.npv.value(), 1e-9);
    QVERIFY(cheap.npv > cheap.npvProject);
    terms.lots[0].byLever = false;  // the fleet's own purchases are paid at once
    QCOMPARE(compareArms(own, rentArm(36, 0.1, 4000), terms).npv, cash.npv);
  }

  // Both arms may own, each financed in its own way.
  void theRentArmMayOwnToo() {
    const Evaluation own = ownArm(24, 0.1, 100000, 500, 0.1);
    ArmTerms terms = cashTerms(24, 100000, 0.1);
    const auto alike = compareArms({own, terms}, {own, terms});
    QCOMPARE(alike.payback.reason, std::optional(PaybackReason::NoDifference));
    ArmTerms leased = terms;
    leased.financing = lease(24, 4500, 0);
    const auto against = compareArms({own, terms}, {own, leased});
    QVERIFY_NEAR(against.difference[0], -100000, 1e-9);
    QVERIFY_NEAR(against.difference[1], 4500, 1e-9);
    QVERIFY_NEAR(against.difference[24], 4500 + 10000, 1e-9);
  }
};

}  // namespace tst_own_vs_rent

QTEST_APPLESS_MAIN(tst_own_vs_rent::TestOwnVsRent)
#include "tst_own_vs_rent.moc"
