// SPDX-License-Identifier: GPL-3.0-or-later
// What of a scenario's cost can be avoided without serving less, in parts that add up, each with the change that takes
// most of it away. Headroom is none of it: it is the price of the latency targets.
#pragma once

#include <array>

#include "optimise/advice.h"

namespace fulcrum::optimise {

enum class AvoidablePart {
  OverProvisioning,   // nodes beyond the need, at the mean cost of what is provisioned
  UnusedCommitments,  // owned or committed nodes that nothing asks for, likewise
  Mix,                // cost above the cheapest mix of terms and owned nodes for the same need
  Mismatch            // cost above the cheapest node types of the plan that meet the targets at the same target load
};
inline constexpr int kAvoidablePartCount = 4;
inline constexpr std::array<AvoidablePart, kAvoidablePartCount> kAvoidableParts = {
    AvoidablePart::OverProvisioning, AvoidablePart::UnusedCommitments, AvoidablePart::Mix, AvoidablePart::Mismatch};

// Money per month: of the first two parts and headroom the mean of the months, of the others levelised, as Evaluation
// has them. No part is negative.
struct AvoidableWaste {
  Money monthlyCost;    // c0: of the scenario as it is
  Money cheapestMix;    // c1: with the cheapest mix
  Money cheapestNodes;  // c2: that on the cheapest node types
  Money wasteOfMix;     // over-provisioning and unused commitments at c1 ...
  Money wasteOfNodes;   // ... and at c2
  std::array<Money, kAvoidablePartCount> parts;
  std::array<std::optional<Advice>, kAvoidablePartCount> advice;
  Money headroom;

  [[nodiscard]] Money part(AvoidablePart which) const { return parts[static_cast<size_t>(which)]; }
  [[nodiscard]] Money total() const;
};

// What a mix and a node type save by wasting less counts once, with the waste. `advice` is adviceFor() of the same
// plan. Problems are those of an evaluation.
[[nodiscard]] Result<AvoidableWaste> avoidableWaste(const Plan& plan, const ScenarioId& scenario,
                                                    const std::vector<Advice>& advice, SolvedPools& solved);

}  // namespace fulcrum::optimise
