// SPDX-License-Identifier: GPL-3.0-or-later
// Levers that act on requests and rates, in a pool of 40 requests per second: 16 replicas of 4 GPUs on 8 nodes.
#include "support/evaluated.h"

namespace tst_request_levers {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr double kRequests = 40.0 * 3600 * 730;  // per month

ServiceRate service(int gpus, double requestsPerSecond, bool fixed = false) {
  return {.gpusPerReplica = gpus, .requestsPerSecondPerReplica = requestsPerSecond, .fixed = fixed, .source = {}};
}

template <class LeverType>
LeverType& switchOn(std::optional<LeverType>& lever) {
  lever.emplace();
  lever->on = true;
  return *lever;
}

Plan withOtherNode() {
  Plan plan = plainPlan();
  NodeType other = plainNode("other");
  other.gpus = 4;
  other.accelerator = std::string("B");
  plan.nodeTypes.push_back(other);
  return plan;
}

}  // namespace

class RequestLeversTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void leversOffAreAsIfAbsent();
  void cacheAnswersItsShare();
  void cacheChargesLookUpsBeforeTheCache();
  void apiTakesAShareOfWhatTheCacheLeaves();
  void apiPricesFollowTheirTrend();
  void distilledRequestsRunOnTheirOwnReplicas();
  void distilledRequestsWithoutARateAreUnserved();
  void theLastTypedRateWins_data();
  void theLastTypedRateWins();
  void fixedRatesHoldUnderAnotherPrecision();
  void quantizationToTheSamePrecisionNeedsNoRate();
  void hardwareReplacesTheNodeType();
  void hardwareWithoutARateLeavesTheFleetAlone();
  void contractsKeepTheHardware_data();
  void contractsKeepTheHardware();
  void listsLimitALever_data();
  void listsLimitALever();
  void leversStartInTheirMonth();
  void busyGpusSkipWhatNeedsRequests();
  void workloadsWithoutARateAreNamed();
};

void RequestLeversTest::leversOffAreAsIfAbsent() {
  Plan plan = plainPlan();
  tunedLevers(plan).responseCache = ResponseCache{{.on = false, .oneOffCost = Money(5)}, 0.5, Money(100), Money(1)};
  tunedLevers(plan).commitments = Commitments{{.on = false}};
  const Evaluation off = evaluated(plan);
  QCOMPARE(off.headline.npvCost.value(), evaluated(plainPlan()).headline.npvCost.value());
  QVERIFY(off.problems.empty());
}

void RequestLeversTest::cacheAnswersItsShare() {
  Plan plan = plainPlan();
  switchOn(tunedLevers(plan).responseCache).hitRate = 0.25;
  QCOMPARE(peakNodes(plan), 6.0);
  QCOMPARE(evaluated(plan).tokensIn[0].value(), kRequests * 1000);  // tokens of all requests, cached ones included
}

void RequestLeversTest::cacheChargesLookUpsBeforeTheCache() {
  Plan plan = plainPlan();
  auto& cache = switchOn(tunedLevers(plan).responseCache);
  cache.hitRate = 0.25;
  cache.costPerMonth = Money(1000);
  cache.costPerMillionLookups = Money(0.4);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.cache[0].value(), 1000 + kRequests / 1e6 * 0.4);
  QCOMPARE(e.workloads[0].cache[0].value(), kRequests / 1e6 * 0.4);
}

void RequestLeversTest::apiTakesAShareOfWhatTheCacheLeaves() {
  Plan plan = plainPlan();
  switchOn(tunedLevers(plan).responseCache).hitRate = 0.25;
  auto& api = switchOn(tunedLevers(plan).apiOffload);
  api.share = 0.25;
  api.inputPerMTok = Money(0.5);
  api.outputPerMTok = Money(1.5);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.api[0].value(), kRequests * 0.75 * 0.25 * (1000 * 0.5 + 200 * 1.5) / 1e6);
  QCOMPARE(e.pools[0].nodesNeededMax[0], 5.0);  // 22.5 requests per second: 9 replicas, 36 GPUs
}

