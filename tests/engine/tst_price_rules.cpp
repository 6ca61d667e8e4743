// SPDX-License-Identifier: GPL-3.0-or-later
// What was negotiated: which rule matches, when it is in force, and that costs follow what is paid. And APIs as they
// are sold. A pool of 40 requests per second on 8 nodes.
#include "plan/api_prices.h"
#include "plan/price_rules.h"
#include "plan/validate.h"
#include "support/evaluated.h"

namespace tst_price_rules {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

PriceRule rule(double discount, std::vector<PriceTier> tiers) {
  return {.tiers = std::move(tiers), .discount = discount};
}

ApiOffload& switchOnApi(Plan& plan) {
  ApiOffload& api = tunedLevers(plan).apiOffload.emplace();
  api.on = true;
  api.share = 1;
  return api;
}

constexpr double kRequests = 40.0 * 3600 * 730;  // per month

}  // namespace

class PriceRulesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void patternsFit_data();
  void patternsFit();
  void theFirstThatMatchesCounts();
  void spotAndPurchasesMustBeNamed();
  void onDemandGoesByTheMonthOfUse();
  void termsAreLockedAtTheirStart();
  void signedContractsAreAsSigned();
  void whatFollowsFromAPurchaseFollowsWhatWasPaid();
  void spotCedesWhereOnDemandIsContractedLower();
  void listAndContractedCostStandSideBySide();
  void softwareIsPaidByTheGpu();
  void requestsCostWhatProvidersPublish_data();
  void requestsCostWhatProvidersPublish();
  void cachedReadsAreThePrefixShare();
  void batchWorkloadsTakeTheBatchClass();
  void apiRulesGoByProviderAndModel();
};

void PriceRulesTest::patternsFit_data() {
  QTest::addColumn<std::string>("pattern");
  QTest::addColumn<std::string>("text");
  QTest::addColumn<bool>("fits");
  const auto row = [](const char* pattern, const char* text, bool fits) {
    QTest::addRow("%s %s", pattern, text) << std::string(pattern) << std::string(text) << fits;
  };
  row("", "anything", true);
  row("AWS", "aws", true);
  row("p5*", "p5.48xlarge", true);
  row("P5*", "p5", true);
  row("p5", "p5.48xlarge", false);
  row("*48x*", "p5.48xlarge", true);
  row("*.48xlarge", "p5.48xlarge", true);
  row("*.48xlarge", "p5.48xlarge-b", false);
  row("a*b*c", "aXbXbXc", true);
  row("a*b*c", "aXcXb", false);
  row("*", "", true);
  row("a", "", false);
}

void PriceRulesTest::patternsFit() {
  QFETCH(std::string, pattern);
  QFETCH(std::string, text);
  QFETCH(bool, fits);
  QCOMPARE(fitsPattern(pattern, text), fits);
}

void PriceRulesTest::theFirstThatMatchesCounts() {
  NodeType type = plainNode("aws-p5");
  type.provider = "AWS";
  type.sku = "p5.48xlarge";
  const PriceRules rules{{.provider = "aws", .family = "p4*", .discount = 0.5},
                         {.provider = "aws", .family = "p5*", .discount = 0.12, .fromMonth = 0, .toMonth = 11},
                         {.discount = 0.02}};
  QCOMPARE(paidShare(rules, type, PriceTier::OnDemand, 0), 0.88);
  QCOMPARE(paidShare(rules, type, PriceTier::OnDemand, 11), 0.88);
  QCOMPARE(paidShare(rules, type, PriceTier::OnDemand, 12), 0.98);
  QCOMPARE(paidShare(rules, type, PriceTier::Reserved3y, -1), 0.98);
  type.sku.clear();  // then its id is the family
  QCOMPARE(paidShare(rules, type, PriceTier::OnDemand, 0), 0.98);
}

void PriceRulesTest::spotAndPurchasesMustBeNamed() {
  const NodeType type = plainNode("node");
  const PriceRules all{{.discount = 0.1}};
  for (const PriceTier tier : {PriceTier::OnDemand, PriceTier::Reserved1y, PriceTier::Reserved3y})
    QCOMPARE(paidShare(all, type, tier, 0), 0.9);
  for (const PriceTier tier : {PriceTier::Spot, PriceTier::Purchase}) {
    QCOMPARE(paidShare(all, type, tier, 0), 1.0);
    QCOMPARE(paidShare({rule(0.1, {tier})}, type, tier, 0), 0.9);
  }
}

