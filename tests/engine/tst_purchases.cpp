// SPDX-License-Identifier: GPL-3.0-or-later
// Terms and owned nodes: when they are in force, what they cost, what the levers keep. Nodes cost 10 $/h on demand,
// 20 % less for one year, 50 % less for three, and 50,000 $ to buy. The pool needs 8.
#include "engine/cost.h"
#include "support/evaluated.h"

namespace tst_purchases {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr double kYearRate = 730 * 8.0;   // a node-month in a one-year term
constexpr double kThreeRate = 730 * 5.0;  // in a three-year term

template <class Series>
QString text(const Series& series) {
  QStringList values;
  for (const auto& value : series) {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, double>) {
      values << QString::number(value, 'g', 12);
    } else {
      values << QString::number(value.value(), 'g', 12);
    }
  }
  return values.join(' ');
}

Commitments& commit(Plan& plan, CommitmentMode mode) {
  auto& lever = tunedLevers(plan).commitments.emplace();
  lever.on = true;
  lever.mode = mode;
  return lever;
}

Own& own(Plan& plan, std::vector<Purchase> purchases) {
  auto& lever = tunedLevers(plan).own.emplace();
  lever.on = true;
  lever.mode = OwnMode::Counts;
  lever.counts[FleetId("main")] = std::move(purchases);
  return lever;
}

}  // namespace

class PurchasesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void termsAreInForceFromTheirStart_data();
  void termsAreInForceFromTheirStart();
  void ratesAreLockedAtTheStart();
  void upfrontFeesArePaidAtTheStart_data();
  void upfrontFeesArePaidAtTheStart();
  void obligationsRemainAfterTheHorizon();
  void ownedNodesLiveFromTheLeadTimeOn_data();
  void ownedNodesLiveFromTheLeadTimeOn();
  void capitalIsPaidAndComesBack_data();
  void capitalIsPaidAndComesBack();
  void hardwarePricesFollowTheirTrend();
  void countsReplaceTheFleetsOwn();
  void contractsRunOutUnderTheLever();
  void coverageIsAShareOfWhatIsBeyond_data();
  void coverageIsAShareOfWhatIsBeyond();
  void ownedCountsReplacePurchasesFromMonthZero();
  void theOptimumIsNotChosenHere();
  void whatIsChosenComesBesideWhatIsGiven();
  void stagesOutliveTheirPlan();
};

void PurchasesTest::termsAreInForceFromTheirStart_data() {
  QTest::addColumn<int>("start");
  QTest::addColumn<int>("term");
  QTest::addColumn<bool>("renew");
  QTest::addColumn<QString>("nodes");
  QTest::addRow("from month 0") << 0 << 12 << false << "1 1 1 1 1 1 1 1 1 1 1 1 0 0";
  QTest::addRow("renewed") << 0 << 12 << true << "1 1 1 1 1 1 1 1 1 1 1 1 1 1";
  QTest::addRow("later") << 3 << 12 << false << "0 0 0 1 1 1 1 1 1 1 1 1 1 1";
  QTest::addRow("from before") << -10 << 12 << false << "1 1 0 0 0 0 0 0 0 0 0 0 0 0";
  QTest::addRow("from before, renewed") << -10 << 12 << true << "1 1 1 1 1 1 1 1 1 1 1 1 1 1";
  QTest::addRow("over") << -12 << 12 << false << "0 0 0 0 0 0 0 0 0 0 0 0 0 0";
  QTest::addRow("beyond") << 14 << 12 << true << "0 0 0 0 0 0 0 0 0 0 0 0 0 0";
}

void PurchasesTest::termsAreInForceFromTheirStart() {
  QFETCH(int, start);
  QFETCH(int, term);
  QFETCH(bool, renew);
  Plan plan = plainPlan();
  plan.horizonMonths = 14;
  plan.fleets[0].commitments = {{.start = start, .termMonths = term, .count = 1, .renew = renew}};
  QTEST(text(evaluated(plan).pools[0].reservedNodes[Term::OneYear]), "nodes");
}

