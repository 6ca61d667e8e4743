// SPDX-License-Identifier: GPL-3.0-or-later
// The problems that inputs of financial functions share: numbers that are missing, infinite or out of range.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fulcrum::finance {

// The shortest decimal that reads back as the same double, in the C locale.
[[nodiscard]] std::string numberText(double value);

// The problem of an input named `where` (its name in the batch form), or nothing where it is fine.
[[nodiscard]] std::optional<Problem> checkFinite(std::string_view where, double value);
[[nodiscard]] std::optional<Problem> checkPositive(std::string_view where, double value);
[[nodiscard]] std::optional<Problem> checkRange(std::string_view where, double value, double min, double max);
// Rates of interest and discount: finite and above -1.
[[nodiscard]] std::optional<Problem> checkRate(std::string_view where, double rate);
// At least one flow, all of them finite.
[[nodiscard]] std::optional<Problem> checkFlows(std::string_view where, std::span<const double> flows);

// The first problem among those given.
template <class... Checks>
[[nodiscard]] std::optional<Problem> firstProblem(Checks... checks) {
  std::optional<Problem> first;
  ((first = first ? first : std::optional<Problem>(checks)), ...);
  return first;
}

}  // namespace fulcrum::finance
