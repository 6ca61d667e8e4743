// SPDX-License-Identifier: GPL-3.0-or-later
// Which node type serves a workload at the lowest cost within its latency targets.
#pragma once

#include <span>
#include <vector>

#include "plan/plan.h"
#include "serving/serving_answer.h"

namespace fulcrum {

struct RankedNode {
  size_t nodeType = 0;           // index in the list given
  Result<ServingAnswer> answer;  // of one replica; "servingNode" where none fits on the node
  int replicas = 0;              // that fit on a node
  double requestsPerSecondPerNode = 0;
  // At full load of all replicas of a node, on demand; absent without a price or an answer.
  std::optional<double> costPerMillionRequests;
  std::optional<double> costPerMTok;        // spread over input and output tokens
  std::optional<double> costPerMOutputTok;  // all of it on the output tokens
};

// The node types in the order of their cost per million tokens; those without a figure last, in the order given.
[[nodiscard]] std::vector<RankedNode> rankNodeTypes(const ServingBook& book, const ServingState& state,
                                                    std::span<const NodeType> nodeTypes);

// Cost of `chosen` above the cheapest of the ranking, as a share of the cheapest: 0 for the cheapest, 0.5 for one that
// costs half as much again. Absent where either has no figure.
[[nodiscard]] std::optional<double> mismatch(std::span<const RankedNode> ranking, size_t chosen);

}  // namespace fulcrum
