// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest mix as JSON.
#pragma once

#include <optional>
#include <string>

#include "optimise/optimise.h"

namespace fulcrum {

// One entry a pool, or those of one fleet. `reevaluated` is today's value of what the pool costs over the horizon, all
// lines; objective and bound run over the horizon and its tail.
[[nodiscard]] std::string optimumToJson(const optimise::EvaluatedScenario& optimum,
                                        const std::optional<FleetId>& fleet = {});

}  // namespace fulcrum
