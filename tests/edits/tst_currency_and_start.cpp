// SPDX-License-Identifier: GPL-3.0-or-later
// Another currency and another first month.
#include <QtTest>

#include "edits/plan_edits.h"
#include "engine/evaluate.h"
#include "plan/field_walk.h"
#include "plan/resolve.h"
#include "plan/validate.h"
#include "support/example_plan.h"
#include "support/random_plan.h"

namespace tst_currency_and_start {

using namespace fulcrum;

class TestCurrencyAndStart : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyAmountIsConverted();
  void scenariosAreConverted();
  void whatSpeaksOfAmountsIsConverted();
  void billsKeepTheirCurrency();
  void aConvertedPlanCostsTheSame();
  void relabellingChangesNoFigure();
  void contractsKeepTheirCalendarMonths();
  void whatScenariosOverrideKeepsItsMonths();
};

void TestCurrencyAndStart::everyAmountIsConverted() {
  const Plan before = examplePlan();
  const Plan after = withCurrencyConverted(before, "EUR", 0.5, "2026-01-31");
  QCOMPARE(after.currency, std::string("EUR"));
  QCOMPARE(after.sources.at("currency").asOf, std::string("2026-01-31"));
  std::map<std::string, double> amounts;
  walkFields(before, FieldPath(), [&](const FieldPath& path, const FieldLimits& limits, const auto& value) {
    using T = std::remove_cvref_t<decltype(value)>;
    if constexpr (NumberField<T>)
      amounts[path.text()] =
          numberOf(value) * (limits.unit >= Unit::Money && limits.unit <= Unit::MoneyPerMLookups ? 0.5 : 1);
  });
  // What speaks of amounts is compared below.
  const auto isElsewhere = [](const std::string& path) {
    return path.starts_with("actuals.rates") || path.starts_with("chances") || path.starts_with("uncertainties") ||
           path.starts_with("stressCases");
  };
  int compared = 0;
  walkFields(after, FieldPath(), [&](const FieldPath& path, const FieldLimits&, const auto& value) {
    using T = std::remove_cvref_t<decltype(value)>;
    if constexpr (NumberField<T>) {
      if (isElsewhere(path.text())) return;
      QVERIFY2(amounts.at(path.text()) == numberOf(value), path.text().c_str());
      ++compared;
    }
  });
  QVERIFY(compared > 100);
}

void TestCurrencyAndStart::scenariosAreConverted() {
  Plan plan = test::plainPlan();
  Scenario& tuned = plan.scenarios[1];
  tuned.overrides["nodeTypes[node].onDemand"] = {.json = "8", .curve = {}};
  tuned.overrides["nodeTypes[node].powerKW"] = {.json = "8", .curve = {}};
  tuned.overrides["fleets[main].commitments"] = {.json = R"([{"start":-3,"termMonths":12,"count":2,"pricePerHour":6}])",
                                                 .curve = {}};
  tuned.overrides["fleets[main].owned"] = {.json = "null", .curve = {}};
  tuned.added.nodeTypes = {test::plainNode("more")};
  const Plan after = resolve(withCurrencyConverted(plan, "EUR", 2, ""), test::kTuned).value();
  QCOMPARE(after.nodeTypes[0].onDemand, MoneyPerHour(16));
  QCOMPARE(after.nodeTypes[0].powerKW, Power(8));
  QCOMPARE(after.nodeTypes[1].onDemand, MoneyPerHour(20));
  QVERIFY(after.fleets[0].commitments[0].pricePerHour == MoneyPerHour(12));
  QCOMPARE(after.fleets[0].commitments[0].count, 2);
}

void TestCurrencyAndStart::whatSpeaksOfAmountsIsConverted() {
  Plan plan = test::plainPlan();
  const Distribution triangle{.kind = DistributionKind::Triangular, .min = 1, .mode = 2, .max = 4};
  const auto input = [&](const char* path, InputEffect effect) {
    plan.uncertainties.push_back({.id = UncertaintyId(path),
                                  .name = {},
                                  .path = path,
                                  .effect = effect,
                                  .distribution = triangle,
                                  .source = {}});
  };
  input("nodeTypes[node].onDemand", InputEffect::Value);
  input("purchasePrice", InputEffect::Add);
  input("levers.apiOffload.inputPerMTok", InputEffect::Value);
  input("nodeTypes[node].spot", InputEffect::Factor);
  input("assumptions.pue", InputEffect::Value);
  plan.stressCases = {
      {.name = "dear",
       .changes = {{"assumptions.electricityPerKWh", InputEffect::Add, 0.5}, {"demand", InputEffect::Factor, 3}}}};
  plan.chances = {{.output = "cash.FY2026", .side = ChanceSide::AtMost, .bound = 100},
                  {.output = "ownPaybackMonths", .side = ChanceSide::AtMost, .bound = 24}};
  const Plan after = withCurrencyConverted(plan, "EUR", 2, "");
  std::vector<double> modes;
  for (const UncertainInput& each : after.uncertainties) modes.push_back(*each.distribution.mode);
  QCOMPARE(modes, (std::vector<double>{4, 4, 4, 2, 2}));
  QCOMPARE(after.stressCases[0].changes[0].amount, 1.0);
  QCOMPARE(after.stressCases[0].changes[1].amount, 3.0);
  QCOMPARE(after.chances[0].bound, 200.0);
  QCOMPARE(after.chances[1].bound, 24.0);
}

