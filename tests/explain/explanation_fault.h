// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an explanation adds up on all of its levels.
#pragma once

#include <cmath>
#include <string>

#include "explain/explanation.h"

namespace fulcrum::test {

inline double scaleOf(const explain::Explanation& explanation) {
  double scale = 1e-6;
  for (const explain::Explanation& term : explanation.terms) scale = std::max(scale, std::abs(term.value.value_or(0)));
  const bool adds =
      explanation.operation == explain::Operation::Sum || explanation.operation == explain::Operation::Difference;
  return adds ? std::max(scale, std::abs(*explanation.value)) : std::max(1e-6, std::abs(*explanation.value));
}

// Empty where it does, to 1e-9, else where it does not.
inline std::string explanationFault(const explain::Explanation& explanation) {
  const std::string label = toText(explanation.label, "USD");
  if (label.empty()) return "a term of " + explanation.figure + " has no label";
  // A fact that is missing leaves its placeholder.
  if ((label + toText(explanation.formula, "USD")).find('{') != std::string::npos) return label + " lacks a fact";
  if (const auto result = explain::resultOf(explanation);
      result && (!explanation.terms.empty() || !explanation.formula.empty())) {
    if (!explanation.value || std::abs(*result - *explanation.value) > 1e-9 * scaleOf(explanation))
      return explanation.figure + " " + label + ": " + std::to_string(explanation.value.value_or(NAN)) +
             " is explained as " + std::to_string(*result);
  }
  for (const explain::Explanation& term : explanation.terms) {
    if (std::string found = explanationFault(term); !found.empty()) return found;
  }
  return {};
}

}  // namespace fulcrum::test
