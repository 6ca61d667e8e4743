// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of a plan: plan.json version 1. Strict: unknown keys, wrong types, out-of-range and non-finite numbers
// are errors that name their path. The order of keys is stable and the round trip loses nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum {

inline constexpr int kPlanFormatVersion = 1;  // later ones are refused

// Reads and validates; every problem found is reported, not only the first.
[[nodiscard]] Result<Plan> planFromJson(std::string_view text);
// Every field but absent options, empty texts and what all levers share at its default.
[[nodiscard]] std::string planToJson(const Plan& plan);

}  // namespace fulcrum
