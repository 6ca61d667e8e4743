// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/row_scanner.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fulcrum::actuals {
namespace {

bool isSpace(char c) {
  return c == ' ' || c == '\t';
}

std::string_view trimmedCell(std::string_view text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
  return text;
}

// As databases and spreadsheets write that a value is absent.
bool saysNothing(std::string_view text) {
  switch (text.size()) {
    case 3:
      return text == "N/A" || text == "n/a";
    case 4:
      return text == "NULL" || text == "null" || text == "Null" || text == "None" || text == "#N/A";
    case 6:
      return text == "(null)" || text == "(NULL)";
    default:
      return false;
  }
}

}  // namespace

std::string_view cellText(const Cell& cell, std::string& room) {
  std::string_view text = trimmedCell(cell.raw);
  if (saysNothing(text)) return {};
  if (cell.escape == 0) return text;
  room.clear();
  for (size_t i = 0; i < text.size(); ++i) {
    const bool escapes = text[i] == cell.escape && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
    if (escapes) ++i;
    room += text[i];
  }
  return room;
}

// A field in quotes that begins at `at`; leaves `at` behind it. False where the text ends before its quote does.
bool RowScanner::quoted(size_t& at, std::vector<Cell>& cells) {
  const size_t begin = at + 1;
  char escape = 0;
  for (size_t from = begin;;) {
    const size_t quote = m_text.find('"', from);
    if (quote == std::string_view::npos) return false;
    if (m_quoting == Quoting::Backslashes && endsInBackslash(m_text.substr(begin, quote - begin))) {
      escape = '\\';
      from = quote + 1;
      continue;
    }
    if (m_quoting == Quoting::Doubled && quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
      escape = '"';
      from = quote + 2;
      continue;
    }
    at = quote + 1;
    // What stands behind the quote belongs to the field, as spreadsheets read it.
    size_t end = at;
    while (end < m_text.size() && m_text[end] != m_separator && m_text[end] != '\n' && m_text[end] != '\r') ++end;
    cells.push_back({.raw = m_text.substr(begin, quote - begin), .escape = escape});
    at = end;
    return true;
  }
}

bool RowScanner::next(std::vector<Cell>& cells, bool last) {
  m_endsInQuotes = false;
  while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) ++m_at;
  const char* const base = m_text.data();
  const size_t size = m_text.size();
  size_t at = m_at;
  cells.clear();
  while (at < size) {
    if (base[at] == '"') {
      if (!quoted(at, cells)) {
        m_endsInQuotes = true;
        if (!last) return false;
        cells.push_back({.raw = m_text.substr(at + 1)});
        at = size;
      }
    } else {
      const size_t begin = at;
      const char separator = m_separator;
      while (at < size && base[at] != separator && base[at] != '\n' && base[at] != '\r') ++at;
      cells.push_back({.raw = m_text.substr(begin, at - begin)});
    }
    if (at >= size) break;
    const bool ends = base[at] != m_separator;
    ++at;
    if (ends) {
      m_at = at;
      return true;
    }
    if (at == size) cells.push_back({});  // the row's last field is empty
  }
  if (!last || cells.empty()) return false;
  m_at = size;
  return true;
}

char separatorOfLine(std::string_view text) {
  constexpr std::array<char, 4> kSeparators{',', ';', '\t', '|'};
  std::array<size_t, kSeparators.size()> counts{};
  bool inQuotes = false;
  for (const char c : text) {
    if (c == '"') inQuotes = !inQuotes;
    if (inQuotes) continue;
    if (c == '\n' || c == '\r') break;
    for (size_t i = 0; i < kSeparators.size(); ++i) counts[i] += c == kSeparators[i];
  }
  return kSeparators[static_cast<size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}  // namespace fulcrum::actuals