void TestCurrencyAndStart::billsKeepTheirCurrency() {
  Plan plan = test::plainPlan();
  BillRow row{.month = plan.start, .currency = plan.currency};
  row.effective = 10;
  BillFile file{.id = BillFileId("bill")};
  file.rows = SharedList<BillRow>({row});
  plan.actuals.files = {file};
  plan.actuals.rates = {{.currency = "GBP", .rate = 1.5, .source = {}}, {.currency = "EUR", .rate = 0.5, .source = {}}};
  plan.actuals.baselines = {{.id = BaselineId("one"), .currency = plan.currency}};
  plan.actuals.baselines[0].rows = SharedList<PlannedRow>({{.month = plan.start, .cost = 7}});
  const Plan after = withCurrencyConverted(plan, "EUR", 2, "2026-01-31");
  QCOMPARE(after.actuals.files[0].rows[0].effective, 10.0);
  QCOMPARE(after.actuals.rates.size(), 2u);
  QCOMPARE(after.actuals.rates[0].rate, 3.0);
  QCOMPARE(after.actuals.rates[1].currency, plan.currency);
  QCOMPARE(after.actuals.rates[1].rate, 2.0);
  QCOMPARE(after.actuals.baselines[0].rows[0].cost, 14.0);
  QCOMPARE(after.actuals.baselines[0].currency, std::string("EUR"));
}

void TestCurrencyAndStart::aConvertedPlanCostsTheSame() {
  for (uint64_t seed = 0; seed < 10; ++seed) {
    const Plan plan = test::randomPlan(seed);
    const auto before = evaluate(plan, test::kTuned);
    const auto after = evaluate(withCurrencyConverted(plan, "EUR", 4, ""), test::kTuned);
    QCOMPARE(before.ok(), after.ok());
    if (!before) continue;
    QCOMPARE(after.value().headline.monthlyCost.value(), 4 * before.value().headline.monthlyCost.value());
  }
}

void TestCurrencyAndStart::relabellingChangesNoFigure() {
  Plan after = withCurrencyRelabelled(examplePlan(), "EUR");
  after.currency = "USD";
  QCOMPARE(after, examplePlan());
}

void TestCurrencyAndStart::contractsKeepTheirCalendarMonths() {
  Plan plan = examplePlan();
  plan.fleets[0].commitments[0].start = -2;
  plan.assumptions.bonusUntil = 11;
  const Plan after = withFirstMonth(plan, {.year = 2026, .month = 3});
  QCOMPARE(after.fleets[0].commitments[0].start, -4);
  QVERIFY(after.fleets[0].commitments[1].startDate == plan.fleets[0].commitments[1].startDate);
  QCOMPARE(after.fleets[0].commitments[1].start, 0);
  QCOMPARE(after.fleets[0].owned[0].month, -2);
  QCOMPARE(after.scenarios[1].levers.own->counts.at(FleetId("main"))[0].month, -2);
  QCOMPARE(after.assumptions.bonusUntil, std::optional(9));
  QCOMPARE(after.budget, plan.budget);
  QCOMPARE(withFirstMonth(after, plan.start), plan);
  QVERIFY(!hasErrors(validate(after)));
}

void TestCurrencyAndStart::whatScenariosOverrideKeepsItsMonths() {
  Plan plan = test::plainPlan();
  plan.scenarios[1].overrides["fleets[main].owned"] = {
      .json = R"([{"month":4,"count":2},{"startDate":"2026-05","count":1}])", .curve = {}};
  const Plan moved = withFirstMonth(plan, {.year = 2025, .month = 12});
  const Fleet fleet = resolve(moved, test::kTuned).value().fleets[0];
  QCOMPARE(fleet.owned[0].month, 5);
  QCOMPARE(fleet.owned[1].month, 5);
}

}  // namespace tst_currency_and_start

QTEST_APPLESS_MAIN(tst_currency_and_start::TestCurrencyAndStart)
#include "tst_currency_and_start.moc"
