// SPDX-License-Identifier: GPL-3.0-or-later
// Node types in the order in which they suit the workloads that the hardware lever would move.
#pragma once

#include <QStringList>

#include "live/serving_loads.h"

namespace fulcrum {

struct HardwareRanking {
  NodeCandidates candidates;
  std::vector<LoadedNode> ranking;  // of the candidates; empty where no workload can be compared
  QStringList loads;                // names in the order of LoadedNode::refusals
  std::optional<double> now;        // cost per million output tokens on the fleets' own node types
};

// For the fleets that the lever `hardware` reaches, each workload by its requests per second, with the levers that
// change its rate. `rate` as in nodeCandidates(). Some milliseconds.
[[nodiscard]] HardwareRanking hardwareRanking(const Plan& plan, const Levers& levers, std::optional<double> rate = {});

// Why a node type does not serve all: a sentence for each load that is refused, with its name. Empty where it does.
[[nodiscard]] QString refusalSentences(const HardwareRanking& ranking, const LoadedNode& node);

}  // namespace fulcrum
