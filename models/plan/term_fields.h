// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's members for each term: a key of the text form names one member, so they are not arrays.
#pragma once

#include <algorithm>

#include "plan/levers.h"
#include "plan/term.h"

namespace fulcrum {

inline constexpr ByTerm<std::optional<double> NodeType::*> kTermDiscount{
    {&NodeType::reserved1yDiscount, &NodeType::reserved3yDiscount}};
inline constexpr ByTerm<double Commitments::*> kTermCoverage{{&Commitments::coverage1y, &Commitments::coverage3y}};

// Whether a discount is given, be it 0.
[[nodiscard]] inline bool offersTerm(const NodeType& type, Term term) {
  return (type.*kTermDiscount[term]).has_value();
}
[[nodiscard]] inline bool offersTerms(const NodeType& type) {
  return std::ranges::any_of(kTerms, [&](Term term) { return offersTerm(type, term); });
}

}  // namespace fulcrum
