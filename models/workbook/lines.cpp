// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/lines.h"

#include "base/quantity.h"

namespace fulcrum::workbook {
namespace {

std::string partLabel(const LineText& text, size_t part) {
  return cat(text.label, ", part ", std::to_string(part + 1));
}

}  // namespace

void Lines::heading(std::string_view text) {
  ++m_next;
  m_book.setText({m_sheet, m_next++, kLabelColumn}, text, {Role::Heading});
}

int Lines::begin(const LineText& text) {
  const Role role = text.role == Role::Total ? Role::Total : Role::Plain;
  m_book.setText({m_sheet, m_next, kLabelColumn}, text.label, {role});
  m_book.setUnit({m_sheet, m_next, kUnitColumn}, text.unit);
  if (text.total == TotalOf::Sum) {
    const RowRef row{m_sheet, m_next};
    m_book.setFormula({m_sheet, m_next, kTotalColumn}, cat("SUM(", row.all(m_months), ")"), {Role::Total, text.look});
  }
  return m_next++;
}

RowRef Lines::row(const LineText& text, std::string_view source) {
  return rowOf(m_months, text, source);
}

RowRef Lines::rowOf(int months, const LineText& text, std::string_view source) {
  const std::vector<std::string> parts = partsOfSum(source);
  if (parts.size() > 1) {
    std::vector<RowRef> rows;
    for (size_t part = 0; part < parts.size(); ++part)
      rows.push_back(rowOf(months, {partLabel(text, part), text.unit, text.look}, parts[part]));
    return rowOf(months, text, sumOfNow(rows));
  }
  const int row = begin(text);
  m_book.setFormulas({m_sheet, row, kFirstMonth}, months, source, {text.role, text.look});
  return {m_sheet, row};
}

RowRef Lines::fixed(const LineText& text, const std::vector<double>& values) {
  const int row = begin(text);
  for (size_t month = 0; month < values.size(); ++month)
    m_book.setNumber({m_sheet, row, kFirstMonth + static_cast<int>(month)}, values[month],
                     {Role::FromFulcrum, text.look});
  return {m_sheet, row};
}

std::string Lines::parameter(const LineText& text, std::string_view source) {
  const std::vector<std::string> parts = partsOfSum(source);
  if (parts.size() > 1) {
    std::vector<std::string> cells;
    for (size_t part = 0; part < parts.size(); ++part)
      cells.push_back(parameter({partLabel(text, part), text.unit, text.look}, parts[part]));
    return parameter(text, sumOf(cells));
  }
  const int row = begin(text);
  m_book.setFormula({m_sheet, row, kParameterColumn}, source, {text.role, text.look});
  return refTo({m_sheet, row, kParameterColumn});
}

BlockRef Lines::block(const LineText& text, const std::function<std::string(int)>& source) {
  const BlockRef made{m_sheet, m_next};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    m_book.setText({m_sheet, m_next, kLabelColumn}, cat(text.label, ", hour ", std::to_string(hour)));
    m_book.setUnit({m_sheet, m_next, kUnitColumn}, text.unit);
    const std::string formula = source(hour);
    m_book.setFormulas({m_sheet, m_next++, kFirstMonth}, m_months, formula, {Role::Plain, text.look});
  }
  return made;
}

BlockRef Lines::fixedBlock(const LineText& text, const std::function<double(int hour, int month)>& values) {
  const BlockRef made{m_sheet, m_next};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    m_book.setText({m_sheet, m_next, kLabelColumn}, cat(text.label, ", hour ", std::to_string(hour)));
    m_book.setUnit({m_sheet, m_next, kUnitColumn}, text.unit);
    for (int month = 0; month < m_months; ++month)
      m_book.setNumber({m_sheet, m_next, kFirstMonth + month}, values(hour, month), {Role::FromFulcrum, text.look});
    ++m_next;
  }
  return made;
}

std::vector<std::string> partsOfSum(std::string_view source) {
  // Spreadsheets take 8,192 letters in a formula; names of sheets make it up to five times as long as its source.
  constexpr size_t kLongest = 1500;
  std::vector<std::string> parts;
  size_t begin = 0;
  size_t plus = 0;  // the last one outside of brackets since `begin`
  int depth = 0;
  bool quoted = false;
  for (size_t at = 0; at < source.size(); ++at) {
    const char letter = source[at];
    quoted = quoted != (letter == '"');
    if (quoted) continue;
    if (letter == '(') ++depth;
    if (letter == ')') --depth;
    if (depth > 0) continue;
    const bool sums = letter == '+' && at > 0 && source[at - 1] != 'e' && source[at - 1] != 'E';
    if (sums) plus = at;
    if (at - begin >= kLongest && plus > begin) {
      parts.emplace_back(source.substr(begin, plus - begin));
      begin = plus + 1;
    } else if (std::string_view("=<>&").find(letter) != std::string_view::npos) {
      return {std::string(source)};  // more than a sum
    }
  }
  parts.emplace_back(source.substr(begin));
  return parts;
}

std::string sumOf(const std::vector<std::string>& terms) {
  std::string sum;
  for (const std::string& term : terms) sum += (sum.empty() ? "" : "+") + term;
  return sum.empty() ? "0" : sum;
}

std::string sumOfNow(const std::vector<RowRef>& rows) {
  std::vector<std::string> terms;
  for (const RowRef& row : rows) terms.push_back(row.now());
  return sumOf(terms);
}

}  // namespace fulcrum::workbook