void RequestLeversTest::apiPricesFollowTheirTrend() {
  Plan plan = plainPlan();
  plan.assumptions.apiPriceTrend = -0.25;
  auto& api = switchOn(tunedLevers(plan).apiOffload);
  api.share = 1;
  api.inputPerMTok = Money(1);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.api[6].value(), e.api[0].value() * std::sqrt(0.75));
  QCOMPARE(e.pools[0].nodesNeededMax[0], 0.0);
}

void RequestLeversTest::distilledRequestsRunOnTheirOwnReplicas() {
  Plan plan = plainPlan();
  auto& distillation = switchOn(tunedLevers(plan).distillation);
  distillation.share = 0.5;
  distillation.model = std::string("small");
  distillation.service = service(1, 4);
  QCOMPARE(peakNodes(plan), 6.0);  // 8 replicas of 4 GPUs and 10 of 1: 42 GPUs
}

// Half of the requests go to a model whose rate is not known: they are on no node, and said to be.
void RequestLeversTest::distilledRequestsWithoutARateAreUnserved() {
  Plan plan = plainPlan();
  switchOn(tunedLevers(plan).distillation).share = 0.5;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodesNeededMax[0], 4.0);
  QCOMPARE(problemCodes(e), QStringList{"noServiceRate at scenarios[1].levers.distillation"});
  QCOMPARE(e.incomplete, std::vector<std::string>{"workloads[chat]"});
}

// Nodes for 40 requests per second under rates typed for the workload, quantization, prefix cache and hardware.
void RequestLeversTest::theLastTypedRateWins_data() {
  QTest::addColumn<bool>("fixed");
  QTest::addColumn<double>("quantized");  // 0: none typed
  QTest::addColumn<double>("prefixed");
  QTest::addColumn<double>("nodes");
  QTest::addRow("quantization") << false << 10.0 << -1.0 << 4.0;
  QTest::addRow("quantization over a fixed rate") << true << 10.0 << -1.0 << 4.0;
  QTest::addRow("prefix cache") << false << -1.0 << 20.0 << 2.0;
  QTest::addRow("both") << false << 10.0 << 20.0 << 2.0;
  QTest::addRow("unknown quantization") << false << 0.0 << -1.0 << 8.0;
  QTest::addRow("unknown prefix cache") << false << 10.0 << 0.0 << 4.0;
  QTest::addRow("unknown quantization, typed prefix cache") << false << 0.0 << 20.0 << 2.0;
}

void RequestLeversTest::theLastTypedRateWins() {
  QFETCH(bool, fixed);
  QFETCH(double, quantized);
  QFETCH(double, prefixed);
  QFETCH(double, nodes);
  Plan plan = plainPlan();
  plan.workloads[0].service->fixed = fixed;
  if (quantized >= 0) switchOn(tunedLevers(plan).quantization).precision = Precision::Fp8;
  if (quantized > 0) tunedLevers(plan).quantization->service = service(4, quantized);
  if (prefixed >= 0) switchOn(tunedLevers(plan).prefixCache).share = 0.4;
  if (prefixed > 0) tunedLevers(plan).prefixCache->service = service(4, prefixed);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodesNeededMax[0], nodes);
  QCOMPARE(!e.problems.empty(), quantized == 0 || prefixed == 0);
}

void RequestLeversTest::fixedRatesHoldUnderAnotherPrecision() {
  Plan plan = plainPlan();
  plan.workloads[0].service->fixed = true;
  switchOn(tunedLevers(plan).quantization).precision = Precision::Fp4;
  switchOn(tunedLevers(plan).prefixCache).share = 0.5;
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodesNeededMax[0], 8.0);
  QVERIFY(e.problems.empty());
}

