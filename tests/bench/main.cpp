// SPDX-License-Identifier: GPL-3.0-or-later
// fulcrum-bench: Google Benchmark over the core by default, with its own options; `--window` drags in the real window
// instead, `exports` times workbook and report, and `faults` prints what project files survive (docs/faults.md).
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>

#include "base/platform.h"
#ifdef FULCRUM_FAULTS
#include "base/uuid.h"
#include "catalogue/catalogue.h"
#include "faults/fault_trials.h"
#endif
#include "bench/export_bench.h"
#ifdef FULCRUM_GUI
#include "bench/window_bench.h"
#endif

#ifdef FULCRUM_FAULTS
namespace {

// With the sample plan, and one that differs from it.
int printFaults() {
  namespace fs = std::filesystem;
  fulcrum::test::FaultPlans plans{.old = fulcrum::samplePlan(), .fresh = fulcrum::samplePlan()};
  plans.fresh.name = "saved";
  const fs::path folder = fs::temp_directory_path() / ("fulcrum-faults-" + fulcrum::newUuid());
  fs::create_directories(folder);
  fulcrum::test::FaultRows rows;
  for (const auto trials : {fulcrum::test::saveFaults, fulcrum::test::folderFaults, fulcrum::test::damageFaults}) {
    const auto more = trials(folder, plans, true);
    rows.insert(rows.end(), more.begin(), more.end());
  }
  fs::remove_all(folder);
  std::fputs(fulcrum::test::faultTable(rows).c_str(), stdout);
  for (const auto& row : rows) {
    if (row.survived != row.tried) return 1;
  }
  return 0;
}

}  // namespace
#endif

int main(int argc, char** argv) {
  fulcrum::keepFreedMemory();  // as the programs do
#ifdef FULCRUM_FAULTS
  if (argc > 1 && std::strcmp(argv[1], "faults") == 0) return printFaults();
#endif
  if (argc > 1 && std::strcmp(argv[1], "exports") == 0) return fulcrum::runExportBench(argc, argv);
#ifdef FULCRUM_GUI
  if (argc > 1 && std::strcmp(argv[1], "--window") == 0) return fulcrum::runWindowBench(argc, argv);
#endif
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
