// SPDX-License-Identifier: GPL-3.0-or-later
// What of the cost of the displayed scenario can be avoided, while somebody looks.
#pragma once

#include "live/live.h"
#include "optimise/avoidable_waste.h"

namespace fulcrum {

using LiveWaste = Live<FiguresQuestion, Result<std::optional<optimise::AvoidableWaste>>>;
[[nodiscard]] LiveWaste liveWaste(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// The latest there is, current or not; null before the first one and when it was refused.
[[nodiscard]] const optimise::AvoidableWaste* wasteOf(const LiveWaste& live);

}  // namespace fulcrum
