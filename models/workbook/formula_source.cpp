// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a formula's source, and writing it as a spreadsheet does.
#include <cassert>
#include <cctype>

#include "base/number_text.h"
#include "workbook/formula_reader.h"

namespace fulcrum::workbook {

std::string columnName(int column) {
  std::string name;
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return name;
}

Formula::Formula(std::string_view source, int sheet) : m_sheet(sheet) {
  Reader reader(source, *this);
  reader.read();
}

void Formula::Reader::read() {
  while (m_at < m_source.size()) takeToken();
  m_at = 0;
  m_formula.m_root = comparison();
  assert(m_at == m_formula.m_tokens.size());
}

// Tokens

void Formula::Reader::takeToken() {
  const char next = m_source[m_at];
  if (next == ' ') {
    ++m_at;
  } else if (std::isdigit(static_cast<unsigned char>(next)) || next == '.') {
    takeNumber();
  } else if (next == '"') {
    const size_t end = m_source.find('"', m_at + 1);
    m_formula.m_tokens.push_back(
        {TokenKind::Text, std::string(m_source.substr(m_at + 1, end - m_at - 1)), 0, CellToken()});
    m_at = end + 1;
  } else if (next == 's' || next == '@' || next == '#' || next == '~' || next == '$') {
    takeCell();
  } else if (std::isupper(static_cast<unsigned char>(next))) {
    const size_t begin = m_at;
    while (m_at < m_source.size() && std::isupper(static_cast<unsigned char>(m_source[m_at]))) ++m_at;
    m_formula.m_tokens.push_back({TokenKind::Name, std::string(m_source.substr(begin, m_at - begin)), 0, CellToken()});
  } else {
    const std::string_view two = m_source.substr(m_at, 2);
    const size_t length = two == "<=" || two == ">=" || two == "<>" ? 2 : 1;
    m_formula.m_tokens.push_back({TokenKind::Operator, std::string(m_source.substr(m_at, length)), 0, CellToken()});
    m_at += length;
  }
}

void Formula::Reader::takeNumber() {
  const size_t begin = m_at;
  while (m_at < m_source.size()) {
    const char next = m_source[m_at];
    const bool exponentSign = (next == '-' || next == '+') && m_at > begin && (m_source[m_at - 1] | 0x20) == 'e';
    if (!std::isdigit(static_cast<unsigned char>(next)) && next != '.' && (next | 0x20) != 'e' && !exponentSign) break;
    ++m_at;
  }
  const std::string text(m_source.substr(begin, m_at - begin));
  const auto number = parseNumber(text);
  assert(number);
  m_formula.m_tokens.push_back({TokenKind::Number, text, *number, CellToken()});
}

int Formula::Reader::takeDigits() {
  int number = 0;
  while (m_at < m_source.size() && std::isdigit(static_cast<unsigned char>(m_source[m_at])))
    number = 10 * number + (m_source[m_at++] - '0');
  return number;
}

void Formula::Reader::takeCell() {
  CellToken cell{.sheet = m_formula.m_sheet};
  if (m_source[m_at] == 's') {
    ++m_at;
    cell.sheet = takeDigits();
    assert(m_source[m_at] == '!');
    ++m_at;
  }
  switch (m_source[m_at++]) {
    case '@':
      cell.kind = ColumnKind::Own;
      break;
    case '#':
      cell.kind = ColumnKind::Before;
      break;
    case '~':
      cell.kind = ColumnKind::After;
      break;
    default:
      for (; m_source[m_at] != '$'; ++m_at) cell.column = 26 * cell.column + (m_source[m_at] - 'A' + 1);
      --cell.column;
      ++m_at;
  }
  cell.row = takeDigits() - 1;
  m_formula.m_tokens.push_back({TokenKind::Cell, {}, 0, cell});
}

// Expressions, by precedence

bool Formula::Reader::isNext(std::string_view text) const {
  return m_at < m_formula.m_tokens.size() && m_formula.m_tokens[m_at].kind == TokenKind::Operator &&
         m_formula.m_tokens[m_at].text == text;
}

bool Formula::Reader::take(std::string_view text) {
  if (!isNext(text)) return false;
  ++m_at;
  return true;
}

int Formula::Reader::add(Node node) {
  m_formula.m_nodes.push_back(std::move(node));
  return static_cast<int>(m_formula.m_nodes.size()) - 1;
}

int Formula::Reader::binary(std::initializer_list<std::string_view> operators, int (Reader::*next)()) {
  int left = (this->*next)();
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view each : operators) {
      if (!take(each)) continue;
      const int right = (this->*next)();
      left = add({.kind = Node::Kind::Binary, .text = std::string(each), .parts = {left, right}});
      found = true;
      break;
    }
  }
  return left;
}

int Formula::Reader::comparison() {
  return binary({"=", "<>", "<=", ">=", "<", ">"}, &Reader::joined);
}
int Formula::Reader::joined() {
  return binary({"&"}, &Reader::sum);
}
int Formula::Reader::sum() {
  return binary({"+", "-"}, &Reader::product);
}
int Formula::Reader::product() {
  return binary({"*", "/"}, &Reader::power);
}
int Formula::Reader::power() {
  return binary({"^"}, &Reader::unary);
}

int Formula::Reader::unary() {
  if (take("-")) {
    const int part = unary();
    return add({.kind = Node::Kind::Unary, .text = "-", .parts = {part}});
  }
  return primary();
}

int Formula::Reader::primary() {
  if (take("(")) {
    const int inner = comparison();
    [[maybe_unused]] const bool closed = take(")");
    assert(closed);
    return inner;
  }
  const Token token = m_formula.m_tokens.at(m_at++);
  if (token.kind == TokenKind::Number) return add({.kind = Node::Kind::Number, .number = token.number});
  if (token.kind == TokenKind::Text) return add({.kind = Node::Kind::Text, .text = token.text});
  if (token.kind == TokenKind::Cell) {
    if (!take(":")) return add({.kind = Node::Kind::Cell, .first = token.cell});
    Token& last = m_formula.m_tokens.at(m_at++);
    last.cell.sheet = token.cell.sheet;
    return add({.kind = Node::Kind::Range, .first = token.cell, .last = last.cell});
  }
  assert(token.kind == TokenKind::Name);
  Node call{.kind = Node::Kind::Call, .text = token.text};
  [[maybe_unused]] const bool opened = take("(");
  assert(opened);
  if (!take(")")) {
    do call.parts.push_back(comparison());
    while (take(","));
    [[maybe_unused]] const bool closed = take(")");
    assert(closed);
  }
  return add(std::move(call));
}

// Text

std::string Formula::text(int column, const std::vector<std::string>& sheetNames) const {
  std::string text;
  bool inRange = false;
  for (const Token& token : m_tokens) {
    if (token.kind == TokenKind::Text) {
      text.append("\"").append(token.text).append("\"");
    } else if (token.kind != TokenKind::Cell) {
      text += token.text;
    } else {
      const CellToken& cell = token.cell;
      if (cell.sheet != m_sheet && !inRange) text.append(sheetNames[static_cast<size_t>(cell.sheet)]).append("!");
      if (cell.kind == ColumnKind::Fixed) {
        text.append("$").append(columnName(cell.column)).append("$");
      } else {
        const int shift = cell.kind == ColumnKind::Before ? -1 : cell.kind == ColumnKind::After ? 1 : 0;
        text += columnName(column + shift);
      }
      text += std::to_string(cell.row + 1);
    }
    inRange = token.kind == TokenKind::Operator && token.text == ":";
  }
  return text;
}

}  // namespace fulcrum::workbook
