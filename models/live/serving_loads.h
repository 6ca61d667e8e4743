// SPDX-License-Identifier: GPL-3.0-or-later
// Node types to choose from, those of the catalogue converted at a rate that was typed.
#pragma once

#include "engine/hardware_ranking.h"

namespace fulcrum {

// `rate`: how much of the plan's currency buys a US dollar. Without it, only a plan in dollars is compared with the
// catalogue.
[[nodiscard]] NodeCandidates candidatesAt(const Plan& plan, std::optional<double> rate);

}  // namespace fulcrum
