// SPDX-License-Identifier: GPL-3.0-or-later
// What bills need before they count, and what months turned out to be.
#include <QtTest>
#include <cmath>

#include "actuals/actuals_edits.h"
#include "actuals/actuals_report.h"
#include "actuals/bill_checks.h"
#include "optimise/optimise.h"
#include "support/plan_builder.h"

namespace tst_hindsight {

using namespace fulcrum;
using namespace fulcrum::actuals;

namespace {

ActualsReport reportOf(const Plan& plan) {
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan, plan.scenarios.front().id, solved);
  return evaluation.ok() ? actualsReport(plan, evaluation.value()) : ActualsReport();
}

BillFile billOf(const std::string& name, std::vector<BillRow> rows) {
  return {.id = BillFileId(name), .name = name, .reader = "azure-ea", .rows = SharedList<BillRow>(std::move(rows))};
}

BillRow charge(const std::string& sku, double amount, const std::string& currency = "USD") {
  return {
      .month = {2026, 1}, .currency = currency, .provider = "Azure", .sku = sku, .billed = amount, .effective = amount};
}

// 8 nodes of 8 GPUs at 10 $ an hour, 58,400 $ a month, of which a bill has half.
Plan halfBilled() {
  Plan plan = test::plainPlan();
  BillRow row = charge("big.box", 29'200);
  row.tier = SpendTier::OnDemand;
  row.hours = 2'920;
  plan.actuals.files = {billOf("january.csv", {row})};
  plan.actuals.rules = {
      {.when = {{.key = RuleKey::Sku, .value = "big.box"}}, .target = RuleTarget::Fleet, .to = "main"}};
  return plan;
}

}  // namespace

class TestHindsight : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aForeignCurrencyCountsAtItsRateOnly();
  void ratesAreRead_data();
  void ratesAreRead();
  void theSameChargesInTwoFilesAreSaid();
  void halvesOfABillAreNotSaid();
  void aSingleChargeMayAgreeByChance();
  void aForecastIsJudgedByTheBill();
  void aBaselineFrozenLaterIsNoForecast();
  void measuredUtilisationStandsBesideTheComputedOne();
  void causesAreWrittenAndRemoved();
};

void TestHindsight::aForeignCurrencyCountsAtItsRateOnly() {
  Plan plan = test::plainPlan();
  plan.actuals.files = {billOf("euro.csv", {charge("box", 100, "EUR")})};
  ActualsReport report = reportOf(plan);
  QCOMPARE(report.months.front().isBilled, false);
  QCOMPARE(report.notes.size(), size_t{1});
  QCOMPARE(report.notes.front().code, std::string("noRate"));
  plan = withRate(plan, {.currency = "EUR", .rate = 1.25});
  report = reportOf(plan);
  QCOMPARE(report.months.front().actual, 125.0);
  QCOMPARE(report.months.front().kept.at("EUR"), 100.0);
  QCOMPARE(report.byProvider.at("Azure"), 125.0);
  QVERIFY(report.notes.empty());
  // Stating it again replaces it.
  QCOMPARE(withRate(plan, {.currency = "EUR", .rate = 2}).actuals.rates.size(), size_t{1});
}

void TestHindsight::ratesAreRead_data() {
  QTest::addColumn<std::string>("text");
  QTest::addColumn<double>("rate");
  QTest::newRow("a rate") << std::string("EUR=1.08") << 1.08;
  QTest::newRow("no number") << std::string("EUR=much") << 0.0;
  QTest::newRow("no currency") << std::string("=1.08") << 0.0;
  QTest::newRow("zero") << std::string("EUR=0") << 0.0;
  QTest::newRow("nothing") << std::string() << 0.0;
}

void TestHindsight::ratesAreRead() {
  QFETCH(std::string, text);
  QFETCH(double, rate);
  const auto read = rateFrom(text);
  QCOMPARE(read.ok(), rate > 0);
  if (read.ok()) QCOMPARE(read.value().rate, rate);
}

void TestHindsight::theSameChargesInTwoFilesAreSaid() {
  Plan plan = test::plainPlan();
  plan.actuals.files = {
      billOf("actual.csv", {charge("a", 10), charge("b", 20), charge("d", 5), charge("purchase", 90)}),
      billOf("amortised.csv", {charge("a", 10), charge("b", 20), charge("d", 5), charge("used", 7), charge("c", 3)})};
  const Problems problems = countedTwice(plan.actuals);
  QCOMPARE(problems.size(), size_t{1});
  QCOMPARE(problems[0].code, std::string("countedTwiceAzure"));
  const auto amount =
      std::ranges::find(problems[0].facts, std::string("amount"), &std::pair<std::string, std::string>::first);
  QVERIFY(amount != problems[0].facts.end());
  QCOMPARE(amount->second, std::string("35"));
  QCOMPARE(reportOf(plan).notes, problems);
}

