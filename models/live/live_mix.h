// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario's own mix of purchases, the cheapest there is, and what each choice costs if growth differs.
#pragma once

#include "live/live.h"
#include "optimise/demand_cases.h"
#include "optimise/mix.h"

namespace fulcrum {

// During a drag that of a frame some moments ago.
using LiveMix = Live<StagesQuestion, optimise::Mix>;
[[nodiscard]] LiveMix liveMix(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// The scenario with commitments, and owned nodes where they may be bought, chosen anew.
struct CheapestMix {
  optimise::EvaluatedScenario stages;
  optimise::Mix mix;
};
struct CheapestQuestion {
  PlanDocument::Snapshot plan;  // with the levers in optimal mode, and without the counts that they hold
  ScenarioId scenario;
  bool own = true;  // owned nodes may be bought
  bool operator==(const CheapestQuestion& other) const;
};
// Null where the scenario is refused. With caps first the latest mix that keeps them, as a part.
using LiveCheapest = Live<CheapestQuestion, std::shared_ptr<const CheapestMix>>;
[[nodiscard]] LiveCheapest liveCheapest(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                                        std::function<bool()> own);

struct GrowthChoice {
  std::vector<DemandCase> cases;
  bool own = true;  // owned nodes may be bought
  bool operator==(const GrowthChoice&) const = default;
};
struct GrowthQuestion {
  FiguresQuestion figures;
  GrowthChoice choice;
  bool operator==(const GrowthQuestion&) const = default;
};
using LiveGrowth = Live<GrowthQuestion, Result<std::optional<optimise::DemandCases>>>;
[[nodiscard]] LiveGrowth liveGrowth(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                                    std::function<GrowthChoice()> choice);

}  // namespace fulcrum
