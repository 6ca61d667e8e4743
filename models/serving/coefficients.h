// SPDX-License-Identifier: GPL-3.0-or-later
// The fitted coefficients of the serving model; what they multiply stands in step_time.cpp and docs/serving-model.md.
// Written by tests/serving/fit/fit_coefficients.py: change that, not this.
#pragma once

#include <string_view>

namespace fulcrum::coefficients {

// Fitted to 3,831 published rows of NVIDIA devices: 1,657 of trtllm, 1,326 of vllm, 848 of sglang.
// None may promise more than the device's bandwidth or arithmetic. Times in milliseconds.
inline constexpr double kWeights = 1.121;
inline constexpr double kExpertWeights = 1;
inline constexpr double kKv = 1;
inline constexpr double kDecodeCompute = 1;
inline constexpr double kFourBitCompute = 1.383;
inline constexpr double kPrefillCompute = 1.732;
inline constexpr double kCollective = 2.826;
inline constexpr double kPrefillCollective = 2.234;
inline constexpr double kSlowLink = 0.9852;
inline constexpr double kLinkMs = 1e-05;
inline constexpr double kSlowLinkMs = 0.0537;
inline constexpr double kLayerMs = 0.06195;
inline constexpr double kExpertLayerMs = 0.02958;
inline constexpr double kExpertTokenMs = 0.0001693;

// What an engine takes: factors on times, and times of its own.
struct EngineFactors {
  double bandwidth;
  double host;
  double compute;
  double prefill;
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
                                            .prefill = 1,
                                            .collective = 1,
                                            .routing = 1,
                                            .sequenceMs = 0.01431,
                                            .launchMs = 1.837,
                                            .expertLaunchMs = 0.03456,
                                            .queueShare = 0.08028};
inline constexpr EngineFactors kVllm{.bandwidth = 1.005,
                                     .host = 1.13,
                                     .compute = 3,
                                     .prefill = 1.339,
                                     .collective = 1.196,
                                     .routing = 0.7221,
                                     .sequenceMs = 0.01611,
                                     .launchMs = 0.2926,
                                     .expertLaunchMs = 0.7017,
                                     .queueShare = 0.06167};
inline constexpr EngineFactors kSglang{.bandwidth = 0.9988,
                                       .host = 1.401,
                                       .compute = 2.929,
                                       .prefill = 0.8758,
                                       .collective = 0.5,
                                       .routing = 2.645,
                                       .sequenceMs = 0.05127,
                                       .launchMs = 0.6119,
                                       .expertLaunchMs = 2.208,
                                       .queueShare = 0.08801};

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
    {"AMD", 1.125, 0.6518, 1.675, 2.21, 0.58, 1.40},
    {"Intel", 1.101, 0.7399, 0.7813, 0.5, 0.72, 1.27},
    {"Google", 0.9774, 1.049, 1.608, 0.996, 0.72, 1.23},
    {"AWS", 0.8626, 8, 0.5, 1.172, 0.48, 1.33},
};

// Measured over answered on NVIDIA devices: a tenth lies below, a tenth above.
struct Spread {
  double low;
  double high;
};
inline constexpr Spread kTensorRtLlmDense{0.84, 1.17};
inline constexpr Spread kTensorRtLlmExperts{0.64, 1.47};
inline constexpr Spread kVllmDense{0.77, 1.29};
inline constexpr Spread kVllmExperts{0.67, 1.40};
inline constexpr Spread kSglangDense{0.82, 1.33};
inline constexpr Spread kSglangExperts{0.64, 1.38};

}  // namespace fulcrum::coefficients
