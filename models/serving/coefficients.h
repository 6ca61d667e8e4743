// SPDX-License-Identifier: GPL-3.0-or-later
// The fitted coefficients of the serving model; what they multiply stands in step_time.cpp and docs/serving-model.md.
#pragma once

namespace fulcrum::coefficients {

// Fitted to 1,023 dense rows of aiconfigurator 095f58a (Apache-2.0), silicon_sample.csv, served in one piece and within
// memory: least squares of log errors, soft L1; none may promise more than the device's bandwidth or arithmetic. Error
// on them: median 8.2 %, p90 22 %. Errors on published points that did not enter the fit: docs/serving-model.md.
inline constexpr double kWeights = 1.068;
inline constexpr double kKv = 1;
inline constexpr double kDecodeCompute = 1;
inline constexpr double kCollective = 2.313;
inline constexpr double kLayerMs = 0.06533;
inline constexpr double kSequenceMs = 0.03601;      // up to kSequencesScheduled in flight: beyond, scheduling overlaps
inline constexpr double kSequencesScheduled = 256;  // chosen among 64, 128, 192, 256 and no limit, on published points
inline constexpr double kPrefillCompute = 1.603;
inline constexpr double kPrefillCollective = 2.059;
inline constexpr double kFourBitCompute = 1.771;  // on arithmetic of four bits, which reaches less of its peak

// What mixtures of experts take beyond that, fitted with the above held to 2,048 rows of the same source with up to 8
// GPUs in a replica. Error on them: median 15 %, p90 49 %.
inline constexpr double kExpertLayerMs = 0.04855;
inline constexpr double kExpertTokenMs = 177.5e-6;  // a token and layer: it is sent to its experts and gathered again

}  // namespace fulcrum::coefficients
