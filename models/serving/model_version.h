// SPDX-License-Identifier: GPL-3.0-or-later
// The version of the serving model, which projects keep with their figures.
#pragma once

#include <string_view>

namespace fulcrum {

// Raised whenever a coefficient or formula changes an answer; tests/serving holds it to the coefficients.
inline constexpr std::string_view kServingModelVersion = "4";

}  // namespace fulcrum
