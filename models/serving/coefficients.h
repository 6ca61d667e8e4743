// SPDX-License-Identifier: GPL-3.0-or-later
// The fitted coefficients of the serving model; what they multiply stands in step_time.cpp and docs/serving-model.md.
#pragma once

namespace fulcrum::coefficients {

// Fitted to 1,030 dense rows of aiconfigurator 095f58a (Apache-2.0), silicon_sample.csv, served in one piece and within
// memory: least squares of log errors, soft L1. Error on them: median 8.9 %, p90 25 %. On 471 published throughput
// points of NVIDIA devices: median 12.9 %, p90 28 %. Those points did not enter the fit, but kSequencesScheduled was
// chosen among 64, 128, 192, 256 and no limit by looking at them, so they are no clean test any more.
inline constexpr double kWeights = 1.0182;
inline constexpr double kKv = 1.2064;
inline constexpr double kDecodeCompute = 1.1468;
inline constexpr double kCollective = 2.7289;
inline constexpr double kLayerMs = 46.83e-3;
inline constexpr double kSequenceMs = 33.04e-3;  // up to kSequencesScheduled in flight: beyond, scheduling overlaps
inline constexpr double kSequencesScheduled = 256;
inline constexpr double kStepMs = 1.7776;
inline constexpr double kPrefillCompute = 2.0208;
inline constexpr double kPrefillCollective = 1.5609;

}  // namespace fulcrum::coefficients
