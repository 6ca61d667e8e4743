// SPDX-License-Identifier: GPL-3.0-or-later
// Which accelerators the machine sizes of Azure have: its price lists do not say. As of July 2026,
// https://learn.microsoft.com/azure/virtual-machines/sizes/overview.
#pragma once

#include <optional>
#include <string_view>

#include "prices/gcp_machines.h"

namespace fulcrum::prices {

// `Standard_ND96isr_H100_v5`; nothing for a size without accelerators.
[[nodiscard]] std::optional<MachineGpus> azureMachine(std::string_view size);

}  // namespace fulcrum::prices
