// SPDX-License-Identifier: GPL-3.0-or-later
// Node types in the order in which they suit the workloads that the hardware lever would move.
#pragma once

#include <QStringList>
#include <functional>

#include "live/draft.h"
#include "live/live.h"
#include "live/serving_loads.h"

namespace fulcrum {

struct HardwareRanking : RankedHardware {
  QStringList names;  // of the workloads, in the order of LoadedNode::refusals
};

// For the fleets that the lever `hardware` reaches, each workload by its requests per second, with the levers that
// change its rate. `rate` as in candidatesAt(). Some milliseconds, and more than a frame for many workloads.
[[nodiscard]] HardwareRanking hardwareRanking(const Plan& plan, const Levers& levers, std::optional<double> rate = {});

struct HardwareQuestion {
  Plan plan;
  Levers levers;
  std::optional<double> rate;
  bool operator==(const HardwareQuestion&) const = default;
};
using LiveHardware = Live<HardwareQuestion, HardwareRanking>;
// Of the displayed scenario of a draft; `rate` is asked with each question. The draft outlives it.
[[nodiscard]] LiveHardware liveHardware(Draft& draft, std::function<std::optional<double>()> rate);

// Why a node type does not serve all: a sentence for each load that is refused, with its name. Empty where it does.
[[nodiscard]] QString refusalSentences(const HardwareRanking& ranking, const LoadedNode& node);

}  // namespace fulcrum
