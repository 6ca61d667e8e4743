// SPDX-License-Identifier: GPL-3.0-or-later
// What a ranking of node types is made from: candidates, and what the workloads of a plan ask of them; and the ranking
// for the workloads that the hardware lever reaches.
#pragma once

#include <functional>
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
// Only a plan in dollars is compared with the catalogue, or one for which `inItsCurrency` converts a price.
[[nodiscard]] NodeCandidates nodeCandidates(const Plan& plan,
                                            const std::function<NodeType(const NodeType&)>& inItsCurrency);
[[nodiscard]] NodeCandidates nodeCandidates(const Plan& plan);

// What a workload asks of a node type with the levers of a scenario that change its rate: quantization, prefix cache,
// distillation, and a rate typed for the hardware lever. Nothing for a workload in busy GPUs or without a fleet. Views
// into the plan and the levers.
[[nodiscard]] std::vector<ServingLoad> loadsOf(const Plan& plan, const Levers& levers, const Workload& workload);

// The node type that serves a fleet: its own, or that of the hardware lever. Null where it is unknown.
[[nodiscard]] const NodeType* servingNodeType(const Plan& plan, const Levers& levers, const Fleet& fleet);

// The output tokens of a fleet per second, and what a million of them costs on its own nodes at full load; none where
// these do not serve all of them.
struct HomeCost {
  FleetId fleet;
  double tokensPerSecond = 0;
  std::optional<double> costPerMOutputTok;
};
struct RankedHardware {
  NodeCandidates candidates;
  std::vector<ServingLoad> loads;
  std::vector<WorkloadId> loadNames;  // whose they are
  std::vector<LoadedNode> ranking;    // of the candidates; empty where no workload can be compared
  std::vector<HomeCost> homes;
  // Cost per million output tokens on the fleets' own node types; none where one of them does not serve all.
  [[nodiscard]] std::optional<double> now() const;
};
// For the fleets that the lever `hardware` reaches, each workload by its requests per second, with the levers that
// change its rate. Some milliseconds, and more than a frame for many workloads. Views into the plan and the levers.
[[nodiscard]] RankedHardware rankedHardware(const Plan& plan, const Levers& levers, NodeCandidates candidates);
// For one workload alone, as its match is found.
[[nodiscard]] RankedHardware rankedFor(const Plan& plan, const Levers& levers, const Workload& workload,
                                       NodeCandidates candidates);

}  // namespace fulcrum
