// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "optimise/optimise.h"
#include "plan/validate.h"
#include "risk/default_inputs.h"
#include "risk/simulate.h"
#include "risk_plan.h"

namespace tst_simulate {

using namespace fulcrum;
using namespace fulcrum::risk;

namespace {

bool isSame(double a, double b) {
  if (std::isinf(a) || std::isinf(b) || std::isnan(a)) return a == b || (std::isnan(a) && std::isnan(b));
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::max(std::abs(a), std::abs(b)));
}

// The outputs as an evaluation of the plan says them, by name.
std::map<std::string, double> outputsOf(const Plan& plan, const ScenarioId& id) {
  optimise::SolvedPools solved;
  const auto evaluator = [&](const Plan& each, const ScenarioId& scenario) {
    return optimise::evaluateOptimal(each, scenario, solved);
  };
  const Evaluation evaluation = evaluator(plan, id).value();
  const auto arms = finance::ownVersusRent(plan, id, evaluator).value();
  const double never = std::numeric_limits<double>::infinity();
  std::map<std::string, double> outputs{{"monthlyCost", evaluation.headline.monthlyCost.value()},
                                        {"npvCost", evaluation.headline.npvCost.value()},
                                        {"costPerMTok", evaluation.headline.costPerMTok.value_or(std::nan(""))},
                                        {"utilisation", evaluation.headline.utilisation.value_or(std::nan(""))},
                                        {"avoidableWaste", evaluation.headline.avoidableWasteShare},
                                        {"servedShare", evaluation.headline.servedShare.value_or(std::nan(""))},
                                        {"ownNpv", arms.npv.value()},
                                        {"ownPaybackMonths", arms.payback.simple.first.value_or(never)},
                                        {"ownDiscountedPaybackMonths", arms.payback.discounted.first.value_or(never)}};
  if (const auto base = find(plan, id)->base) {
    outputs["npvAgainstBase"] = (evaluator(plan, *base).value().headline.npvCost - evaluation.headline.npvCost).value();
  }
  for (const PoolEvaluation& pool : evaluation.pools) {
    const double most = *std::max_element(pool.nodesNeededMax.begin(), pool.nodesNeededMax.end());
    outputs["nodesMax." + pool.id.text] = most;
    outputs["nodesMax"] += most;
  }
  for (size_t month = 0; month < evaluation.cashTotal.size(); ++month) {
    const CalendarMonth at = addMonths(plan.start, static_cast<int>(month));
    outputs["cash.FY" + std::to_string(fiscalYear(at, plan.fiscalYearStart))] += evaluation.cashTotal[month].value();
  }
  return outputs;
}

Simulator simulatorOf(const Plan& plan, int trials, PurchaseDecision decision = PurchaseDecision::Held) {
  std::vector<ScenarioId> ids;
  for (const Scenario& scenario : plan.scenarios) ids.push_back(scenario.id);
  return std::move(Simulator::prepare(plan, ids, {.trials = trials, .seed = 5, .decision = decision})).value();
}

SimulationTrials simulated(const Plan& plan, int trials, int threads = 1,
                           PurchaseDecision decision = PurchaseDecision::Held) {
  Simulator simulator = simulatorOf(plan, trials, decision);
  simulator.run(trials, threads);
  return simulator.trials();
}

std::vector<double> rowOf(const SimulationTrials& trials, size_t trial) {
  std::vector<double> row;
  for (const std::vector<double>& used : trials.used) row.push_back(used[trial]);
  return row;
}

bool sameFigures(const SimulationTrials& a, const SimulationTrials& b) {
  bool same = a.used == b.used && a.clipped == b.clipped && a.scenarios.size() == b.scenarios.size();
  for (size_t index = 0; same && index < a.scenarios.size(); ++index)
    same = a.scenarios[index].values == b.scenarios[index].values && a.scenarios[index].cash == b.scenarios[index].cash;
  return same;
}

}  // namespace

