// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "actuals/actuals_edits.h"
#include "actuals/actuals_json.h"
#include "actuals/actuals_report.h"
#include "actuals/mapping.h"
#include "actuals/planned_rows.h"
#include "actuals/reforecast.h"
#include "optimise/optimise.h"
#include "support/random_plan.h"

namespace tst_actuals_report {

using namespace fulcrum;
using namespace fulcrum::actuals;

namespace {

Evaluation evaluated(const Plan& plan) {
  optimise::SolvedPools solved;
  auto evaluation = optimise::evaluateOptimal(plan, plan.scenarios.front().id, solved);
  return evaluation.ok() ? std::move(evaluation).value() : Evaluation();
}

// 8 nodes of 8 GPUs at 10 $ an hour: 46,720 GPU-hours and 58,400 $ a month.
Plan billedPlan(std::vector<BillRow> rows) {
  Plan plan = test::plainPlan();
  plan.actuals.files = {{.id = BillFileId("f"), .name = "f.csv", .rows = SharedList<BillRow>(std::move(rows))}};
  plan.actuals.rules = {
      {.when = {{.key = RuleKey::Sku, .value = "big.box"}}, .target = RuleTarget::Fleet, .to = "main"},
      {.when = {{.key = RuleKey::Service, .match = RuleMatch::Contains, .value = "office"}},
       .target = RuleTarget::NotInPlan}};
  return plan;
}

BillRow boxes(CalendarMonth month, SpendTier tier, double hours, double effective) {
  return {.month = month,
          .currency = "USD",
          .provider = "AWS",
          .sku = "Big.Box",
          .tier = tier,
          .billed = effective,
          .effective = effective,
          .hours = hours};
}

double sumOf(const Variance& v) {
  return v.volume + v.mix + v.price + v.notPlanned + v.notBilled;
}

}  // namespace

class TestActualsReport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void plannedRowsAddUpToTheAmortisedCost();
  void partsOfADifferenceByHand();
  void aTierThatWasNotPlannedIsNoUnit();
  void partsAddUpOnRandomBills();
  void whatIsNotInThePlanIsKeptAndNotActual();
  void otherCurrenciesAreKeptApart();
  void unmatchedMoneyIsActualAndNotPlanned();
  void forecastIsActualThenThePlan();
  void aBaselineIsWhatTheBillIsComparedWith();
  void budgetsByMonthStandBeforeSteps();
  void theSameFileReplacesItself();
  void rulesHoldInOrder();
  void rulesAreSuggested();
  void rulesTravelAsText();
  void aReforecastAgreesWithTheBill();
};

void TestActualsReport::plannedRowsAddUpToTheAmortisedCost() {
  for (uint64_t seed = 1; seed <= 20; ++seed) {
    const Plan plan = test::RandomPlan(seed).draw();
    const Evaluation evaluation = evaluated(plan);
    std::map<CalendarMonth, double> sums;
    for (const PlannedRow& row : plannedRows(plan, evaluation)) sums[row.month] += row.cost;
    for (int t = 0; t < evaluation.months; ++t) {
      const double total = evaluation.amortisedTotal[static_cast<size_t>(t)].value();
      QVERIFY(std::abs(sums[addMonths(plan.start, t)] - total) <= 1e-9 * (1 + std::abs(total)));
    }
  }
}

// Planned 46,720 GPU-hours at 1.25. Billed 40,000 at 1.5, the rest as committed ones, which nobody planned.
void TestActualsReport::partsOfADifferenceByHand() {
  const Plan plan = billedPlan({boxes({2026, 1}, SpendTier::OnDemand, 5000, 60000)});
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  const ActualMonth& month = report.months.at(0);
  QCOMPARE(month.plan, 58400.0);
  QCOMPARE(month.actual, 60000.0);
  QCOMPARE(month.variance.volume, (40000 - 46720) * 1.25);
  QCOMPARE(month.variance.mix, 0.0);
  QCOMPARE(month.variance.price, 40000 * 0.25);
  QCOMPARE(month.variance.notPlanned, 0.0);
  QCOMPARE(month.variance.notBilled, 0.0);
  // Two units, from the formulas.
  const std::vector<VarianceUnit> units{{"a", SpendTier::OnDemand, 100, 200, 150, 330, true},
                                        {"b", SpendTier::Spot, 300, 300, 150, 120, true}};
  const Variance v = varianceOf(units, 500, 450);
  QCOMPARE(v.volume, (300.0 - 400) * 1.25);
  QCOMPARE(v.mix, (150 - 75) * (2 - 1.25) + (150 - 225) * (1 - 1.25));
  QCOMPARE(v.price, 150 * (2.2 - 2) + 150 * (0.8 - 1));
  QCOMPARE(sumOf(v), -50.0);
}

