// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook in memory: sheets of cells with numbers, texts and formulas, which it calculates. Rows and columns count
// from 0; in formulas rows count from 1 (workbook/formula.h).
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/formula.h"

namespace fulcrum::workbook {

enum class Role { Plain, Title, Heading, Column, Note, Input, FromFulcrum, Total };
// Currency: an amount with the code of the plan's currency.
enum class NumberLook { General, Whole, Money, Currency, Price, Share, Factor, Logical };
struct Look {
  Role role = Role::Plain;
  NumberLook number = NumberLook::General;
  auto operator<=>(const Look&) const = default;
};

// Monthly sheets: label, unit, parameter, total, nothing, and the months; month m stands in the same column everywhere.
inline constexpr int kLabelColumn = 0;
inline constexpr int kUnitColumn = 1;
inline constexpr int kParameterColumn = 2;
inline constexpr int kTotalColumn = 3;
inline constexpr int kBlankColumn = 4;  // what the first month finds in the column before it
inline constexpr int kFirstMonth = 5;
inline constexpr int kMonthRow = 3;  // the number of each month

struct Cell {
  enum class Kind { Blank, Number, Text, Formula };
  Kind kind = Kind::Blank;
  Look look;
  int formula = -1;     // index of the formula
  mutable Value value;  // of a formula once it is calculated
};

struct Sheet {
  std::string name;
  std::vector<std::vector<Cell>> rows;
  std::vector<double> widths;  // of the first columns, in characters
  int frozenRows = 0;
  int frozenColumns = 0;
  int months = 0;  // of monthly sheets
  bool hidden = false;
  bool onePage = false;  // printed
};

class Book : private CellValues {
 public:
  explicit Book(std::string currency = "money") : m_currency(std::move(currency)) {}

  // Names are made short and unique.
  int addSheet(std::string_view name);
  // With title, note, and the heads of the columns and months. `columns` months, named from `names`.
  int addMonthlySheet(std::string_view name, std::string_view title, std::string_view note,
                      const std::vector<std::string>& monthNames);

  void setNumber(const CellPlace& place, double number, Look look = {});
  void setText(const CellPlace& place, std::string_view text, Look look = {});
  // The measure of a row; "money per hour" stands as "USD per hour".
  void setUnit(const CellPlace& place, std::string_view unit);
  void setFormula(const CellPlace& place, std::string_view source, Look look = {});
  // One formula for `count` columns from `place` on.
  void setFormulas(const CellPlace& place, int count, std::string_view source, Look look = {});

  // Calculates every formula.
  void calculate();
  [[nodiscard]] const Value& valueOf(const CellPlace& place) const;

  [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
  [[nodiscard]] Sheet& sheet(int index) { return m_sheets[static_cast<size_t>(index)]; }
  [[nodiscard]] std::string formulaText(const CellPlace& place) const;
  [[nodiscard]] size_t formulaCount() const { return m_formulaCells; }
  [[nodiscard]] int rowCount(int sheet) const {
    return static_cast<int>(m_sheets[static_cast<size_t>(sheet)].rows.size());
  }

 private:
  Cell& cellAt(const CellPlace& place);
  [[nodiscard]] const Cell* find(const CellPlace& place) const;
  [[nodiscard]] Value valueAt(const CellPlace& place) const override;
  [[nodiscard]] bool isBlank(const CellPlace& place) const override;
  void calculate(const CellPlace& place, const Cell& cell) const;

  std::string m_currency;
  std::vector<Sheet> m_sheets;
  std::vector<std::string> m_quotedNames;
  std::vector<Formula> m_formulas;
  size_t m_formulaCells = 0;
  mutable std::vector<std::vector<std::vector<signed char>>> m_states;  // by sheet, row, column
};

// `s3!$F$12`, for formulas.
[[nodiscard]] std::string refTo(const CellPlace& place);
// A row of a monthly sheet in formulas: this month, the one before, the one after, and all `months` as a range.
struct RowRef {
  int sheet = 0;
  int row = 0;
  [[nodiscard]] std::string now() const;
  [[nodiscard]] std::string before() const;
  [[nodiscard]] std::string after() const;
  [[nodiscard]] std::string all(int months) const;
  [[nodiscard]] std::string total() const { return refTo({sheet, row, kTotalColumn}); }
  [[nodiscard]] CellPlace at(int month) const { return {sheet, row, kFirstMonth + month}; }
};
// 168 rows below each other.
struct BlockRef {
  int sheet = 0;
  int row = 0;  // the first
  [[nodiscard]] std::string hour(int hour) const;
  [[nodiscard]] std::string now() const;  // the hours of this month
  [[nodiscard]] std::string hours(int first, int last) const;
  [[nodiscard]] std::string inMonth(int month) const;  // all hours of a month, in whatever column the formula stands
};

template <class... Parts>
[[nodiscard]] std::string cat(const Parts&... parts) {
  std::string text;
  (text.append(parts), ...);
  return text;
}
// A number in a formula.
[[nodiscard]] std::string num(double value);

}  // namespace fulcrum::workbook
