// SPDX-License-Identifier: GPL-3.0-or-later
// How the GPUs of one replica are joined.
#pragma once

#include "plan/specs.h"

namespace fulcrum {

struct Link {
  double gigabytesPerSecond = 0;  // of one GPU, one direction; 0: unknown, or a single GPU
  bool slow = false;              // PCIe or a network: no faster than PCIe 5, with a wait for every exchange
};

// The accelerator's own link as far as it reaches (`linkedGpus`); beyond, PCIe within a node of 8 and 400 Gb/s of
// network for each GPU across nodes.
[[nodiscard]] Link linkOf(const AcceleratorSpec& accelerator, int gpus);

}  // namespace fulcrum
