// SPDX-License-Identifier: GPL-3.0-or-later
// Time of one evaluation on one core.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>

#include "engine/cost.h"
#include "engine/evaluate.h"
#include "engine/given_holdings.h"
#include "engine/pool_week.h"
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

// The view of a scenario that is prepared.
void viewReferenceWeek(benchmark::State& state) {
  const ScenarioModel model = modelOf(test::referencePlan(), test::kTuned).value();
  const Holdings holdings = givenHoldings(model, needOf(model));
  for (auto _ : state) benchmark::DoNotOptimize(weekOf(model, holdings, 30));
}

// Each stage of the reference plan.
void modelReference(benchmark::State& state, const ScenarioId& scenario) {
  const Plan plan = test::referencePlan();
  for (auto _ : state) benchmark::DoNotOptimize(modelOf(plan, scenario));
}
void needOfReference(benchmark::State& state, const ScenarioId& scenario) {
  const ScenarioModel model = modelOf(test::referencePlan(), scenario).value();
  for (auto _ : state) benchmark::DoNotOptimize(needOf(model));
}
void costOfReference(benchmark::State& state, const ScenarioId& scenario) {
  const ScenarioModel model = modelOf(test::referencePlan(), scenario).value();
  const Need need = needOf(model);
  const Holdings holdings = givenHoldings(model, need);
  for (auto _ : state) benchmark::DoNotOptimize(costOf(model, need, holdings));
}

}  // namespace

BENCHMARK_CAPTURE(evaluateReferencePlan, base, test::kBase)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(evaluateReferencePlan, levers, test::kTuned)->Unit(benchmark::kMicrosecond);
BENCHMARK(evaluateSamplePlan)->Unit(benchmark::kMicrosecond);
BENCHMARK(viewReferenceWeek)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(modelReference, base, test::kBase)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(modelReference, levers, test::kTuned)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(needOfReference, base, test::kBase)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(needOfReference, levers, test::kTuned)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(costOfReference, base, test::kBase)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(costOfReference, levers, test::kTuned)->Unit(benchmark::kMicrosecond);
