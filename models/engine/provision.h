// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes provisioned for a need, by policy.
#pragma once

#include "engine/pool_month.h"

namespace fulcrum {

// Sets provisioned from needed and, where `withFirm`, interruptible from firm.
void provision(const Provisioning& policy, bool withFirm, PoolMonth& pool);

}  // namespace fulcrum
