// SPDX-License-Identifier: GPL-3.0-or-later
// What a replica can serve in a given state: the seam between measured rates and the model that moves them to other
// precisions, prefix shares and accelerators.
#pragma once

#include <optional>

#include "base/result.h"
#include "plan/plan.h"
#include "serving/names.h"
#include "serving/serving_state.h"

namespace fulcrum {

// A replica's size and its requests per second at the latency targets.
struct ReplicaRate {
  int gpus = 1;
  double requestsPerSecond = 1;
  bool operator==(const ReplicaRate&) const = default;
};

// A rate and the state in which it holds.
struct KnownRate {
  ReplicaRate rate;
  ServingState state;
  bool fixed = false;  // holds in every state
};

[[nodiscard]] KnownRate knownRate(const ServiceRate& service, const ServingState& state);

// The rate in the state `target`, moved there from a known one where there is one. Problems: "typeARate" where a known
// rate cannot be moved to the target, "noServiceRate" where nothing is known at all; the caller adds place and facts.
[[nodiscard]] Result<KnownRate> rateInState(const std::optional<KnownRate>& known, const ServingState& target);

}  // namespace fulcrum
