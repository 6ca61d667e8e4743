// SPDX-License-Identifier: GPL-3.0-or-later
// How busy GPUs were, as monitoring programs measured it: DCGM counters out of Prometheus or Grafana, or the log of
// nvidia-smi. Only sums by month enter a plan.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "exchange/guess.h"
#include "plan/plan.h"

namespace fulcrum::actuals {

struct UseOptions {
  std::string fleet;                 // id of the fleet that was measured; empty: all
  std::function<bool(double)> goOn;  // share read, 0..1; false ends the reading
};

struct ReadUse {
  std::string recognised;  // `prometheus`, `grafana`, ...
  size_t rows = 0;         // samples that were used
  size_t gpus = 0;         // series
  double stepSeconds = 0;  // that a sample stands for
  std::vector<MeasuredUse> months;
  std::vector<Guess> guesses;
};

// Each sample holds until the next of its GPU, at most for the usual distance between two; months are those of UTC.
// Problems: "cannotOpen", "tooLarge", "noGpuUse" (nothing in it says how busy a GPU was), "undatedUse", "cancelled",
// and those of readRawTrace().
[[nodiscard]] Result<ReadUse> readGpuUse(const std::filesystem::path& file, const UseOptions& options);

// By the beginning of a file: whether it has a counter of how busy GPUs are.
[[nodiscard]] bool looksLikeGpuUse(std::string_view beginning);

// Months of the same file and fleet are replaced.
[[nodiscard]] Plan withUse(Plan plan, const ReadUse& use);

}  // namespace fulcrum::actuals
