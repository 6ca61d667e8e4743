// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a growing text into rows and fields, as RFC 4180 quotes them, without copying: bills have gigabytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/delimited_table.h"

namespace fulcrum::actuals {

struct Cell {
  std::string_view raw;  // without its quotes; spaces around it are kept
  char escape = 0;       // what stands before quotes in it: another, or a backslash; 0: there are none
};

// The text of a cell: trimmed, single quotes, and empty where it says that there is nothing (NULL, (null)).
[[nodiscard]] std::string_view cellText(const Cell& cell, std::string& room);

class RowScanner {
 public:
  RowScanner(std::string_view text, char separator, Quoting quoting)
      : m_text(text), m_separator(separator), m_quoting(quoting) {}

  // The next row that is not empty. False where the text ends within a row, which is then not consumed, unless `last`
  // says that no more will come.
  [[nodiscard]] bool next(std::vector<Cell>& cells, bool last);
  // Where the next row begins.
  [[nodiscard]] size_t position() const { return m_at; }
  // Whether what is left at the end is within quotes.
  [[nodiscard]] bool endsInQuotes() const { return m_endsInQuotes; }

 private:
  [[nodiscard]] bool quoted(size_t& at, std::vector<Cell>& cells);

  std::string_view m_text;
  char m_separator;
  Quoting m_quoting;
  size_t m_at = 0;
  bool m_endsInQuotes = false;
};

// What the first line has most of, outside quotes: comma, semicolon, tab or bar.
[[nodiscard]] char separatorOfLine(std::string_view text);

}  // namespace fulcrum::actuals
