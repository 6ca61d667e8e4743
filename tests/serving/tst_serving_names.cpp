// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people write them: spellings that are found, and what is suggested for those that are not.
#include <QtTest>

#include "base/problem_text.h"
#include "serving/names.h"
#include "serving/spec_list.h"
#include "support/problem_texts.h"

namespace tst_serving_names {

using namespace fulcrum;
using test::codeOf;

class TestServingNames : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void spellingsOfAModel_data();
  void spellingsOfAModel();
  void spellingsOfAnAccelerator_data();
  void spellingsOfAnAccelerator();
  void anotherCardIsNotTakenForOne_data();
  void anotherCardIsNotTakenForOne();
  void unknownModelsSuggestFamilyAndSize_data();
  void unknownModelsSuggestFamilyAndSize();
  void unknownCardsSuggestTheirFamily_data();
  void unknownCardsSuggestTheirFamily();
  void endingsSayThePrecision();
  void enginesAndKvPrecisions();
};

void TestServingNames::spellingsOfAModel_data() {
  QTest::addColumn<QByteArray>("typed");
  QTest::addColumn<QByteArray>("name");
  const auto row = [](const char* typed, const char* name) {
    QTest::newRow(typed) << QByteArray(typed) << QByteArray(name);
  };
  row("meta-llama/Llama-3.3-70B-Instruct", "Llama-3.3-70B");
  row("llama 3.3 70b", "Llama-3.3-70B");
  row("llama3.1:70b", "Llama-3.1-70B");
  row("meta-llama/Meta-Llama-3.1-8B-Instruct-FP8-Dynamic", "Llama-3.1-8B");
  row("neuralmagic/Meta-Llama-3.1-70B-Instruct-quantized.w8a8", "Llama-3.1-70B");
  row("unsloth/Llama-3.2-3B-Instruct-bnb-4bit", "Llama-3.2-3B");
  row("nvidia/DeepSeek-R1-NVFP4", "DeepSeek-R1");
  row("deepseek-ai/DeepSeek-R1-0528", "DeepSeek-R1");
  row("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "DeepSeek-R1-Distill-Llama-70B");
  row("R1-Distill-Qwen-14B", "DeepSeek-R1-Distill-Qwen-14B");
  row("Qwen/Qwen3-235B-A22B-FP8", "Qwen3-235B-A22B");
  row("Qwen2.5-72B-Instruct", "Qwen2.5-72B");
  row("Qwen/Qwen2.5-32B-Instruct-GPTQ-Int4", "Qwen2.5-32B");
  row("Qwen2.5-Coder-7B-Instruct", "Qwen2.5-7B");
  row("Qwen3-14B-AWQ", "Qwen3-14B");
  row("Qwen2-7B", "Qwen2-7B");
  row("Mixtral-8x7B", "Mixtral-8x7B-v0.1");
  row("mistralai/Mistral-7B-Instruct-v0.3", "Mistral-7B-v0.3");
  row("Mistral-Small-3.2-24B-Instruct-2506", "Mistral-Small-3-24B");
  row("google/gemma-3-27b-it", "gemma-3-27b-it");
  row("gemma-2-9b", "gemma-2-9b");
  row("microsoft/Phi-3-mini-4k-instruct", "Phi-3-mini");
  row("phi-4", "phi-4");
  row("zai-org/GLM-4.7-Flash", "GLM-4.7-Flash");
  row("Llama-4-Maverick", "Llama-4-Maverick-17B-128E");
  row("Kimi-K2", "Kimi-K2-Instruct");
  row("nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-FP8", "Nemotron-Nano-30B-A3B");
}

void TestServingNames::spellingsOfAModel() {
  QFETCH(QByteArray, typed);
  QFETCH(QByteArray, name);
  const ModelSpec* found = SpecList().findModel(typed.toStdString());
  QVERIFY(found);
  QCOMPARE(QByteArray::fromStdString(found->name), name);
}

void TestServingNames::spellingsOfAnAccelerator_data() {
  QTest::addColumn<QByteArray>("typed");
  QTest::addColumn<QByteArray>("name");
  const auto row = [](const char* typed, const char* name) {
    QTest::newRow(typed) << QByteArray(typed) << QByteArray(name);
  };
  row("H100-SXM", "H100 SXM");
  row("NVIDIA H100 80GB HBM3", "H100 SXM");
  row("h100 pcie", "H100 PCIe");
  row("H100", "H100 SXM");
  row("H200", "H200 SXM");
  row("H20", "H20");
  row("NVIDIA H20", "H20");
  row("A100-SXM4-80GB", "A100-80 SXM");
  row("A100-SXM4-40GB", "A100-40 SXM");
  row("NVIDIA A10G", "A10G");
  row("NVIDIA A10", "A10");
  row("NVIDIA_L40S", "L40S");
  row("L20", "L20");
  row("RTX 3090", "RTX 3090");
  row("NVIDIA GeForce RTX 4090", "RTX 4090");
  row("rtx5090", "RTX 5090");
  row("NVIDIA RTX 6000 Ada Generation", "RTX 6000 Ada");
  row("A6000", "RTX A6000");
  row("RTX-PRO-6000", "RTX PRO 6000 Blackwell Server");
  row("Tesla T4", "T4");
  row("GB200", "GB200 (per GPU)");
  row("B200-SXM-180GB", "B200 SXM");
  row("AMD Instinct MI300X", "MI300X");
  row("tpu-v6e", "TPU v6e");
}

void TestServingNames::spellingsOfAnAccelerator() {
  QFETCH(QByteArray, typed);
  QFETCH(QByteArray, name);
  const AcceleratorSpec* found = SpecList().findAccelerator(typed.toStdString());
  QVERIFY(found);
  QCOMPARE(QByteArray::fromStdString(found->name), name);
}

void TestServingNames::anotherCardIsNotTakenForOne_data() {
  QTest::addColumn<QByteArray>("typed");
  for (const char* typed : {"A4000", "A100X", "T400", "L40G", "H200000", "MI308X", "RTX 3080", "V100-SXM2-16GB",
                            "H100 MIG", "A100-SXM4-80GB MIG 3g.40gb", "H100 1g.10gb"})
    QTest::newRow(typed) << QByteArray(typed);
}

void TestServingNames::anotherCardIsNotTakenForOne() {
  QFETCH(QByteArray, typed);
  QVERIFY(!SpecList().findAccelerator(typed.toStdString()));
}

namespace {

std::string suggested(const Problems& problems) {
  for (const auto& [name, value] : problems.front().facts) {
    if (name == "nearest") return value;
  }
  return {};
}

}  // namespace

void TestServingNames::unknownModelsSuggestFamilyAndSize_data() {
  QTest::addColumn<QByteArray>("typed");
  QTest::addColumn<QByteArray>("first");
  const auto row = [](const char* typed, const char* first) {
    QTest::newRow(typed) << QByteArray(typed) << QByteArray(first);
  };
  row("Llama-3.3-71B", "Llama-3.3-70B");
  row("Qwen2.6-72B-Instruct", "Qwen2-72B");
  row("DeepSeek-R2-Distill-Llama-70B", "DeepSeek-R1-Distill-Llama-70B");
  row("someone/Lama-3.1-8B", "Llama-3.1-8B");
  row("gemma-5-27b-it", "gemma-3-27b-it");
  row("Frobnicator", "-");
}

void TestServingNames::unknownModelsSuggestFamilyAndSize() {
  QFETCH(QByteArray, typed);
  QFETCH(QByteArray, first);
  const auto model = SpecList().model(typed.toStdString());
  QCOMPARE(codeOf(model.problems()), std::string("unknownModel"));
  const std::string names = suggested(model.problems());
  QVERIFY2(QByteArray::fromStdString(names).startsWith(first), names.c_str());
  QVERIFY(problemLine(model.problems().front()).find("nearest names: " + names) != std::string::npos);
}

void TestServingNames::unknownCardsSuggestTheirFamily_data() {
  QTest::addColumn<QByteArray>("typed");
  QTest::addColumn<QByteArray>("first");
  const auto row = [](const char* typed, const char* first) {
    QTest::newRow(typed) << QByteArray(typed) << QByteArray(first);
  };
  row("RTX 3080", "RTX 3090");
  row("MI308X", "MI300X");
  row("H300", "H200 SXM");
  row("TPU v4", "TPU v5e");
  row("Gaudi 4", "Gaudi 3 (OAM)");
  row("Z80", "-");
}

void TestServingNames::unknownCardsSuggestTheirFamily() {
  QFETCH(QByteArray, typed);
  QFETCH(QByteArray, first);
  const auto accelerator = SpecList().accelerator(typed.toStdString());
  QCOMPARE(codeOf(accelerator.problems()), std::string("unknownAccelerator"));
  const std::string names = suggested(accelerator.problems());
  QVERIFY2(QByteArray::fromStdString(names).startsWith(first), names.c_str());
}

void TestServingNames::endingsSayThePrecision() {
  QCOMPARE(precisionOfEnding("Qwen3-14B-AWQ"), Precision::Int4);
  QCOMPARE(precisionOfEnding("Qwen2.5-32B-Instruct-GPTQ-Int8"), Precision::Int8);
  QCOMPARE(precisionOfEnding("Meta-Llama-3.1-70B-Instruct-quantized.w8a8"), Precision::Int8);
  QCOMPARE(precisionOfEnding("Llama-3.2-3B-Instruct-bnb-4bit"), Precision::Int4);
  QCOMPARE(precisionOfEnding("Llama-3.3-70B-Instruct-FP8-Dynamic"), Precision::Fp8);
  QVERIFY(!precisionOfEnding("Llama-3.3-70B-Instruct"));
}

void TestServingNames::enginesAndKvPrecisions() {
  QCOMPARE(engineOf("vLLM 0.11.0"), ServingEngine::Vllm);
  QCOMPARE(engineOf("TensorRT-LLM"), ServingEngine::TensorRtLlm);
  QCOMPARE(engineOf("sglang"), ServingEngine::Sglang);
  QVERIFY(!engineOf("llama.cpp"));
  QCOMPARE(codeOf(knownEngine("llama.cpp").problems()), std::string("unknownChoice"));
  QCOMPARE(kvPrecisionOf("fp8_e4m3").value(), KvPrecision::Fp8);
  QCOMPARE(kvPrecisionOf("bf16").value(), KvPrecision::Bf16);
  QCOMPARE(kvPrecisionOf("auto").value(), KvPrecision::Auto);
}

}  // namespace tst_serving_names

QTEST_APPLESS_MAIN(tst_serving_names::TestServingNames)
#include "tst_serving_names.moc"
