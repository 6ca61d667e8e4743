// SPDX-License-Identifier: GPL-3.0-or-later
// Which accelerators Google's machine types have: its lists price machines and accelerators apart, or name machines
// only. As of July 2026, https://cloud.google.com/compute/docs/gpus.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fulcrum::prices {

struct MachineGpus {
  std::string_view accelerator;
  double gpus = 0;
};

// Nothing for a machine type without accelerators.
[[nodiscard]] std::optional<MachineGpus> gcpMachine(std::string_view type);
// Whether an accelerator is attached to a machine type of the family N1, and with how many processors.
[[nodiscard]] int n1Processors(std::string_view accelerator, double gpus);

}  // namespace fulcrum::prices
