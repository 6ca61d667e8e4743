// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of typed rates that follow a change of their nodes (edits/typed_rates.h).
#pragma once

#include <QString>
#include <span>

#include "edits/typed_rates.h"
#include "words/number_format.h"

namespace fulcrum {

// "moved by the serving model from L40S, fp8 to H100 SXM, fp8"
[[nodiscard]] MoveNote moveNoteInWords();

// What was moved, and what could not be; empty for none.
[[nodiscard]] QString movedRatesInWords(const Plan& plan, std::span<const MovedRate> moved, const NumberFormat& format);

}  // namespace fulcrum
