// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/lines.h"

#include "base/quantity.h"

namespace fulcrum::workbook {

void Lines::heading(std::string_view text) {
  ++m_next;
  m_book.setText({m_sheet, m_next++, kLabelColumn}, text, {Role::Heading});
}

int Lines::begin(const LineText& text) {
  const Role role = text.role == Role::Total ? Role::Total : Role::Plain;
  m_book.setText({m_sheet, m_next, kLabelColumn}, text.label, {role});
  if (!text.unit.empty()) m_book.setText({m_sheet, m_next, kUnitColumn}, text.unit, {Role::Note});
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
  const int row = begin(text);
  m_book.setFormula({m_sheet, row, kParameterColumn}, source, {text.role, text.look});
  return refTo({m_sheet, row, kParameterColumn});
}

BlockRef Lines::block(const LineText& text, const std::function<std::string(int)>& source) {
  const BlockRef made{m_sheet, m_next};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    m_book.setText({m_sheet, m_next, kLabelColumn}, cat(text.label, ", hour ", std::to_string(hour)));
    m_book.setText({m_sheet, m_next, kUnitColumn}, text.unit, {Role::Note});
    const std::string formula = source(hour);
    m_book.setFormulas({m_sheet, m_next++, kFirstMonth}, m_months, formula, {Role::Plain, text.look});
  }
  return made;
}

BlockRef Lines::fixedBlock(const LineText& text, const std::function<double(int hour, int month)>& values) {
  const BlockRef made{m_sheet, m_next};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    m_book.setText({m_sheet, m_next, kLabelColumn}, cat(text.label, ", hour ", std::to_string(hour)));
    m_book.setText({m_sheet, m_next, kUnitColumn}, text.unit, {Role::Note});
    for (int month = 0; month < m_months; ++month)
      m_book.setNumber({m_sheet, m_next, kFirstMonth + month}, values(hour, month), {Role::FromFulcrum, text.look});
    ++m_next;
  }
  return made;
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
