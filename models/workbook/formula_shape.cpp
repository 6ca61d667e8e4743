// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/formula_shape.h"

#include <cctype>
#include <charconv>
#include <cstdio>

namespace fulcrum::workbook {
namespace {

constexpr int kMaxRow = 1'048'576;  // of spreadsheets
constexpr int kMaxColumn = 16'384;

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isInName(char c) {
  return isLetter(c) || isDigit(c) || c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

struct CellReference {
  GridPlace place;
  bool fixedRow = false;
  bool fixedColumn = false;
};

// Takes `$F$12` from the front; false, and nothing taken, where none stands there.
bool takeCell(std::string_view& rest, CellReference& cell) {
  size_t at = 0;
  const auto dollar = [&] { return at < rest.size() && rest[at] == '$' ? (++at, true) : false; };
  cell = {};
  cell.fixedColumn = dollar();
  const size_t letters = at;
  for (; at < rest.size() && isLetter(rest[at]) && at - letters < 4; ++at)
    cell.place.column = 26 * cell.place.column + (std::toupper(static_cast<unsigned char>(rest[at])) - 'A' + 1);
  if (at == letters || at - letters > 3) return false;
  cell.fixedRow = dollar();
  const auto [end, error] = std::from_chars(rest.data() + at, rest.data() + rest.size(), cell.place.row);
  if (error != std::errc{} || cell.place.row < 1 || cell.place.row > kMaxRow || cell.place.column > kMaxColumn)
    return false;
  at = static_cast<size_t>(end - rest.data());
  if (at < rest.size() && (isInName(rest[at]) || rest[at] == '(' || rest[at] == '!')) return false;
  --cell.place.row;
  --cell.place.column;
  rest.remove_prefix(at);
  return true;
}

// Takes `Cost!` or `'Need chat'!` from the front.
bool takeSheet(std::string_view& rest, std::string& sheet) {
  std::string name;
  size_t at = 0;
  if (rest.starts_with('\'')) {
    for (at = 1; at < rest.size(); ++at) {
      if (rest[at] == '\'' && (at + 1 >= rest.size() || rest[at + 1] != '\'')) break;
      if (rest[at] == '\'') ++at;
      name += rest[at];
    }
    ++at;
  } else {
    while (at < rest.size() && isInName(rest[at])) name += rest[at++];
  }
  if (name.empty() || at >= rest.size() || rest[at] != '!') return false;
  sheet = std::move(name);
  rest.remove_prefix(at + 1);
  return true;
}

bool takeNumber(std::string_view& rest, std::string& shape) {
  double number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error != std::errc{}) return false;
  char text[32];
  const int length = std::snprintf(text, sizeof text, "%.12g", number);  // LibreOffice keeps 15 digits
  shape.append(text, static_cast<size_t>(length));
  rest.remove_prefix(static_cast<size_t>(end - rest.data()));
  return true;
}

void takeText(std::string_view& rest, std::string& shape) {
  const size_t end = rest.find('"', 1);
  const size_t length = end == std::string_view::npos ? rest.size() : end + 1;
  shape += rest.substr(0, length);
  rest.remove_prefix(length);
}

// Functions and names of cells, in capitals.
void takeWord(std::string_view& rest, std::string& shape) {
  while (!rest.empty() && isInName(rest.front())) {
    shape += static_cast<char>(std::toupper(static_cast<unsigned char>(rest.front())));
    rest.remove_prefix(1);
  }
}

}  // namespace

std::string formulaShape(std::string_view text, GridPlace written, GridPlace here, const RowNames& names) {
  std::string shape;
  std::string sheet;  // of the reference that is read; the end of a range has that of its begin
  CellReference cell;
  for (std::string_view rest = text; !rest.empty();) {
    const char next = rest.front();
    const bool isRange = !shape.empty() && shape.back() == ':';
    if (std::isspace(static_cast<unsigned char>(next))) {
      rest.remove_prefix(1);
      continue;
    }
    if (next == '"') {
      takeText(rest, shape);
      continue;
    }
    if (!isRange) sheet.clear();
    takeSheet(rest, sheet);
    if (takeCell(rest, cell)) {
      const int row = cell.place.row + (cell.fixedRow ? 0 : here.row - written.row);
      shape += cell.fixedColumn ? "$" : "@";
      shape += std::to_string(cell.fixedColumn ? cell.place.column : cell.place.column - written.column);
      shape.append("{").append(names(sheet, row)).append("}");
    } else if ((isDigit(next) || next == '.') && takeNumber(rest, shape)) {
      continue;
    } else if (isInName(next)) {
      takeWord(rest, shape);
    } else if (!rest.empty()) {
      shape += rest.front();
      rest.remove_prefix(1);
    }
  }
  return shape;
}

bool parseReference(std::string_view formula, std::string& sheet, GridPlace& place) {
  CellReference cell;
  if (!takeSheet(formula, sheet) || !takeCell(formula, cell) || !formula.empty()) return false;
  place = cell.place;
  return true;
}

bool parseCellName(std::string_view name, GridPlace& place) {
  CellReference cell;
  if (!takeCell(name, cell) || !name.empty()) return false;
  place = cell.place;
  return true;
}

std::uint32_t textHash(std::string_view text) {
  std::uint32_t hash = 2'166'136'261U;
  for (const char each : text) hash = (hash ^ static_cast<unsigned char>(each)) * 16'777'619U;
  return hash;
}

}  // namespace fulcrum::workbook
