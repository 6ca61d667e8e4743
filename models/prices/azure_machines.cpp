// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/azure_machines.h"

namespace fulcrum::prices {
namespace {

struct AzureSize {
  std::string_view name;  // behind Standard_
  MachineGpus gpus;
};

constexpr AzureSize kSizes[] = {
    {"NC6", {"K80", 1}},
    {"NC12", {"K80", 2}},
    {"NC24", {"K80", 4}},
    {"NC24r", {"K80", 4}},
    {"NC6s_v2", {"P100", 1}},
    {"NC12s_v2", {"P100", 2}},
    {"NC24s_v2", {"P100", 4}},
    {"NC24rs_v2", {"P100", 4}},
    {"NC6s_v3", {"V100", 1}},
    {"NC12s_v3", {"V100", 2}},
    {"NC24s_v3", {"V100", 4}},
    {"NC24rs_v3", {"V100", 4}},
    {"NC4as_T4_v3", {"T4", 1}},
    {"NC8as_T4_v3", {"T4", 1}},
    {"NC16as_T4_v3", {"T4", 1}},
    {"NC64as_T4_v3", {"T4", 4}},
    {"NC8ads_A10_v4", {"A10", 1}},
    {"NC16ads_A10_v4", {"A10", 1}},
    {"NC32ads_A10_v4", {"A10", 2}},
    {"NC24ads_A100_v4", {"A100-80GB", 1}},
    {"NC48ads_A100_v4", {"A100-80GB", 2}},
    {"NC96ads_A100_v4", {"A100-80GB", 4}},
    {"NC40ads_H100_v5", {"H100", 1}},
    {"NC80adis_H100_v5", {"H100", 2}},
    {"NCC40ads_H100_v5", {"H100", 1}},
    {"ND6s", {"P40", 1}},
    {"ND12s", {"P40", 2}},
    {"ND24s", {"P40", 4}},
    {"ND24rs", {"P40", 4}},
    {"ND40rs_v2", {"V100-32GB", 8}},
    {"ND96asr_v4", {"A100", 8}},
    {"ND96asr_A100_v4", {"A100", 8}},
    {"ND96amsr_A100_v4", {"A100-80GB", 8}},
    {"ND96is_H100_v5", {"H100", 8}},
    {"ND96isr_H100_v5", {"H100", 8}},
    {"ND96is_H200_v5", {"H200", 8}},
    {"ND96isr_H200_v5", {"H200", 8}},
    {"ND96is_MI300X_v5", {"MI300X", 8}},
    {"ND96isr_MI300X_v5", {"MI300X", 8}},
    {"ND128is_GB200_v6", {"GB200", 4}},
    {"ND128isr_GB200_v6", {"GB200", 4}},
    {"ND128isr_NDR_GB200_v6", {"GB200", 4}},
    {"NV6", {"M60", 1}},
    {"NV12", {"M60", 2}},
    {"NV24", {"M60", 4}},
    {"NV12s_v3", {"M60", 1}},
    {"NV24s_v3", {"M60", 2}},
    {"NV48s_v3", {"M60", 4}},
    {"NV4as_v4", {"MI25", 0.125}},
    {"NV8as_v4", {"MI25", 0.25}},
    {"NV16as_v4", {"MI25", 0.5}},
    {"NV32as_v4", {"MI25", 1}},
    {"NV6ads_A10_v5", {"A10", 1.0 / 6}},
    {"NV12ads_A10_v5", {"A10", 1.0 / 3}},
    {"NV18ads_A10_v5", {"A10", 0.5}},
    {"NV36ads_A10_v5", {"A10", 1}},
    {"NV36adms_A10_v5", {"A10", 1}},
    {"NV72ads_A10_v5", {"A10", 2}},
};

}  // namespace

std::optional<MachineGpus> azureMachine(std::string_view size) {
  constexpr std::string_view kPrefix = "Standard_";
  if (size.starts_with(kPrefix)) size.remove_prefix(kPrefix.size());
  for (const AzureSize& known : kSizes) {
    if (known.name == size) return known.gpus;
  }
  return std::nullopt;
}

}  // namespace fulcrum::prices
