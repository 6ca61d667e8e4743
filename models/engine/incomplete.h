// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation leaves out because something is missing: missing is not zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/evaluation.h"
#include "engine/need.h"

namespace fulcrum {

// Whether nodes of a pool are rented, on demand or for a term, that have no price.
[[nodiscard]] bool rentsWithoutPrice(const PoolEvaluation& pool, const NodeType& type);

// Workloads whose traffic is recorded as unserved, then fleets that hold nodes without a price, then the on-demand
// prices that are missing where nodes are rented.
[[nodiscard]] std::vector<std::string> incompletePlaces(const ScenarioModel& model, const Holdings& holdings,
                                                        const Evaluation& evaluation);

// GPU-hours of the requests that are not served for want of a rate, at the mean GPUs per request of the other request
// workloads' streams over the plan; nothing where there are no others.
[[nodiscard]] std::optional<double> missingLoad(const ScenarioModel& model, const Need& need,
                                                const Evaluation& evaluation);

}  // namespace fulcrum
