// SPDX-License-Identifier: GPL-3.0-or-later
// The serving model: names, memory, operating points, and the order that must hold between them.
#include <QtTest>
#include <cmath>

#include "base/problem_text.h"
#include "serving/names.h"
#include "serving/node_ranking.h"
#include "serving/service_rate.h"
#include "support/problem_texts.h"

namespace tst_serving {

using namespace fulcrum;
using test::codeOf;

namespace {

ServingState chat(std::string_view model, std::string_view accelerator, Precision precision) {
  return {.model = model, .accelerator = accelerator, .precision = precision, .inputTokens = 1000, .outputTokens = 500};
}

double rate(const ServingState& state, int gpus) {
  const auto answer = ServingBook().answer(state, gpus);
  return answer.ok() ? answer.value().point.outputTokensPerSecond : 0;
}

BenchmarkRow measured(const ServingState& state, int gpus, double concurrency, double factor) {
  const auto setup = ServingBook().setup(state, gpus);
  const OperatingPoint point = pointAt(setup.value(), concurrency);
  return {.model = std::string(state.model),
          .accelerator = std::string(state.accelerator),
          .gpus = gpus,
          .precision = state.precision,
          .inputTokens = state.inputTokens,
          .outputTokens = state.outputTokens,
          .concurrency = concurrency,
          .outputTokensPerSecond = point.outputTokensPerSecond * factor,
          .engine = "vLLM",
          .source = "own run"};
}

}  // namespace

class TestServing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theBreakdownOfMemoryAddsUp();
  void newerAndNarrowerIsFaster();
  void tighterTargetsServeLess();
  void targetsHoldAtTheOperatingPoint();
  void badInputHasItsReason_data();
  void badInputHasItsReason();
  void threeRowsCalibrateAnAccelerator();
  void aMeasuredRowIsMetAndMoves();
  void theCurveOfInteractivityIsOrdered();
  void aKnownRateMovesByTheRatioOfTheModel();
  void aFixedRateHolds();
  void theCheapestNodeHasNoMismatch();
};

void TestServing::theBreakdownOfMemoryAddsUp() {
  const auto answer = ServingBook().answer(chat("Llama-3.3-70B", "H100 SXM", Precision::Fp8), 2);
  QVERIFY(answer.ok());
  const MemoryFit& fit = answer.value().memory;
  QVERIFY(std::abs(fit.weightsGB - 72.65) < 0.01);  // the tables of tokens stay in 16 bits
  QCOMPARE(fit.weightsGB + fit.otherGB + fit.kvRoomGB + fit.reserveGB, fit.totalGB);
  QVERIFY(fit.freeGB(answer.value().point.concurrency) >= fit.reserveGB);
}

void TestServing::newerAndNarrowerIsFaster() {
  const auto at = [](std::string_view accelerator, Precision precision) {
    return rate(chat("Llama-3.3-70B", accelerator, precision), 4);
  };
  QVERIFY(at("H200 SXM", Precision::Fp8) >= at("H100 SXM", Precision::Fp8));
  QVERIFY(at("B200 SXM", Precision::Nvfp4) > at("B200 SXM", Precision::Fp8));
  const auto room = [](Precision precision) {
    return ServingBook().answer(chat("Llama-3.3-70B", "H100 SXM", precision), 4).value().memory.sequences;
  };
  QVERIFY(room(Precision::Fp8) > room(Precision::Bf16));
}

void TestServing::tighterTargetsServeLess() {
  ServingState state = chat("Llama-3.3-70B", "H100 SXM", Precision::Fp8);
  double before = 1e9;
  for (const double tpot : {100.0, 60.0, 40.0, 25.0, 18.0}) {
    state.tpotMs = tpot;
    const double now = rate(state, 4);
    QVERIFY(now > 0 && now <= before);
    before = now;
  }
  state.tpotMs = 1;
  QCOMPARE(codeOf(ServingBook().answer(state, 4).problems()), std::string("servingTpot"));
}

