// SPDX-License-Identifier: GPL-3.0-or-later
// What the hours of a pool's month add up to, by tier.
#pragma once

#include "engine/pool_month.h"
#include "engine/week_kernels.h"

namespace fulcrum {

// `inForce` nodes, of which `owned` are owned, are used before rented ones; `spot`: interruptible ones may be spot.
[[nodiscard]] WeekSums sumMonth(const PoolMonth& pool, bool spot, double inForce, double owned, double gpusPerNode);

}  // namespace fulcrum