void RequestLeversTest::quantizationToTheSamePrecisionNeedsNoRate() {
  Plan plan = plainPlan();
  switchOn(tunedLevers(plan).quantization).precision = Precision::Fp16;
  QVERIFY(evaluated(plan).problems.empty());
}

void RequestLeversTest::hardwareReplacesTheNodeType() {
  Plan plan = withOtherNode();
  auto& hardware = switchOn(tunedLevers(plan).hardware);
  hardware.nodeType = NodeTypeId("other");
  hardware.service = service(4, 20);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodeType.text, std::string("other"));
  QCOMPARE(e.pools[0].nodesNeededMax[0], 4.0);
  QCOMPARE(e.pools[0].gpusPerNode, 4);
}

void RequestLeversTest::hardwareWithoutARateLeavesTheFleetAlone() {
  Plan plan = withOtherNode();
  switchOn(tunedLevers(plan).hardware).nodeType = NodeTypeId("other");
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodeType.text, std::string("node"));
  QCOMPARE(problemCodes(e), QStringList{"typeARate at scenarios[1].levers.hardware"});
  plan.nodeTypes[1].accelerator = plan.nodeTypes[0].accelerator;  // the same accelerator: the same rate
  QCOMPARE(evaluated(plan).pools[0].nodeType.text, std::string("other"));
}

void RequestLeversTest::contractsKeepTheHardware_data() {
  QTest::addColumn<int>("start");
  QTest::addColumn<int>("term");
  QTest::addColumn<bool>("renew");
  QTest::addColumn<int>("bought");  // 1: nothing
  QTest::addColumn<bool>("kept");
  QTest::addRow("term in force") << -3 << 12 << false << 1 << true;
  QTest::addRow("term that ended") << -12 << 12 << false << 1 << false;
  QTest::addRow("term renewed before month 0") << -14 << 12 << true << 1 << true;
  QTest::addRow("term from month 0") << 0 << 12 << false << 1 << false;
  QTest::addRow("owned and live") << 0 << 12 << false << -2 << true;
  QTest::addRow("owned, on order") << 0 << 12 << false << -1 << true;
  QTest::addRow("owned, life over") << 0 << 12 << false << -50 << false;
}

void RequestLeversTest::contractsKeepTheHardware() {
  QFETCH(int, start);
  QFETCH(int, term);
  QFETCH(bool, renew);
  QFETCH(int, bought);
  QFETCH(bool, kept);
  Plan plan = withOtherNode();
  plan.nodeTypes[1].accelerator = plan.nodeTypes[0].accelerator;
  plan.assumptions.leadTimeMonths = 2;
  switchOn(tunedLevers(plan).hardware).nodeType = NodeTypeId("other");
  plan.fleets[0].commitments = {{.start = start, .termMonths = term, .count = 1, .renew = renew}};
  if (bought < 1) plan.fleets[0].owned = {{.month = bought, .count = 1}};
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodeType.text, std::string(kept ? "node" : "other"));
  QCOMPARE(problemCodes(e).contains("hardwareBound at scenarios[1].levers.hardware"), kept);
}

void RequestLeversTest::listsLimitALever_data() {
  QTest::addColumn<QStringList>("workloads");
  QTest::addColumn<QStringList>("fleets");
  QTest::addColumn<double>("mainNodes");
  QTest::addColumn<double>("sideNodes");
  const QStringList all{"*"};
  QTest::addRow("no list") << all << all << 4.0 << 4.0;
  QTest::addRow("workload") << QStringList{"chat"} << all << 4.0 << 8.0;
  QTest::addRow("fleet") << all << QStringList{"side"} << 8.0 << 4.0;
  QTest::addRow("both must match") << QStringList{"chat"} << QStringList{"side"} << 8.0 << 8.0;
  QTest::addRow("empty list") << QStringList{} << all << 8.0 << 8.0;
}

