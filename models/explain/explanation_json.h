// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations for other programs and for a terminal.
#pragma once

#include <span>

#include "explain/explanation.h"

namespace fulcrum::explain {

// {"figure","value","unit","formula","operation","terms":[{"label","value","unit","place","source","figure","explanation"}]}
// `place` and `figure` are null where there is none; `explanation` is an object of the same form where a term has terms
// of its own or a formula, else null.
[[nodiscard]] std::string explanationToJson(const Explanation& explanation);
[[nodiscard]] std::string namesToJson(std::span<const std::string> names);

// Indented lines: label, value, unit; how it follows; where it is from.
[[nodiscard]] std::string explanationToText(const Explanation& explanation);

}  // namespace fulcrum::explain
