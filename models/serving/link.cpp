// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/link.h"

namespace fulcrum {
namespace {

constexpr int kNodeGpus = 8;
constexpr double kPcieGBs = 32;         // PCIe 4 x16
constexpr double kNetworkGBs = 50;      // 400 Gb/s
constexpr double kFastestPcieGBs = 64;  // PCIe 5 x16

}  // namespace

Link linkOf(const AcceleratorSpec& accelerator, int gpus) {
  if (gpus <= 1) return {};
  const int linked = accelerator.linkedGpus > 0 ? accelerator.linkedGpus : kNodeGpus;
  if (gpus > linked) return {.gigabytesPerSecond = gpus <= kNodeGpus ? kPcieGBs : kNetworkGBs, .slow = true};
  return {.gigabytesPerSecond = accelerator.interconnectGBs, .slow = accelerator.interconnectGBs <= kFastestPcieGBs};
}

}  // namespace fulcrum
