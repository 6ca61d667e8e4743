// SPDX-License-Identifier: GPL-3.0-or-later
// What each lever is worth: the change of the levelised monthly cost if only its switch were flipped. Twelve
// evaluations, so it trails the figures by a moment; during a drag it is that of a frame some moments ago, and says so.
#pragma once

#include <QString>
#include <array>

#include "live/live.h"

namespace fulcrum {

struct LeverState {
  std::optional<Money> worthPerMonth;  // of flipping; negative saves
  std::optional<double> servedChange;  // of the served share, when flipping would turn load away or back
  QString reason;                      // why it cannot act; empty when it can
  QString hint;                        // what to do about it, short enough for a card
};
using LeverStates = std::array<LeverState, kLeverCount>;  // by LeverKind

using LiveWorth = Live<StagesQuestion, LeverStates>;
[[nodiscard]] LiveWorth liveWorth(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// Before the first answer nothing is known of any.
[[nodiscard]] const LeverState& stateOf(const LiveWorth& worth, LeverKind kind);

}  // namespace fulcrum
