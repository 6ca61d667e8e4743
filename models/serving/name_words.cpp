// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/name_words.h"

#include <algorithm>

namespace fulcrum {
namespace {

constexpr bool isNumeral(char c) {
  return c >= '0' && c <= '9';
}
constexpr char inLowerCase(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool isOfWord(char c) {
  return isNumeral(c) || (inLowerCase(c) >= 'a' && inLowerCase(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::vector<std::string> nameWords(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char c : text) {
    if (isOfWord(c)) {
      if (!inside) words.emplace_back();
      words.back() += inLowerCase(c);
    }
    inside = isOfWord(c);
  }
  return words;
}

std::string lettersOf(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (isOfWord(c)) letters += inLowerCase(c);
  }
  return letters;
}

bool isAllDigits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), isNumeral);
}

}  // namespace fulcrum
