// SPDX-License-Identifier: GPL-3.0-or-later
// Time of the serving model: one operating point within latency targets, and what an evaluation asks of it. Goal: under
// 20 microseconds a point, so that a drag of a target stays within its frame.
#include <benchmark/benchmark.h>

#include "serving/node_ranking.h"
#include "serving/serving_answer.h"

using namespace fulcrum;

namespace {

ServingState chat(const char* model) {
  return {.model = model,
          .accelerator = "H200 SXM",
          .precision = Precision::Fp8,
          .inputTokens = 1500,
          .outputTokens = 300,
          .ttftMs = 2000,
          .tpotMs = 50};
}

void operatingPointWithinTargets(benchmark::State& state, const char* model) {
  const ServingBook book;
  const auto setup = book.setup(chat(model), 8);
  for (auto _ : state) benchmark::DoNotOptimize(operatingPoint(setup.value(), chat(model).targets()));
}
BENCHMARK_CAPTURE(operatingPointWithinTargets, dense, "Llama-3.3-70B")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(operatingPointWithinTargets, experts, "DeepSeek-R1")->Unit(benchmark::kMicrosecond);

void answerByName(benchmark::State& state) {
  const ServingBook book;
  for (auto _ : state) benchmark::DoNotOptimize(book.answer(chat("Llama-3.3-70B"), 8));
}
BENCHMARK(answerByName)->Unit(benchmark::kMicrosecond);

void answerAndReplicaSize(benchmark::State& state) {
  const ServingBook book;
  for (auto _ : state) benchmark::DoNotOptimize(book.answer(chat("Llama-3.3-70B")));
}
BENCHMARK(answerAndReplicaSize)->Unit(benchmark::kMicrosecond);

void interactivityCurveOf48Points(benchmark::State& state) {
  const ServingBook book;
  const auto setup = book.setup(chat("Llama-3.3-70B"), 8);
  for (auto _ : state) benchmark::DoNotOptimize(interactivityCurve(setup.value(), 48));
}
BENCHMARK(interactivityCurveOf48Points)->Unit(benchmark::kMicrosecond);

}  // namespace
