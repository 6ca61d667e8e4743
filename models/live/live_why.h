// SPDX-License-Identifier: GPL-3.0-or-later
// Where the figures of the displayed scenario come from, while somebody asks.
#pragma once

#include "explain/figures.h"
#include "live/live.h"

namespace fulcrum {

// Of the scenario that is asked about, and of what it is compared with; the same where that is asked about. A value: it
// stays as it is when the plan goes on.
struct Why {
  std::shared_ptr<const explain::Figures> figures;
  std::shared_ptr<const explain::Figures> reference;
  std::shared_ptr<const std::vector<explain::Explanation>> family;  // where a figure of it is asked for
};
struct WhyQuestion {
  FiguresQuestion figures;
  std::string family;  // explain/families.h; empty: none is asked for
  bool operator==(const WhyQuestion&) const = default;
};
using LiveWhy = Live<WhyQuestion, Result<Why>>;
// `asked` says what; none is asked about the displayed scenario.
[[nodiscard]] LiveWhy liveWhy(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                              std::function<const std::optional<explain::Asked>&()> asked);

// The figure that compares both scenarios.
inline constexpr const char* kNpvAgainst = "npvAgainst";
// In front of the names of figures of the reference.
inline constexpr std::string_view kOfReference = "reference:";

// Of all but those of trials.
[[nodiscard]] Result<explain::Explanation> explanationOf(const Why& why, const explain::Asked& asked);

}  // namespace fulcrum
