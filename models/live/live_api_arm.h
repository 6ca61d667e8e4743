// SPDX-License-Identifier: GPL-3.0-or-later
// The arms of own against rent beside the one that is chosen: the API, which serves the same demand by the token, and
// each way to rent.
#pragma once

#include "finance/api_arm.h"
#include "live/live.h"

namespace fulcrum {

struct ApiQuestion {
  FiguresQuestion figures;
  finance::OwnVersusRent compared;  // follows from the figures
  bool operator==(const ApiQuestion& other) const { return figures == other.figures; }
};
using LiveApiArm = Live<ApiQuestion, Result<finance::ApiArm>>;
[[nodiscard]] LiveApiArm liveApiArm(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

// Any scenario may be the rent arm.
struct RentArmsQuestion {
  PlanDocument::Snapshot plan;
  ScenarioId scenario;
  LiveEvaluation::Stages stages;  // follow from both
  bool operator==(const RentArmsQuestion& other) const;
};
// Owning against each, in the order of finance::rentArmChoices; those that cannot be compared are left out.
using LiveRentArms = Live<RentArmsQuestion, std::vector<finance::OwnVersusRent>>;
[[nodiscard]] LiveRentArms liveRentArms(PlanDocument& document, ViewState& view, LiveEvaluation& figures);

}  // namespace fulcrum
