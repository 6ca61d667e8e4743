// SPDX-License-Identifier: GPL-3.0-or-later
// fulcrum-bench: Google Benchmark over the core by default, with its own options; `--window` drags in the real window
// instead.
#include <benchmark/benchmark.h>

#include <cstring>

#ifdef FULCRUM_GUI
#include "bench/window_bench.h"
#endif

int main(int argc, char** argv) {
#ifdef FULCRUM_GUI
  if (argc > 1 && std::strcmp(argv[1], "--window") == 0) return fulcrum::runWindowBench(argc, argv);
#endif
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
