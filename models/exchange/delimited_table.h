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

// What separates the fields of a text: what the first line that has any has most of, outside quotes (comma, semicolon,
// tab or bar), or what the first line says (`sep=;`, as spreadsheets do).
[[nodiscard]] char separatorOf(std::string_view text);

// How quotes within quoted fields are written: twice (RFC 4180), or behind a backslash, as some databases export JSON.
enum class Quoting { Doubled, Backslashes };
// By the beginning of a table. With quotes that stand twice, none is followed by a letter or digit after a backslash.
[[nodiscard]] Quoting quotingOf(std::string_view text);
// Whether the quote behind a text belongs to it: an odd number of backslashes ends it.
[[nodiscard]] bool endsInBackslash(std::string_view text);

// Quoting as in RFC 4180, in any encoding (base/text_encoding.h); the separator is that of separatorOf(), whose own
// line is left out. Empty lines are left out. Problem "csvSyntax" with the row.
[[nodiscard]] Result<DelimitedTable> readDelimited(std::string_view text);

}  // namespace fulcrum