void RequestLeversTest::listsLimitALever() {
  QFETCH(QStringList, workloads);
  QFETCH(QStringList, fleets);
  QFETCH(double, mainNodes);
  QFETCH(double, sideNodes);
  Plan plan = plainPlan();
  plan.fleets.push_back(plainFleet("side", "node"));
  plan.workloads.push_back(plainWorkload("mail", "side", 40));
  auto& cache = switchOn(tunedLevers(plan).responseCache);
  cache.hitRate = 0.5;
  if (workloads != QStringList{"*"}) {
    cache.workloads.emplace();
    for (const QString& id : workloads) cache.workloads->push_back(WorkloadId(id.toStdString()));
  }
  if (fleets != QStringList{"*"}) {
    cache.fleets.emplace();
    for (const QString& id : fleets) cache.fleets->push_back(FleetId(id.toStdString()));
  }
  QCOMPARE(peakNodes(plan, "main"), mainNodes);
  QCOMPARE(peakNodes(plan, "side"), sideNodes);
}

void RequestLeversTest::leversStartInTheirMonth() {
  Plan plan = plainPlan();
  auto& cache = switchOn(tunedLevers(plan).responseCache);
  cache.fromMonth = 5;
  cache.hitRate = 0.5;
  cache.costPerMonth = Money(10);
  cache.oneOffCost = Money(700);
  const Evaluation e = evaluated(plan);
  QCOMPARE(e.pools[0].nodesNeededMax[4], 8.0);
  QCOMPARE(e.pools[0].nodesNeededMax[5], 4.0);
  QCOMPARE(e.cache[4].value(), 0.0);
  QCOMPARE(e.cache[5].value(), 10.0);
  QCOMPARE(e.oneOff[4].value(), 0.0);
  QCOMPARE(e.oneOff[5].value(), 700.0);
  QCOMPARE(e.oneOff[6].value(), 0.0);
}

void RequestLeversTest::busyGpusSkipWhatNeedsRequests() {
  Plan plan = plainPlan();
  plan.workloads[0].unit = DemandUnit::BusyGpus;
  plan.workloads[0].service.reset();
  switchOn(tunedLevers(plan).apiOffload).share = 0.5;
  switchOn(tunedLevers(plan).distillation).share = 0.5;
  switchOn(tunedLevers(plan).quantization).precision = Precision::Fp8;
  switchOn(tunedLevers(plan).prefixCache).share = 0.5;
  const Evaluation skipped = evaluated(plan);
  QCOMPARE(skipped.pools[0].nodesNeededMax[0], 10.0);  // 40 busy GPUs at half load: 80 GPUs
  QCOMPARE(skipped.pools[0].busyGpuHours[0].value(), 40 * 730.0);
  QVERIFY(!skipped.headline.costPerMTok);
  QCOMPARE(skipped.api[0].value(), 0.0);
  QCOMPARE(problemCodes(skipped).size(), 4);  // one leverWithoutWorkload each

  auto& cache = switchOn(tunedLevers(plan).responseCache);
  cache.hitRate = 0.5;
  cache.costPerMillionLookups = Money(1);
  const Evaluation cached = evaluated(plan);
  QCOMPARE(cached.pools[0].nodesNeededMax[0], 5.0);
  QCOMPARE(cached.cache[0].value(), 0.0);
}

void RequestLeversTest::workloadsWithoutARateAreNamed() {
  Plan plan = plainPlan();
  plan.workloads[0].service.reset();
  const Evaluation unserved = evaluated(plan);
  QCOMPARE(problemCodes(unserved), QStringList{"noServiceRate at workloads[0].service"});
  QCOMPARE(unserved.pools[0].nodesNeededMax[0], 0.0);

  switchOn(tunedLevers(plan).quantization).service = service(4, 5);  // a typed rate of a lever serves it
  const Evaluation served = evaluated(plan);
  QVERIFY(served.problems.empty());
  QCOMPARE(served.pools[0].nodesNeededMax[0], 8.0);
}

}  // namespace tst_request_levers

QTEST_APPLESS_MAIN(tst_request_levers::RequestLeversTest)
#include "tst_request_levers.moc"
