// SPDX-License-Identifier: GPL-3.0-or-later
// Missing is not zero: what has no rate is on no node and in no cost, and the figures say so. A request keeps 4 GPUs
// busy for a fifth of a second; models named Nothing are in no catalogue.
#include "support/evaluated.h"

namespace tst_incomplete {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

constexpr double kMonth = 730 * 3600.0;  // seconds

Workload unknownWorkload(const std::string& id, double requestsPerSecond) {
  Workload workload = plainWorkload(id, "main", requestsPerSecond);
  workload.model = "Nothing";
  workload.service.reset();
  return workload;
}

}  // namespace

class IncompleteTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aWorkloadWithoutARateIsUnserved() {
    Plan plan = plainPlan();
    const Evaluation before = evaluated(plan);
    plan.workloads.push_back(unknownWorkload("lost", 10));
    const Evaluation e = evaluated(plan);
    QCOMPARE(e.incomplete, std::vector<std::string>{"workloads[lost]"});
    QVERIFY(e.workloads[1].unserved && !e.workloads[0].unserved);
    QCOMPARE(e.headline.npvCost.value(), before.headline.npvCost.value());
    QCOMPARE(e.tokensIn[0].value(), 40 * kMonth * 1000);
    QCOMPARE(e.workloads[1].tokensOut[0].value(), 0.0);
    QCOMPARE(e.workloads[1].amortised[0].value(), 0.0);
    QCOMPARE(*e.headline.servedShare, 0.8);  // 40 of 50 requests per second, at the GPUs of the others
  }

  // Batch at 2 requests per GPU-second beside chat at 1.25: 40 and 10 requests keep 32 + 5 GPUs busy.
  void theOthersTellWhatItWouldTake() {
    Plan plan = plainPlan();
    plan.workloads.push_back(plainWorkload("batch", "main", 10));
    plan.workloads[1].service->gpusPerReplica = 1;
    plan.workloads[1].service->requestsPerSecondPerReplica = 2;
    plan.workloads.push_back(unknownWorkload("lost", 25));
    plan.workloads.push_back(plainWorkload("busy", "main", 20));
    plan.workloads[3].unit = DemandUnit::BusyGpus;  // it says nothing of GPUs a request
    const double missing = 25 * 37.0 / 50;
    QCOMPARE(*evaluated(plan).headline.servedShare, 1 - missing / (37 + 20 + missing));
  }

  void aloneItCannotBeTold() {
    Plan plan = plainPlan();
    plan.workloads = {unknownWorkload("lost", 10)};
    QVERIFY(!evaluated(plan).headline.servedShare);
    plan.workloads[0].requestsPerSecond = 0;  // without demand nothing is missing
    QCOMPARE(*evaluated(plan).headline.servedShare, 1.0);
    QVERIFY(evaluated(plan).incomplete.empty());
  }

  // A server that can only be bought is not free to rent.
  void nodesRentedWithoutAPriceAreSaid() {
    Plan plan = plainPlan();
    plan.nodeTypes[0].onDemand = MoneyPerHour(0);
    const std::string place = "nodeTypes[" + plan.nodeTypes[0].id.text + "].onDemand";
    QCOMPARE(evaluated(plan).incomplete, std::vector<std::string>{place});
    // For a term, too; a contract has a price of its own.
    plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 2};
    plan.fleets[0].commitments = {{.termMonths = 36, .count = 2}};
    QCOMPARE(evaluated(plan).incomplete, std::vector<std::string>{place});
    plan.fleets[0].commitments[0].pricePerHour = MoneyPerHour(4);
    QVERIFY(evaluated(plan).incomplete.empty());
  }

  void whatDoesNotReachAPoolIsNotMissing() {
    Plan plan = plainPlan();
    plan.workloads.push_back(unknownWorkload("lost", 10));
    auto& offload = tunedLevers(plan).apiOffload.emplace();
    offload.on = true;
    offload.share = 1;
    offload.workloads = {{WorkloadId("lost")}};
    QVERIFY(evaluated(plan).incomplete.empty());
    offload.share = 0.5;
    QCOMPARE(*evaluated(plan).headline.servedShare, 1 - 5.0 / 45);
    offload.fromMonth = 11;  // 10 a second in eleven months and 5 in the last
    QCOMPARE(*evaluated(plan).headline.servedShare, 1 - 115.0 / (115 + 480));
  }

  void shortfallAndWhatIsMissingAddUp() {
    Plan plan = plainPlan();  // 32 busy GPUs
    plan.workloads.push_back(unknownWorkload("lost", 10));
    plan.fleets[0].provisioning = {.policy = ProvisioningPolicy::Fixed, .count = 3};  // hold 24
    QCOMPARE(*evaluated(plan).headline.servedShare, 1 - (8 + 8.0) / (32 + 8));
  }

  void theChangeOfTheShareIsKnownWhereBothAre() {
    Headline whole;
    Headline half;
    half.servedShare = 0.5;
    QCOMPARE(*servedChange(whole, half), -0.5);
    half.servedShare.reset();
    QVERIFY(!servedChange(whole, half));
  }
};

}  // namespace tst_incomplete

QTEST_APPLESS_MAIN(tst_incomplete::IncompleteTest)
#include "tst_incomplete.moc"
