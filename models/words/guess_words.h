// SPDX-License-Identifier: GPL-3.0-or-later
// What importers guess, in words.
#pragma once

#include <QString>
#include <string>

namespace fulcrum {

// What a guess is about: `timeUnit` is "Times are in".
[[nodiscard]] QString guessTitle(const std::string& what);
// A choice of it; titles of columns and names stay as they are.
[[nodiscard]] QString choiceText(const std::string& what, const std::string& choice);

}  // namespace fulcrum