void TestActualsReport::aTierThatWasNotPlannedIsNoUnit() {
  const Plan plan = billedPlan({boxes({2026, 1}, SpendTier::CommittedUsed, 5000, 40000),
                                boxes({2026, 1}, SpendTier::CommittedUnused, 840, 5000)});
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  const Variance& v = report.months.at(0).variance;
  QCOMPARE(v.volume, 0.0);
  QCOMPARE(v.notPlanned, 45000.0);
  QCOMPARE(v.notBilled, -58400.0);
  QCOMPARE(report.months.at(0).units.size(), size_t{2});
  QCOMPARE(*report.commitments.utilisation, 40000.0 / 45000);
}

void TestActualsReport::partsAddUpOnRandomBills() {
  test::Dice dice(7);
  for (uint64_t seed = 1; seed <= 60; ++seed) {
    Plan plan = test::RandomPlan(seed).draw();
    if (dice.chance(0.4)) plan = withBaseline(plan, evaluated(plan), "Frozen", "2025-12-31");
    // Small and large money side by side, money without hours and hours without money.
    const auto money = [&] {
      if (dice.chance(0.1)) return 0.0;
      if (dice.chance(0.2)) return dice.between(-1e-6, 1e-6);
      return dice.chance(0.1) ? dice.between(-1e7, 1e7) : dice.between(-100, 9000);
    };
    std::vector<BillRow> rows;
    for (int i = 0; i < 200; ++i) {
      BillRow row =
          boxes(addMonths(plan.start, dice.whole(-2, plan.horizonMonths + 1)), static_cast<SpendTier>(dice.whole(0, 9)),
                dice.chance(0.2) ? 0 : dice.between(-5, 700), money());
      row.sku = "sku" + std::to_string(dice.whole(0, 5));
      if (dice.chance(0.1)) row.currency = "EUR";
      rows.push_back(row);
    }
    plan.actuals.files = {{.id = BillFileId("f"), .rows = SharedList<BillRow>(rows)}};
    const double rate = dice.chance(0.5) ? dice.between(0.5, 2) : 0;
    if (rate > 0) plan.actuals.rates = {{.currency = "EUR", .rate = rate}};
    for (int i = 0; i < 4; ++i) {
      const auto& fleet = plan.fleets[static_cast<size_t>(dice.whole(0, static_cast<int>(plan.fleets.size()) - 1))];
      plan.actuals.rules.push_back({.when = {{.key = RuleKey::Sku, .value = "sku" + std::to_string(i)}},
                                    .target = i == 3 ? RuleTarget::NotInPlan : RuleTarget::Fleet,
                                    .to = fleet.id.text});
    }
    const ActualsReport report = actualsReport(plan, evaluated(plan));
    double actual = 0;
    for (const ActualMonth& month : report.months) {
      double scale = 1;
      for (const std::string_view part : kVarianceParts)
        scale = std::max(scale, std::abs(partOf(month.variance, part)));
      QVERIFY(std::abs(sumOf(month.variance) - (month.actual - month.plan)) <= 1e-9 * scale);
      actual += month.actual;
    }
    double expected = 0;
    double size = 1;
    for (const BillRow& row : rows) {
      const double worth = row.currency == plan.currency ? 1 : row.currency == "EUR" ? rate : 0;
      if (row.sku != "sku3") expected += row.effective * worth;
      size += std::abs(row.effective);
    }
    QVERIFY(std::abs(actual - expected) <= 1e-9 * size);
  }
}

void TestActualsReport::whatIsNotInThePlanIsKeptAndNotActual() {
  BillRow office = boxes({2026, 1}, SpendTier::Other, 0, 700);
  office.sku = "chairs";
  office.service = "Office supplies";
  const Plan plan = billedPlan({boxes({2026, 1}, SpendTier::OnDemand, 5840, 58400), office});
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  QCOMPARE(report.months.at(0).kept.at("USD"), 59100.0);
  QCOMPARE(report.months.at(0).actual, 58400.0);
  QVERIFY(std::abs(sumOf(report.months.at(0).variance)) < 1e-6);
  QVERIFY(report.unmatched.empty());
}

void TestActualsReport::otherCurrenciesAreKeptApart() {
  BillRow euros = boxes({2026, 2}, SpendTier::OnDemand, 10, 99);
  euros.currency = "EUR";
  const Plan plan = billedPlan({euros});
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  QCOMPARE(report.effective.at("EUR"), 99.0);
  QCOMPARE(report.months.at(1).actual, 0.0);
  QVERIFY(!report.months.at(1).isBilled);
}

