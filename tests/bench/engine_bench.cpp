// SPDX-License-Identifier: GPL-3.0-or-later
// Time of one evaluation on one core.
#include <benchmark/benchmark.h>

#include "engine/evaluate.h"
#include "support/reference_plan.h"

using namespace fulcrum;

namespace {

void evaluateReferencePlan(benchmark::State& state, const ScenarioId& scenario) {
  const Plan plan = test::referencePlan();
  for (auto _ : state) benchmark::DoNotOptimize(evaluate(plan, scenario));
}

void evaluateReferenceWeek(benchmark::State& state) {
  const Plan plan = test::referencePlan();
  for (auto _ : state) benchmark::DoNotOptimize(evaluateWeek(plan, test::kTuned, 30));
}

}  // namespace

BENCHMARK_CAPTURE(evaluateReferencePlan, base, test::kBase)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(evaluateReferencePlan, levers, test::kTuned)->Unit(benchmark::kMicrosecond);
BENCHMARK(evaluateReferenceWeek)->Unit(benchmark::kMicrosecond);
