// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of the scenario on show come from, while somebody asks.
#pragma once

#include "explain/figures.h"
#include "live/live.h"

namespace fulcrum {

// Of the scenario on show, and of what it is compared with; the same where that is on show. A value: it stays as it is
// when the plan goes on.
struct Why {
  std::shared_ptr<const explain::Figures> figures;
  std::shared_ptr<const explain::Figures> reference;
};
using LiveWhy = Live<FiguresQuestion, Result<Why>>;
[[nodiscard]] LiveWhy liveWhy(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// The figure that compares both scenarios.
inline constexpr const char* kNpvAgainst = "npvAgainst";
// In front of the names of figures of the reference.
inline constexpr std::string_view kOfReference = "reference:";

[[nodiscard]] Result<explain::Explanation> explanationOf(const Why& why, const explain::Asked& asked);

}  // namespace fulcrum
