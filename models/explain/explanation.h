// SPDX-License-Identifier: GPL-3.0-or-later
// Where a figure comes from: what it is made of, down to the fields of the plan.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "explain/phrase.h"

namespace fulcrum::explain {

// How a value follows from its terms. Quotient: the first over the product of the rest. Difference: the first less the
// rest. Lookup: read from a field or found in a series. Model: by an algorithm that `formula` names.
enum class Operation { Sum, Product, Quotient, Difference, Max, Min, Lookup, Model };

[[nodiscard]] std::string_view operationKey(Operation operation);

// A figure, a term of one, or a field. Terms that are figures themselves come without terms of their own: they are
// asked for by name (explain/figures.h).
struct Explanation {
  std::string figure;           // its name in `evaluate --json`; empty for what is not listed there
  Phrase label;                 // what it is
  std::optional<double> value;  // none where there is none: a payback that never comes
  Measure unit = Measure::Plain;
  std::string place;   // of the field it is read from
  std::string source;  // of that field
  Phrase formula;      // how it follows
  Operation operation = Operation::Lookup;
  std::vector<Explanation> terms;
};

// The operation over the terms' values; none for lookups and models, and where a term has no value.
[[nodiscard]] std::optional<double> resultOf(const Explanation& explanation);

// What follows from its terms by an operation that re-adds; the value is the operation's.
[[nodiscard]] Explanation derived(Operation operation, Phrase label, Measure unit, Phrase formula,
                                  std::vector<Explanation> terms);
// A value that has no terms: given, or from an algorithm named by the formula.
[[nodiscard]] Explanation given(Phrase label, double value, Measure unit, Phrase formula = {},
                                Operation operation = Operation::Model);

}  // namespace fulcrum::explain
