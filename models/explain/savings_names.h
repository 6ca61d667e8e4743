// SPDX-License-Identifier: GPL-3.0-or-later
// The names of what each change between two scenarios saves.
#pragma once

#include <string>

#include "optimise/attribution.h"

namespace fulcrum::explain {

// `lever.autoscale`, `assumptions`, `assumptions.discountRate`, `elements`: of `savings[BASE].KEY`, and of
// `savings[BASE].apart.KEY` where single assumptions are told apart (AssumptionPlayers::Each).
[[nodiscard]] std::string savingsKey(const optimise::Player& player);

}  // namespace fulcrum::explain
