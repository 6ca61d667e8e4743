// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine and the maker of the device make of its peak rates.
#pragma once

#include <optional>
#include <string_view>

#include "plan/fleet.h"
#include "serving/coefficients.h"

namespace fulcrum {

[[nodiscard]] const coefficients::EngineFactors& factorsOf(ServingEngine engine);

// Of NVIDIA, all factors are 1. Nothing for a maker without measurements, which is not estimated.
[[nodiscard]] const coefficients::MakerFactors* makerFactors(std::string_view vendor);

// Measured over answered throughput: a tenth of the measurements lies below `low`, a tenth above `high`.
[[nodiscard]] coefficients::Spread spreadOf(ServingEngine engine, std::string_view vendor, bool experts);

inline constexpr std::string_view kFirstMaker = "NVIDIA";

}  // namespace fulcrum