void PriceRulesTest::onDemandGoesByTheMonthOfUse() {
  Plan plan = plainPlan();
  const Evaluation list = evaluated(plan);
  plan.priceRules = {{.discount = 0.25, .fromMonth = 2, .toMonth = 3}};
  const Evaluation paid = evaluated(plan);
  const std::vector<double> shares{1, 1, 0.75, 0.75, 1};
  for (size_t month = 0; month < shares.size(); ++month)
    QCOMPARE(lineCost(paid, CostLine::OnDemand, month), lineCost(list, CostLine::OnDemand, month) * shares[month]);
}

void PriceRulesTest::termsAreLockedAtTheirStart() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = -3, .termMonths = 12, .count = 2},
                                {.start = 4, .termMonths = 12, .count = 2}};
  const Evaluation list = evaluated(plan);
  plan.priceRules = {{.tiers = {{PriceTier::Reserved1y}}, .discount = 0.2, .fromMonth = 0, .toMonth = 5}};
  const Evaluation paid = evaluated(plan);
  const double one = lineCost(list, CostLine::Reserved1y, 0);
  QCOMPARE(lineCost(paid, CostLine::Reserved1y, 0), one);         // began before the rule
  QCOMPARE(lineCost(paid, CostLine::Reserved1y, 8), one * 1.8);   // the second began under it
  QCOMPARE(lineCost(paid, CostLine::Reserved1y, 10), one * 0.8);  // and keeps its price
}

void PriceRulesTest::signedContractsAreAsSigned() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 2, .pricePerHour = MoneyPerHour(7)}};
  plan.fleets[0].owned = {{.month = 0, .count = 1, .pricePaid = Money(1234)}};
  plan.priceRules = {rule(0.5, {PriceTier::Reserved1y, PriceTier::Purchase})};
  const Evaluation paid = evaluated(plan);
  QCOMPARE(lineCost(paid, CostLine::Reserved1y, 0), 2 * 7 * 730.0);
  QCOMPARE(paid.pools[0].capitalPaid[0].value(), 1234.0);
}

void PriceRulesTest::whatFollowsFromAPurchaseFollowsWhatWasPaid() {
  Plan plan = plainPlan();
  plan.assumptions.maintenanceRate = 0.12;
  plan.assumptions.networkCapitalShare = 0.1;
  plan.assumptions.residualShare = 0.25;
  plan.assumptions.leadTimeMonths = 1;
  plan.fleets[0].owned = {{.month = 0, .count = 2}, {.month = 3, .count = 2}};
  const Evaluation list = evaluated(plan);
  plan.priceRules = {{.tiers = {{PriceTier::Purchase}}, .discount = 0.2, .fromMonth = 3, .toMonth = 3}};
  const Evaluation paid = evaluated(plan);
  QVERIFY(list.pools[0].capitalPaid[0].value() > 0);
  QCOMPARE(paid.pools[0].capitalPaid[0], list.pools[0].capitalPaid[0]);
  QCOMPARE(paid.pools[0].capitalPaid[3].value(), list.pools[0].capitalPaid[3].value() * 0.8);
  QCOMPARE(lineCost(paid, CostLine::Maintenance, 5), lineCost(list, CostLine::Maintenance, 5) * 0.9);
  QCOMPARE(paid.closingWorth.value() / list.closingWorth.value() < 1, true);
}

