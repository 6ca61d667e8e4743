// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks that hang together as a matrix of rank correlations says, without changing what each input is by itself.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::risk {

using Matrix = std::vector<std::vector<double>>;
using Ranks = std::vector<std::uint32_t>;  // by trial: 0 is the lowest

// Of normal scores, for the inputs in this order. Problems: "unknownReference" where an input is none of the plan's,
// "riskSamePair" where both are one or a pair stands twice, "riskContradiction" where no numbers hang together like
// that: it names the pair whose correlation has to be relaxed, and how far. Inputs that are switched off take no part.
[[nodiscard]] Result<Matrix> scoreCorrelations(const Plan& plan, const std::vector<const UncertainInput*>& inputs);

// Reorders independent ranks (Iman and Conover 1982) on van der Waerden scores. Inputs that hang together with none
// keep theirs.
void correlate(const Matrix& correlations, std::vector<Ranks>& ranks);

}  // namespace fulcrum::risk
