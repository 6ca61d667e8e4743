// SPDX-License-Identifier: GPL-3.0-or-later
// Trials and sweeps as CSV, whole or in parts that fit together byte by byte. Figures have 17 significant digits; a
// payback that never comes is `never`, and what is not known is empty.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "risk/simulate.h"
#include "risk/sweep.h"

namespace fulcrum {

// One row a trial: its number, inputs under their ids, outputs as SCENARIO.OUTPUT.
[[nodiscard]] std::string trialsCsv(const risk::SimulationTrials& trials);
// The same in parts, for as many trials as one likes: the header, and the rows of trials [from, until).
[[nodiscard]] std::string trialsHeader(const risk::SimulationTrials& trials);
[[nodiscard]] std::string trialRows(const risk::SimulationTrials& trials, int from, int until);
// `point`, axes by their paths, outputs.
[[nodiscard]] std::string sweepCsv(const risk::SweepTable& table);

// Parts in any order, each with its header. Problems: at the number of the file, "mergeHeader"; "mergeRows" where a row
// stands twice or is missing.
[[nodiscard]] Result<std::string> mergedCsv(std::span<const std::string> parts);

}  // namespace fulcrum
