// SPDX-License-Identifier: GPL-3.0-or-later
// Which node type serves the workloads of a fleet at the lowest cost: measured rates count, moved to each node type as
// the engine moves them.
#pragma once

#include <span>
#include <vector>

#include "plan/fleet.h"
#include "serving/service_rate.h"

namespace fulcrum {

// Requests that a node type would have to serve.
struct ServingLoad {
  ServingState state;              // its accelerator and node size are those of each candidate
  std::optional<KnownRate> known;  // a measured rate and where it holds
  double requestsPerSecond = 0;
};

// What a node serves of a load; no replicas where it is refused.
struct LoadOnNode {
  double requestsPerReplica = 0;  // per second
  int replicas = 0;               // that fit on the node
  [[nodiscard]] double requestsPerSecond() const { return requestsPerReplica * replicas; }
};

struct LoadedNode {
  size_t nodeType = 0;     // index in the list given
  double servedShare = 0;  // of the output tokens of all loads; 0 to 1
  // Of what is served, at full load of whole replicas, on demand; absent without a price or where nothing is served.
  std::optional<double> costPerMOutputTok;
  std::vector<Problems> refusals;  // for each load: why it is not served; empty where it is
  std::vector<LoadOnNode> served;  // for each load
};

// Node types that serve all come first, the cheapest before; then by share served; those without a figure last. Rates
// that are fixed for every state are moved all the same: a rate that holds on a processor and a GPU alike would rank by
// price alone. Names in loads and node types must outlive `rates`, which keeps the model's answers.
[[nodiscard]] std::vector<LoadedNode> rankForLoads(ServiceRates& rates, std::span<const ServingLoad> loads,
                                                   std::span<const NodeType> nodeTypes);

// As mismatch() of a ranking for one workload; absent where either does not serve all.
[[nodiscard]] std::optional<double> mismatch(std::span<const LoadedNode> ranking, size_t chosen);

}  // namespace fulcrum
