// SPDX-License-Identifier: GPL-3.0-or-later
// What benchmark rows do to the serving model before they become part of a plan: completed, judged, fitted.
#pragma once

#include <map>
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
  bool precisionGiven = false;       // by the text or its model's name
  std::string readModel;             // as the text has it; row.model may be what it was mapped to
  std::string readAccelerator;
  Problems notes;                // as in ReadBenchmark
  Problems doubts;               // of doubtsOf(), behind the notes; an error keeps the row out
  bool duplicate = false;        // says what a row before it says
  std::optional<double> before;  // model / measurement - 1, as estimated
  std::optional<double> after;   // as calibrated

  [[nodiscard]] bool usable() const { return missing.empty() && !duplicate && !hasErrors(doubts); }
  bool operator==(const CalibrationRow&) const = default;
};

// Which known name stands for one that the texts have and nobody knows: chosen by the user, never by the program.
struct NameMap {
  std::map<std::string, std::string> models;
  std::map<std::string, std::string> accelerators;
};

// Completes a row by what the text leaves open: what it says stays, unless its name is mapped. Numbers of 0 and empty
// texts in the defaults say nothing.
[[nodiscard]] CalibrationRow completed(const ReadBenchmark& read, const BenchmarkRow& defaults,
                                       const NameMap& names = {});

// Finds doubts, errors and duplicates of all rows, and the calibrations of those that are usable. Calibration::rows
// count in `rows`.
[[nodiscard]] std::vector<Calibration> judge(std::span<CalibrationRow> rows, const SpecList& specs);

}  // namespace fulcrum