void TestActualsReport::unmatchedMoneyIsActualAndNotPlanned() {
  BillRow unknown = boxes({2025, 11}, SpendTier::OnDemand, 10, 500);
  unknown.sku = "else";
  const Plan plan = billedPlan({unknown});
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  QCOMPARE(toText(report.months.at(0).month), std::string("2025-11"));  // before the plan
  QCOMPARE(report.months.at(0).variance.notPlanned, 500.0);
  QCOMPARE(report.unmatched.at("USD"), 500.0);
}

void TestActualsReport::forecastIsActualThenThePlan() {
  Plan plan = billedPlan(
      {boxes({2026, 1}, SpendTier::OnDemand, 5000, 60000), boxes({2026, 2}, SpendTier::OnDemand, 5000, 50000)});
  plan.fiscalYearStart = 7;
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  QCOMPARE(report.years.size(), size_t{2});
  QCOMPARE(report.years[0].year, 2026);
  QCOMPARE(report.years[0].atCompletion, 60000 + 50000 + 4 * 58400.0);
  QCOMPARE(report.years[1].atCompletion, 6 * 58400.0);
}

void TestActualsReport::aBaselineIsWhatTheBillIsComparedWith() {
  Plan plan = billedPlan({boxes({2026, 1}, SpendTier::OnDemand, 5000, 60000)});
  plan = withBaseline(plan, evaluated(plan), "Board", "2025-12-12");
  plan.workloads[0].requestsPerSecond *= 2;
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  QCOMPARE(report.comparedWith, std::string("Board"));
  QCOMPARE(report.months.at(0).plan, 58400.0);
  QCOMPARE(report.months.at(1).forecast(), 116800.0);
}

void TestActualsReport::budgetsByMonthStandBeforeSteps() {
  Plan plan = billedPlan({});
  plan.budget = {{.month = 0, .amount = Money(100)}};
  plan.actuals.budgets = {{.name = "old", .lines = {{.month = {2026, 1}, .amount = Money(1)}}},
                          {.name = "new",
                           .lines = {{.month = {2026, 1}, .costCentre = "a", .amount = Money(30)},
                                     {.month = {2026, 1}, .costCentre = "b", .amount = Money(12)}}}};
  const ActualsReport report = actualsReport(plan, evaluated(plan));
  QCOMPARE(*report.months.at(0).budget, 42.0);
  QCOMPARE(*report.months.at(1).budget, 100.0);
}

void TestActualsReport::theSameFileReplacesItself() {
  const ReadBill bill{.file = {.id = BillFileId("bill-1"),
                               .name = "a.csv",
                               .rows = SharedList<BillRow>({boxes({2026, 1}, SpendTier::OnDemand, 1, 2)})}};
  ReadBill again = bill;
  again.file.name = "b.csv";
  const ImportOutcome once = withBills(test::plainPlan(), {bill});
  QVERIFY(!once.replaced[0]);
  const ImportOutcome twice = withBills(once.plan, {again});
  QCOMPARE(*twice.replaced[0], std::string("a.csv"));
  QCOMPARE(twice.plan.actuals.files.size(), size_t{1});
  QVERIFY(withoutBill(twice.plan, BillFileId("bill-1")) == test::plainPlan());
}

void TestActualsReport::rulesHoldInOrder() {
  BillRow row = boxes({2026, 1}, SpendTier::Spot, 1, 1);
  row.tags = "team=Search;env=prod";
  const auto condition = [](RuleKey key, RuleMatch match, const char* value, const char* tag = "") {
    return RuleCondition{.key = key, .tag = tag, .match = match, .value = value};
  };
  QVERIFY(holds(condition(RuleKey::Sku, RuleMatch::Equals, "BIG.box"), row));
  QVERIFY(!holds(condition(RuleKey::Sku, RuleMatch::Equals, "box"), row));
  QVERIFY(holds(condition(RuleKey::Sku, RuleMatch::Contains, "box"), row));
  QVERIFY(holds(condition(RuleKey::Tier, RuleMatch::Equals, "spot"), row));
  QVERIFY(holds(condition(RuleKey::Tag, RuleMatch::Equals, "search", "Team"), row));
  QVERIFY(!holds(condition(RuleKey::Tag, RuleMatch::Equals, "search", "owner"), row));
  const std::vector<MappingRule> rules{
      {.when = {condition(RuleKey::Sku, RuleMatch::Contains, "box"),
                condition(RuleKey::Tier, RuleMatch::Equals, "onDemand")}},
      {.when = {condition(RuleKey::Provider, RuleMatch::Equals, "aws")}, .to = "second"},
      {.to = "third"}};
  QCOMPARE(ruleFor(rules, row)->to, std::string("second"));
  // Rows that differ in one thing that rules look at are told apart, however often they come.
  std::vector<BillRow> rows(8, row);
  rows[1].tier = SpendTier::OnDemand;
  rows[2].provider = "gcp";
  rows[3].sku = "small";
  rows[4].account += "1";
  rows[5].service += "1";
  rows[6].region += "1";
  rows[7].tags = "team=other";
  RuleFinder findRule(rules);
  for (int again = 0; again < 2; ++again) {
    for (const BillRow& each : rows) QCOMPARE(findRule(each), ruleFor(rules, each));
  }
}

