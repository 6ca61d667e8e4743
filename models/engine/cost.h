// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth stage: what the need costs with what is held.
#pragma once

#include "engine/evaluation.h"
#include "engine/holdings.h"
#include "engine/need.h"

namespace fulcrum {

[[nodiscard]] Evaluation costOf(const ScenarioModel& model, const Need& need, const Holdings& holdings);

}  // namespace fulcrum
