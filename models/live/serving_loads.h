// SPDX-License-Identifier: GPL-3.0-or-later
// What a ranking of node types is made from: candidates at prices of the plan, and what its workloads ask of them.
#pragma once

#include <optional>
#include <vector>

#include "plan/plan.h"
#include "serving/load_ranking.h"

namespace fulcrum {

// The workload on the nodes of its fleet, without levers; nothing for one given in busy GPUs or without a fleet. Views
// into the plan.
[[nodiscard]] std::optional<ServingState> servingStateOf(const Plan& plan, const Workload& workload);
// GPUs of a replica as typed with the workload's rate; 0: none is typed, the serving model chooses.
[[nodiscard]] int typedReplicaGpus(const Workload& workload);

// Node types to choose from, at prices in the plan's currency.
struct NodeCandidates {
  std::vector<NodeType> types;       // the plan's own, then those of the catalogue that it has not copied
  std::vector<NodeType> contracted;  // the same at the prices that are paid in month 0, for what ranks them
  size_t own = 0;                    // how many are the plan's
};
// `rate`: how much of the plan's currency buys a US dollar. Without it, only a plan in dollars is compared with the
// catalogue.
[[nodiscard]] NodeCandidates nodeCandidates(const Plan& plan, std::optional<double> rate = {});

// What a workload asks of a node type with the levers of a scenario that change its rate: quantization, prefix cache,
// distillation, and a rate typed for the hardware lever. Nothing for a workload in busy GPUs or without a fleet. Views
// into the plan and the levers.
[[nodiscard]] std::vector<ServingLoad> loadsOf(const Plan& plan, const Levers& levers, const Workload& workload);

// The node type that serves a fleet: its own, or that of the hardware lever. Null where it is unknown.
[[nodiscard]] const NodeType* servingNodeType(const Plan& plan, const Levers& levers, const Fleet& fleet);

}  // namespace fulcrum