void TestServing::targetsHoldAtTheOperatingPoint() {
  ServingState state = chat("Qwen3-32B", "H200 SXM", Precision::Fp8);
  state.tpotMs = 30;
  state.ttftMs = 200;
  const auto answer = ServingBook().answer(state, 2);
  QVERIFY(answer.ok());
  const OperatingPoint& point = answer.value().point;
  QVERIFY(point.tpotMs <= 30 && point.ttftMs <= 200);
  QVERIFY(point.limit == ServingLimit::Tpot || point.limit == ServingLimit::Ttft);
  const OperatingPoint more = pointAt(answer.value().setup, point.concurrency + 1);
  QVERIFY(more.tpotMs > 30 || more.ttftMs > 200);
}

void TestServing::badInputHasItsReason_data() {
  QTest::addColumn<QByteArray>("accelerator");
  QTest::addColumn<int>("precision");
  QTest::addColumn<int>("gpus");
  QTest::addColumn<double>("inputTokens");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* accelerator, Precision precision, int gpus, double tokens, const char* code) {
    QTest::newRow(code) << QByteArray(accelerator) << static_cast<int>(precision) << gpus << tokens << QByteArray(code);
  };
  row("H100 SXM", Precision::Fp8, 4, 0, "servingLengths");
  row("H100 SXM", Precision::Fp8, 4, 1e6, "servingContext");
  row("TPU v5e", Precision::Fp8, 8, 1000, "servingPrecision");
  row("Ascend", Precision::Bf16, 8, 1000, "servingMaker");
  row("H100 SXM", Precision::Bf16, 1, 1000, "servingDoesNotFit");
  row("MI300X", Precision::Fp8, 16, 1000, "servingForeign");
  row("Z80", Precision::Fp8, 1, 1000, "unknownAccelerator");
}

void TestServing::badInputHasItsReason() {
  QFETCH(QByteArray, accelerator);
  QFETCH(int, precision);
  QFETCH(int, gpus);
  QFETCH(double, inputTokens);
  QFETCH(QByteArray, code);
  const std::string name = accelerator.toStdString();
  ServingState state = chat("Llama-3.3-70B", name, static_cast<Precision>(precision));
  state.inputTokens = inputTokens;
  Plan plan;
  plan.accelerators = {{.name = "Ascend", .vendor = "Huawei", .memoryGB = 64, .bandwidthGBs = 1600, .fp16Tflops = 376}};
  const auto answer = ServingBook(plan).answer(state, gpus);
  QCOMPARE(codeOf(answer.problems()), code.toStdString());
  QVERIFY(problemLine(answer.problems().front()).find('{') == std::string::npos);
}

void TestServing::threeRowsCalibrateAnAccelerator() {
  Plan plan;
  const ServingState state = chat("Llama-3.3-70B", "MI300X", Precision::Fp8);
  for (const double concurrency : {8.0, 32.0, 128.0}) plan.benchmarks.push_back(measured(state, 2, concurrency, 0.7));
  const auto result = calibrate(plan.benchmarks, SpecList(plan));
  QCOMPARE(result.calibrations.size(), size_t(1));
  QVERIFY(result.calibrations.front().holds());
  QVERIFY(result.calibrations.front().errorBefore > 0.4);
  QVERIFY(result.calibrations.front().errorAfter < 0.08);
  const auto answer = ServingBook(plan).answer(chat("Llama-3.1-8B", "MI300X", Precision::Fp8), 1);
  QCOMPARE(answer.value().rule, ServingRule::Calibrated);
  QVERIFY(ServingBook(plan).answer(state, 16).ok());
  // Mixtures of experts have calibrations of their own.
  QCOMPARE(ServingBook(plan).answer(chat("Mixtral-8x7B-v0.1", "MI300X", Precision::Fp8), 1).value().rule,
           ServingRule::Estimated);
}

