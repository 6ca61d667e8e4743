// SPDX-License-Identifier: GPL-3.0-or-later
// A formula of a sheet: what it says, and what it is worth. Written once for all columns of a row.
//
// In its source a cell is `@12` (row 12 of the formula's own column), `#12` (the column before), `~12` (the one after)
// or
// `$F$12`; `s3!` before it names the sheet by its number. A range is two cells with a colon; the second is of the
// first's sheet. Everything else is as spreadsheets write it, in the subset that evaluates here: what is not known
// fails at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fulcrum::workbook {

// Rows and columns count from 0.
struct CellPlace {
  int sheet = 0;
  int row = 0;
  int column = 0;
  bool operator==(const CellPlace&) const = default;
};

struct Value {
  enum class Kind { Number, Text, Error };
  Kind kind = Kind::Number;
  double number = 0;  // blank cells are 0
  std::string text;
  static Value of(double number);
  static Value of(std::string text) { return {Kind::Text, 0, std::move(text)}; }
  static Value error() { return {Kind::Error, 0, {}}; }
};

// What cells hold.
class CellValues {
 public:
  virtual ~CellValues() = default;
  [[nodiscard]] virtual Value valueAt(const CellPlace& place) const = 0;
  [[nodiscard]] virtual bool isBlank(const CellPlace& place) const = 0;
};

// `F` for 5.
[[nodiscard]] std::string columnName(int column);

class Formula {
 public:
  // Asserts that the source can be read.
  Formula(std::string_view source, int sheet);

  // For the cells of a column; `sheetNames` are quoted where they must be.
  [[nodiscard]] std::string text(int column, const std::vector<std::string>& sheetNames) const;
  [[nodiscard]] Value value(int column, const CellValues& cells) const;

 private:
  enum class TokenKind { Number, Text, Name, Cell, Operator };
  enum class ColumnKind { Fixed, Own, Before, After };
  struct CellToken {
    int sheet = 0;
    int row = 0;
    int column = 0;
    ColumnKind kind = ColumnKind::Fixed;
  };
  struct Token {
    TokenKind kind = TokenKind::Operator;
    std::string text;
    double number = 0;
    CellToken cell;
  };
  struct Node {
    enum class Kind { Number, Text, Cell, Range, Unary, Binary, Call };
    Kind kind = Kind::Number;
    double number = 0;
    std::string text;  // of a text; the operator or the function
    CellToken first, last;
    std::vector<int> parts;
  };
  class Reader;
  class Evaluation;

  int m_sheet;
  std::vector<Token> m_tokens;
  std::vector<Node> m_nodes;
  int m_root = -1;
};

}  // namespace fulcrum::workbook
