// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that say from what an importer concluded something: rows of the table of base/problem_text.h, which finds
// them by their code.
#pragma once

#include <span>

#include "base/problem_text.h"

namespace fulcrum {

// Without remedies.
[[nodiscard]] std::span<const ProblemTemplate> evidenceTemplates();

}  // namespace fulcrum
