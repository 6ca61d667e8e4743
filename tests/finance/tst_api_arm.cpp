// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/api_arm.h"

#include <QtTest>

#include "engine/evaluate.h"
#include "near.h"
#include "support/plan_builder.h"

namespace tst_api_arm {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

// 40 requests per second of 1,000 input and 200 output tokens: $0.0009 per request.
constexpr double kPerMonth = 40 * 730 * 3600 * 0.0009;

const Evaluator kEngine = [](const Plan& plan, const ScenarioId& id) { return evaluate(plan, id); };

Plan priced() {
  Plan plan = test::plainPlan();
  Levers& levers = test::tunedLevers(plan);
  Own& own = levers.own.emplace();
  own.on = true;
  own.mode = OwnMode::Counts;
  own.counts[FleetId("main")] = {Purchase{.month = 0, .count = 4}};
  ApiOffload& api = levers.apiOffload.emplace();  // off: its prices count all the same
  api.share = 0.1;
  api.inputPerMTok = Money(0.5);
  api.outputPerMTok = Money(2);
  return plan;
}

Result<ApiArm> armOf(const Plan& plan) {
  return apiArm(plan, test::kTuned, kEngine, ownVersusRent(plan, test::kTuned, kEngine).value());
}

}  // namespace

class TestApiArm : public QObject {
  Q_OBJECT

 private slots:
  void everyRequestIsPaidByTheToken() {
    const ApiArm arm = armOf(priced()).value();
    QCOMPARE(arm.cumulative.size(), size_t(13));
    QCOMPARE(arm.cumulative[0].value(), 0.0);
    for (size_t month = 1; month <= 12; ++month)
      QVERIFY_NEAR(arm.cumulative[month].value(), static_cast<double>(month) * kPerMonth, 1e-6 * kPerMonth);
  }

  // Prices that providers published by August 2026, of requests counted by hand: 40 of them per second for a year.
  void publishedPricesReachTheArm_data() {
    QTest::addColumn<ApiClass>("offer");
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<double>("dollars");
    const auto money = [](double amount) { return Money(amount); };
    const auto row = [](const char* name, const ApiClass& offer, const ApiRequest& request, double dollars) {
      QTest::newRow(name) << offer << request << dollars;
    };
    const ApiClass sonnet{.tiers = {{0, money(3), money(0.3), money(3.75), money(15)}}};
    const ApiClass haiku{.tiers = {{0, money(1), money(0.1), money(1.25), money(5)}}};
    const ApiClass gemini{
        .tiers = {{0, money(1.25), money(0.125), {}, money(10)}, {200'000, money(2.5), money(0.25), {}, money(15)}},
        .storagePerMTokHour = money(4.5),
        .cacheLifeHours = 1};
    const ApiClass gpt{.tiers = {{0, money(2), money(0.5), {}, money(8)}}};
    const ApiClass mini{.tiers = {{0, money(0.25), money(0.025), {}, money(2)}}};
    const ApiClass deepseek{.tiers = {{0, money(0.14), money(0.0028), {}, money(0.28)}}};
    row("Claude Sonnet", sonnet, {10'000, 1'000, 0, 0}, 0.045);
    row("Claude Sonnet, half read", sonnet, {10'000, 1'000, 0.5, 0}, 0.0315);
    row("Claude Sonnet, all written", sonnet, {10'000, 1'000, 0, 1}, 0.0525);
    row("Claude Haiku, read and written", haiku, {4'000, 500, 0.75, 0.25}, 0.00405);
    row("Gemini Pro, short", gemini, {100'000, 2'000, 0, 0}, 0.145);
    row("Gemini Pro, long", gemini, {300'000, 2'000, 0, 0}, 0.78);
    row("Gemini Pro, stored for an hour", gemini, {100'000, 0, 0, 0.4}, 0.305);
    row("GPT-4.1, nine tenths read", gpt, {2'000, 300, 0.9, 0}, 0.0037);
    row("GPT-5 mini", mini, {8'000, 1'000, 0.25, 0}, 0.00355);
    row("DeepSeek, all read", deepseek, {100'000, 10'000, 1, 0}, 0.00308);
  }
  void publishedPricesReachTheArm() {
    QFETCH(ApiClass, offer);
    QFETCH(ApiRequest, request);
    QFETCH(double, dollars);
    Plan plan = priced();
    Workload& workload = plan.workloads[0];
    workload.inputTokens = request.inputTokens;
    workload.outputTokens = request.outputTokens;
    workload.cachedReadShare = request.cachedReadShare;
    workload.cacheWriteShare = request.cacheWriteShare;
    ApiClass batch = offer;
    batch.service = ApiService::Batch;
    for (ApiPriceTier& tier : batch.tiers) {
      tier = {tier.fromTokens, tier.input / 2, tier.cachedRead.value_or(tier.input) / 2,
              tier.cacheWrite.value_or(tier.input) / 2, tier.output / 2};
    }
    batch.storagePerMTokHour = batch.storagePerMTokHour / 2;
    test::tunedLevers(plan).apiOffload->classes = {offer, batch};
    const double paid = 12.0 * 40 * 730 * 3600 * dollars;
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), paid, 1e-9 * paid);
    workload.workloadClass = WorkloadClass::Batch;
    workload.apiClass = ApiService::Batch;
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), paid / 2, 1e-9 * paid);
    plan.priceRules = {{.tiers = {{PriceTier::Api}}, .discount = 0.2}};
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), paid / 2 * 0.8, 1e-9 * paid);
  }

  void theApiPriceTrendActs() {
    Plan plan = priced();
    plan.assumptions.apiPriceTrend = -0.5;
    const ApiArm arm = armOf(plan).value();
    QVERIFY_NEAR((arm.cumulative[12] - arm.cumulative[11]).value(), kPerMonth * std::pow(0.5, 11.0 / 12.0), 1e-3);
  }

  void theValuesAreThoseOfTheOtherArms() {
    const Plan plan = priced();
    const OwnVersusRent compared = ownVersusRent(plan, test::kTuned, kEngine).value();
    const ApiArm arm = armOf(plan).value();
    // At a discount rate of zero the values are what is left at the end.
    QVERIFY_NEAR(arm.npvAgainstRent.value(), (compared.cumulativeRent.back() - arm.cumulative.back()).value(), 1e-3);
    QVERIFY_NEAR(arm.npvAgainstOwn.value(), (compared.cumulativeOwn.back() - arm.cumulative.back()).value(), 1e-3);
    QVERIFY_NEAR((arm.npvAgainstRent - arm.npvAgainstOwn).value(), compared.npv.value(), 1e-3);
  }

  // Twice the tokens cost twice as much, so that at the break-even the API costs what the nodes do.
  void atTheBreakEvenTheApiCostsWhatNodesDo() {
    Plan plan = priced();
    plan.assumptions.discountRate = 0.1;
    const ApiArm arm = armOf(plan).value();
    for (const auto& [tokens, nodes] :
         {std::pair(arm.breakEvenMTokPerMonth, arm.rentCost), std::pair(arm.breakEvenOwnMTokPerMonth, arm.ownCost)}) {
      QVERIFY(tokens.has_value());
      Plan there = plan;
      for (Workload& workload : there.workloads) workload.requestsPerSecond *= *tokens / arm.planMTokPerMonth;
      const ApiArm same = armOf(there).value();
      QVERIFY_NEAR(same.cost.value(), nodes.value(), 1e-9 * nodes.value());
      QVERIFY_NEAR(same.planMTokPerMonth, *tokens, 1e-9 * *tokens);
    }
  }

  void taxIsDeductedAsInTheOtherArms() {
    Plan plan = priced();
    plan.assumptions.taxRate = 0.25;
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), 12 * kPerMonth * 0.75, 1e-3);
  }