void PurchasesTest::ratesAreLockedAtTheStart() {
  Plan plan = plainPlan();
  plan.horizonMonths = 26;
  plan.assumptions.cloudPriceTrend = -0.1;
  plan.fleets[0].commitments = {{.start = -6, .termMonths = 12, .count = 2, .renew = true},
                                {.start = 4, .termMonths = 36, .count = 1}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(lineCost(e, CostLine::Reserved1y, 5), 2 * kYearRate);  // nothing is priced backwards
  QCOMPARE(lineCost(e, CostLine::Reserved1y, 6), 2 * kYearRate * std::pow(0.9, 0.5));
  QCOMPARE(lineCost(e, CostLine::Reserved1y, 18), 2 * kYearRate * std::pow(0.9, 1.5));
  QCOMPARE(lineCost(e, CostLine::Reserved3y, 25), kThreeRate * std::pow(0.9, 4.0 / 12));
  QCOMPARE(lineCost(e, CostLine::OnDemand, 12), 5 * 730 * 10 * 0.9);
}

void PurchasesTest::upfrontFeesArePaidAtTheStart_data() {
  QTest::addColumn<int>("start");
  QTest::addColumn<bool>("renew");
  QTest::addColumn<QString>("cash");  // in months of payment, as are the worths
  QTest::addColumn<QString>("amortised");
  QTest::addColumn<double>("opening");
  QTest::addColumn<double>("closing");
  QTest::addRow("within") << 1 << false << "0 12 0 0 0 0 0 0 0 0 0 0 0 0 0"
                          << "0 1 1 1 1 1 1 1 1 1 1 1 1 0 0" << 0.0 << 0.0;
  QTest::addRow("renewed") << 1 << true << "0 12 0 0 0 0 0 0 0 0 0 0 0 12 0"
                           << "0 1 1 1 1 1 1 1 1 1 1 1 1 1 1" << 0.0 << 10.0;
  QTest::addRow("beyond the end") << 5 << false << "0 0 0 0 0 12 0 0 0 0 0 0 0 0 0"
                                  << "0 0 0 0 0 1 1 1 1 1 1 1 1 1 1" << 0.0 << 2.0;
  QTest::addRow("last month") << 14 << false << "0 0 0 0 0 0 0 0 0 0 0 0 0 0 12"
                              << "0 0 0 0 0 0 0 0 0 0 0 0 0 0 1" << 0.0 << 11.0;
  QTest::addRow("from before") << -10 << false << "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
                               << "1 1 0 0 0 0 0 0 0 0 0 0 0 0 0" << 2.0 << 0.0;
  QTest::addRow("ends with the plan") << 3 << false << "0 0 0 12 0 0 0 0 0 0 0 0 0 0 0"
                                      << "0 0 0 1 1 1 1 1 1 1 1 1 1 1 1" << 0.0 << 0.0;
}

void PurchasesTest::upfrontFeesArePaidAtTheStart() {
  QFETCH(int, start);
  QFETCH(bool, renew);
  Plan plan = plainPlan();
  plan.horizonMonths = 15;
  plan.nodeTypes[0].onDemand = MoneyPerHour(1 / (730 * 0.8));  // a node-month costs 1
  plan.fleets[0].commitments = {
      {.start = start, .termMonths = 12, .count = 1, .renew = renew, .upfront = Upfront::All}};
  const Evaluation e = evaluated(plan);
  QTEST(text(costOf(e.pools[0], CostLine::Reserved1y)), "cash");
  QTEST(text(e.pools[0].reservedAmortised[Term::OneYear]), "amortised");
  QTEST(e.openingWorth.value(), "opening");
  QTEST(e.closingWorth.value(), "closing");
  QCOMPARE(e.remainingObligations.value(), 0.0);
  double paid = 0;
  for (const Money amount : e.paidAtStart) paid += amount.value();
  QCOMPARE(paid, start < 0 ? 0.0 : renew ? 24.0 : 12.0);
}

void PurchasesTest::obligationsRemainAfterTheHorizon() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = 2, .termMonths = 12, .count = 1, .renew = true},  // 2 months left
                                {.start = 0, .termMonths = 36, .count = 2},                 // 24
                                {.start = 0, .termMonths = 12, .count = 4, .renew = true},  // ends with the horizon
                                {.start = 12, .termMonths = 36, .count = 4},                // not in force
                                {.start = 0, .termMonths = 36, .count = 1, .upfront = Upfront::All}};
  QCOMPARE(evaluated(plan).remainingObligations.value(), 2 * kYearRate + 24 * 2 * kThreeRate);
}

