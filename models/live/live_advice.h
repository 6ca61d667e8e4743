// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that would lower the cost of the displayed scenario, the largest saving first.
#pragma once

#include "live/live.h"
#include "optimise/advice.h"

namespace fulcrum {

using LiveAdvice = Live<FiguresQuestion, Result<std::optional<std::vector<optimise::Advice>>>>;
[[nodiscard]] LiveAdvice liveAdvice(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// The latest there is, current or not; empty before the first one and when it was refused. Its sentences name elements
// as the scenario does now.
[[nodiscard]] std::vector<optimise::Advice> adviceOf(const LiveAdvice& live, const Plan& whole);

// One undoable edit of the displayed scenario.
void applyAdvice(PlanDocument& document, const ScenarioId& scenario, const optimise::Advice& advice);
// The same in a new scenario based on it, which is named after the lever; returns its id.
[[nodiscard]] ScenarioId applyAdviceInNewScenario(PlanDocument& document, const ScenarioId& scenario,
                                                  const optimise::Advice& advice);

}  // namespace fulcrum
