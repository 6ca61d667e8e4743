// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"

#include <algorithm>
#include <array>

namespace fulcrum::explain {

std::string_view operationKey(Operation operation) {
  static constexpr std::array<std::string_view, 8> kKeys = {"sum", "product", "quotient", "difference",
                                                            "max", "min",     "lookup",   "model"};
  return kKeys[static_cast<size_t>(operation)];
}

std::optional<double> resultOf(const Explanation& explanation) {
  const Operation operation = explanation.operation;
  if (operation == Operation::Lookup || operation == Operation::Model) return {};
  std::optional<double> result;
  if (operation == Operation::Sum) result = 0.0;
  for (const Explanation& term : explanation.terms) {
    if (!term.value) return {};
    const double value = *term.value;
    if (!result) {
      result = value;
    } else {
      switch (operation) {
        case Operation::Sum:
          *result += value;
          break;
        case Operation::Difference:
          *result -= value;
          break;
        case Operation::Product:
          *result *= value;
          break;
        case Operation::Quotient:
          *result /= value;
          break;
        case Operation::Max:
          result = std::max(*result, value);
          break;
        default:
          result = std::min(*result, value);
      }
    }
  }
  return result;
}

Explanation derived(Operation operation, Phrase label, Measure unit, Phrase formula, std::vector<Explanation> terms) {
  Explanation result{.label = std::move(label),
                     .unit = unit,
                     .formula = std::move(formula),
                     .operation = operation,
                     .terms = std::move(terms)};
  result.value = resultOf(result);
  return result;
}

Explanation given(Phrase label, double value, Measure unit, Phrase formula, Operation operation) {
  return {
      .label = std::move(label), .value = value, .unit = unit, .formula = std::move(formula), .operation = operation};
}

}  // namespace fulcrum::explain