  void theResponseCacheStandsBeforeTheApi() {
    Plan plan = priced();
    ResponseCache& cache = test::tunedLevers(plan).responseCache.emplace();
    cache.on = true;
    cache.hitRate = 0.5;
    cache.costPerMonth = Money(100);
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), 12 * (kPerMonth / 2 + 100), 1e-3);
  }

  // What runs or is bought for nodes has no place in this arm.
  void nothingOfTheNodesIsLeft_data() {
    QTest::addColumn<Plan>("plan");
    Plan fixed = priced();
    fixed.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 8};
    fixed.fleets[0].spareNodes = 2;
    fixed.fleets[0].minReplicas = 3;
    QTest::newRow("a fixed number of nodes") << fixed;
    Plan committed = priced();
    committed.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 3}};
    committed.fleets[0].owned = {Purchase{.month = 2, .count = 1}};
    QTest::newRow("bought for the fleet") << committed;
    Plan levers = priced();
    levers.scenarios[0].levers.commitments.emplace().on = true;  // inherited
    levers.scenarios[0].levers.commitments->mode = CommitmentMode::Coverage;
    levers.scenarios[0].levers.commitments->coverage3y = 0.5;
    test::tunedLevers(levers).distillation.emplace().on = true;
    test::tunedLevers(levers).distillation->oneOffCost = Money(5000);
    QTest::newRow("levers") << levers;
    Plan limited = priced();
    test::tunedLevers(limited).apiOffload->workloads.emplace();
    test::tunedLevers(limited).apiOffload->fromMonth = 6;
    QTest::newRow("limits of the API lever") << limited;
  }
  void nothingOfTheNodesIsLeft() {
    QFETCH(Plan, plan);
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), 12 * kPerMonth, 1e-3);
  }

  void contractsInForceStayInTheCost() {
    Plan plan = priced();
    plan.fleets[0].commitments = {{.start = -6, .termMonths = 12, .count = 1, .renew = true}};
    const double left = 6 * 730 * 10 * 0.8;
    QVERIFY_NEAR(armOf(plan).value().cumulative.back().value(), 12 * kPerMonth + left, 1e-3);
  }

  void refusals_data() {
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("code");
    Plan none = priced();
    test::tunedLevers(none).apiOffload.reset();
    QTest::newRow("no lever") << none << QStringLiteral("noApiPrice");
    Plan free = priced();
    *test::tunedLevers(free).apiOffload = ApiOffload();
    QTest::newRow("no price") << free << QStringLiteral("noApiPrice");
    Plan busy = priced();
    busy.workloads[0].unit = DemandUnit::BusyGpus;
    QTest::newRow("busy GPUs") << busy << QStringLiteral("apiNeedsTokens");
  }
  void refusals() {
    QFETCH(Plan, plan);
    QFETCH(QString, code);
    QCOMPARE(QString::fromStdString(armOf(plan).problems().front().code), code);
  }
};

}  // namespace tst_api_arm

QTEST_APPLESS_MAIN(tst_api_arm::TestApiArm)
#include "tst_api_arm.moc"
