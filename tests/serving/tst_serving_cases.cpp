// SPDX-License-Identifier: GPL-3.0-or-later
// Cases of the field with their right answers, each from the publication that is named.
#include <QtTest>

#include "serving/names.h"
#include "serving/serving_answer.h"

namespace tst_serving_cases {

using namespace fulcrum;

namespace {

ServingState served(std::string_view model, std::string_view accelerator, Precision precision, double input,
                    double output) {
  return {
      .model = model, .accelerator = accelerator, .precision = precision, .inputTokens = input, .outputTokens = output};
}

}  // namespace

class TestServingCases : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keysAndValuesAreSixteenBits();
  void anAwqModelHoldsSixteenBitsToo();
  void roomForTokens_data();
  void roomForTokens();
  void twoGpusOnPcie_data();
  void twoGpusOnPcie();
  void theFirstTokenWaits_data();
  void theFirstTokenWaits();
};

// vllm-project/recipes pull request 12 (Aug 2025): one request of 262,144 tokens to the FP8 checkpoint needs 62.00 GiB.
void TestServingCases::keysAndValuesAreSixteenBits() {
  ServingState state = served("Qwen3-Coder-480B-A35B-Instruct", "H200", Precision::Fp8, 261120, 1024);
  const auto usual = ServingBook().answer(state, 8).value();
  QVERIFY(std::abs(usual.memory.kvPerSequenceGB - 66.57) < 0.01);
  QCOMPARE(heldKvPrecision(usual.setup), KvPrecision::Bf16);
  state.kvPrecision = KvPrecision::Fp8;
  const auto eight = ServingBook().answer(state, 8).value();
  QVERIFY(std::abs(eight.memory.sequences / usual.memory.sequences - 2) < 1e-9);
}

// vllm-project/vllm issue 20469: Qwen3-14B-AWQ on one A100 80 GB, 95 % of memory: 26 requests of 16,384 tokens.
void TestServingCases::anAwqModelHoldsSixteenBitsToo() {
  const auto answer =
      ServingBook().answer(served("Qwen3-14B-AWQ", "A100-SXM4-80GB", Precision::Int4, 16184, 200), 1).value();
  QVERIFY(std::abs(answer.memory.kvPerSequenceGB - 2.684) < 0.001);
  QVERIFY2(std::abs(answer.memory.sequences / 26 - 1) < 0.15, qPrintable(QString::number(answer.memory.sequences)));
}

// What vLLM printed at start at 90 % of memory: llm-d-incubation/llm-d-planner at e50305a (vLLM 0.11.0).
void TestServingCases::roomForTokens_data() {
  QTest::addColumn<QByteArray>("model");
  QTest::addColumn<int>("precision");
  QTest::addColumn<int>("gpus");
  QTest::addColumn<double>("tokens");
  const auto row = [](const char* model, Precision precision, int gpus, double tokens) {
    QTest::newRow(qPrintable(QStringLiteral("%1 x%2").arg(QLatin1String(model)).arg(gpus)))
        << QByteArray(model) << static_cast<int>(precision) << gpus << tokens;
  };
  row("Llama-3.3-70B", Precision::Fp8, 2, 209715);
  row("Llama-3.1-8B", Precision::Bf16, 1, 420905);
  row("Qwen3-0.6B", Precision::Bf16, 1, 603395);
  row("Qwen3-32B", Precision::Bf16, 1, 18227);
  row("Qwen3-32B", Precision::Bf16, 2, 282542);
}

void TestServingCases::roomForTokens() {
  QFETCH(QByteArray, model);
  QFETCH(int, precision);
  QFETCH(int, gpus);
  QFETCH(double, tokens);
  const std::string name = model.toStdString();
  const auto setup =
      ServingBook().setup(served(name, "H100 SXM", static_cast<Precision>(precision), 15000, 1000), gpus).value();
  const double room = memoryFit(setup).kvTokens();
  QVERIFY2(std::abs(room / tokens - 1) < 0.1, qPrintable(QString::number(room)));
}

// dennislee22/vLLM-benchmarking, test 2: 2 x A100 80 GB PCIe, bf16.
void TestServingCases::twoGpusOnPcie_data() {
  QTest::addColumn<double>("tokens");
  QTest::addColumn<double>("concurrency");
  QTest::addColumn<double>("measured");
  const auto row = [](double tokens, double concurrency, double measured) {
    QTest::newRow(qPrintable(QStringLiteral("%1 tokens, %2 in flight").arg(tokens).arg(concurrency)))
        << tokens << concurrency << measured;
  };
  row(1024, 1, 113);
  row(1024, 20, 1350);
  row(1024, 50, 2292);
  row(1024, 100, 2896);
  row(1024, 200, 3701);
  row(4096, 10, 699);
  row(4096, 50, 1958);
}

void TestServingCases::twoGpusOnPcie() {
  QFETCH(double, tokens);
  QFETCH(double, concurrency);
  QFETCH(double, measured);
  const auto answer =
      ServingBook().answer(served("Qwen2-7B", "A100-80 PCIe", Precision::Bf16, tokens, tokens), 2, concurrency).value();
  QVERIFY2(answer.band.low <= measured && measured <= answer.band.high,
           qPrintable(QStringLiteral("%1 in %2 to %3").arg(measured).arg(answer.band.low).arg(answer.band.high)));
}

// SemiAnalysisAI/InferenceX issue 870: DeepSeek-R1-0528 FP8, SGLang 0.5.7, 8 x H200, 1k/1k.
void TestServingCases::theFirstTokenWaits_data() {
  QTest::addColumn<double>("concurrency");
  QTest::addColumn<double>("ttftMs");
  QTest::addColumn<double>("measured");
  QTest::newRow("8") << 8.0 << 331.0 << 597.0;
  QTest::newRow("16") << 16.0 << 356.0 << 895.0;
  QTest::newRow("32") << 32.0 << 427.0 << 1209.0;
  QTest::newRow("64") << 64.0 << 423.0 << 1789.0;
}

void TestServingCases::theFirstTokenWaits() {
  QFETCH(double, concurrency);
  QFETCH(double, ttftMs);
  QFETCH(double, measured);
  ServingState state = served("DeepSeek-R1", "H200", Precision::Fp8, 1024, 1024);
  state.engine = ServingEngine::Sglang;
  const auto answer = ServingBook().answer(state, 8, concurrency).value();
  QVERIFY2(std::abs(answer.point.ttftMs / ttftMs - 1) < 0.35, qPrintable(QString::number(answer.point.ttftMs)));
  QVERIFY(answer.band.low <= measured && measured <= answer.band.high);
}

}  // namespace tst_serving_cases

QTEST_APPLESS_MAIN(tst_serving_cases::TestServingCases)
#include "tst_serving_cases.moc"
