// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side: those that somebody looks at, evaluated on a thread, each anew only where an edit touched it.
#pragma once

#include "explain/side_by_side.h"
#include "live/live_attribution.h"

namespace fulcrum {

// Two are the same where no figure of these scenarios differs.
struct ComparisonQuestion {
  PlanDocument::Snapshot plan;
  std::vector<ScenarioId> scenarios;
  bool operator==(const ComparisonQuestion& other) const;
};
// In the order of the question.
using ComparisonAnswer = std::vector<explain::ComparedFigures>;
using LiveComparison = Live<ComparisonQuestion, ComparisonAnswer>;
// `scenarios` says which are looked at; those that the plan does not have are left out.
[[nodiscard]] LiveComparison liveComparison(PlanDocument& document, LiveEvaluation& figures,
                                            std::function<std::vector<ScenarioId>()> scenarios);

// Why one scenario costs something else than another: of any two, chosen by `pair` (base, scenario). Changed
// assumptions count one by one where there are few.
using ScenarioPair = std::pair<ScenarioId, ScenarioId>;
[[nodiscard]] LiveAttribution livePairAttribution(PlanDocument& document, LiveEvaluation& figures,
                                                  std::function<ScenarioPair()> pair);

}  // namespace fulcrum