class TestSimulate : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trialsAreWhatTheirRowsSay() {
    Plan plan = test::riskPlan();
    QVERIFY(!hasErrors(validate(plan)));
    plan.scenarios[0].levers.own = Own{{.on = false}, OwnMode::Counts};  // what the base would own is by count too
    plan.scenarios[0].levers.own->counts[FleetId("main")] = {{.month = 0, .count = 3}};
    const SimulationTrials trials = simulated(plan, 50);
    int compared = 0;
    for (size_t trial = 0; trial < 50; ++trial) {
      const Plan written = test::writtenByHand(plan, rowOf(trials, trial));
      for (const ScenarioTrials& scenario : trials.scenarios) {
        const auto expected = outputsOf(written, scenario.id);
        QCOMPARE(expected.size(), scenario.outputs.size());
        for (size_t output = 0; output < scenario.outputs.size(); ++output, ++compared) {
          const double wanted = expected.at(scenario.outputs[output]);
          QVERIFY2(isSame(scenario.values[output][trial], wanted),
                   qPrintable(QString::fromStdString(scenario.outputs[output]) +
                              QStringLiteral(": %1, not %2").arg(scenario.values[output][trial]).arg(wanted)));
        }
      }
    }
    QVERIFY(compared > 1000);
  }

  void optimaThatFollowAreThoseOfTheWrittenPlan() {
    Plan plan = test::riskPlan();
    plan.scenarios[1].levers.commitments = Commitments{{.on = true}, CommitmentMode::Optimal};
    plan.scenarios[1].levers.own = Own{{.on = true}, OwnMode::Optimal};
    plan.ownVsRent.rentArm.kind = RentArmKind::Best;
    const SimulationTrials trials = simulated(plan, 10, 1, PurchaseDecision::Follows);
    for (size_t trial = 0; trial < 10; ++trial) {
      const Plan written = test::writtenByHand(plan, rowOf(trials, trial));
      const ScenarioTrials& tuned = trials.scenarios[1];
      const auto expected = outputsOf(written, tuned.id);
      for (size_t output = 0; output < tuned.outputs.size(); ++output)
        QVERIFY2(isSame(tuned.values[output][trial], expected.at(tuned.outputs[output])),
                 tuned.outputs[output].c_str());
    }
  }

  // A cache that answers all leaves nothing to move to the other region: at the plan's own values that pool is not
  // there.
  void poolsThatComeAndGoKeepOutputsInTheirPlaces() {
    Plan plan = test::riskPlan();
    for (Workload& workload : plan.workloads) workload.flexibleShare = 0.5;
    Levers& levers = plan.scenarios[1].levers;
    levers.multiRegion = MultiRegion{{.on = true}, 1.0, plan.nodeTypes[0].id, 20, 8};
    levers.responseCache->hitRate = 1;
    plan.uncertainties = {test::uncertain("hits", "levers.responseCache.hitRate", InputEffect::Value,
                                          {.kind = DistributionKind::Discrete, .values = {0.2, 1}, .weights = {}})};
    plan.correlations.clear();
    for (const double own : {1.0, 0.2}) {
      levers.responseCache->hitRate = own;
      const SimulationTrials trials = simulated(plan, 4);
      const ScenarioTrials& tuned = trials.scenarios[1];
      for (size_t trial = 0; trial < 4; ++trial) {
        Plan written = plan;
        written.scenarios[1].levers.responseCache->hitRate = trials.used[0][trial];
        const auto expected = outputsOf(written, test::kTuned);
        for (size_t output = 0; output < tuned.outputs.size(); ++output) {
          const auto wanted = expected.find(tuned.outputs[output]);
          QVERIFY2(isSame(tuned.values[output][trial], wanted != expected.end() ? wanted->second : 0.0),
                   tuned.outputs[output].c_str());
        }
      }
    }
  }

  // Coverage and optima are bought for the plan's own values and held, whatever the trial says.
  void heldPurchasesAreThoseOfThePlansOwnValues() {
    Plan plan = test::riskPlan();
    plan.scenarios[1].levers.commitments = Commitments{{.on = true}, CommitmentMode::Coverage, 0.5, 0.25};
    plan.scenarios[1].levers.own = Own{{.on = true}, OwnMode::Optimal};
    optimise::SolvedPools solved;
    const auto own = optimise::evaluateScenario(plan, test::kTuned, solved).value();
    const Plan held = withPurchasesHeldAs(plan, test::kTuned, own).plan;
    QVERIFY(held.scenarios[1].levers.commitments->mode == CommitmentMode::Counts);
    QVERIFY(held.scenarios[1].levers.own->mode == OwnMode::Counts);
    const SimulationTrials trials = simulated(plan, 20);
    const ScenarioTrials& tuned = trials.scenarios[1];
    const auto costAt = *outputIndex(tuned, "monthlyCost");
    QVERIFY(isSame(tuned.own[costAt], own.evaluation.headline.monthlyCost.value()));
    for (size_t trial = 0; trial < 20; ++trial) {
      const Plan written = test::writtenByHand(held, rowOf(trials, trial));
      QVERIFY(isSame(tuned.values[costAt][trial], outputsOf(written, test::kTuned).at("monthlyCost")));
    }
  }

  void theNumberOfThreadsAndStepsChangesNothing() {
    const Plan plan = test::riskPlan();
    const SimulationTrials one = simulated(plan, 300, 1);
    QVERIFY(sameFigures(one, simulated(plan, 300, 2)));
    QVERIFY(sameFigures(one, simulated(plan, 300, 7)));
    Simulator steps = simulatorOf(plan, 300);
    for (const int until : {10, 200, 300}) QVERIFY(steps.run(until, 2));
    QVERIFY(sameFigures(one, steps.trials()));
  }

  void whatAFieldsRangeCutsIsCounted() {
    Plan plan = test::riskPlan();
    plan.uncertainties = {test::uncertain("life", "assumptions.residualShare", InputEffect::Add,
                                          {.kind = DistributionKind::Uniform, .min = -0.4, .max = 0.4})};
    plan.correlations.clear();
    const SimulationTrials trials = simulated(plan, 100);
    QCOMPARE(trials.clipped, std::vector<int>{25});  // a residual of 0.2 less up to 0.4: the lowest quarter
  }

  void switchedOffInputsTakeNoPart() {
    Plan plan = test::riskPlan();
    for (UncertainInput& input : plan.uncertainties) input.on = false;
    plan.uncertainties[0].path = "nothing[at].all";
    const SimulationTrials trials = simulated(plan, 3);
    QVERIFY(trials.inputs.empty());
    for (const ScenarioTrials& scenario : trials.scenarios) {
      for (size_t output = 0; output < scenario.outputs.size(); ++output) {
        for (const double value : scenario.values[output]) QVERIFY(isSame(value, scenario.own[output]));
      }
    }
  }

  void aServingBandMovesModelledRatesOnly() {
    Plan plan = test::riskPlan();
    plan.nodeTypes[0].accelerator = "H100 SXM";
    plan.workloads[0].model = "Llama-3.1-8B";
    plan.workloads[0].service.reset();
    plan.uncertainties = {
        test::uncertain("speed", "throughput", InputEffect::Factor, {.kind = DistributionKind::ServingBand})};
    plan.correlations.clear();
    const SimulationTrials trials = simulated(plan, 101);
    const Statistics used = statisticsOf(trials.used[0], false);
    QVERIFY(used.percentiles[1] < 1 && used.percentiles[5] > 1);
    // The same rate typed in, times the factor that the row says, needs the same nodes.
    Plan typed = plan;
    const ServingBook book(plan);
    const auto answer =
        book.answer(homeState(plan.workloads[0], plan.workloads[0].model, plan.fleets[0], plan.nodeTypes[0]));
    QVERIFY(answer.ok());
    const auto& point = answer.value().point;
    for (size_t trial = 0; trial < 101; trial += 10) {
      typed.workloads[0].service = ServiceRate{point.gpus, point.requestsPerSecond * trials.used[0][trial], false, {}};
      const auto expected = outputsOf(typed, test::kBase);
      const ScenarioTrials& base = trials.scenarios[0];
      for (const char* name : {"monthlyCost", "nodesMax", "utilisation"})
        QVERIFY2(isSame(base.values[*outputIndex(base, name)][trial], expected.at(name)), name);
    }
  }

  void driversAreRankedByTheirSwing() {
    const SimulationTrials trials = simulated(test::riskPlan(), 500);
    const auto drivers = driversOf(trials, trials.scenarios[0], "monthlyCost");
    QCOMPARE(drivers.size(), size_t{7});
    QCOMPARE(drivers.front().input, std::string("traffic"));
    QVERIFY(drivers.front().rank > 0.5);
    const auto hits = std::find_if(drivers.begin(), drivers.end(), [](const Driver& d) { return d.input == "hits"; });
    QVERIFY(std::abs(hits->rank) < 0.15);  // the base has no cache
  }

  void whatCannotBeSimulatedIsNamed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<InputEffect>("effect");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << "workloads[old].requestsPerSecond" << InputEffect::Factor << "riskPathGone";
    QTest::newRow("no number") << "workloads[chat].name" << InputEffect::Factor << "riskPathGone";
    QTest::newRow("no lever") << "levers.responseCache.colour" << InputEffect::Factor << "riskPathGone";
    QTest::newRow("the horizon") << "horizonMonths" << InputEffect::Add << "riskPathGone";
    QTest::newRow("rates differ") << "throughput" << InputEffect::Value << "riskThroughput";
  }
  void whatCannotBeSimulatedIsNamed() {
    QFETCH(QString, path);
    QFETCH(InputEffect, effect);
    QFETCH(QString, code);
    Plan plan = test::riskPlan();
    plan.uncertainties[1].path = path.toStdString();
    plan.uncertainties[1].effect = effect;
    const Problems problems = checkUncertainties(plan);
    QCOMPARE(problems.size(), size_t{1});
    QCOMPARE(QString::fromStdString(problems[0].code), code);
    QVERIFY(problems[0].where.starts_with("uncertainties[1]."));
  }

  void theDefaultSetCanBeSimulated() {
    Plan plan = test::riskPlan();
    plan.uncertainties.clear();
    plan.correlations.clear();
    plan = withDefaultInputs(plan);
    QVERIFY(!hasErrors(validate(plan)));
    QCOMPARE(checkUncertainties(plan), Problems());
    QCOMPARE(plan.uncertainties.size(), size_t{11});
    for (const UncertainInput& input : plan.uncertainties) QVERIFY(!input.source.empty());
    QCOMPARE(withDefaultInputs(plan), plan);
    QVERIFY(simulated(plan, 20).done == 20);
  }

  void aCancelledRunSaysSo() {
    Simulator simulator = simulatorOf(test::riskPlan(), 1000);
    const std::atomic<bool> cancelled{true};
    QVERIFY(!simulator.run(1000, 2, &cancelled));
    QCOMPARE(simulator.trials().done, 0);
  }
};

}  // namespace tst_simulate

QTEST_GUILESS_MAIN(tst_simulate::TestSimulate)
#include "tst_simulate.moc"
