// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark results read, completed and judged, as `fulcrum-cli calibrate` prints them.
#pragma once

#include <string>
#include <string_view>

#include "exchange/calibration_preview.h"

namespace fulcrum {

struct CalibrationReport {
  std::string recognised;  // of the first file
  std::vector<CalibrationRow> rows;
  std::vector<Calibration> calibrations;
  std::vector<Guess> guesses;
  Problems problems;  // what cannot be used, with its file
};

// What the user says beside the files.
struct CalibrationInput {
  BenchmarkRow defaults;  // for what the texts do not say; numbers of 0 and empty texts say nothing
  bool precisionSaid = false;
  NameMap names;
  BenchmarkOptions options;
};

// Adds the rows of a text; `file` is its name.
void addBenchmarks(CalibrationReport& report, std::string_view bytes, const std::string& file,
                   const CalibrationInput& input);
// Judges all rows together and fits them.
void finishReport(CalibrationReport& report, const SpecList& specs, const CalibrationInput& input);

// One object: recognised, rows, calibrations, guesses.
[[nodiscard]] std::string calibrationJson(const CalibrationReport& report, const SpecList& specs);
[[nodiscard]] std::string calibrationWords(const CalibrationReport& report, const SpecList& specs);

}  // namespace fulcrum
