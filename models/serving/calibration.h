// SPDX-License-Identifier: GPL-3.0-or-later
// Calibration: two scalars per accelerator and engine, fitted to benchmark rows.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/specs.h"
#include "serving/serving_setup.h"
#include "serving/spec_list.h"

namespace fulcrum {

// From this many usable rows on, an accelerator counts as calibrated.
inline constexpr size_t kRowsToCalibrate = 3;

struct RowError {
  size_t row = 0;       // index in the rows given
  double measured = 0;  // output tokens per second
  double before = 0;    // as estimated
  double after = 0;     // as calibrated
};

// The rows of one accelerator and engine with models of one kind: factors of dense models made mixtures of experts
// worse, and the other way round (docs/serving-model.md).
struct Calibration {
  std::string accelerator;  // acceleratorKey()
  std::string engine;       // engineKey(); empty: not named
  bool experts = false;     // of mixtures of experts
  CalibrationFactors factors;
  double errorBefore = 0;  // median of |model / measured - 1| over the rows
  double errorAfter = 0;
  std::vector<RowError> rows;
  [[nodiscard]] bool holds() const { return rows.size() >= kRowsToCalibrate; }
  // Whether a row is of this accelerator and engine.
  [[nodiscard]] bool covers(const BenchmarkRow& row) const;
};

struct CalibrationResult {
  std::vector<Calibration> calibrations;  // one for each accelerator, engine and kind of model among the rows
  Problems problems;                      // rows that cannot be used, `benchmarks[i]` with the reason
};

// What spellings of one engine have in common: no case.
[[nodiscard]] std::string engineKey(std::string engine);

// The calibration that holds for models of a kind on an accelerator (acceleratorKey()); null: none does. Rows of the
// engine come before those of another, and of others the one whose rows come first.
[[nodiscard]] const Calibration* calibrationInUse(std::span<const Calibration> calibrations,
                                                  std::string_view accelerator, ServingEngine engine, bool experts);

// Least squares of relative errors of the time per token; both factors are held within 1/4 to 4, and drawn towards 1 as
// strongly as one row would that is off by 15 % (of other makers than NVIDIA 30 %), so that rows of one regime do not
// throw the other off.
[[nodiscard]] CalibrationResult calibrate(std::span<const BenchmarkRow> rows, const SpecList& specs);

}  // namespace fulcrum
