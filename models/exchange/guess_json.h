// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses in the reports of the command line. Users of this header link nlohmann_json themselves.
#pragma once

#include "exchange/guess.h"
#include "plan/json_text.h"

namespace fulcrum {

// A list of {what, taken, because, others}, without what the user gave.
[[nodiscard]] Json guessesJson(const std::vector<Guess>& guesses);

}  // namespace fulcrum
