// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/node_ranking.h"

#include <algorithm>
#include <limits>

#include "base/conversions.h"

namespace fulcrum {
namespace {

RankedNode rank(const ServingBook& book, ServingState state, const NodeType& type, size_t index) {
  state.accelerator = type.accelerator;
  state.gpusPerNode = type.gpus;
  RankedNode ranked{.nodeType = index, .answer = book.answer(state)};
  if (!ranked.answer) return ranked;
  const OperatingPoint& point = ranked.answer.value().point;
  ranked.replicas = type.gpus / point.gpus;
  ranked.requestsPerSecondPerNode = point.requestsPerSecond * ranked.replicas;
  if (type.onDemand.value() > 0 && ranked.requestsPerSecondPerNode > 0) {
    const double perRequest = type.onDemand.value() / (ranked.requestsPerSecondPerNode * kSecondsPerHour);
    ranked.costPerMillionRequests = perRequest * kMillion;
    ranked.costPerMTok = perRequest * kMillion / (state.inputTokens + state.outputTokens);
    ranked.costPerMOutputTok = perRequest * kMillion / state.outputTokens;
  }
  return ranked;
}

}  // namespace

std::vector<RankedNode> rankNodeTypes(const ServingBook& book, const ServingState& state,
                                      std::span<const NodeType> nodeTypes) {
  std::vector<RankedNode> ranking;
  ranking.reserve(nodeTypes.size());
  for (size_t index = 0; index < nodeTypes.size(); ++index)
    ranking.push_back(rank(book, state, nodeTypes[index], index));
  std::stable_sort(ranking.begin(), ranking.end(), [](const RankedNode& a, const RankedNode& b) {
    constexpr double kLast = std::numeric_limits<double>::infinity();
    return a.costPerMTok.value_or(kLast) < b.costPerMTok.value_or(kLast);
  });
  return ranking;
}

std::optional<double> mismatch(std::span<const RankedNode> ranking, size_t chosen) {
  if (ranking.empty() || !ranking.front().costPerMTok) return {};
  for (const RankedNode& node : ranking) {
    if (node.nodeType == chosen && node.costPerMTok) return *node.costPerMTok / *ranking.front().costPerMTok - 1;
  }
  return {};
}

}  // namespace fulcrum
