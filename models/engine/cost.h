// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth stage: what the need costs with what is held.
#pragma once

#include "engine/evaluation.h"
#include "engine/holdings.h"
#include "engine/need.h"
#include "engine/trends.h"

namespace fulcrum {

// Without `problems`, what the figures do not show, and in the room of another evaluation: for whoever asks thousands
// of times. `trends` are of the model's assumptions.
void findFigures(const ScenarioModel& model, const Need& need, const Holdings& holdings, const Trends& trends,
                 Evaluation& evaluation);

[[nodiscard]] Evaluation costOf(const ScenarioModel& model, const Need& need, const Holdings& holdings);

}  // namespace fulcrum
