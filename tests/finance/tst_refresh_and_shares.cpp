// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes that are bought again at the end of their life, and the network and facility that are paid with them, through
// cash, loan, lease and tax.
#include <QtTest>
#include <numeric>

#include "engine/evaluate.h"
#include "finance/own_vs_rent.h"
#include "near.h"
#include "support/plan_builder.h"

namespace tst_refresh_and_shares {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

constexpr int kMonths = 36;
constexpr int kLead = 2;
constexpr int kLife = 12;
constexpr double kLater = 0.9;  // price a year later

// Four nodes in month 0 that are renewed: of each $50,000 node, $5,000 network and $10,000 facility.
Plan plan() {
  Plan plan = test::plainPlan();
  plan.horizonMonths = kMonths;
  plan.assumptions.ownedLifeMonths = kLife;
  plan.assumptions.leadTimeMonths = kLead;
  plan.assumptions.residualShare = 0.2;
  plan.assumptions.hardwarePriceTrend = kLater - 1;
  plan.assumptions.networkCapitalShare = 0.1;
  plan.assumptions.facilityCapitalPerKW = Money(1000);
  Own& own = test::tunedLevers(plan).own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts[FleetId("main")] = {Purchase{.month = 0, .count = 4, .renew = true}};
  return plan;
}

OwnVersusRent compared(const Plan& plan) {
  return ownVersusRent(plan, test::kTuned, [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); }).value();
}

std::vector<double> row(const OwnVersusRent& result, FlowLine line) {
  for (const FlowRow& row : result.own.rows) {
    if (row.line == line) return row.values;
  }
  return std::vector<double>(static_cast<size_t>(result.months) + 1, 0.0);
}

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

// Of what was sold, and of what is held at the end.
double broughtIn(const OwnVersusRent& result) {
  return sum(row(result, FlowLine::Resale)) + sum(row(result, FlowLine::ClosingWorth));
}

Financing financing(FinancingKind kind) {
  Financing financing;
  financing.kind = kind;
  financing.share = 0.8;
  financing.apr = 0.06;
  financing.termMonths = 6;
  financing.paymentPerNodeMonth = Money(5000);
  financing.buyOut = Money(9000);
  return financing;
}

}  // namespace

class TestRefreshAndShares : public QObject {
  Q_OBJECT

 private slots:
  void nodesAreLiveWithoutAGapAndPaidBeforeTheyAre() {
    const Evaluation own = evaluate(plan(), test::kTuned).value();
    for (size_t month = kLead; month < kMonths; ++month) QCOMPARE(own.pools[0].ownedNodes[month], 4.0);
    const OwnVersusRent result = compared(plan());
    QCOMPARE(result.terms.lots.size(), size_t(3));
    double price = 4 * 65000;
    for (size_t i = 0; i < 3; ++i, price *= kLater) {
      const PricedLot& lot = result.terms.lots[i];
      QCOMPARE(lot.month, static_cast<int>(i) * kLife);
      QCOMPARE(lot.live, lot.month + kLead);
      QCOMPARE(lot.nodes, 4.0);
      QVERIFY_NEAR(lot.price.value(), price, 1e-6);
    }
  }

  void withoutRefreshTheyEnd() {
    Plan once = plan();
    test::tunedLevers(once).own->counts[FleetId("main")][0].renew = false;
    QCOMPARE(compared(once).terms.lots.size(), size_t(1));
    QCOMPARE(evaluate(once, test::kTuned).value().pools[0].ownedNodes[kLead + kLife], 0.0);
  }

  void theSharesHaveRowsOfTheirOwn() {
    const OwnVersusRent result = compared(plan());
    for (size_t i = 0; i < 3; ++i) {
      const double trend = std::pow(kLater, static_cast<double>(i));
      QVERIFY_NEAR(row(result, FlowLine::Capital)[i * kLife], -200000 * trend, 1e-6);
      QVERIFY_NEAR(row(result, FlowLine::NetworkCapital)[i * kLife], -20000 * trend, 1e-6);
      QVERIFY_NEAR(row(result, FlowLine::FacilityCapital)[i * kLife], -40000 * trend, 1e-6);
    }
    // Each lot is sold for a fifth; the last two months of the third one's life are beyond the plan.
    QVERIFY_NEAR(sum(row(result, FlowLine::Resale)), 0.2 * 260000 * (1 + kLater), 1e-6);
    QVERIFY_NEAR(row(result, FlowLine::ClosingWorth)[kMonths], 260000 * kLater * kLater * std::pow(0.2, 10.0 / 12.0),
                 1e-6);
  }

