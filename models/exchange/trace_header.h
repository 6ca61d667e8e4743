// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the measurements of a table.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace fulcrum {

using TextRow = std::vector<std::string>;

// How many rows stand above the first with measurements; of several, all but the last are a preamble.
[[nodiscard]] size_t headerRows(const std::vector<TextRow>& rows);
// The titles that they make up: the last row, or all of them where a preamble has a field for each column, as the
// exports of CloudWatch.
[[nodiscard]] std::vector<std::string> titlesOf(const std::vector<TextRow>& rows, size_t headers);

// "traceNoDemand", with each title as a fact.
[[nodiscard]] Problem noDemand(const std::vector<std::string>& titles);

// Titles in one line, cut where there are many.
[[nodiscard]] std::string titleList(const std::vector<std::string>& titles);

}  // namespace fulcrum
