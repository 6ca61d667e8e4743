// SPDX-License-Identifier: GPL-3.0-or-later
// Time of a simulation: the sample's Playbook against its base, with own versus rent.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>

#include "plan/plan_json.h"
#include "risk/simulate.h"

using namespace fulcrum;

namespace {

void simulateSample(benchmark::State& state) {
  constexpr int kTrials = 10000;
  std::ifstream file(FULCRUM_SOURCE_DIR "/resources/samples/inference-flip.plan.json");
  const std::string text(std::istreambuf_iterator<char>(file), {});
  const auto plan = planFromJson(text);
  if (!plan) {
    state.SkipWithError("the sample plan cannot be read");
    return;
  }
  for (auto _ : state) {
    auto simulator = risk::Simulator::prepare(plan.value(), {ScenarioId("playbook")}, {.trials = kTrials});
    simulator.value().run(kTrials, static_cast<int>(state.range(0)));
    benchmark::DoNotOptimize(simulator.value().trials().done);
  }
  state.counters["trials"] = kTrials;
}

}  // namespace

// By threads.
BENCHMARK(simulateSample)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
