// SPDX-License-Identifier: GPL-3.0-or-later
// Currencies by their codes and signs, in one list for whatever reads amounts.
#pragma once

#include <span>
#include <string_view>

namespace fulcrum {

// All that are money in a country, in order: without funds, metals and codes for testing.
[[nodiscard]] std::span<const std::string_view> currencyCodes();
[[nodiscard]] bool isCurrencyCode(std::string_view text);
// Codes that a title may have for another reason, as AMD, ALL and TOP: there they count in brackets only.
[[nodiscard]] bool isAlsoAWord(std::string_view code);

// A sign and whose it is, the usual one first; longer signs stand before those that they contain. A bare dollar may be
// any dollar or peso.
struct CurrencySign {
  std::string_view sign;
  std::span<const std::string_view> codes;
};
[[nodiscard]] std::span<const CurrencySign> currencySigns();

// What stands around an amount or in a title: the sign, or the code in capitals that is no part of a word.
struct CurrencyMark {
  std::span<const std::string_view> codes;  // that it may stand for, the usual one first; empty: there is none
  size_t at = 0;                            // where it begins
  size_t size = 0;
};
[[nodiscard]] CurrencyMark currencyMarkIn(std::string_view text);
// What a mark is taken for until somebody says otherwise: a bare dollar is the American one. Empty for a yen, which may
// as well be a yuan.
[[nodiscard]] std::string_view usualCurrency(const CurrencyMark& mark);

}  // namespace fulcrum
