// SPDX-License-Identifier: GPL-3.0-or-later
// The lengths of a commitment that providers sell. What a plan or an evaluation holds by term stands in this order; the
// text form has a key for each.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace fulcrum {

enum class Term { OneYear, ThreeYears };
inline constexpr int kTermCount = 2;
inline constexpr std::array<Term, kTermCount> kTerms{Term::OneYear, Term::ThreeYears};

// One value for each term.
template <class Value>
struct ByTerm {
  std::array<Value, kTermCount> values{};

  [[nodiscard]] constexpr Value& operator[](Term term) { return values[static_cast<size_t>(term)]; }
  [[nodiscard]] constexpr const Value& operator[](Term term) const { return values[static_cast<size_t>(term)]; }
  [[nodiscard]] constexpr auto begin() { return values.begin(); }
  [[nodiscard]] constexpr auto end() { return values.end(); }
  [[nodiscard]] constexpr auto begin() const { return values.begin(); }
  [[nodiscard]] constexpr auto end() const { return values.end(); }
  bool operator==(const ByTerm&) const = default;
};

inline constexpr ByTerm<int> kTermMonths{{12, 36}};

[[nodiscard]] constexpr int monthsOf(Term term) {
  return kTermMonths[term];
}

// Nothing for a length that nobody sells.
[[nodiscard]] constexpr std::optional<Term> termOf(int months) {
  for (const Term term : kTerms) {
    if (monthsOf(term) == months) return term;
  }
  return std::nullopt;
}

}  // namespace fulcrum