void TestActualsReport::rulesAreSuggested() {
  BillRow typed = boxes({2026, 1}, SpendTier::OnDemand, 5, 100);
  typed.sku = "p5.48xlarge";
  BillRow tagged = boxes({2026, 1}, SpendTier::Storage, 0, 10);
  tagged.sku = "disk";
  tagged.tags = "app=chat";
  Plan plan = billedPlan({typed, tagged});
  plan.nodeTypes[0].name = "AWS p5.48xlarge";
  const auto rules = suggestedRules(plan);
  QCOMPARE(rules.size(), size_t{2});
  QVERIFY(rules[0].target == RuleTarget::Fleet && rules[0].to == "main");
  QVERIFY(rules[1].target == RuleTarget::Workload && rules[1].to == "chat");
  plan.actuals.rules.insert(plan.actuals.rules.end(), rules.begin(), rules.end());
  QVERIFY(suggestedRules(plan).empty());
  QVERIFY(unmatchedGroups(plan.actuals).empty());
}

void TestActualsReport::rulesTravelAsText() {
  const Plan plan = billedPlan({});
  const auto read = rulesFromJson(rulesJson(plan.actuals.rules));
  QVERIFY(read.ok());
  QVERIFY(read.value() == plan.actuals.rules);
  QVERIFY(!rulesFromJson(R"([{"when": [{"key": "colour", "value": "x"}], "target": "fleet"}])").ok());
}

// Twice the nodes at 9 $ instead of 10 $ an hour.
void TestActualsReport::aReforecastAgreesWithTheBill() {
  const Plan plan = billedPlan({boxes({2026, 1}, SpendTier::OnDemand, 1, 1),
                                boxes({2026, 2}, SpendTier::OnDemand, 2 * 5840, 2 * 5840 * 9),
                                boxes({2026, 3}, SpendTier::OnDemand, 2 * 5840, 2 * 5840 * 9)});
  optimise::SolvedPools solved;
  const auto evaluator = [&](const Plan& arm, const ScenarioId& id) {
    return optimise::evaluateOptimal(arm, id, solved);
  };
  const auto result = reforecast(plan, plan.scenarios[0].id, 2, evaluator);
  QVERIFY(result.ok());
  QCOMPARE(result.value().months.size(), size_t{2});
  QCOMPARE(result.value().fleets.size(), size_t{1});
  QVERIFY(std::abs(result.value().fleets[0].factor - 2) < 0.1);
  QCOMPARE(result.value().fleets[0].hoursReached, result.value().fleets[0].billedHours);
  QCOMPARE(result.value().prices.size(), size_t{1});
  QCOMPARE(result.value().prices[0].after, 9.0);
  const ActualsReport report = actualsReport(result.value().plan, evaluated(result.value().plan));
  QVERIFY(std::abs(report.months[2].plan - report.months[2].actual) < 1e-6 * report.months[2].actual);
  QCOMPARE(reforecast(test::plainPlan(), plan.scenarios[0].id, 2, evaluator).problems().front().code,
           std::string("nothingBilled"));
  // The same in another currency, at its rate.
  Plan foreign = plan;
  std::vector<BillRow> rows = plan.actuals.files[0].rows.rows();
  for (BillRow& row : rows) {
    row.currency = "GBP";
    row.effective /= 2;
  }
  foreign.actuals.files[0].rows = SharedList<BillRow>(std::move(rows));
  foreign.actuals.rates = {{.currency = "GBP", .rate = 2, .source = {}}};
  const auto converted = reforecast(foreign, plan.scenarios[0].id, 2, evaluator);
  QVERIFY(converted.ok());
  QCOMPARE(converted.value().prices[0].after, 9.0);
}

}  // namespace tst_actuals_report

QTEST_APPLESS_MAIN(tst_actuals_report::TestActualsReport)
#include "tst_actuals_report.moc"
