// SPDX-License-Identifier: GPL-3.0-or-later
// Words of explanations and verdicts as codes with facts: one table of sentences serves the command line in English and
// the window translated, as base/problem_text.h does for problems.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/calendar_month.h"
#include "explain/measure.h"

namespace fulcrum::explain {

struct Phrase;

// What stands for {name} in a sentence. The facts `fleet`, `workload`, `scenario` and `nodeType` hold ids, for which
// the window writes names.
struct Fact {
  std::string name;
  std::variant<std::string, Amount, CalendarMonth, std::shared_ptr<const Phrase>> value;

  Fact(std::string key, std::string text) : name(std::move(key)), value(std::move(text)) {}
  Fact(std::string key, int number)
      : name(std::move(key)), value(Amount{static_cast<double>(number), Measure::Plain}) {}
  Fact(std::string key, Amount amount) : name(std::move(key)), value(amount) {}
  Fact(std::string key, CalendarMonth month) : name(std::move(key)), value(month) {}
  Fact(std::string key, const Phrase& phrase);
  bool operator==(const Fact& other) const;
};

struct Phrase {
  std::string code;  // of phraseSentences(); empty: no words
  std::vector<Fact> facts;

  Phrase() = default;
  // A phrase without facts is written as its code.
  Phrase(const char* name) : code(name) {}  // NOLINT(google-explicit-constructor)
  Phrase(const char* name, std::vector<Fact> known) : code(name), facts(std::move(known)) {}
  [[nodiscard]] bool empty() const { return code.empty(); }
  bool operator==(const Phrase&) const = default;
};

struct Sentence {
  std::string_view code;
  std::string_view text;  // English with {fact} placeholders: the key of the translation, context "Explain"
};
[[nodiscard]] std::span<const Sentence> phraseSentences();
[[nodiscard]] std::span<const Sentence> familySentences();
[[nodiscard]] std::span<const Sentence> verdictSentences();

// The English sentence of a code with its placeholders. An unknown code is a bug of the caller (asserted); it yields
// the code itself.
[[nodiscard]] std::string_view sentenceOf(std::string_view code);
// In English, with numbers in the C locale and ids for names.
[[nodiscard]] std::string toText(const Phrase& phrase, const std::string& currency);

}  // namespace fulcrum::explain