  void withoutSharesThereAreNoRowsForThem() {
    Plan bare = plan();
    bare.assumptions.networkCapitalShare = 0;
    bare.assumptions.facilityCapitalPerKW = Money(0);
    for (const FlowRow& each : compared(bare).own.rows)
      QVERIFY(each.line != FlowLine::NetworkCapital && each.line != FlowLine::FacilityCapital);
  }

  void nodesFromBeforeThePlanAreRefreshedToo() {
    Plan before = plan();
    test::tunedLevers(before).own.reset();
    before.fleets[0].owned = {Purchase{.month = -6, .count = 2, .renew = true}};
    const OwnVersusRent result = compared(before);
    // Paid in months -6, 6, 18 and 30; the last is live in month 32.
    QCOMPARE(result.terms.lots.size(), size_t(4));
    const double first = 2 * 65000;  // nothing is priced backwards along the trend
    QVERIFY_NEAR(row(result, FlowLine::OpeningWorth)[0], -first * std::pow(0.2, 4.0 / 12.0), 1e-6);
    QVERIFY_NEAR(row(result, FlowLine::Capital)[6] + row(result, FlowLine::NetworkCapital)[6] +
                     row(result, FlowLine::FacilityCapital)[6],
                 -first * std::pow(kLater, 0.5), 1e-6);
  }

  void aLoanCoversTheWholePriceOfEachPurchase() {
    Plan lent = plan();
    test::tunedLevers(lent).own->financing = financing(FinancingKind::Loan);
    const OwnVersusRent result = compared(lent);
    const std::vector<double> received = row(result, FlowLine::LoanReceived);
    for (size_t i = 0; i < 3; ++i)
      QVERIFY_NEAR(received[i * kLife], 0.8 * 260000 * std::pow(kLater, static_cast<double>(i)), 1e-6);
    QVERIFY_NEAR(sum(received) + sum(row(result, FlowLine::LoanPrincipal)), 0.0, 1e-6);
  }

  void aLeaseIsOfTheNodesAndTheRestIsPaid() {
    Plan leased = plan();
    test::tunedLevers(leased).own->financing = financing(FinancingKind::Lease);
    const OwnVersusRent result = compared(leased);
    QCOMPARE(sum(row(result, FlowLine::Capital)), 0.0);
    QVERIFY_NEAR(row(result, FlowLine::NetworkCapital)[kLife], -20000 * kLater, 1e-6);
    QVERIFY_NEAR(row(result, FlowLine::FacilityCapital)[kLife], -40000 * kLater, 1e-6);
    QVERIFY_NEAR(sum(row(result, FlowLine::Lease)), -3 * 6 * 4 * 5000.0, 1e-6);
    QVERIFY_NEAR(sum(row(result, FlowLine::BuyOut)), -3 * 4 * 9000.0, 1e-6);
    // Bought out, so all of it is sold.
    QVERIFY_NEAR(broughtIn(result), broughtIn(compared(plan())), 1e-6);
    // Leased for their life, the nodes go back and what was paid for stays.
    test::tunedLevers(leased).own->financing.termMonths = kLife;
    QVERIFY_NEAR(broughtIn(compared(leased)), broughtIn(compared(plan())) * 15000 / 65000, 1e-6);
  }

  void overTheWholeLifeTaxIsTheRateTimesTheGain_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("method");
    for (const auto kind : {FinancingKind::Cash, FinancingKind::Loan, FinancingKind::Lease}) {
      for (const auto method : {Depreciation::StraightLine, Depreciation::Macrs})
        QTest::addRow("%d %d", int(kind), int(method)) << int(kind) << int(method);
    }
  }
  void overTheWholeLifeTaxIsTheRateTimesTheGain() {
    QFETCH(int, kind);
    QFETCH(int, method);
    Plan taxed = plan();
    taxed.assumptions.depreciation = static_cast<Depreciation>(method);
    test::tunedLevers(taxed).own->financing = financing(static_cast<FinancingKind>(kind));
    const double untaxed = compared(taxed).cumulativeDifference.back().value();
    taxed.assumptions.taxRate = 0.25;
    QVERIFY_NEAR(compared(taxed).cumulativeDifference.back().value(), 0.75 * untaxed, 1e-5);
  }
};

}  // namespace tst_refresh_and_shares

QTEST_APPLESS_MAIN(tst_refresh_and_shares::TestRefreshAndShares)
#include "tst_refresh_and_shares.moc"
