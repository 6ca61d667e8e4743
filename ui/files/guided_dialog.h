// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of one's own from three questions on one sheet: what is served, how much of it and when, and what is paid
// today.
#pragma once

#include <optional>

#include "plan/plan.h"

class QWidget;

namespace fulcrum {

struct GuidedChoice {
  Plan plan;
  // What the plan speaks for: what could be done today already where that costs less than what is done, else the
  // cheapest, which may be what is done.
  ScenarioId recommended;
};

// Nothing where the user goes back.
[[nodiscard]] std::optional<GuidedChoice> askForGuidedPlan(QWidget* parent);
// Source of what a new plan assumes, in the user's language.
[[nodiscard]] QString presetSource();

}  // namespace fulcrum