void TestServing::aMeasuredRowIsMetAndMoves() {
  Plan plan;
  const ServingState state = chat("Llama-3.3-70B", "H100 SXM", Precision::Fp8);
  plan.benchmarks.push_back(measured(state, 2, 64, 0.8));
  const ServingBook book(plan);
  const auto there = book.answer(state, 2, 64);
  QCOMPARE(there.value().rule, ServingRule::Measured);
  QVERIFY(std::abs(there.value().point.outputTokensPerSecond / plan.benchmarks[0].outputTokensPerSecond - 1) < 1e-9);
  const double elsewhere = rate(state, 4);
  QVERIFY(std::abs(book.answer(state, 4).value().point.outputTokensPerSecond / elsewhere - 0.8) < 1e-9);
}

void TestServing::theCurveOfInteractivityIsOrdered() {
  const auto setup = ServingBook().setup(chat("DeepSeek-R1", "B200 SXM", Precision::Nvfp4), 8);
  const auto curve = interactivityCurve(setup.value(), 40);
  QCOMPARE(curve.size(), size_t(40));
  for (size_t i = 1; i < curve.size(); ++i) {
    QVERIFY(std::isfinite(curve[i].tokensPerSecondPerGpu));
    QVERIFY(curve[i].tokensPerSecondPerUser <= curve[i - 1].tokensPerSecondPerUser);
    QVERIFY(curve[i].tokensPerSecondPerGpu >= curve[i - 1].tokensPerSecondPerGpu);
  }
}

void TestServing::aKnownRateMovesByTheRatioOfTheModel() {
  const Plan plan;
  ServiceRates rates(plan);
  const ServingState home = chat("Llama-3.3-70B", "H100 SXM", Precision::Bf16);
  const KnownRate known = knownRate({.gpusPerReplica = 4, .requestsPerSecondPerReplica = 6}, home);
  ServingState target = home;
  target.precision = Precision::Fp8;
  const auto moved = rates.inState(known, target);
  QVERIFY(moved.ok());
  const ReplicaRate& after = moved.value().rate;
  QVERIFY(after.gpus < 4);
  QVERIFY(std::abs(after.requestsPerSecond - 6 * rate(target, after.gpus) / rate(home, 4)) < 1e-9);
  QVERIFY(after.requestsPerSecond / after.gpus > 6.0 / 4);
}

void TestServing::aFixedRateHolds() {
  const Plan plan;
  ServiceRates rates(plan);
  const ServingState home = chat("no such model", "H100 SXM", Precision::Bf16);
  const KnownRate known = knownRate({.gpusPerReplica = 4, .requestsPerSecondPerReplica = 6, .fixed = true}, home);
  ServingState target = home;
  target.precision = Precision::Fp8;
  QCOMPARE(rates.inState(known, target).value().rate, known.rate);
  KnownRate loose = known;
  loose.fixed = false;
  QCOMPARE(codeOf(rates.inState(loose, target).problems()), std::string("unknownModel"));
}

void TestServing::theCheapestNodeHasNoMismatch() {
  const std::vector<NodeType> types{
      {.id = NodeTypeId("dear"), .accelerator = "H100 SXM", .gpus = 8, .onDemand = MoneyPerHour(98)},
      {.id = NodeTypeId("cheap"), .accelerator = "H100 SXM", .gpus = 8, .onDemand = MoneyPerHour(49)},
      {.id = NodeTypeId("unknown"), .accelerator = "Z80", .gpus = 8, .onDemand = MoneyPerHour(1)}};
  const auto ranking = rankNodeTypes(ServingBook(), chat("Llama-3.3-70B", "", Precision::Fp8), types);
  QCOMPARE(ranking.front().nodeType, size_t(1));
  QCOMPARE(*mismatch(ranking, 1), 0.0);
  QCOMPARE(*mismatch(ranking, 0), 1.0);
  QVERIFY(!mismatch(ranking, 2));
}

}  // namespace tst_serving

QTEST_APPLESS_MAIN(tst_serving::TestServing)
#include "tst_serving.moc"
