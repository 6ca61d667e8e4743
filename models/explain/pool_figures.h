// SPDX-License-Identifier: GPL-3.0-or-later
// Node-hours, cost, worth and waste of a pool.
#pragma once

#include "explain/explanation.h"

namespace fulcrum::explain {

class Figures;

void addPools(Figures& figures);

// What is paid for a pool in a month, and what it costs with purchases and fees spread over the months that use them.
[[nodiscard]] Explanation cashCostOf(const Figures& figures, size_t pool, size_t month);
[[nodiscard]] Explanation amortisedCostOf(const Figures& figures, size_t pool, size_t month);
// Amortised cost of the pool per provisioned GPU-hour.
[[nodiscard]] Explanation provisionedHourCost(const Figures& figures, size_t pool, size_t month);

}  // namespace fulcrum::explain
