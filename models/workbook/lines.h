// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a monthly sheet from top to bottom.
#pragma once

#include <functional>

#include "workbook/book.h"

namespace fulcrum::workbook {

enum class TotalOf { Nothing, Sum };

struct LineText {
  std::string label;
  std::string unit = {};
  NumberLook look = NumberLook::General;
  TotalOf total = TotalOf::Nothing;
  Role role = Role::Plain;
};

class Lines {
 public:
  // `months` columns are written; a sheet of boundaries has one more than the plan has months.
  Lines(Book& book, int sheet, int months) : m_book(book), m_sheet(sheet), m_months(months), m_next(kMonthRow + 2) {}

  void heading(std::string_view text);
  // One formula over all months.
  RowRef row(const LineText& text, std::string_view source);
  // The same over fewer months than the sheet has columns.
  RowRef rowOf(int months, const LineText& text, std::string_view source);
  // What Fulcrum decided, month by month.
  RowRef fixed(const LineText& text, const std::vector<double>& values);
  // A figure of no month; returns its cell in formulas.
  std::string parameter(const LineText& text, std::string_view source);
  // 168 rows, one formula per hour.
  BlockRef block(const LineText& text, const std::function<std::string(int)>& source);
  BlockRef fixedBlock(const LineText& text, const std::function<double(int hour, int month)>& values);

  [[nodiscard]] int sheet() const { return m_sheet; }
  [[nodiscard]] int months() const { return m_months; }
  [[nodiscard]] static std::string month() { return "@4"; }  // the number of the month, in formulas of this sheet
  // The row above the one that is written next, as formulas count.
  [[nodiscard]] int nextRow() const { return m_next; }
  void skipTo(int row) { m_next = row; }

 private:
  int begin(const LineText& text);

  Book& m_book;
  int m_sheet;
  int m_months;
  int m_next;
};

// A sum whose formula would be too long for spreadsheets in several that are not; anything else as it is.
[[nodiscard]] std::vector<std::string> partsOfSum(std::string_view source);
// The rows added up; 0 without any.
[[nodiscard]] std::string sumOfNow(const std::vector<RowRef>& rows);
[[nodiscard]] std::string sumOf(const std::vector<std::string>& terms);

}  // namespace fulcrum::workbook
