// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth stage: what the need costs with what is held.
#pragma once

#include "engine/evaluation.h"
#include "engine/holdings.h"
#include "engine/need.h"

namespace fulcrum {

// Without `problems`, what the figures do not show: for whoever asks thousands of times.
[[nodiscard]] Evaluation figuresOf(const ScenarioModel& model, const Need& need, const Holdings& holdings);

[[nodiscard]] Evaluation costOf(const ScenarioModel& model, const Need& need, const Holdings& holdings);

}  // namespace fulcrum