void PurchasesTest::ownedNodesLiveFromTheLeadTimeOn_data() {
  QTest::addColumn<int>("month");
  QTest::addColumn<QString>("nodes");
  QTest::addRow("month 0") << 0 << "0 0 1 1 1 1 1 0";
  QTest::addRow("later") << 4 << "0 0 0 0 0 0 1 1";
  QTest::addRow("from before") << -4 << "1 1 1 0 0 0 0 0";
  QTest::addRow("not yet live") << -1 << "0 1 1 1 1 1 0 0";
  QTest::addRow("life over") << -7 << "0 0 0 0 0 0 0 0";
  QTest::addRow("live after the end") << 7 << "0 0 0 0 0 0 0 0";
}

void PurchasesTest::ownedNodesLiveFromTheLeadTimeOn() {
  QFETCH(int, month);
  Plan plan = plainPlan();
  plan.horizonMonths = 8;
  plan.assumptions.leadTimeMonths = 2;
  plan.assumptions.ownedLifeMonths = 5;
  plan.fleets[0].owned = {{.month = month, .count = 1}};
  QTEST(text(evaluated(plan).pools[0].ownedNodes), "nodes");
}

// A node costs 16 and is worth half as much after each month of its life of 4: 1 at its end.
void PurchasesTest::capitalIsPaidAndComesBack_data() {
  QTest::addColumn<int>("month");
  QTest::addColumn<QString>("capital");  // less resale
  QTest::addColumn<QString>("amortised");
  QTest::addColumn<double>("opening");
  QTest::addColumn<double>("closing");
  QTest::addRow("whole life") << 0 << "16 0 0 0 -1 0"
                              << "0 3.75 3.75 3.75 3.75 0" << 0.0 << 0.0;
  QTest::addRow("life ends with the plan") << 1 << "0 16 0 0 0 -1"
                                           << "0 0 3.75 3.75 3.75 3.75" << 0.0 << 0.0;
  QTest::addRow("in hand at the end") << 3 << "0 0 0 16 0 0"
                                      << "0 0 0 0 6 6" << 0.0 << 4.0;  // two months of life: a quarter is left
  QTest::addRow("on order at the end") << 5 << "0 0 0 0 0 16"
                                       << "0 0 0 0 0 0" << 0.0 << 16.0;
  QTest::addRow("bought before") << -3 << "0 -1 0 0 0 0"
                                 << "1.5 1.5 0 0 0 0" << 4.0 << 0.0;
  QTest::addRow("on order at the start") << -1 << "0 0 0 -1 0 0"
                                         << "3.75 3.75 3.75 3.75 0 0" << 16.0 << 0.0;
  QTest::addRow("life over before") << -5 << "0 0 0 0 0 0"
                                    << "0 0 0 0 0 0" << 0.0 << 0.0;
  QTest::addRow("bought after") << 6 << "0 0 0 0 0 0"
                                << "0 0 0 0 0 0" << 0.0 << 0.0;
}

void PurchasesTest::capitalIsPaidAndComesBack() {
  QFETCH(int, month);
  Plan plan = plainPlan();
  plan.horizonMonths = 6;
  plan.assumptions.leadTimeMonths = 1;
  plan.assumptions.ownedLifeMonths = 4;
  plan.assumptions.residualShare = 1.0 / 16;
  plan.nodeTypes[0].purchasePrice = Money(16);
  plan.fleets[0].owned = {{.month = month, .count = 1}};
  const Evaluation e = evaluated(plan);
  MoneySeries capital = costOf(e.pools[0], CostLine::Capital);
  for (size_t t = 0; t < capital.size(); ++t) capital[t] += costOf(e.pools[0], CostLine::Resale)[t];
  QTEST(text(capital), "capital");
  QTEST(text(e.pools[0].capitalAmortised), "amortised");
  QTEST(e.pools[0].openingWorth.value(), "opening");
  QTEST(e.pools[0].closingWorth.value(), "closing");
  QCOMPARE(problemCodes(e).contains("purchaseAfterHorizon at fleets[0].owned[0]"), month >= 6);
}

