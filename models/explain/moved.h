// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit moved: the change of the monthly cost, and where most of it comes from.
#pragma once

#include <optional>

#include "engine/evaluation.h"
#include "explain/phrase.h"

namespace fulcrum::explain {

// Of one scenario before and after an edit: levelised monthly cost, and the line of a fleet, API or lever that moved
// most in the same direction, with the nodes of its busiest hour where they changed. None where no cost moved; a change
// of what is served alone is said.
[[nodiscard]] std::optional<Phrase> movedBetween(const Evaluation& before, const Evaluation& after);

}  // namespace fulcrum::explain
