// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of one's own from three questions on one sheet: what is served, how much of it and when, and what is paid
// today.
#pragma once

#include <optional>

#include "plan/plan.h"

class QWidget;

namespace fulcrum {

// Nothing where the user goes back.
[[nodiscard]] std::optional<Plan> askForGuidedPlan(QWidget* parent);

}  // namespace fulcrum