void PurchasesTest::hardwarePricesFollowTheirTrend() {
  Plan plan = plainPlan();
  plan.assumptions.hardwarePriceTrend = -0.19;
  plan.assumptions.ownedLifeMonths = 6;
  plan.fleets[0].owned = {{.month = 0, .count = 2}, {.month = 6, .count = 2}, {.month = -5, .count = 1}};
  plan.assumptions.residualShare = 0.5;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].capitalPaid[0].value(), 1e5);
  QCOMPARE(e.pools[0].capitalPaid[6].value(), 0.9 * 1e5);
  QCOMPARE(e.pools[0].resale[0].value(), 25e3);  // at month 0's price: nothing is priced backwards
  QCOMPARE(e.pools[0].resale[5].value(), 50e3);
  QCOMPARE(e.pools[0].resale[11].value(), 0.9 * 50e3);
}

void PurchasesTest::countsReplaceTheFleetsOwn() {
  Plan plan = plainPlan();
  plan.fleets.push_back(plainFleet("side", "node"));
  for (Fleet& fleet : plan.fleets) fleet.commitments = {{.start = 0, .termMonths = 12, .count = 5}};
  auto& lever = commit(plan, CommitmentMode::Counts);
  lever.counts[FleetId("main")] = {{.start = 2, .termMonths = 36, .count = 3}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(text(e.pools[0].reservedNodes[Term::OneYear]), "0 0 0 0 0 0 0 0 0 0 0 0");
  QCOMPARE(text(e.pools[0].reservedNodes[Term::ThreeYears]), "0 0 3 3 3 3 3 3 3 3 3 3");
  QCOMPARE(e.pools[1].reservedNodes[Term::OneYear][0], 0.0);  // fleets not named get none
  lever.fleets = {{FleetId("main")}};
  QCOMPARE(evaluated(plan).pools[1].reservedNodes[Term::OneYear][0], 5.0);  // out of scope: as it is
}

void PurchasesTest::contractsRunOutUnderTheLever() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = -10, .termMonths = 12, .count = 4, .renew = true},
                                {.start = -14, .termMonths = 12, .count = 2, .renew = true},
                                {.start = -36, .termMonths = 36, .count = 1, .renew = true}};
  commit(plan, CommitmentMode::Counts);
  const Evaluation e = evaluated(plan);
  QCOMPARE(text(e.pools[0].reservedNodes[Term::OneYear]), "6 6 2 2 2 2 2 2 2 2 0 0");
  QCOMPARE(text(e.pools[0].reservedNodes[Term::ThreeYears]), "0 0 0 0 0 0 0 0 0 0 0 0");
}

void PurchasesTest::coverageIsAShareOfWhatIsBeyond_data() {
  QTest::addColumn<double>("oneYear");
  QTest::addColumn<double>("threeYears");
  QTest::addColumn<bool>("autoscale");
  QTest::addColumn<double>("nodes1y");
  QTest::addColumn<double>("nodes3y");
  // Static: 16 provisioned, 6 in force (4 contracts, 2 owned). Autoscale: 16 in 14 hours of the day, 4 else.
  QTest::addRow("static") << 0.5 << 0.25 << false << 5.0 << 3.0;
  QTest::addRow("rounded half up") << 0.25 << 0.0 << false << 3.0 << 0.0;
  QTest::addRow("rounded down") << 0.24 << 0.0 << false << 2.0 << 0.0;
  QTest::addRow("only what stands above") << 1.0 << 0.0 << true << 6.0 << 0.0;  // 10 * 14/24 = 5.83
}

void PurchasesTest::coverageIsAShareOfWhatIsBeyond() {
  QFETCH(double, oneYear);
  QFETCH(double, threeYears);
  QFETCH(bool, autoscale);
  Plan plan = plainPlan();
  plan.horizonMonths = 15;
  plan.workloads[0].shape = blockCurve(0, 12, 8, 2);
  plan.workloads[0].requestsPerSecond = 50;
  if (autoscale) plan.fleets[0].provisioning.policy = ProvisioningPolicy::Autoscale;
  plan.fleets[0].commitments = {{.start = -3, .termMonths = 12, .count = 4, .renew = true}};
  plan.fleets[0].owned = {{.month = -1, .count = 2}};
  auto& lever = commit(plan, CommitmentMode::Coverage);
  lever.coverage1y = oneYear;
  lever.coverage3y = threeYears;
  const Evaluation e = evaluated(plan);
  QTEST(e.pools[0].reservedNodes[Term::OneYear][0] - 4, "nodes1y");
  QTEST(e.pools[0].reservedNodes[Term::OneYear][14], "nodes1y");  // renewed
  QTEST(e.pools[0].reservedNodes[Term::ThreeYears][0], "nodes3y");
}