// List: spot at 0.8 of on-demand. In months 2 and 3 on-demand is at 0.7.
void PriceRulesTest::spotCedesWhereOnDemandIsContractedLower() {
  Plan plan = plainPlan();
  plan.workloads[0].workloadClass = WorkloadClass::Batch;
  plan.nodeTypes[0].spot = plan.nodeTypes[0].onDemand * 0.8;
  plan.nodeTypes[0].spotInterruptionsPerHour = 0;
  tunedLevers(plan).spot.emplace().on = true;
  plan.priceRules = {{.discount = 0.3, .fromMonth = 2, .toMonth = 3}};
  const Evaluation paid = evaluated(plan);
  for (const size_t month : {1u, 4u}) {
    QVERIFY(tierHours(paid, Tier::Spot, month) > 0);
    QCOMPARE(tierHours(paid, Tier::OnDemand, month), 0.0);
  }
  for (const size_t month : {2u, 3u}) {
    QCOMPARE(tierHours(paid, Tier::Spot, month), 0.0);
    QVERIFY(tierHours(paid, Tier::OnDemand, month) > 0);
  }
}

void PriceRulesTest::listAndContractedCostStandSideBySide() {
  Plan plan = plainPlan();
  plan.fleets[0].commitments = {{.start = 0, .termMonths = 12, .count = 3}};
  plan.priceRules = {rule(0.1, {PriceTier::OnDemand})};
  const Evaluation e = evaluated(plan);
  const PoolEvaluation& pool = e.pools[0];
  const double hours = tierHours(e, Tier::OnDemand) + tierHours(e, Tier::Reserved1y);
  QCOMPARE(pool.listCost[0].value(), hours * plan.nodeTypes[0].onDemand.value());
  QCOMPARE(pool.contractedCost[0].value(), pool.listCost[0].value() * 0.9);
}

void PriceRulesTest::softwareIsPaidByTheGpu() {
  Plan plan = plainPlan();
  plan.fleets[0].owned = {{.month = -6, .count = 3}};
  plan.nodeTypes[0].softwarePerGpuYear = Money(4500);
  plan.nodeTypes[0].softwarePerRentedGpuYear = Money(1200);
  const Evaluation e = evaluated(plan);
  const double gpus = plan.nodeTypes[0].gpus;
  QCOMPARE(e.pools[0].ownedNodes[0], 3.0);
  const double rented = tierHours(e, Tier::OnDemand) / 730;
  QCOMPARE(lineCost(e, CostLine::Software), (3 * gpus * 4500 + rented * gpus * 1200) / 12);
  Plan without = plan;
  without.nodeTypes[0].softwarePerGpuYear = without.nodeTypes[0].softwarePerRentedGpuYear = Money(0);
  QCOMPARE(e.cashTotal[0].value() - evaluated(without).cashTotal[0].value(), lineCost(e, CostLine::Software));
}

