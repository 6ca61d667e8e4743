// SPDX-License-Identifier: GPL-3.0-or-later
// A typed rate is a measurement on its own nodes: on others it follows the serving model's ratio.
#include <QtTest>

#include "edits/typed_rates.h"
#include "support/evaluated.h"

namespace tst_typed_rates {

using namespace fulcrum;
using namespace fulcrum::test;

namespace {

// Served by a known model on a known card, with a rate that somebody typed.
Plan typedOn(const char* accelerator) {
  Plan plan = plainPlan();
  plan.nodeTypes[0].accelerator = accelerator;
  Workload& workload = plan.workloads[0];
  workload.model = "Llama-3.1-8B";
  workload.inputTokens = 500;
  workload.outputTokens = 500;
  workload.service = {.gpusPerReplica = 1, .requestsPerSecondPerReplica = 2, .source = "measured"};
  return plan;
}

std::string note(const ServingState& from, const ServingState& to) {
  return std::string(from.accelerator) + " to " + std::string(to.accelerator);
}

}  // namespace

class TypedRatesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  // As the lever of newer hardware moves it.
  void otherNodesHaveTheRateThatTheLeverWouldGive() {
    const Plan before = typedOn("L40S");
    Plan after = before;
    after.nodeTypes[0].accelerator = "H100 SXM";
    const auto moved = moveTypedRates(before, after, note);
    QCOMPARE(moved.size(), size_t(1));
    QCOMPARE(moved[0].before, 2.0);
    QVERIFY2(moved[0].after > 3.0, qPrintable(QString::number(moved[0].after.value_or(0))));
    const ServiceRate& service = *after.workloads[0].service;
    QCOMPARE(service.requestsPerSecondPerReplica, *moved[0].after);
    QCOMPARE(service.source, std::string("measured; L40S to H100 SXM"));

    Plan byLever = before;
    NodeType newer = before.nodeTypes[0];
    newer.id = NodeTypeId("newer");
    newer.accelerator = "H100 SXM";
    byLever.nodeTypes.push_back(newer);
    Hardware& hardware = tunedLevers(byLever).hardware.emplace();
    hardware.on = true;
    hardware.nodeType = newer.id;
    QCOMPARE(evaluated(after).pools[0].loadGpuHours[0].value(), evaluated(byLever).pools[0].loadGpuHours[0].value());
    // And back again.
    Plan back = after;
    back.nodeTypes[0].accelerator = "L40S";
    moveTypedRates(after, back, note);
    QVERIFY(std::abs(back.workloads[0].service->requestsPerSecondPerReplica - 2) < 1e-9);
  }

  void aFixedRateAndANewOneStay() {
    Plan before = typedOn("L40S");
    before.workloads[0].service->fixed = true;
    Plan after = before;
    after.nodeTypes[0].accelerator = "H100 SXM";
    QVERIFY(moveTypedRates(before, after, note).empty());
    before = typedOn("L40S");
    after = before;
    after.nodeTypes[0].accelerator = "H100 SXM";
    after.workloads[0].service->requestsPerSecondPerReplica = 5;
    QVERIFY(moveTypedRates(before, after, note).empty());
    QCOMPARE(after.workloads[0].service->requestsPerSecondPerReplica, 5.0);
  }

  void whatTheModelDoesNotKnowStaysAndIsNamed() {
    Plan before = typedOn("L40S");
    before.workloads[0].model = "Nothing";
    Plan after = before;
    after.nodeTypes[0].accelerator = "H100 SXM";
    const auto moved = moveTypedRates(before, after, note);
    QCOMPARE(moved.size(), size_t(1));
    QVERIFY(!moved[0].after);
    QCOMPARE(after.workloads[0], before.workloads[0]);
  }

  void aRateThatStaysTheSameHasNoNote() {
    const Plan before = typedOn("H100 SXM");
    Plan after = before;
    after.fleets[0].kvPrecision = KvPrecision::Bf16;  // what Auto is
    const auto moved = moveTypedRates(before, after, note);
    for (const MovedRate& rate : moved) QCOMPARE(*rate.after, rate.before);
    QCOMPARE(after.workloads[0].service->source, std::string("measured"));
  }

  void whatLeavesTheHomeAsItIsMovesNothing() {
    const Plan before = typedOn("L40S");
    Plan after = before;
    after.fleets[0].targetLoad = 0.5;
    after.nodeTypes[0].onDemand = MoneyPerHour(1);
    QVERIFY(moveTypedRates(before, after, note).empty());
  }
};

}  // namespace tst_typed_rates

QTEST_APPLESS_MAIN(tst_typed_rates::TypedRatesTest)
#include "tst_typed_rates.moc"
