// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guess.h"

#include "base/problem_text.h"

namespace fulcrum {

std::string evidenceOf(const Guess& guess) {
  return problemLine(guess.because);
}

std::string optionOf(std::string_view what) {
  std::string option = "--";
  for (const char c : what) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (capital) option += '-';
    option += capital ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return option;
}

std::string guessLines(const std::vector<Guess>& guesses) {
  std::string text;
  for (const Guess& guess : guesses) {
    if (guess.isGiven()) continue;
    text += "assumed: " + guess.what + " " + guess.taken + ", because " + evidenceOf(guess);
    if (!guess.others.empty()) text += "; otherwise " + optionOf(guess.what);
    for (const std::string& other : guess.others) text += (&other == &guess.others.front() ? " " : "|") + other;
    text += '\n';
  }
  return text;
}

}  // namespace fulcrum
