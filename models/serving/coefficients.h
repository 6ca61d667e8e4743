// SPDX-License-Identifier: GPL-3.0-or-later
// The fitted coefficients of the serving model; what they multiply stands in step_time.cpp and docs/serving-model.md.
// Written by tests/serving/fit/fit_coefficients.py: change that, not this.
#pragma once

#include <string_view>

namespace fulcrum::coefficients {

// Fitted to 3,810 published rows of NVIDIA devices: 1,657 of trtllm, 1,318 of vllm, 835 of sglang.
// None may promise more than the device's bandwidth or arithmetic. Times in milliseconds.
inline constexpr double kWeights = 1.021;
inline constexpr double kExpertWeights = 1.114;
inline constexpr double kKv = 1;
inline constexpr double kDecodeCompute = 1.46;
inline constexpr double kFourBitCompute = 1.481;
inline constexpr double kPrefillCompute = 1.742;
inline constexpr double kCollective = 2.511;
inline constexpr double kPrefillCollective = 1.724;
inline constexpr double kSlowLink = 1.252;
inline constexpr double kLinkMs = 0.001841;
inline constexpr double kSlowLinkMs = 0.08695;
inline constexpr double kLayerMs = 0.06253;
inline constexpr double kExpertLayerMs = 0.02084;
inline constexpr double kExpertTokenMs = 0.0001687;

// What an engine takes: factors on times, and times of its own.
struct EngineFactors {
  double bandwidth;
  double host;
  double compute;
  double collective;
  double routing;
  double sequenceMs;
  double launchMs;
  double expertLaunchMs;
  double queueShare;
};
inline constexpr EngineFactors kTensorRtLlm{.bandwidth = 1,
                                            .host = 1,
                                            .compute = 1,
                                            .collective = 1,
                                            .routing = 1,
                                            .sequenceMs = 0.01128,
                                            .launchMs = 1.836,
                                            .expertLaunchMs = 0.06607,
                                            .queueShare = 0.08562};
inline constexpr EngineFactors kVllm{.bandwidth = 1.103,
                                     .host = 0.9854,
                                     .compute = 1.608,
                                     .collective = 1.84,
                                     .routing = 0.5,
                                     .sequenceMs = 0.008041,
                                     .launchMs = 0.2245,
                                     .expertLaunchMs = 0.8539,
                                     .queueShare = 0.05139};
inline constexpr EngineFactors kSglang{.bandwidth = 0.929,
                                       .host = 1.371,
                                       .compute = 1.012,
                                       .collective = 0.6003,
                                       .routing = 3,
                                       .sequenceMs = 0.0418,
                                       .launchMs = 0.5532,
                                       .expertLaunchMs = 2.367,
                                       .queueShare = 0.07769};

// What the devices of a maker take beyond NVIDIA's, from their own rows. A maker that is not here is not estimated.
struct MakerFactors {
  std::string_view vendor;
  double bandwidth;
  double compute;
  double host;
  double sequences;
  double low;   // measured over answered: a tenth lies below
  double high;  // and a tenth above
};
inline constexpr MakerFactors kOtherMakers[] = {
    {"AMD", 1.106, 0.6736, 1.845, 2.719, 0.62, 1.40},
    {"Intel", 1.094, 0.6975, 1.19, 0.5204, 0.79, 1.28},
    {"Google", 1.174, 0.9106, 1.495, 1.237, 0.72, 1.25},
    {"AWS", 1.196, 8, 0.745, 1.336, 0.57, 1.15},
};

// Measured over answered on NVIDIA devices: a tenth lies below, a tenth above.
struct Spread {
  double low;
  double high;
};
inline constexpr Spread kTensorRtLlmDense{0.83, 1.17};
inline constexpr Spread kTensorRtLlmExperts{0.64, 1.45};
inline constexpr Spread kVllmDense{0.74, 1.36};
inline constexpr Spread kVllmExperts{0.68, 1.25};
inline constexpr Spread kSglangDense{0.72, 1.18};
inline constexpr Spread kSglangExperts{0.61, 1.37};

}  // namespace fulcrum::coefficients
