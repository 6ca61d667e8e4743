// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/book.h"

#include <algorithm>
#include <cassert>

#include "base/number_text.h"
#include "base/quantity.h"

namespace fulcrum::workbook {
namespace {

constexpr size_t kMaxSheetName = 31;

// What spreadsheets forbid in names becomes a hyphen; an apostrophe may not stand at either end.
std::string allowedName(std::string_view name) {
  std::string result;
  for (const char each : name)
    result += std::string_view("[]:*?/\\'").find(each) == std::string_view::npos ? each : '-';
  return result.empty() ? "Sheet" : result;
}

// Cuts a text of UTF-8 to at most so many bytes without splitting a letter.
std::string shortened(std::string text, size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

std::string lower(std::string text) {
  for (char& each : text) each = static_cast<char>(each >= 'A' && each <= 'Z' ? each + 32 : each);
  return text;
}

std::string quoted(const std::string& name) {
  const bool plain = std::ranges::all_of(name, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  return plain ? name : "'" + name + "'";
}

}  // namespace

int Book::addSheet(std::string_view name) {
  const std::string allowed = allowedName(name);
  std::string unique = shortened(allowed, kMaxSheetName);
  const auto taken = [&](const std::string& candidate) {
    return std::ranges::any_of(m_sheets, [&](const Sheet& each) { return lower(each.name) == lower(candidate); });
  };
  for (int count = 2; taken(unique); ++count) {
    const std::string ending = " " + std::to_string(count);
    unique = shortened(allowed, kMaxSheetName - ending.size()) + ending;
  }
  m_quotedNames.push_back(quoted(unique));
  m_sheets.push_back({.name = unique});
  return static_cast<int>(m_sheets.size()) - 1;
}

int Book::addMonthlySheet(std::string_view name, std::string_view title, std::string_view note,
                          const std::vector<std::string>& monthNames) {
  const int index = addSheet(name);
  setText({index, 0, 0}, title, {Role::Title});
  setText({index, 1, 0}, note, {Role::Note});
  const char* const heads[] = {"Line", "Unit", "Parameter", "Total"};
  for (int column = 0; column < 4; ++column) setText({index, 2, column}, heads[column], {Role::Column});
  setText({index, kMonthRow, 0}, "Month of the plan");
  for (size_t month = 0; month < monthNames.size(); ++month) {
    const int column = kFirstMonth + static_cast<int>(month);
    setText({index, 2, column}, monthNames[month], {Role::Column});
    setNumber({index, kMonthRow, column}, static_cast<double>(month), {Role::Note, NumberLook::Whole});
  }
  Sheet& made = sheet(index);
  made.widths = {44, 14, 14, 16, 2};
  made.frozenRows = kMonthRow + 1;
  made.frozenColumns = kFirstMonth;
  made.months = static_cast<int>(monthNames.size());
  return index;
}

Cell& Book::cellAt(const CellPlace& place) {
  auto& rows = m_sheets[static_cast<size_t>(place.sheet)].rows;
  if (rows.size() <= static_cast<size_t>(place.row)) rows.resize(static_cast<size_t>(place.row) + 1);
  auto& row = rows[static_cast<size_t>(place.row)];
  if (row.size() <= static_cast<size_t>(place.column)) row.resize(static_cast<size_t>(place.column) + 1);
  return row[static_cast<size_t>(place.column)];
}

const Cell* Book::find(const CellPlace& place) const {
  const auto& rows = m_sheets[static_cast<size_t>(place.sheet)].rows;
  if (static_cast<size_t>(place.row) >= rows.size()) return nullptr;
  const auto& row = rows[static_cast<size_t>(place.row)];
  return static_cast<size_t>(place.column) < row.size() ? &row[static_cast<size_t>(place.column)] : nullptr;
}

void Book::setNumber(const CellPlace& place, double number, Look look) {
  cellAt(place) = {.kind = Cell::Kind::Number, .look = look, .value = Value::of(number)};
}
void Book::setText(const CellPlace& place, std::string_view text, Look look) {
  cellAt(place) = {.kind = Cell::Kind::Text, .look = look, .value = Value::of(std::string(text))};
}
void Book::setUnit(const CellPlace& place, std::string_view unit) {
  constexpr std::string_view kMoney = "money";
  if (unit.empty()) return;
  setText(place, unit.starts_with(kMoney) ? cat(m_currency, unit.substr(kMoney.size())) : std::string(unit),
          {Role::Note});
}
void Book::setFormula(const CellPlace& place, std::string_view source, Look look) {
  setFormulas(place, 1, source, look);
}
void Book::setFormulas(const CellPlace& place, int count, std::string_view source, Look look) {
  m_formulas.emplace_back(source, place.sheet);
  const int formula = static_cast<int>(m_formulas.size()) - 1;
  for (int column = place.column; column < place.column + count; ++column)
    cellAt({place.sheet, place.row, column}) = {.kind = Cell::Kind::Formula, .look = look, .formula = formula};
  m_formulaCells += static_cast<size_t>(count);
}

namespace {
enum State : signed char { kUnknown, kBusy, kKnown };
}

void Book::calculate() {
  m_states.clear();
  for (const Sheet& each : m_sheets) {
    auto& states = m_states.emplace_back();
    for (const auto& row : each.rows) states.emplace_back(row.size(), kUnknown);
  }
  for (size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
    auto& rows = m_sheets[sheet].rows;
    for (size_t row = 0; row < rows.size(); ++row) {
      for (size_t column = 0; column < rows[row].size(); ++column)
        calculate({static_cast<int>(sheet), static_cast<int>(row), static_cast<int>(column)}, rows[row][column]);
    }
  }
}

void Book::calculate(const CellPlace& place, const Cell& cell) const {
  if (cell.kind != Cell::Kind::Formula) return;
  signed char& state =
      m_states[static_cast<size_t>(place.sheet)][static_cast<size_t>(place.row)][static_cast<size_t>(place.column)];
  if (state == kKnown) return;
  assert(state != kBusy);  // a circle
  state = kBusy;
  cell.value = m_formulas[static_cast<size_t>(cell.formula)].value(place.column, *this);
  state = kKnown;
}

Value Book::valueAt(const CellPlace& place) const {
  const Cell* cell = find(place);
  if (!cell) return Value::of(0.0);
  calculate(place, *cell);
  return cell->value;
}

bool Book::isBlank(const CellPlace& place) const {
  const Cell* cell = find(place);
  return !cell || cell->kind == Cell::Kind::Blank;
}

const Value& Book::valueOf(const CellPlace& place) const {
  static const Value kBlank;
  const Cell* cell = find(place);
  return cell ? cell->value : kBlank;
}

std::string Book::formulaText(const CellPlace& place) const {
  const Cell* cell = find(place);
  return cell && cell->formula >= 0 ? m_formulas[static_cast<size_t>(cell->formula)].text(place.column, m_quotedNames)
                                    : "";
}

namespace {
std::string inSheet(int sheet) {
  return "s" + std::to_string(sheet) + "!";
}
}  // namespace

std::string refTo(const CellPlace& place) {
  return cat(inSheet(place.sheet), "$", columnName(place.column), "$", std::to_string(place.row + 1));
}
std::string RowRef::now() const {
  return cat(inSheet(sheet), "@", std::to_string(row + 1));
}
std::string RowRef::before() const {
  return cat(inSheet(sheet), "#", std::to_string(row + 1));
}
std::string RowRef::after() const {
  return cat(inSheet(sheet), "~", std::to_string(row + 1));
}
std::string RowRef::all(int months) const {
  const std::string number = std::to_string(row + 1);
  return cat(inSheet(sheet), "$", columnName(kFirstMonth), "$", number, ":$", columnName(kFirstMonth + months - 1), "$",
             number);
}
std::string BlockRef::hour(int hour) const {
  return cat(inSheet(sheet), "@", std::to_string(row + hour + 1));
}
std::string BlockRef::hours(int first, int last) const {
  return cat(inSheet(sheet), "@", std::to_string(row + first + 1), ":@", std::to_string(row + last + 1));
}
std::string BlockRef::now() const {
  return hours(0, kHoursPerWeek - 1);
}
std::string BlockRef::inMonth(int month) const {
  const CellPlace last{sheet, row + kHoursPerWeek - 1, kFirstMonth + month};
  const std::string end = refTo(last);
  return cat(refTo({sheet, row, kFirstMonth + month}), ":", end.substr(end.find('!') + 1));
}
std::string num(double value) {
  return value < 0 ? "(" + numberText(value) + ")" : numberText(value);
}

}  // namespace fulcrum::workbook
