// SPDX-License-Identifier: GPL-3.0-or-later
// What benchmark rows do to the serving model before they become part of a plan: completed, judged, fitted.
#pragma once

#include <span>

#include "exchange/benchmark_text.h"
#include "serving/calibration.h"

namespace fulcrum {

struct CalibrationRow {
  BenchmarkRow row;
  bool inPlan = false;
  std::string file;                  // where it was read; empty: pasted, or in the plan
  size_t place = 0;                  // in that text
  bool derivedConcurrency = false;   // as in ReadBenchmark
  std::vector<std::string> missing;  // keys of plan/fields.h that neither the text nor the defaults give
  Problems doubts;                   // of doubtsOf(); an error keeps the row out
  bool duplicate = false;            // says what a row before it says
  std::optional<double> before;      // model / measurement - 1, as estimated
  std::optional<double> after;       // as calibrated

  [[nodiscard]] bool usable() const { return missing.empty() && !duplicate && !hasErrors(doubts); }
  bool operator==(const CalibrationRow&) const = default;
};

// Completes a row: the text comes first, except for names that are not known where the defaults give one. Numbers of 0
// and empty texts in the defaults say nothing.
[[nodiscard]] CalibrationRow completed(const ReadBenchmark& read, const BenchmarkRow& defaults, const SpecList& specs);

// Finds doubts, errors and duplicates of all rows, and the calibrations of those that are usable. Calibration::rows
// count in `rows`.
[[nodiscard]] std::vector<Calibration> judge(std::span<CalibrationRow> rows, const SpecList& specs);

}  // namespace fulcrum
