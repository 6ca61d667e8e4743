// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calibration_preview.h"

#include <algorithm>

#include "serving/benchmark_check.h"

namespace fulcrum {
namespace {

template <class Value>
void fill(Value& value, const Value& other) {
  if (value == Value{}) value = other;
}

void note(CalibrationRow& row, const char* key, bool given) {
  if (!given) row.missing.emplace_back(key);
}

}  // namespace

CalibrationRow completed(const ReadBenchmark& read, const BenchmarkRow& defaults, const NameMap& names) {
  CalibrationRow result{.row = read.row,
                        .place = read.place,
                        .derivedConcurrency = read.derivedConcurrency,
                        .precisionGiven = read.precision.has_value(),
                        .readModel = read.row.model,
                        .readAccelerator = read.row.accelerator,
                        .notes = read.notes};
  BenchmarkRow& row = result.row;
  fill(row.model, defaults.model);
  fill(row.accelerator, defaults.accelerator);
  if (const auto mapped = names.models.find(row.model); mapped != names.models.end()) row.model = mapped->second;
  if (const auto mapped = names.accelerators.find(row.accelerator); mapped != names.accelerators.end())
    row.accelerator = mapped->second;
  if (!read.precision) row.precision = defaults.precision;
  fill(row.gpus, defaults.gpus);
  fill(row.inputTokens, defaults.inputTokens);
  fill(row.outputTokens, defaults.outputTokens);
  fill(row.engine, defaults.engine);
  fill(row.source, defaults.source);
  fill(row.asOf, defaults.asOf);
  note(result, "model", !row.model.empty());
  note(result, "accelerator", !row.accelerator.empty());
  note(result, "gpus", row.gpus > 0);
  note(result, "inputTokens", row.inputTokens > 0);
  note(result, "outputTokens", row.outputTokens > 0);
  return result;
}

std::vector<Calibration> judge(std::span<CalibrationRow> rows, const SpecList& specs) {
  std::vector<BenchmarkRow> usable;
  std::vector<size_t> places;
  for (size_t i = 0; i < rows.size(); ++i) {
    CalibrationRow& row = rows[i];
    row.doubts = row.notes;
    if (row.missing.empty()) {
      const Problems found = doubtsOf(row.row, specs);
      row.doubts.insert(row.doubts.end(), found.begin(), found.end());
    }
    row.duplicate = std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i),
                                [&](const CalibrationRow& before) { return before.row == row.row; });
    row.before.reset();
    row.after.reset();
    if (!row.usable()) continue;
    usable.push_back(row.row);
    places.push_back(i);
  }
  std::vector<Calibration> calibrations = calibrate(usable, specs).calibrations;
  for (Calibration& calibration : calibrations) {
    for (RowError& error : calibration.rows) {
      error.row = places[error.row];
      rows[error.row].before = error.before / error.measured - 1;
      rows[error.row].after = error.after / error.measured - 1;
    }
  }
  return calibrations;
}

}  // namespace fulcrum
