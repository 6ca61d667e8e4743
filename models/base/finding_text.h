// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what a plan that is sound says: what the serving model and the engine cannot do for it, and advice.
// Rows of the table of base/problem_text.h, which finds them by their code.
#pragma once

#include <span>

#include "base/problem_text.h"

namespace fulcrum {

[[nodiscard]] std::span<const ProblemTemplate> findingTemplates();

}  // namespace fulcrum
