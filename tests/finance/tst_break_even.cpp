// SPDX-License-Identifier: GPL-3.0-or-later
#include "finance/break_even.h"

#include <QtTest>

#include "arms.h"
#include "engine/evaluate.h"
#include "near.h"

namespace tst_break_even {

using namespace fulcrum;
using namespace fulcrum::finance;

namespace {

constexpr int kMonths = 36;
constexpr double kNodeHourRent = 80.0;

// One fleet of one node type; the scenario buys three nodes through its lever.
Plan plan() {
  Plan plan;
  plan.horizonMonths = kMonths;
  plan.assumptions.ownedLifeMonths = kMonths;
  plan.assumptions.networkPerNodeMonth = Money(1000);
  NodeType type;
  type.id = NodeTypeId("node");
  type.gpus = 8;
  type.onDemand = MoneyPerHour(kNodeHourRent);
  type.purchasePrice = Money(1000000);
  plan.nodeTypes.push_back(type);
  Fleet fleet;
  fleet.id = FleetId("main");
  fleet.nodeType = type.id;
  fleet.targetLoad = 1;
  plan.fleets.push_back(fleet);
  Workload workload;
  workload.id = WorkloadId("chat");
  workload.fleet = fleet.id;
  workload.unit = DemandUnit::BusyGpus;
  workload.requestsPerSecond = 32;  // four nodes
  plan.workloads.push_back(workload);
  Scenario scenario;
  scenario.id = ScenarioId("base");
  scenario.levers.own = Own();
  scenario.levers.own->on = true;
  scenario.levers.own->counts[fleet.id] = {{.month = 0, .count = 3}};
  scenario.levers.own->mode = OwnMode::Counts;
  plan.scenarios.push_back(scenario);
  return plan;
}

// An engine small enough to check by hand: fractions of nodes, owned ones first, the rest rented.
Result<Evaluation> evaluateByHand(const Plan& plan, const ScenarioId& scenario) {
  const Own lever = resolveScenario(plan, scenario).levers.own.value_or(Own());
  double owned = 0.0;
  if (lever.on && lever.mode == OwnMode::Optimal) owned = 3;
  if (lever.on && lever.mode == OwnMode::Counts && lever.counts.contains(FleetId("main"))) {
    owned = lever.counts.at(FleetId("main")).front().count;
  }
  const NodeType& type = plan.nodeTypes[0];
  const double demand = resolveScenario(plan, scenario).assumptions.demandFactor;
  const double needed = demand * plan.workloads[0].requestsPerSecond / type.gpus;
  const double rented = std::max(0.0, needed - owned);
  Evaluation arm =
      ownArm(kMonths, plan.assumptions.discountRate, owned * type.purchasePrice.value(), owned * 1000.0, 0.01);
  PoolEvaluation& pool = arm.pools[0];
  pool.gpusPerNode = type.gpus;
  pool.lots.clear();
  if (owned > 0) {
    pool.lots = {{.paid = 0,
                  .first = 0,
                  .end = kMonths,
                  .count = static_cast<int>(owned),
                  .price = type.purchasePrice * owned,
                  .byLever = true}};
  }
  setLine(pool, CostLine::OnDemand, rented * kHoursPerMonth * type.onDemand.value());
  pool.nodeHours[static_cast<size_t>(Tier::OnDemand)].assign(kMonths, Hours(rented * kHoursPerMonth));
  pool.ownedNodes.assign(kMonths, owned);
  pool.busyGpuHours.assign(kMonths, Hours(needed * kHoursPerMonth * type.gpus));
  pool.provisionedGpuHours.assign(kMonths, Hours(std::max(owned, needed) * kHoursPerMonth * type.gpus));
  return arm;
}

}  // namespace

class TestBreakEven : public QObject {
  Q_OBJECT

 private slots:
  void theFactorBringsTheValueToZero() {
    QVERIFY_NEAR(breakEvenFactor([](double f) -> Result<double> { return f - 0.37; }).value(), 0.37, 1e-8);
    QVERIFY_NEAR(breakEvenFactor([](double f) -> Result<double> { return 500.0 - f; }).value(), 500.0, 1e-5);
    QCOMPARE(breakEvenFactor([](double f) -> Result<double> { return f - 1.0; }).value(), 1.0);
  }

  void ofSeveralTheNearestToOneIsTaken() {
    const auto value = [](double f) -> Result<double> { return (f - 0.1) * (f - 1.8) * (f - 9.0); };
    QVERIFY_NEAR(breakEvenFactor(value).value(), 1.8, 1e-7);
  }

  void aJumpAcrossZeroIsItsPlace() {
    const auto value = [](double f) -> Result<double> { return f < 2.5 ? -1.0 : 3.0; };
    QVERIFY_NEAR(breakEvenFactor(value).value(), 2.5, 1e-6);
  }

  void withoutAChangeOfSignThereIsNone() {
    for (const double constant : {1.0, 0.0, -1.0}) {
      const auto factor = breakEvenFactor([=](double) -> Result<double> { return constant; });
      QCOMPARE(factor.problems().front().code, std::string("noBreakEven"));
    }
  }

