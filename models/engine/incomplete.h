// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation leaves out because something is missing: missing is not zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/evaluation.h"
#include "engine/need.h"

namespace fulcrum {

// Workloads whose traffic is recorded as unserved, then fleets that hold nodes without a price.
[[nodiscard]] std::vector<std::string> incompletePlaces(const ScenarioModel& model, const Holdings& holdings,
                                                        const Evaluation& evaluation);

// GPU-hours of the requests that are not served for want of a rate, at the mean GPUs per request of the other request
// workloads' streams over the plan; nothing where there are no others.
[[nodiscard]] std::optional<double> missingLoad(const ScenarioModel& model, const Need& need,
                                                const Evaluation& evaluation);

}  // namespace fulcrum
