// SPDX-License-Identifier: GPL-3.0-or-later
// Published cases to start from: what the publication says, beside what this program works out from the same inputs.
#pragma once

#include <optional>

#include "plan/plan.h"

class QWidget;

namespace fulcrum {

// The chosen template; none if the dialog was cancelled.
[[nodiscard]] std::optional<Plan> chooseTemplate(QWidget* parent);

}  // namespace fulcrum
