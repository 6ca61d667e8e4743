// SPDX-License-Identifier: GPL-3.0-or-later
// A table in text: CSV files and columns pasted from a spreadsheet, read by header.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace fulcrum {

struct DelimitedTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // ragged rows keep their length

  // The column whose title is one of `titles`, compared without case, spaces and punctuation.
  [[nodiscard]] std::optional<size_t> column(std::span<const std::string_view> titles) const;
  // Trimmed; empty where the row ends before.
  [[nodiscard]] static std::string field(const std::vector<std::string>& row, std::optional<size_t> column);
};

// Whether two titles are one, whatever their case, spaces and punctuation.
[[nodiscard]] bool sameTitle(std::string_view a, std::string_view b);

// Calls onRow(fields) for the header and each row behind it, as readDelimited() reads them. Between blocks of the text
// goOn(share read, 0..1) is asked; false ends the reading, with no problem.
[[nodiscard]] std::optional<Problem> readDelimitedRows(std::string_view text,
                                                       const std::function<void(std::vector<std::string>&)>& onRow,
                                                       const std::function<bool(double)>& goOn);

// Quoting as in RFC 4180, UTF-8 with or without a byte order mark; the separator is what the header has most of: comma,
// semicolon or tab. Empty lines are left out. Problem "csvSyntax" with the row.
[[nodiscard]] Result<DelimitedTable> readDelimited(std::string_view text);

// A number as spreadsheets of any locale write it: 1,234.5 and 1.234,5, with or without blanks.
[[nodiscard]] std::optional<double> looseNumber(std::string text);

}  // namespace fulcrum
