// SPDX-License-Identifier: GPL-3.0-or-later
// Tornado, goal seek, sweeps, stress cases and buying; and how trials and sweeps are written.
#include <QFile>
#include <QTest>
#include <cmath>

#include "exchange/risk_csv.h"
#include "exchange/risk_json.h"
#include "optimise/optimise.h"
#include "plan/plan_json.h"
#include "plan/validate.h"
#include "risk/buying.h"
#include "risk/default_inputs.h"
#include "risk/stress.h"
#include "risk_plan.h"

namespace tst_risk_answers {

using namespace fulcrum;
using namespace fulcrum::risk;

namespace {

double costOfPlan(const Plan& plan, const ScenarioId& id) {
  optimise::SolvedPools solved;
  return optimise::evaluateOptimal(plan, id, solved).value().headline.monthlyCost.value();
}

Plan withDemand(Plan plan, double requests) {
  plan.workloads[0].requestsPerSecond = requests;
  return plan;
}

bool isNear(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

}  // namespace

class TestRiskAnswers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void newPlansAndTheSampleStartWithTheDefaultSet_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("new") << "new.plan.json";
    QTest::newRow("sample") << "inference-flip.plan.json";
  }
  void newPlansAndTheSampleStartWithTheDefaultSet() {
    QFETCH(QString, file);
    QFile in(QStringLiteral(FULCRUM_SOURCE_DIR "/resources/samples/") + file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(in.readAll().toStdString());
    QVERIFY(plan.ok());
    const std::vector<UncertainInput> expected = defaultInputs(plan.value());
    QCOMPARE(plan.value().uncertainties.size(), expected.size());
    for (size_t index = 0; index < expected.size(); ++index) {
      const UncertainInput& found = plan.value().uncertainties[index];
      QCOMPARE(found.source, expected[index].source);
      QVERIFY2(found == expected[index], expected[index].id.text.c_str());
    }
    QCOMPARE(plan.value().correlations, defaultCorrelations());
    QCOMPARE(checkUncertainties(plan.value()), Problems());
  }

  void aTornadoMovesOneInputAtATime() {
    const Plan plan = test::riskPlan();
    const Tornado tornado = tornadoOf(plan, test::kBase, "monthlyCost").value();
    QCOMPARE(tornado.bars.size(), size_t{7});
    QCOMPARE(tornado.bars.front().input, std::string("traffic"));
    for (size_t bar = 1; bar < tornado.bars.size(); ++bar)
      QVERIFY(tornado.bars[bar].swing <= tornado.bars[bar - 1].swing);
    const std::vector<double> medians{
        -0.1, std::sqrt(0.75 * 1.45), 0, 0, Quantiles(plan.uncertainties[4].distribution).at(0.5), 1, 1};
    QVERIFY(isNear(tornado.base, costOfPlan(test::writtenByHand(plan, medians), test::kBase)));
    std::vector<double> high = medians;
    high[1] = 1.45;
    QVERIFY(isNear(tornado.bars.front().points[3].value, 1.45));
    QVERIFY(isNear(tornado.bars.front().points[3].output, costOfPlan(test::writtenByHand(plan, high), test::kBase)));
    const auto refused = tornadoOf(plan, test::kBase, "beauty");
    QCOMPARE(refused.problems().front().code, std::string("unknownChoice"));
  }

  void seekingFindsWhatTryingEveryValueFinds_data() {
    QTest::addColumn<double>("target");
    for (const double target : {30000.0, 61000.0, 150000.0}) QTest::addRow("%g", target) << target;
  }
  void seekingFindsWhatTryingEveryValueFinds() {
    QFETCH(double, target);
    const Plan plan = test::riskPlan();
    const SeekAnswer answer = seek(plan, {.scenario = test::kBase,
                                          .field = "workloads[chat].requestsPerSecond",
                                          .output = "monthlyCost",
                                          .target = target,
                                          .from = 0,
                                          .to = 200})
                                  .value();
    QVERIFY(answer.reached);
    QVERIFY(answer.below.output < target && answer.above.output >= target);
    QVERIFY(answer.above.value - answer.below.value < 0.01 * 200);
    QVERIFY(isNear(answer.above.output, costOfPlan(withDemand(plan, answer.above.value), test::kBase)));
    double first = 0;
    constexpr double kStep = 0.05;
    while (first < 200 && costOfPlan(withDemand(plan, first), test::kBase) < target) first += kStep;
    QVERIFY2(answer.found.value <= first + 1e-9 && answer.found.value > first - kStep - 1e-9,
             qPrintable(QStringLiteral("%1 against %2").arg(answer.found.value).arg(first)));
  }

  void whatCannotBeReachedSaysTheBest() {
    const SeekAnswer answer = seek([](double x) { return x * (2 - x); }, 0, 2, 5, false);
    QVERIFY(!answer.reached);
    QCOMPARE(answer.found.value, 1.0);
    QCOMPARE(answer.found.output, 1.0);
    const QByteArray json = QByteArray::fromStdString(seekJson(answer));
    QVERIFY(json.contains("not reachable between 0 and 2; the best is 1 at 1"));
  }

  void aStepIsBracketed() {
    const SeekAnswer answer = seek([](double x) { return std::floor(x); }, 0, 10, 2.5, false);
    QVERIFY(answer.reached);
    QVERIFY(answer.below.value < 3 && answer.above.value >= 3 && answer.above.value - answer.below.value < 1e-9);
    QCOMPARE(answer.above.output, 3.0);
    const SeekAnswer whole = seek([](double x) { return x * x; }, 0, 100, 50, true);
    QCOMPARE(whole.below.value, 7.0);
    QCOMPARE(whole.above.value, 8.0);
    const SeekAnswer exact = seek([](double x) { return x; }, 0, 64, 3, false);
    QCOMPARE(exact.found.value, 3.0);
    QVERIFY(exact.below.value < 3 && exact.above.value - exact.below.value < 1e-9);
    const SeekAnswer plateau = seek([](double x) { return x < 5 ? 10 - x : 5.0; }, 0, 64, 5, false);
    QVERIFY(plateau.reached && std::abs(plateau.found.value - 5) < 1e-9);
    const SeekAnswer atOnce = seek([](double x) { return x; }, 0, 64, 0, false);
    QVERIFY(atOnce.reached && atOnce.below.value == 0 && atOnce.above.value == 0);
    const SeekAnswer falling = seek([](double x) { return 10 - x; }, 0, 10, 2.5, false);
    QVERIFY(falling.reached && std::abs(falling.found.value - 7.5) < 1e-9);
  }

  // A group is moved as a whole; one value for all its fields would level them.
  void groupsAreMovedByAFactor() {
    const Plan plan = test::riskPlan();
    const SweepTable table = sweep(plan, test::kBase, {parseAxis("demand=1,2").value()}).value();
    const size_t cost = placeOfOutput(table.outputs, "monthlyCost").value();
    QVERIFY(isNear(table.rows[0].outputs[cost], costOfPlan(plan, test::kBase)));
    Plan twice = plan;
    for (Workload& workload : twice.workloads) workload.requestsPerSecond *= 2;
    QVERIFY(isNear(table.rows[1].outputs[cost], costOfPlan(twice, test::kBase)));
    const SweepTable growth = sweep(plan, test::kBase, {parseAxis("demandGrowth=0,0.01").value()}).value();
    QVERIFY(isNear(growth.rows[0].outputs[cost], costOfPlan(plan, test::kBase)));
    Plan faster = plan;
    for (Workload& workload : faster.workloads) workload.growthPerMonth += 0.01;
    QVERIFY(isNear(growth.rows[1].outputs[cost], costOfPlan(faster, test::kBase)));
  }

  void hoursAndSpecsAreNumbersToo() {
    Plan plan = test::riskPlan();
    const SweepAxis axis = parseAxis("workloads[chat].shape[17]=1,9").value();
    const auto twice = sweep(plan, test::kBase, {axis, axis});
    QVERIFY(!twice.ok());
    QCOMPARE(twice.problems().front().code, std::string("sweepSameAxis"));
    QCOMPARE(twice.problems().front().where, axis.path);
    const SweepTable table = sweep(plan, test::kBase, {axis}).value();
    const size_t cost = placeOfOutput(table.outputs, "monthlyCost").value();
    WeekValues values = plan.workloads[0].shape.values();
    values[17] = 9;
    Plan peak = plan;
    peak.workloads[0].shape = WeeklyCurve(values);
    QVERIFY(isNear(table.rows[1].outputs[cost], costOfPlan(peak, test::kBase)));
    QVERIFY(table.rows[1].outputs[cost] > table.rows[0].outputs[cost]);
    plan.uncertainties = {test::uncertain("hour", "workloads[chat].shape[168]", InputEffect::Factor,
                                          {.kind = DistributionKind::Uniform, .min = 1, .max = 2})};
    plan.correlations.clear();
    QCOMPARE(checkUncertainties(plan).front().code, std::string("riskPathGone"));
    AcceleratorSpec own;
    own.name = "Own 80";
    own.bandwidthGBs = 2000;
    plan.accelerators.push_back(own);
    plan.uncertainties[0].path = "accelerators[Own 80].bandwidthGBs";
    QCOMPARE(checkUncertainties(plan), Problems());
    plan.uncertainties[0].path = "workloads[gone].requestsPerSecond";
    QCOMPARE(checkUncertainties(plan).front().code, std::string("riskPathGone"));
  }

  void badQuestionsAreRefused_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << "workloads[x].requestsPerSecond" << 0.0 << 1.0 << "riskPathGone";
    QTest::newRow("empty") << "assumptions.residualShare" << 0.5 << 0.5 << "seekBracket";
    QTest::newRow("outside") << "assumptions.residualShare" << 0.5 << 1.5 << "seekBracket";
  }
  void badQuestionsAreRefused() {
    QFETCH(QString, field);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QString, code);
    const auto answer = seek(test::riskPlan(), {.scenario = test::kBase,
                                                .field = field.toStdString(),
                                                .output = "npvCost",
                                                .target = 1,
                                                .from = from,
                                                .to = to});
    QVERIFY(!answer.ok());
    QCOMPARE(QString::fromStdString(answer.problems().front().code), code);
  }

  void shardsMergeToTheWhole() {
    const Plan plan = test::riskPlan();
    const std::vector<SweepAxis> axes{parseAxis("assumptions.cloudPriceTrend=-0.3:0.1:5").value(),
                                      parseAxis("workloads[chat].requestsPerSecond=20,40,80").value()};
    const SweepTable whole = sweep(plan, test::kTuned, axes).value();
    QCOMPARE(whole.rows.size(), size_t{15});
    QVERIFY(isNear(whole.rows[4].axes[0], -0.2));
    QCOMPARE(whole.rows[4].axes[1], 40.0);
    const std::string csv = sweepCsv(whole);
    QVERIFY(csv.starts_with("point,assumptions.cloudPriceTrend,workloads[chat].requestsPerSecond,monthlyCost,"));
    std::vector<std::string> parts;
    for (int index = 4; index >= 1; --index)
      parts.push_back(sweepCsv(sweep(plan, test::kTuned, axes, {.index = index, .count = 4}, index).value()));
    QCOMPARE(mergedCsv(parts).value(), csv);
    const size_t cost = placeOfOutput(whole.outputs, "monthlyCost").value();
    Plan edited = withDemand(plan, 40);
    edited.assumptions.cloudPriceTrend = whole.rows[4].axes[0];
    QVERIFY(isNear(whole.rows[4].outputs[cost], costOfPlan(edited, test::kTuned)));
    parts.pop_back();
    QCOMPARE(mergedCsv(parts).problems().front().code, std::string("mergeRows"));
    parts.push_back("point,other\n0,1\n");
    QCOMPARE(mergedCsv(parts).problems().front().code, std::string("mergeHeader"));
  }

  void axesAreReadAndChecked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("range") << "a.b=0:1:3" << 3;
    QTest::newRow("list") << "a.b=1,2.5,-3" << 3;
    QTest::newRow("one") << "a.b=1:1:1" << 1;
    QTest::newRow("no steps") << "a.b=0:1:0" << 0;
    QTest::newRow("no path") << "=0:1:3" << 0;
    QTest::newRow("no values") << "a.b" << 0;
    QTest::newRow("words") << "a.b=one" << 0;
  }
  void axesAreReadAndChecked() {
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto axis = parseAxis(text.toStdString());
    QCOMPARE(axis.ok() ? static_cast<int>(axis.value().values.size()) : 0, count);
  }

  void aSweepStaysWithinItsField() {
    const auto refused = sweep(test::riskPlan(), test::kBase, {parseAxis("assumptions.residualShare=0:2:3").value()});
    QCOMPARE(refused.problems().front().code, std::string("outOfRange"));
    QVERIFY(!parseShard("0/2").ok() && !parseShard("3/2").ok() && !parseShard("2").ok());
  }

  void trialsAreWrittenInFull() {
    auto simulator = Simulator::prepare(test::riskPlan(), {test::kTuned}, {.trials = 3, .seed = 1});
    simulator.value().run(3, 1);
    const QByteArray csv = QByteArray::fromStdString(trialsCsv(simulator.value().trials()));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("trial,rent,traffic,growth,late,hits,terms,speed,tuned.monthlyCost,"));
    QVERIFY(lines[0].contains(",tuned.cash.FY2026,tuned.cash.FY2027,tuned.cash.FY2028"));
    QCOMPARE(lines[1].split(',').size(), lines[0].split(',').size());
    QCOMPARE(lines[1].split(',')[1].toDouble(), simulator.value().trials().used[0][0]);
  }

  void stressCasesAreTheWrittenPlan() {
    Plan plan = test::riskPlan();
    plan.stressCases = {{.name = "Twice", .changes = {{.path = "demand", .effect = InputEffect::Factor, .amount = 2}}}};
    const StressTable table = stressed(plan, test::kTuned).value();
    QCOMPARE(table.cases.size(), size_t{6});
    QVERIFY(isNear(table.asPlanned.outputs[0], costOfPlan(plan, test::kTuned)));
    Plan twice = plan;
    for (Workload& workload : twice.workloads) workload.requestsPerSecond *= 2;
    QVERIFY(isNear(table.cases[5].outputs[0], costOfPlan(twice, test::kTuned)));
    Plan noResidual = plan;
    noResidual.assumptions.residualShare = 0;
    QVERIFY(isNear(table.cases[3].outputs[0], costOfPlan(noResidual, test::kTuned)));
    plan.stressCases[0].changes[0].path = "gone";
    QCOMPARE(stressed(plan, test::kTuned).problems().front().where, std::string("stressCases[0].changes[0].path"));
  }

  void mixesAreWeighedOnTheSameTrials() {
    const Plan plan = test::riskPlan();
    const BuyingAdvice advice = adviseBuying(plan, test::kTuned, 100).value();
    QVERIFY(advice.mixes.size() > 2);
    QVERIFY(advice.mixes.front().plan == plan);
    for (const CandidateMix& mix : advice.mixes) {
      QVERIFY(!hasErrors(validate(mix.plan)));
      QVERIFY(mix.regret >= 0);
      QVERIFY(mix.cost.mean >= advice.mixes[advice.best].cost.mean);
      QVERIFY(mix.cost.worst5 >= mix.cost.mean);
      // Expected regret is the expected cost less that of knowing, which is alike for all.
      QVERIFY(isNear(mix.cost.mean - mix.regret, advice.mixes.front().cost.mean - advice.mixes.front().regret));
    }
  }
};

}  // namespace tst_risk_answers

QTEST_GUILESS_MAIN(tst_risk_answers::TestRiskAnswers)
#include "tst_risk_answers.moc"