// Prices that providers published by August 2026, of requests counted by hand.
void PriceRulesTest::requestsCostWhatProvidersPublish_data() {
  QTest::addColumn<ApiClass>("offer");
  QTest::addColumn<ApiRequest>("request");
  QTest::addColumn<double>("dollars");
  const auto money = [](double amount) { return Money(amount); };
  const ApiClass sonnet{.tiers = {{0, money(3), money(0.3), money(3.75), money(15)}}};
  const ApiClass sonnetBatch{.service = ApiService::Batch, .tiers = {{0, money(1.5), {}, {}, money(7.5)}}};
  const ApiClass haiku{.tiers = {{0, money(1), money(0.1), money(1.25), money(5)}}};
  const ApiClass gemini{
      .tiers = {{0, money(1.25), money(0.125), {}, money(10)}, {200'000, money(2.5), money(0.25), {}, money(15)}},
      .storagePerMTokHour = money(4.5),
      .cacheLifeHours = 1};
  const ApiClass gpt{.tiers = {{0, money(2), money(0.5), {}, money(8)}}};
  const ApiClass deepseek{.tiers = {{0, money(0.14), money(0.0028), {}, money(0.28)}}};
  const auto row = [](const char* name, const ApiClass& offer, const ApiRequest& request, double dollars) {
    QTest::newRow(name) << offer << request << dollars;
  };
  row("Claude Sonnet, no cache", sonnet, {10'000, 1'000, 0, 0}, 0.045);
  row("Claude Sonnet, half read", sonnet, {10'000, 1'000, 0.5, 0}, 0.015 + 0.0015 + 0.015);
  row("Claude Sonnet, written", sonnet, {10'000, 1'000, 0, 1}, 0.0375 + 0.015);
  row("Claude Sonnet, batch", sonnetBatch, {10'000, 1'000, 0.5, 0}, 0.0225);
  row("Claude Haiku, read and written", haiku, {4'000, 500, 0.75, 0.25}, 0.0003 + 0.00125 + 0.0025);
  row("Gemini Pro, short", gemini, {100'000, 2'000, 0, 0}, 0.125 + 0.02);
  row("Gemini Pro, long: all of it at the higher price", gemini, {300'000, 2'000, 0, 0}, 0.75 + 0.03);
  row("Gemini Pro, at the edge", gemini, {200'000, 0, 0, 0}, 0.5);
  row("Gemini Pro, stored for an hour", gemini, {100'000, 0, 0, 0.4}, 0.125 + 0.18);
  row("GPT-4.1, read", gpt, {2'000, 300, 0.9, 0}, 0.0004 + 0.0009 + 0.0024);
  row("DeepSeek, read", deepseek, {1e6, 1e6, 1, 0}, 0.0028 + 0.28);
  row("no cached price: the input price", sonnetBatch, {1e6, 0, 0.3, 0.3}, 1.5);
}

void PriceRulesTest::requestsCostWhatProvidersPublish() {
  QFETCH(ApiClass, offer);
  QFETCH(ApiRequest, request);
  QFETCH(double, dollars);
  QCOMPARE(costOfRequest(offer, request).value(), dollars);
}

void PriceRulesTest::cachedReadsAreThePrefixShare() {
  Plan plan = plainPlan();
  switchOnApi(plan).classes = {{.tiers = {{0, Money(2), Money(0.5), {}, Money(8)}}}};
  const double plain = kRequests * (1000 * 2 + 200 * 8) / 1e6;
  QCOMPARE(evaluated(plan).api[0].value(), plain);
  auto& prefix = tunedLevers(plan).prefixCache.emplace();
  prefix.on = true;
  prefix.share = 0.4;
  prefix.fromMonth = 1;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.api[0].value(), plain);
  QCOMPARE(e.api[1].value(), kRequests * (600 * 2 + 400 * 0.5 + 200 * 8) / 1e6);
  plan.workloads[0].cachedReadShare = 0.9;  // the workload's own share counts
  plan.workloads[0].cacheWriteShare = 0.1;
  QCOMPARE(evaluated(plan).api[0].value(), kRequests * (900 * 0.5 + 100 * 2 + 200 * 8) / 1e6);
}

void PriceRulesTest::batchWorkloadsTakeTheBatchClass() {
  Plan plan = plainPlan();
  ApiOffload& api = switchOnApi(plan);
  api.classes = {{.tiers = {{0, Money(2), {}, {}, Money(8)}}},
                 {.service = ApiService::Batch, .tiers = {{0, Money(1), {}, {}, Money(4)}}}};
  const double standard = evaluated(plan).api[0].value();
  plan.workloads[0].apiClass = ApiService::Batch;
  QCOMPARE(evaluated(plan).api[0].value(), standard);  // it cannot wait
  QCOMPARE(validate(plan).size(), 1u);
  plan.workloads[0].workloadClass = WorkloadClass::Batch;
  QVERIFY(validate(plan).empty());
  QCOMPARE(evaluated(plan).api[0].value(), standard / 2);
  plan.workloads[0].apiClass = ApiService::Flex;  // not offered: standard
  QCOMPARE(evaluated(plan).api[0].value(), standard);
}

void PriceRulesTest::apiRulesGoByProviderAndModel() {
  Plan plan = plainPlan();
  ApiOffload& api = switchOnApi(plan);
  api.provider = "OpenAI";
  api.model = "gpt-4.1-mini";
  api.inputPerMTok = Money(2);
  const double list = evaluated(plan).api[0].value();
  plan.priceRules = {
      {.provider = "openai", .family = "gpt-4*", .tiers = {{PriceTier::Api}}, .discount = 0.1, .fromMonth = 1}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.api[0].value(), list);
  QCOMPARE(e.api[1].value(), list * 0.9);
  QCOMPARE(e.workloads[0].apiList[1].value(), list);
}

}  // namespace tst_price_rules

QTEST_GUILESS_MAIN(tst_price_rules::PriceRulesTest)
#include "tst_price_rules.moc"
