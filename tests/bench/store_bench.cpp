// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and evaluating a plan as large as they get (tests/support/large_plan.h). Goal: under a second each.
#include <benchmark/benchmark.h>

#include <filesystem>

#include "base/uuid.h"
#include "optimise/optimise.h"
#include "store/save_project.h"
#include "support/large_plan.h"

using namespace fulcrum;

namespace {

class LargeFile {
 public:
  LargeFile() : m_folder(std::filesystem::temp_directory_path() / ("fulcrum-bench-" + newUuid())) {
    std::filesystem::create_directories(m_folder);
  }
  LargeFile(const LargeFile&) = delete;
  LargeFile& operator=(const LargeFile&) = delete;
  ~LargeFile() { std::filesystem::remove_all(m_folder); }
  [[nodiscard]] std::filesystem::path path() const { return m_folder / "large.fulcrum"; }

 private:
  std::filesystem::path m_folder;
};

void saveLarge(benchmark::State& state) {
  const LargeFile file;
  const Plan plan = test::largePlan();
  for (auto _ : state) benchmark::DoNotOptimize(saveProject(file.path(), plan));
  state.counters["file_bytes"] = static_cast<double>(std::filesystem::file_size(file.path()));
}
BENCHMARK(saveLarge)->Unit(benchmark::kMillisecond);

void openLarge(benchmark::State& state) {
  const LargeFile file;
  (void)saveProject(file.path(), test::largePlan());
  for (auto _ : state) benchmark::DoNotOptimize(loadProject(file.path()));
}
BENCHMARK(openLarge)->Unit(benchmark::kMillisecond);

void evaluateLarge(benchmark::State& state) {
  const Plan plan = test::largePlan();
  optimise::SolvedPools solved;
  for (auto _ : state) benchmark::DoNotOptimize(optimise::evaluateOptimal(plan, ScenarioId("s1"), solved));
}
BENCHMARK(evaluateLarge)->Unit(benchmark::kMillisecond);

}  // namespace
