// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/gcp_machines.h"

#include <array>
#include <charconv>

namespace fulcrum::prices {
namespace {

// The number in a2-highgpu-8g, g2-standard-96; 0 where there is none.
int numberIn(std::string_view rest) {
  int number = 0;
  std::from_chars(rest.data(), rest.data() + rest.size(), number);
  return number;
}

struct GcpFamily {
  std::string_view prefix;
  std::string_view accelerator;
};
constexpr GcpFamily kByName[] = {{"a2-highgpu-", "A100"},  {"a2-megagpu-", "A100"}, {"a2-ultragpu-", "A100-80GB"},
                                 {"a3-highgpu-", "H100"},  {"a3-edgegpu-", "H100"}, {"a3-megagpu-", "H100-MEGA"},
                                 {"a3-ultragpu-", "H200"}, {"a4-highgpu-", "B200"}, {"a4x-highgpu-", "GB200"}};

// By the number of processors.
struct GcpSize {
  int processors;
  double gpus;
};
constexpr GcpSize kL4[] = {{4, 1}, {8, 1}, {12, 1}, {16, 1}, {24, 2}, {32, 1}, {48, 4}, {96, 8}};
constexpr GcpSize kRtxPro[] = {{6, 0.125}, {12, 0.25}, {24, 0.5}, {48, 1}, {96, 2}, {192, 4}, {384, 8}};

template <size_t n>
std::optional<MachineGpus> sized(const GcpSize (&sizes)[n], std::string_view rest, std::string_view accelerator) {
  for (const GcpSize& size : sizes) {
    if (size.processors == numberIn(rest)) return MachineGpus{accelerator, size.gpus};
  }
  return std::nullopt;
}

}  // namespace

std::optional<MachineGpus> gcpMachine(std::string_view type) {
  for (const GcpFamily& family : kByName) {
    if (!type.starts_with(family.prefix)) continue;
    const int gpus = numberIn(type.substr(family.prefix.size()));
    return gpus > 0 ? std::optional(MachineGpus{family.accelerator, static_cast<double>(gpus)}) : std::nullopt;
  }
  if (type.starts_with("g2-standard-")) return sized(kL4, type.substr(12), "L4");
  if (type.starts_with("g4-standard-")) return sized(kRtxPro, type.substr(12), "RTX PRO 6000");
  return std::nullopt;
}

int n1Processors(std::string_view accelerator, double gpus) {
  for (const std::string_view attached : {"T4", "P4", "P100", "V100", "K80"}) {
    if (accelerator == attached) return static_cast<int>(8 * gpus);
  }
  return 0;
}

}  // namespace fulcrum::prices
