// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations for other programs and for a terminal.
#pragma once

#include <span>

#include "explain/explanation.h"
#include "explain/verdict.h"

namespace fulcrum::explain {

// {"figure","value","unit","formula","operation","terms":[{"label","value","unit","place","source","figure","explanation"}]}
// `place` and `figure` are null where there is none; `explanation` is an object of the same form where a term has terms
// of its own or a formula, else null.
[[nodiscard]] std::string explanationToJson(const Explanation& explanation, const std::string& currency);
[[nodiscard]] std::string namesToJson(std::span<const std::string> names);

// Indented lines: label, value, unit; how it follows; where it is from. Of terms that stand deeper than `levels` below
// the figure their number.
[[nodiscard]] std::string explanationToText(const Explanation& explanation, const std::string& currency, size_t levels);

// By page: {"demand":"...",...}, and a line each, "demand: ...".
using PageVerdicts = std::vector<std::pair<std::string, Verdict>>;
[[nodiscard]] std::string verdictsToJson(const PageVerdicts& pages, const std::string& currency);
[[nodiscard]] std::string verdictsToText(const PageVerdicts& pages, const std::string& currency);

}  // namespace fulcrum::explain
