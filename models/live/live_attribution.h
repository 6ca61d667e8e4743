// SPDX-License-Identifier: GPL-3.0-or-later
// What each change of the displayed scenario is worth against the scenario it is compared with.
#pragma once

#include "live/live.h"
#include "optimise/attribution.h"

namespace fulcrum {

using LiveAttribution = Live<FiguresQuestion, Result<std::optional<optimise::Attribution>>>;
[[nodiscard]] LiveAttribution liveAttribution(PlanDocument& document, ViewState& view, LiveEvaluation& figures);
// The same of a question of somebody's own.
[[nodiscard]] LiveAttribution attributionBy(
    LiveEvaluation& figures, LiveAttribution::Ask ask,
    optimise::AssumptionPlayers assumptions = optimise::AssumptionPlayers::Together);

// The latest there is, current or not; null before the first one and when it was refused.
[[nodiscard]] const optimise::Attribution* attributionOf(const LiveAttribution& live);
// The lever's share of the difference; none where it does not differ from the base.
[[nodiscard]] std::optional<Money> shapleyOf(const LiveAttribution& live, LeverKind kind);

// Why there is no answer, or nothing to say.
template <class Question, class Value>
[[nodiscard]] const Problems& problemsOf(const Live<Question, Result<Value>>& live) {
  static const Problems kNone;
  return live.answer() ? live.answer()->problems() : kNone;
}

}  // namespace fulcrum
