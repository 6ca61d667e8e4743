// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about uncertain inputs, for other programs.
#pragma once

#include "edits/input_evidence.h"

namespace fulcrum {

struct PathEvidence {
  std::string input;  // id; empty where only a path was asked for
  std::string path;
  std::vector<InputEvidence> evidence;
};

// servingBand, importedDemand, forecastError or priceTrend.
[[nodiscard]] std::string_view evidenceKey(EvidenceKind kind);

// [{"input":"traffic","path":"demand","evidence":[{"kind":..,"effect":..,"distribution":{..},"count":..,"about":..}]}]
[[nodiscard]] std::string evidenceJson(const std::vector<PathEvidence>& paths);

}  // namespace fulcrum