  void problemsPassThrough() {
    const auto factor = breakEvenFactor([](double f) -> Result<double> {
      if (f > 2.0) return Problem{Severity::Error, "overloaded", "", {}};
      return 1.0;
    });
    QCOMPARE(factor.problems().front().code, std::string("overloaded"));
  }

  void theArmsOfAPlan() {
    const ScenarioId base("base");
    const auto result = ownVersusRent(plan(), base, evaluateByHand);
    QVERIFY(result.ok());
    QVERIFY(!result.value().hypothetical);
    QCOMPARE(result.value().difference[0], -3000000.0);
    QVERIFY_NEAR(result.value().difference[1], 3 * (kNodeHourRent * kHoursPerMonth - 1000.0), 1e-6);

    Plan rentsAll = plan();
    rentsAll.scenarios[0].levers.own->on = false;
    const auto hypothetical = ownVersusRent(rentsAll, base, evaluateByHand);
    QVERIFY(hypothetical.value().hypothetical);
    QCOMPARE(hypothetical.value().npv, result.value().npv);
  }

  void theEngineGivesTheSameArms() {
    const Evaluator engine = [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); };
    const ScenarioId base("base");
    const OwnVersusRent found = ownVersusRent(plan(), base, engine).value();
    const OwnVersusRent wanted = ownVersusRent(plan(), base, evaluateByHand).value();
    for (size_t m = 0; m < wanted.difference.size(); ++m) QVERIFY_NEAR(found.difference[m], wanted.difference[m], 1e-6);
    QVERIFY_NEAR(*found.irr, *wanted.irr, 1e-12);
    const Plan held = withPurchasesHeld(plan(), base, evaluate(plan(), base).value());
    QVERIFY_NEAR(breakEvenRent(held, base, engine).value().factor,
                 breakEvenRent(held, base, evaluateByHand).value().factor, 1e-7);
    // Nodes are whole: owning stops paying where the demand for one of them ends.
    QVERIFY_NEAR(breakEvenDemand(held, base, engine).value().factor, 0.25, 1e-6);
  }

  void anEvaluationAtHandIsNotRepeated() {
    int evaluations = 0;
    const Evaluator counting = [&](const Plan& p, const ScenarioId& id) {
      ++evaluations;
      return evaluateByHand(p, id);
    };
    const ScenarioId base("base");
    const Evaluation asIs = evaluateByHand(plan(), base).value();
    QVERIFY(ownVersusRent(plan(), base, counting, &asIs).ok());
    QCOMPARE(evaluations, 1);
  }

  void breakEvenRentIsShownPerGpuHour() {
    const ScenarioId base("base");
    const Plan held = withPurchasesHeld(plan(), base, evaluateByHand(plan(), base).value());
    const BreakEvenRent found = breakEvenRent(held, base, evaluateByHand).value();
    QVERIFY_NEAR(npvAtFactors(held, base, found.factor, 1.0, evaluateByHand).value(), 0.0, 1.0);
    QVERIFY_NEAR(found.perGpuHour->value(), found.factor * kNodeHourRent / 8.0, 1e-9);
    QVERIFY(found.factor < 1.0);
  }

  void breakEvenDemandIsShownAsUtilisation() {
    const ScenarioId base("base");
    const Plan held = withPurchasesHeld(plan(), base, evaluateByHand(plan(), base).value());
    const BreakEvenDemand found = breakEvenDemand(held, base, evaluateByHand).value();
    QVERIFY_NEAR(npvAtFactors(held, base, 1.0, found.factor, evaluateByHand).value(), 0.0, 1.0);
    // Below three nodes all demand is on owned GPUs.
    QVERIFY_NEAR(*found.utilisation, found.factor * 4.0 / 3.0, 1e-9);
    QVERIFY(*found.utilisation < 1.0);
  }

  // The rent arm may be a scenario that is based on the one that owns: it does not own what that one is taken to buy.
  void aScenarioBasedOnItKeepsRenting() {
    const ScenarioId base("base");
    Plan rents = plan();
    rents.scenarios[0].levers.own->on = false;
    rents.scenarios.push_back({.id = ScenarioId("other"), .base = base});
    rents.ownVsRent.rentArm = {.kind = RentArmKind::Scenario, .scenario = ScenarioId("other")};
    const double npv = ownVersusRent(rents, base, evaluateByHand).value().npv.value();
    QVERIFY(npv > 0);
    QCOMPARE(npvAtFactors(withOwnLever(rents, base), base, 1, 1, evaluateByHand).value(), npv);
  }

  void anOptimumIsHeldAsCounts() {
    Plan optimal = plan();
    optimal.scenarios[0].levers.own->mode = OwnMode::Optimal;
    const ScenarioId base("base");
    const Plan held = withPurchasesHeld(optimal, base, evaluateByHand(optimal, base).value());
    QCOMPARE(*held.scenarios[0].levers.own, *plan().scenarios[0].levers.own);
  }
};

}  // namespace tst_break_even

QTEST_APPLESS_MAIN(tst_break_even::TestBreakEven)
#include "tst_break_even.moc"
