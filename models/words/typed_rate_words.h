// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of typed rates that follow a change of their nodes (edits/typed_rates.h).
#pragma once

#include <QString>
#include <span>

#include "edits/typed_rates.h"
#include "words/number_format.h"

namespace fulcrum {

// Moves them (edits/typed_rates.h) with a note in the user's language: "moved by the serving model from L40S to H100
// SXM".
std::vector<MovedRate> moveTypedRates(const Plan& before, Plan& after);

// What was moved, and what could not be; empty where no rate is another one.
[[nodiscard]] QString movedRatesInWords(const Plan& plan, std::span<const MovedRate> moved, const NumberFormat& format);

}  // namespace fulcrum
