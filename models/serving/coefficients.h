// SPDX-License-Identifier: GPL-3.0-or-later
// The fitted coefficients of the serving model; what they multiply stands in step_time.cpp and docs/serving-model.md.
#pragma once

namespace fulcrum::coefficients {

inline constexpr double kWeights = 1.0522;
inline constexpr double kKv = 1.4254;
inline constexpr double kDecodeCompute = 0.2104;
inline constexpr double kCollective = 2.2618;
inline constexpr double kCollectiveLatencyMs = 1.44e-3;  // a collective
inline constexpr double kLayerMs = 63.4e-3;
inline constexpr double kSequenceMs = 26.4e-3;
inline constexpr double kStepMs = 0.0289;
inline constexpr double kPrefillCompute = 1.901;
inline constexpr double kPrefillCollective = 1.8139;

}  // namespace fulcrum::coefficients
