// SPDX-License-Identifier: GPL-3.0-or-later
// What an importer had to assume, with its evidence, so that it can be looked at and corrected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fulcrum {

struct Guess {
  std::string what;                 // `timeUnit`; the option that sets it has this name
  std::string taken;                // the choice that was made
  Problem because;                  // its code names a sentence of base/problem_text.h
  std::vector<std::string> others;  // the choices that were not
  bool operator==(const Guess&) const = default;
  // Not guessed, in the end: the user said it.
  [[nodiscard]] bool isGiven() const { return because.code == "guessGiven"; }
};

// The evidence as a sentence, in English.
[[nodiscard]] std::string evidenceOf(const Guess& guess);
// The option of the command line that sets it: `timeUnit` is --time-unit.
[[nodiscard]] std::string optionOf(std::string_view what);
// A line for each that the user did not give, with its option, in English.
[[nodiscard]] std::string guessLines(const std::vector<Guess>& guesses);

}  // namespace fulcrum
