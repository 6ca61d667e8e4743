// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/load_ranking.h"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>

#include "base/conversions.h"

namespace fulcrum {
namespace {

constexpr double kAll = 1 - 1e-9;

Result<LoadOnNode> onNode(ServiceRates& rates, const ServingLoad& load, const NodeType& type) {
  ServingState target = load.state;
  target.accelerator = type.accelerator;
  target.gpusPerNode = type.gpus;
  std::optional<KnownRate> known = load.known;
  if (known) known->fixed = false;
  const auto rate = rates.inState(known, target);
  if (!rate) return rate.problems();
  const ReplicaRate& replica = rate.value().rate;
  if (replica.gpus > type.gpus) {
    return Problem{.severity = Severity::Warning,
                   .code = "servingNode",
                   .facts = {{"gpus", std::to_string(replica.gpus)}, {"most", std::to_string(type.gpus)}}};
  }
  return LoadOnNode{.requestsPerReplica = replica.requestsPerSecond, .replicas = type.gpus / replica.gpus};
}

LoadedNode rank(ServiceRates& rates, std::span<const ServingLoad> loads, const NodeType& type, size_t index) {
  LoadedNode ranked{.nodeType = index};
  double tokens = 0;
  double served = 0;
  double nodes = 0;
  for (const ServingLoad& load : loads) {
    const double loadTokens = load.requestsPerSecond * load.state.outputTokens;
    const auto node = onNode(rates, load, type);
    ranked.refusals.push_back(node.problems());
    ranked.served.push_back(node ? node.value() : LoadOnNode());
    tokens += loadTokens;
    if (!node) continue;
    served += loadTokens;
    nodes += load.requestsPerSecond / node.value().requestsPerSecond();
  }
  if (!(served > 0)) return ranked;
  ranked.servedShare = served / tokens;
  if (type.onDemand.value() > 0)
    ranked.costPerMOutputTok = type.onDemand.value() * nodes / (served * kSecondsPerHour) * kMillion;
  return ranked;
}

}  // namespace

std::vector<LoadedNode> rankForLoads(ServiceRates& rates, std::span<const ServingLoad> loads,
                                     std::span<const NodeType> nodeTypes) {
  std::vector<LoadedNode> ranking;
  ranking.reserve(nodeTypes.size());
  for (size_t index = 0; index < nodeTypes.size(); ++index)
    ranking.push_back(rank(rates, loads, nodeTypes[index], index));
  const auto order = [](const LoadedNode& node) {
    return std::tuple(!node.costPerMOutputTok, -node.servedShare,
                      node.costPerMOutputTok.value_or(std::numeric_limits<double>::infinity()));
  };
  std::stable_sort(ranking.begin(), ranking.end(),
                   [&](const LoadedNode& a, const LoadedNode& b) { return order(a) < order(b); });
  return ranking;
}

std::optional<double> mismatch(std::span<const LoadedNode> ranking, size_t chosen) {
  const auto meets = [](const LoadedNode& node) { return node.costPerMOutputTok && node.servedShare >= kAll; };
  if (ranking.empty() || !meets(ranking.front())) return {};
  for (const LoadedNode& node : ranking) {
    if (node.nodeType == chosen && meets(node)) return *node.costPerMOutputTok / *ranking.front().costPerMOutputTok - 1;
  }
  return {};
}

}  // namespace fulcrum