void TestHindsight::halvesOfABillAreNotSaid() {
  Plan plan = test::plainPlan();
  plan.actuals.files = {billOf("first.csv", {charge("a", 10), charge("b", 20), charge("c", 5)}),
                        billOf("second.csv", {charge("a", 11), charge("d", 20), charge("c", 5)})};
  QVERIFY(countedTwice(plan.actuals).empty());
}

// One of three small charges agrees: a fee that every bill has.
void TestHindsight::aSingleChargeMayAgreeByChance() {
  Plan plan = test::plainPlan();
  plan.actuals.files = {billOf("first.csv", {charge("fee", 1), charge("a", 90)}),
                        billOf("second.csv", {charge("fee", 1), charge("b", 50)})};
  QVERIFY(countedTwice(plan.actuals).empty());
}

void TestHindsight::aForecastIsJudgedByTheBill() {
  Plan plan = halfBilled();
  plan.actuals.baselines = {{.id = BaselineId("b"),
                             .name = "Board",
                             .asOf = "2025-12-12",
                             .currency = "USD",
                             .rows = SharedList<PlannedRow>({{.month = {2026, 1}, .cost = 20'000},
                                                             {.month = {2026, 1}, .cost = 16'500},
                                                             {.month = {2026, 2}, .cost = 1}})}};
  const ActualsReport report = reportOf(plan);
  QCOMPARE(report.forecastErrors.size(), size_t{1});
  const ForecastError& error = report.forecastErrors.front();
  QCOMPARE(error.said, 36'500.0);
  QCOMPARE(error.billed, 29'200.0);
  QCOMPARE(*error.error(), 0.25);
}

void TestHindsight::aBaselineFrozenLaterIsNoForecast() {
  Plan plan = halfBilled();
  plan.actuals.baselines = {{.id = BaselineId("b"),
                             .name = "Late",
                             .asOf = "2026-02-01",
                             .currency = "USD",
                             .rows = SharedList<PlannedRow>({{.month = {2026, 1}, .cost = 20'000}})}};
  QVERIFY(reportOf(plan).forecastErrors.empty());
}

void TestHindsight::measuredUtilisationStandsBesideTheComputedOne() {
  Plan plan = halfBilled();
  plan.actuals.measured = {
      {.month = {2026, 1}, .counter = "DCGM_FI_DEV_GPU_UTIL", .file = "x.json", .gpuHours = 1000, .busyGpuHours = 300},
      {.month = {2026, 1}, .counter = "DCGM_FI_DEV_GPU_UTIL", .file = "y.json", .gpuHours = 1000, .busyGpuHours = 100}};
  const ActualsReport report = reportOf(plan);
  QCOMPARE(report.use.size(), size_t{1});
  const UseOfMonth& use = report.use.front();
  QCOMPARE(*use.measured, 0.2);
  QCOMPARE(use.counter, std::string("DCGM_FI_DEV_GPU_UTIL"));
  QVERIFY(use.computed && *use.computed > 0 && *use.computed <= 1);
  QVERIFY(use.allocationPerMTok && use.usagePerMTok);
  QVERIFY(std::abs(*use.usagePerMTok - 0.2 * *use.allocationPerMTok) < 1e-12);
}

void TestHindsight::causesAreWrittenAndRemoved() {
  Plan plan = withCause(test::plainPlan(), {2026, 1}, "price", "The agreement began late.");
  plan = withCause(plan, {2026, 1}, "price", "The agreement began two weeks late.");
  QCOMPARE(plan.actuals.causes.size(), size_t{1});
  QCOMPARE(causeOf(plan.actuals, {2026, 1}, "price"), std::string("The agreement began two weeks late."));
  QCOMPARE(causeOf(plan.actuals, {2026, 2}, "price"), std::string());
  QVERIFY(withCause(plan, {2026, 1}, "price", "") == test::plainPlan());
}

}  // namespace tst_hindsight

QTEST_GUILESS_MAIN(tst_hindsight::TestHindsight)
#include "tst_hindsight.moc"