void PurchasesTest::ownedCountsReplacePurchasesFromMonthZero() {
  Plan plan = plainPlan();
  plan.fleets[0].owned = {{.month = -2, .count = 1}, {.month = 0, .count = 7}, {.month = 3, .count = 7}};
  own(plan, {{.month = 1, .count = 2}});
  QCOMPARE(text(evaluated(plan).pools[0].ownedNodes), "1 3 3 3 3 3 3 3 3 3 3 3");
}

void PurchasesTest::theOptimumIsNotChosenHere() {
  Plan plan = plainPlan();
  commit(plan, CommitmentMode::Optimal);
  own(plan, {}).mode = OwnMode::Optimal;
  const auto result = evaluate(plan, kTuned);
  QVERIFY(!result.ok());
  QCOMPARE(result.problems().size(), 2u);
  QCOMPARE(result.problems()[0].code, std::string("optimalUnavailable"));
  QCOMPARE(result.problems()[1].where, std::string("scenarios[1].levers.own.mode"));
  QVERIFY(evaluate(plan, kBase).ok());
  QVERIFY(!evaluate(plan, ScenarioId("nowhere")).ok());
}

void PurchasesTest::whatIsChosenComesBesideWhatIsGiven() {
  Plan plan = plainPlan();
  Workload batch = plainWorkload("batch", "main", 40);
  batch.workloadClass = WorkloadClass::Batch;
  plan.workloads.push_back(batch);
  plan.fleets[0].commitments = {{.start = -3, .termMonths = 12, .count = 1, .renew = true}};
  commit(plan, CommitmentMode::Optimal);
  own(plan, {{.month = 0, .count = 50}}).mode = OwnMode::Optimal;
  tunedLevers(plan).spot.emplace();
  tunedLevers(plan).spot->on = true;
  tunedLevers(plan).spot->fromMonth = 4;
  const ScenarioModel model = modelled(plan);
  const Need need = needOf(model);
  QCOMPARE(need.pools.size(), 1u);
  const MonthNeed& before = need.pools[0].months[3];
  const MonthNeed& after = need.pools[0].months[4];
  QCOMPARE(after.provisioned.count, 12.0);
  QVERIFY(!before.spot);  // spot is used from month 4
  QVERIFY(after.spot);
  QCOMPARE(after.interruptible.count, 4.0);
  QCOMPARE(after.load, 64.0 * 168);
  const Holdings given = givenHoldings(model, need);
  QCOMPARE(text(given.pools[0].reserved[Term::OneYear]), "1 1 1 1 1 1 1 1 1 0 0 0");
  const Holdings held = withPurchases(
      given, model,
      {{.commitments = {{.start = 1, .termMonths = 12, .count = 2}}, .owned = {{.month = 2, .count = 3}}}});
  const Evaluation e = costOf(model, need, held);
  QCOMPARE(text(e.pools[0].reservedNodes[Term::OneYear]), "1 3 3 3 3 3 3 3 3 2 2 2");
  QCOMPARE(text(e.pools[0].ownedNodes), "0 0 3 3 3 3 3 3 3 3 3 3");
}

// Stages are values: they outlive the plan they were made from, and copies share it.
void PurchasesTest::stagesOutliveTheirPlan() {
  std::optional<Plan> plan = plainPlan();
  plan->workloads[0].shape = blockCurve(8, 18, 3, 1);
  const double cost = evaluated(*plan).headline.monthlyCost.value();
  std::optional<ScenarioModel> first = modelled(*plan);
  plan.reset();
  const ScenarioModel copy = *first;
  first.reset();
  const Need need = needOf(copy);
  QCOMPARE(costOf(copy, need, givenHoldings(copy, need)).headline.monthlyCost.value(), cost);
}

}  // namespace tst_purchases

QTEST_APPLESS_MAIN(tst_purchases::PurchasesTest)
#include "tst_purchases.moc"
