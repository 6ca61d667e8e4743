// SPDX-License-Identifier: GPL-3.0-or-later
// Recursive descent over a formula's source.
#pragma once

#include <initializer_list>

#include "workbook/formula.h"

namespace fulcrum::workbook {

class Formula::Reader {
 public:
  Reader(std::string_view source, Formula& formula) : m_source(source), m_formula(formula) {}
  void read();

 private:
  void takeToken();
  void takeNumber();
  int takeDigits();
  void takeCell();

  [[nodiscard]] bool isNext(std::string_view text) const;
  bool take(std::string_view text);
  int add(Node node);
  int binary(std::initializer_list<std::string_view> operators, int (Reader::*next)());
  int comparison();
  int joined();
  int sum();
  int product();
  int power();
  int unary();
  int primary();

  std::string_view m_source;
  Formula& m_formula;
  size_t m_at = 0;  // in the source, then in its tokens
};

}  // namespace fulcrum::workbook
