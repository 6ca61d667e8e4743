// SPDX-License-Identifier: GPL-3.0-or-later
// What is signed or in hand has a price and dates of its own. Nodes cost 10 $/h on demand, 20 % less for one year, 50 %
// less for three, and 50,000 $ to buy; months have 730 hours. The pool needs 8.
#include "support/evaluated.h"

namespace tst_contracts {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

Fleet& fleetOf(Plan& plan) {
  return plan.fleets[0];
}

double reserved(const Evaluation& e, size_t month) {
  return lineCost(e, CostLine::Reserved1y, month) + lineCost(e, CostLine::Reserved3y, month);
}

}  // namespace

class ContractsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // 2 nodes at 7 $/h to month 2, then at list price with the trend: 10 * 0.81^(3/12) * 0.8.
  void aContractHasItsPriceAndRenewsAtListPrice() {
    Plan plan = plainPlan();
    plan.assumptions.cloudPriceTrend = -0.19;
    fleetOf(plan).commitments = {
        {.start = -9, .termMonths = 12, .count = 2, .renew = true, .pricePerHour = MoneyPerHour(7)}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(reserved(e, 2), 730 * 2 * 7.0);
    QCOMPARE(reserved(e, 3), 730 * 2 * 8 * std::pow(0.81, 0.25));
    QVERIFY(e.problems.empty());
  }

  void aPrepaidContractIsWorthItsOwnPrice() {
    Plan plan = plainPlan();
    fleetOf(plan).commitments = {
        {.start = -9, .termMonths = 12, .count = 2, .upfront = Upfront::All, .pricePerHour = MoneyPerHour(7)},
        {.start = 2, .termMonths = 36, .count = 1, .upfront = Upfront::All, .pricePerHour = MoneyPerHour(1)}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.openingWorth.value(), 3 * 730 * 2 * 7.0);
    QCOMPARE(e.closingWorth.value(), 26 * 730 * 1.0);
    QCOMPARE(e.pools[0].upfrontPaid[2].value(), 36 * 730 * 1.0);
    QCOMPARE(e.remainingObligations.value(), 0.0);
  }

  void obligationsAreOwedAtTheContractsPrice() {
    Plan plan = plainPlan();
    fleetOf(plan).commitments = {{.start = -3, .termMonths = 36, .count = 2, .pricePerHour = MoneyPerHour(3)}};
    QCOMPARE(evaluated(plan).remainingObligations.value(), 21 * 730 * 2 * 3.0);
  }

  void aTermWithoutDiscountCountsAtTheOnDemandPrice() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].reserved1yDiscount.reset();
    fleetOf(plan).commitments = {{.start = 0, .termMonths = 12, .count = 2}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.pools[0].reservedNodes[Term::OneYear][0], 2.0);
    QCOMPARE(reserved(e, 0), 730 * 2 * 10.0);
    QCOMPARE(problemCodes(e), QStringList{"termNotOffered at fleets[0].commitments[0]"});
    plan.nodeTypes[0].reserved1yDiscount = 0;  // 0 is a discount
    QVERIFY(evaluated(plan).problems.empty());
    plan.nodeTypes[0].reserved1yDiscount.reset();
    fleetOf(plan).commitments[0].pricePerHour = MoneyPerHour(7);  // and a price needs none
    QVERIFY(evaluated(plan).problems.empty());
    fleetOf(plan).commitments[0].start = -9;
    fleetOf(plan).commitments[0].renew = true;  // but its renewal does
    QCOMPARE(problemCodes(evaluated(plan)), QStringList{"termNotOffered at fleets[0].commitments[0]"});
  }

  void aLeversTermWithoutDiscountStaysToo() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].reserved3yDiscount.reset();
    auto& lever = tunedLevers(plan).commitments.emplace();
    lever.on = true;
    lever.mode = CommitmentMode::Counts;
    lever.counts[FleetId("main")] = {{.start = 1, .termMonths = 36, .count = 3}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(reserved(e, 1), 730 * 3 * 10.0);
    QCOMPARE(problemCodes(e), QStringList{"termNotOffered at scenarios[1].levers.commitments"});
  }

  // 40,000 a node paid before the plan; what replaces it is bought at list price with the trend.
  void nodesHaveThePriceThatWasPaid() {
    Plan plan = plainPlan();
    plan.assumptions.hardwarePriceTrend = -0.19;
    plan.assumptions.ownedLifeMonths = 12;
    plan.assumptions.residualShare = 0.25;
    plan.assumptions.maintenanceRate = 0.12;
    fleetOf(plan).owned = {{.month = -6, .count = 2, .renew = true, .pricePaid = Money(40e3)}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.openingWorth.value(), 2 * 40e3 * 0.5);
    QCOMPARE(lineCost(e, CostLine::Resale, 5), -2 * 40e3 * 0.25);
    QCOMPARE(lineCost(e, CostLine::Capital, 6), 2 * 50e3 * 0.9);
    QCOMPARE(e.closingWorth.value(), 2 * 50e3 * 0.9 * 0.5);
    QCOMPARE(lineCost(e, CostLine::Maintenance, 5), 2 * 40e3 * 0.01);
    QCOMPARE(lineCost(e, CostLine::Maintenance, 6), 2 * 50e3 * 0.9 * 0.01);
  }

  void nodesWithoutAPriceAreInForceAndSaidToBe() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].purchasePrice = Money(0);
    fleetOf(plan).owned = {{.month = -2, .count = 3}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.pools[0].ownedNodes[0], 3.0);
    QCOMPARE(e.openingWorth.value(), 0.0);
    QCOMPARE(lineCost(e, CostLine::OnDemand), 730 * 5 * 10.0);
    QCOMPARE(problemCodes(e), QStringList{"noPurchasePrice at fleets[0].owned[0]"});
    QCOMPARE(e.incomplete, std::vector<std::string>{"fleets[main].owned"});
    fleetOf(plan).owned[0].pricePaid = Money(1000);
    QVERIFY(evaluated(plan).incomplete.empty());
  }

  void calendarDatesAreMonthsOfThePlan() {
    Plan plan = plainPlan();
    plan.start = {2026, 1};
    fleetOf(plan).commitments = {{.startDate = CalendarMonth{2025, 4}, .termMonths = 12, .count = 2}};
    fleetOf(plan).owned = {{.startDate = CalendarMonth{2026, 3}, .count = 1}};
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.pools[0].reservedNodes[Term::OneYear][2], 2.0);
    QCOMPARE(e.pools[0].reservedNodes[Term::OneYear][3], 0.0);
    QCOMPARE(e.pools[0].ownedNodes[1], 0.0);
    QCOMPARE(e.pools[0].ownedNodes[2], 1.0);
    plan.start = {2026, 2};  // the calendar stays
    QCOMPARE(evaluated(plan).pools[0].reservedNodes[Term::OneYear][2], 0.0);
    QCOMPARE(evaluated(plan).pools[0].ownedNodes[1], 1.0);
  }

  void theHardwareLeverLeavesFleetsWithContractsAlone_data() {
    QTest::addColumn<int>("term");  // start
    QTest::addColumn<int>("node");  // month of purchase; lives 10 months from 2 months later
    QTest::addColumn<bool>("bound");
    QTest::addRow("nothing from before") << 0 << 0 << false;
    QTest::addRow("contract in force") << -11 << 0 << true;
    QTest::addRow("contract over") << -12 << 0 << false;
    QTest::addRow("nodes in force") << 0 << -11 << true;
    QTest::addRow("nodes on order") << 0 << -1 << true;
    QTest::addRow("nodes gone") << 0 << -12 << false;
  }
  void theHardwareLeverLeavesFleetsWithContractsAlone() {
    QFETCH(int, term);
    QFETCH(int, node);
    QFETCH(bool, bound);
    Plan plan = plainPlan();
    plan.assumptions.leadTimeMonths = 2;
    plan.assumptions.ownedLifeMonths = 10;
    plan.nodeTypes.push_back(plainNode("new"));
    plan.nodeTypes[0].purchasePrice = Money(0);  // a price does not matter
    plan.nodeTypes[0].reserved1yDiscount.reset();
    fleetOf(plan).commitments = {{.start = term, .termMonths = 12, .count = 1}};
    fleetOf(plan).owned = {{.month = node, .count = 1}};
    auto& lever = tunedLevers(plan).hardware.emplace();
    lever.on = true;
    lever.nodeType = NodeTypeId("new");
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.pools[0].nodeType.text, std::string(bound ? "node" : "new"));
    QCOMPARE(problemCodes(e).contains("hardwareBound at scenarios[1].levers.hardware"), bound);
  }

  // r^x from 0.01 on; below, the curve of 0.01 less a straight line to r.
  void worthFallsToTheResidualShare_data() {
    QTest::addColumn<double>("residual");
    QTest::addColumn<double>("half");
    QTest::addRow("a quarter") << 0.25 << 0.5;
    QTest::addRow("one percent") << 0.01 << 0.1;
    QTest::addRow("half a percent") << 0.005 << 0.1 - 0.005 * 0.5;
    QTest::addRow("nothing") << 0.0 << 0.1 - 0.01 * 0.5;
  }
  void worthFallsToTheResidualShare() {
    QFETCH(double, residual);
    QFETCH(double, half);
    QCOMPARE(worthShare(residual, 0), 1.0);
    QCOMPARE(worthShare(residual, 0.5), half);
    QVERIFY(std::abs(worthShare(residual, 1) - residual) < 1e-15);
    for (double x = 0; x < 1; x += 0.125) QVERIFY(worthShare(residual, x) > worthShare(residual, x + 0.125));
  }

  // 8 nodes bought before the plan at 50,000 serve all of it: worth half of that at its start, a quarter at its end.
  void npvCountsWhatIsHeldAtBothEnds() {
    Plan plan = plainPlan();
    plan.assumptions.discountRate = 0.21;
    plan.nodeTypes[0].powerKW = Power(0);
    plan.assumptions.residualShare = 0.25;
    plan.assumptions.ownedLifeMonths = 24;
    fleetOf(plan).owned = {{.month = -12, .count = 8}};
    const Evaluation e = evaluated(plan);
    const double end = 1 / 1.21;
    QCOMPARE(e.headline.npvCost.value(), 8 * 50e3 * 0.5 - 8 * 50e3 * 0.25 * end);
    double discounts = 0;
    for (int month = 1; month <= 12; ++month) discounts += std::pow(1.21, -month / 12.0);
    QCOMPARE(e.headline.monthlyCost.value(), e.headline.npvCost.value() / discounts);
    QCOMPARE(lineCost(e, CostLine::Resale, 11), -8 * 50e3 * 0.25);  // their life ends with the plan: sold, not held
    QCOMPARE(e.closingWorth.value(), 0.0);
  }
};

}  // namespace tst_contracts

QTEST_APPLESS_MAIN(tst_contracts::ContractsTest)
#include "tst_contracts.moc"
