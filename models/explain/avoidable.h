// SPDX-License-Identifier: GPL-3.0-or-later
// What avoidable waste is made of, as the figures of an evaluation are explained.
#pragma once

#include "explain/explanation.h"
#include "optimise/avoidable_waste.h"

namespace fulcrum::explain {

// By this name it is asked for; it is no figure of one evaluation.
inline constexpr std::string_view kAvoidableWaste = "avoidableWastePerMonth";

[[nodiscard]] Explanation avoidableExplanation(const optimise::AvoidableWaste& waste);
// Of a part: the code of its name.
[[nodiscard]] const char* partCode(optimise::AvoidablePart part);

}  // namespace fulcrum::explain
