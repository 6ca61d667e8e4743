// SPDX-License-Identifier: GPL-3.0-or-later
// Where the range of an uncertain input comes from, and what would have to be there.
#pragma once

#include <QString>

#include "edits/input_evidence.h"

namespace fulcrum {

[[nodiscard]] QString distributionName(DistributionKind kind);
// A sentence, as it stands beside the input.
[[nodiscard]] QString evidenceSource(const InputEvidence& evidence);
// What to import for evidence on a path.
[[nodiscard]] QString evidenceMissing(const std::string& path);

}  // namespace fulcrum
