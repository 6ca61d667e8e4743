// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/book_text.h"

#include <charconv>

#include "base/number_text.h"
#include "plan/json_codec.h"

namespace fulcrum::prices {

std::string termsText(const std::vector<TermOffer>& terms) {
  std::string text;
  for (const TermOffer& term : terms) {
    if (!text.empty()) text += ';';
    text += std::to_string(term.months) + ' ' + term.upfront + ' ' + term.kind + ' ' + numberText(term.pricePerHour);
  }
  return text;
}

std::vector<TermOffer> termsOf(std::string_view text) {
  std::vector<TermOffer> terms;
  while (!text.empty()) {
    const size_t end = std::min(text.find(';'), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const size_t first = part.find(' ');
    const size_t second = part.find(' ', first + 1);
    const size_t third = part.rfind(' ');
    if (first == std::string_view::npos || second == std::string_view::npos || third <= second) continue;
    TermOffer term;
    std::from_chars(part.data(), part.data() + first, term.months);
    term.upfront = part.substr(first + 1, second - first - 1);
    term.kind = part.substr(second + 1, third - second - 1);
    term.pricePerHour = parseNumber(part.substr(third + 1)).value_or(0);
    terms.push_back(term);
  }
  return terms;
}

std::string classesText(const std::vector<ApiClass>& classes) {
  return compactJsonText(toJson(classes));
}

std::vector<ApiClass> classesOf(const std::string& text) {
  std::vector<ApiClass> classes;
  Problems problems;
  const JsonDocument document = parseJson(text);
  JsonReader(problems).read(document.root, FieldPath(), classes);
  return classes;
}

}  // namespace fulcrum::prices
