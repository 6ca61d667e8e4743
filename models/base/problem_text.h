// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of sentences behind problem codes: English for the command line, the key of the translation for the
// window.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace fulcrum {

// What is wrong, and what to do about it; both with {fact} placeholders.
struct ProblemTemplate {
  std::string_view code;
  std::string_view what;
  std::string_view remedy;
};

// The template of a code. An unknown code is a bug of the caller (asserted); it yields the code itself.
[[nodiscard]] ProblemTemplate problemTemplate(std::string_view code);

// The words among the facts ("a number", "node type"), in English; every other fact is data.
[[nodiscard]] std::span<const std::string_view> problemWords();

// Replaces {name} by the fact of that name.
[[nodiscard]] std::string fillTemplate(std::string_view text, const Problem& problem);

// `where: what: what to do`, in English, as fulcrum-cli prints it; without the first part where the problem has no
// place.
[[nodiscard]] std::string problemLine(const Problem& problem);

}  // namespace fulcrum
