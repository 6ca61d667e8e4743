// SPDX-License-Identifier: GPL-3.0-or-later
// Time of one evaluation on one core.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>

#include "engine/evaluate.h"
#include "plan/plan_json.h"
#include "support/reference_plan.h"

using namespace fulcrum;

namespace {

void evaluateReferencePlan(benchmark::State& state, const ScenarioId& scenario) {
  const Plan plan = test::referencePlan();
  for (auto _ : state) benchmark::DoNotOptimize(evaluate(plan, scenario));
}

// Every scenario of the sample plan, one after the other.
void evaluateSamplePlan(benchmark::State& state) {
  std::ifstream file(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  const auto plan = planFromJson(text);
  if (!plan) {
    state.SkipWithError("the sample plan cannot be read");
    return;
  }
  for (auto _ : state) {
    for (const Scenario& scenario : plan.value().scenarios) {
      benchmark::DoNotOptimize(evaluate(plan.value(), scenario.id));
    }
  }
  state.counters["scenarios"] = static_cast<double>(plan.value().scenarios.size());
}

void evaluateReferenceWeek(benchmark::State& state) {
  const Plan plan = test::referencePlan();
  for (auto _ : state) benchmark::DoNotOptimize(evaluateWeek(plan, test::kTuned, 30));
}

}  // namespace

BENCHMARK_CAPTURE(evaluateReferencePlan, base, test::kBase)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(evaluateReferencePlan, levers, test::kTuned)->Unit(benchmark::kMicrosecond);
BENCHMARK(evaluateSamplePlan)->Unit(benchmark::kMicrosecond);
BENCHMARK(evaluateReferenceWeek)->Unit(benchmark::kMicrosecond);
