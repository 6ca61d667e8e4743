// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of typed service rates where the nodes, the precision or the engine of their fleet changes.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"
#include "serving/serving_state.h"

namespace fulcrum {

struct MovedRate {
  WorkloadId workload;
  double before = 0;            // requests per second of one replica
  std::optional<double> after;  // none where the serving model knows no ratio: the rate stays as it is
};

// What is added to the source of a rate that was moved.
using MoveNote = std::function<std::string(const ServingState& from, const ServingState& to)>;

// A typed rate is a measurement at its workload's home (plan/workload.h). Where an edit gave a workload another
// accelerator, precision or engine, its rate is multiplied by the serving model's ratio, as the levers do; a fixed rate
// stays, and so does one that the same edit typed. Returns the rates that were, or could not be, moved.
std::vector<MovedRate> moveTypedRates(const Plan& before, Plan& after, const MoveNote& note);

}  // namespace fulcrum
