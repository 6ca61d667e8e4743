// SPDX-License-Identifier: GPL-3.0-or-later
// A table in text: CSV files and columns pasted from a spreadsheet, read by header.
#pragma once

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

// Quoting as in RFC 4180, UTF-8 with or without a byte order mark; the separator is what the header has most of: comma,
// semicolon or tab. Empty lines are left out. Problem "csvSyntax" with the row.
[[nodiscard]] Result<DelimitedTable> readDelimited(std::string_view text);

}  // namespace fulcrum
