// SPDX-License-Identifier: GPL-3.0-or-later
// How likely it is that an output stays within a bound, or passes it.
#pragma once

#include <string_view>

#include "risk/simulate.h"

namespace fulcrum::risk {

using fulcrum::Chance;
using fulcrum::ChanceSide;

// `ownPaybackMonths<=24` or `cash.FY2027>2e6`. Problem: "chance".
[[nodiscard]] Result<Chance> parseChance(std::string_view text);
[[nodiscard]] std::string toText(const Chance& chance);

// The share of trials that are done; none where the scenario has no such output. A payback that never comes is over
// every bound.
[[nodiscard]] std::optional<double> chanceOf(const Chance& chance, const SimulationTrials& trials,
                                             const ScenarioTrials& scenario);

// What is asked of most plans: whether owning is worth it and pays back within two years, and whether each fiscal year
// exceeds its budget.
[[nodiscard]] std::vector<Chance> usualChances(const Plan& plan);

}  // namespace fulcrum::risk
