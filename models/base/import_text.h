// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about files of other programs that are refused: price lists, traces, benchmark results. Rows of the table
// of base/problem_text.h, which finds them by their code.
#pragma once

#include <span>

#include "base/problem_text.h"

namespace fulcrum {

[[nodiscard]] std::span<const ProblemTemplate> importTemplates();

}  // namespace fulcrum
