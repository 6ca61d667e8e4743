// SPDX-License-Identifier: GPL-3.0-or-later
// The figures by which scenarios are compared and futures are weighed (risk/outputs.h), and what they are made of.
#pragma once

#include "explain/figures.h"

namespace fulcrum::explain {

// Those that an evaluation does not name itself: `nodesMax`, `nodesMax.FLEET`, `cash.FY2026`, `cashTotal`.
void addOutputs(Figures& figures);

// `ownVsRent.npv` of `ownNpv`; most have one name.
[[nodiscard]] std::string figureOfOutput(std::string_view output);
[[nodiscard]] Phrase outputLabel(const std::string& output);
[[nodiscard]] Measure outputMeasure(std::string_view output);

// What a scenario saves in today's money against another, whose figures are the first term.
inline constexpr std::string_view kNpvAgainstBase = "npvAgainstBase";
[[nodiscard]] Explanation npvAgainst(const Figures& reference, const Figures& figures);

}  // namespace fulcrum::explain
