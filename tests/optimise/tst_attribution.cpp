// SPDX-License-Identifier: GPL-3.0-or-later
// Savings shared among the changes of a scenario.
#include "optimise/attribution.h"

#include "optimise/optimise.h"
#include "plan/assumption_index.h"
#include "support/evaluated.h"
#include "support/random_plan.h"

namespace tst_attribution {

using namespace fulcrum;
using namespace fulcrum::test;
using namespace fulcrum::optimise;

namespace {

Attribution attributed(const Plan& plan, const finance::Evaluator& evaluator = {}) {
  SolvedPools solved;
  const finance::Evaluator optimal = [&](const Plan& p, const ScenarioId& id) {
    return evaluateOptimal(p, id, solved);
  };
  return *attribute(plan, kBase, kTuned, evaluator ? evaluator : optimal).value();
}

double sumOf(const Attribution& attribution, Money Contribution::*column) {
  double sum = 0;
  for (const Contribution& contribution : attribution.contributions) sum += (contribution.*column).value();
  return sum;
}

}  // namespace

class TestAttribution : public QObject {
  Q_OBJECT
 private slots:
  // From 8 nodes to 2 at 7,300 each: either lever alone saves 4, the second of two 2.
  void interactionIsShared() {
    const Attribution found = attributed(twoLevers());
    QCOMPARE(found.base.value(), 8 * 7300.0);
    QCOMPARE(found.scenario.value(), 2 * 7300.0);
    QCOMPARE(found.contributions.size(), 2u);
    for (const Contribution& each : found.contributions) QCOMPARE(each.shapley.value(), -3 * 7300.0);
    QCOMPARE(found.contributions[0].sequential.value(), -4 * 7300.0);
    QCOMPARE(found.contributions[1].sequential.value(), -2 * 7300.0);
    QCOMPARE(*found.contributions[0].player.lever, LeverKind::ResponseCache);
  }

  // Twice the demand and a cheaper year: each by itself, or together.
  void assumptionsCountOneByOneWhereThatIsAsked() {
    Plan plan = plainPlan();
    AssumptionOverrides& own = plan.scenarios[1].assumptions;
    own.values = plan.assumptions;
    own.set.set(assumptionIndex(&Assumptions::demandFactor));
    own.set.set(assumptionIndex(&Assumptions::cloudPriceTrend));
    own.values.demandFactor = 2;
    own.values.cloudPriceTrend = -0.5;
    QCOMPARE(playersOf(plan, kBase, kTuned).size(), size_t{1});
    SolvedPools solved;
    const auto found =
        *attribute(
             plan, kBase, kTuned, [&](const Plan& p, const ScenarioId& id) { return evaluateOptimal(p, id, solved); },
             nullptr, {}, AssumptionPlayers::Each)
             .value();
    QCOMPARE(found.contributions.size(), size_t{2});
    for (const Contribution& each : found.contributions) QVERIFY(each.player.assumption.has_value());
    const double difference = found.scenario.value() - found.base.value();
    QVERIFY(std::abs(sumOf(found, &Contribution::shapley) - difference) < 1e-9 * found.base.value());
  }

  void bothColumnsAddUp() {
    int added = 0;
    for (uint64_t seed = 0; seed < 12; ++seed) {
      const Plan plan = withOptimalLevers(randomPlan(seed), kTuned, true);
      if (playersOf(plan, kBase, kTuned).size() > 8) continue;
      const Attribution found = attributed(plan);
      const double difference = found.scenario.value() - found.base.value();
      const double tolerance = 1e-12 * std::max(1.0, std::abs(found.base.value()));
      QVERIFY(std::abs(sumOf(found, &Contribution::shapley) - difference) <= std::max(1e-9, tolerance));
      QVERIFY(std::abs(sumOf(found, &Contribution::sequential) - difference) <= std::max(1e-9, tolerance));
      ++added;
    }
    QVERIFY(added > 2);
  }

  void assumptionsAreOnePlayer() {
    Plan plan = twoLevers();
    plan.scenarios[1].assumptions.values.demandFactor = 2;
    plan.scenarios[1].assumptions.values.pue = 1.1;
    size_t index = 0;
    forEachField<Assumptions>([&](const auto& field) {
      if (field.key == "demandFactor" || field.key == "pue") plan.scenarios[1].assumptions.set.set(index);
      ++index;
    });
    const Attribution found = attributed(plan);
    QCOMPARE(found.contributions.size(), 3u);
    QVERIFY(!found.contributions[0].player.lever);
    QVERIFY(found.contributions[0].shapley > Money(0));
    QCOMPARE(found.scenario.value(), evaluated(plan).headline.monthlyCost.value());
  }

  void changedElementsAreOnePlayer() {
    Plan plan = twoLevers();
    plan.scenarios[1].added.nodeTypes = {plainNode("cheap")};
    plan.scenarios[1].added.nodeTypes[0].onDemand = MoneyPerHour(5);
    plan.scenarios[1].overrides["fleets[main].nodeType"] = {.json = "\"cheap\"", .curve = {}};
    Hardware& hardware = plan.scenarios[1].levers.hardware.emplace();
    hardware.on = true;
    hardware.nodeType = NodeTypeId("cheap");  // which the base does not have
    const auto players = playersOf(plan, kBase, kTuned);
    QCOMPARE(players.size(), size_t(4));
    QVERIFY(players[0].elements && !players[0].lever);
    const auto found =
        attribute(plan, kBase, kTuned, [](const Plan& p, const ScenarioId& id) { return evaluate(p, id); });
    QVERIFY(found.ok());
    Money sum;
    for (const Contribution& each : found.value()->contributions) sum += each.shapley;
    QCOMPARE(found.value()->base, evaluate(plan, kBase).value().headline.monthlyCost);
    QCOMPARE(found.value()->scenario, evaluate(plan, kTuned).value().headline.monthlyCost);
    QVERIFY(std::abs((found.value()->base + sum - found.value()->scenario).value()) < 1e-6);
    QVERIFY(found.value()->contributions[0].shapley < Money(0));
  }

  void whatIsAlikeIsNoPlayer() {
    Plan plan = twoLevers();
    plan.scenarios[0].levers.responseCache = tunedLevers(plan).responseCache;
    tunedLevers(plan).spot.emplace();  // off
    QCOMPARE(playersOf(plan, kBase, kTuned), (std::vector<Player>{{LeverKind::Quantization}}));
    QVERIFY(attributed(plainPlan()).contributions.empty());
  }

  void eachSetIsEvaluatedOnceUnlessCancelled() {
    int evaluations = 0;
    std::atomic<bool> cancelled = false;
    const finance::Evaluator counting = [&](const Plan& plan, const ScenarioId& id) {
      cancelled = ++evaluations == 6;
      return evaluate(plan, id);
    };
    QCOMPARE(attributed(twoLevers(), counting).evaluations, 4);
    QCOMPARE(evaluations, 4);
    const auto found = attribute(twoLevers(), kBase, kTuned, counting, &cancelled);
    QVERIFY(found.ok());
    QVERIFY(!found.value().has_value());
    QCOMPARE(evaluations, 6);
  }
};

}  // namespace tst_attribution

QTEST_APPLESS_MAIN(tst_attribution::TestAttribution)
#include "tst_attribution.moc"
