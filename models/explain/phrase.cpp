// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/phrase.h"

#include <algorithm>
#include <cassert>

namespace fulcrum::explain {
namespace {

const Sentence* foundIn(std::span<const Sentence> sentences, std::string_view code) {
  const auto found = std::ranges::find(sentences, code, &Sentence::code);
  return found == sentences.end() ? nullptr : &*found;
}

std::string factText(const Fact& fact, const std::string& currency) {
  struct Text {
    const std::string& currency;
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Amount& amount) const { return amountText(amount, currency); }
    std::string operator()(const CalendarMonth& month) const { return fulcrum::toText(month); }
    std::string operator()(const std::shared_ptr<const Phrase>& phrase) const { return toText(*phrase, currency); }
  };
  return std::visit(Text{currency}, fact.value);
}

}  // namespace

Fact::Fact(std::string key, const Phrase& phrase)
    : name(std::move(key)), value(std::make_shared<const Phrase>(phrase)) {}

bool Fact::operator==(const Fact& other) const {
  const auto* mine = std::get_if<std::shared_ptr<const Phrase>>(&value);
  const auto* others = std::get_if<std::shared_ptr<const Phrase>>(&other.value);
  if (name != other.name) return false;
  return mine && others ? **mine == **others : value == other.value;
}

std::string_view sentenceOf(std::string_view code) {
  for (const auto sentences : {phraseSentences(), familySentences(), verdictSentences()}) {
    if (const Sentence* found = foundIn(sentences, code)) return found->text;
  }
  assert(false);
  return code;
}

std::string toText(const Phrase& phrase, const std::string& currency) {
  if (phrase.empty()) return {};
  std::string text(sentenceOf(phrase.code));
  for (const Fact& fact : phrase.facts) {
    const std::string placeholder = "{" + fact.name + "}";
    const std::string value = factText(fact, currency);
    for (size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + value.size()))
      text.replace(at, placeholder.size(), value);
  }
  return text;
}

}  // namespace fulcrum::explain
