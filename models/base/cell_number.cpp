// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cell_number.h"

#include <algorithm>
#include <utility>

#include "base/number_text.h"

namespace fulcrum {
namespace {

constexpr size_t kGroup = 3;

// Blanks of all widths and apostrophes between digits group, and mean nothing else.
std::string withoutBlanks(std::string_view text) {
  static constexpr std::string_view kBlanks[] = {
      " ", "\t", "'", "_", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"};
  std::string plain;
  while (!text.empty()) {
    const auto blank = std::find_if(std::begin(kBlanks), std::end(kBlanks),
                                    [&](std::string_view each) { return text.starts_with(each); });
    if (blank == std::end(kBlanks)) plain += text.front();
    text.remove_prefix(blank == std::end(kBlanks) ? 1 : blank->size());
  }
  if (plain.starts_with('+')) plain.erase(0, 1);
  return plain;
}

// The part before an exponent, without sign.
std::string_view mantissaOf(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return text.substr(0, text.find_first_of("eE"));
}

// Whether a separator at these places can group: one to three digits, then threes (or, as in India, twos).
bool canGroup(std::string_view mantissa, char separator, size_t end) {
  const size_t first = mantissa.find(separator);
  if (first == 0 || first > kGroup || (first == 1 && mantissa.front() == '0')) return false;
  for (size_t at = first; at != std::string_view::npos && at < end;) {
    const size_t next = std::min(mantissa.find(separator, at + 1), end);
    const size_t digits = next - at - 1;
    const bool last = next == end;
    if (digits != kGroup && (last || digits != 2)) return false;
    at = next;
  }
  return true;
}

enum class Reading { Plain, Decimal, Grouping, Either, None };

// What the only kind of separator in a number is.
Reading readingOf(std::string_view mantissa, char separator) {
  const auto count = std::count(mantissa.begin(), mantissa.end(), separator);
  if (count == 0) return Reading::Plain;
  const bool groups = canGroup(mantissa, separator, mantissa.size());
  if (count > 1) return groups ? Reading::Grouping : Reading::None;
  return groups ? Reading::Either : Reading::Decimal;
}

std::string withMarks(std::string text, char grouping, char decimal) {
  if (grouping != '\0') std::erase(text, grouping);
  if (decimal != '\0') std::replace(text.begin(), text.end(), decimal, '.');
  return text;
}

}  // namespace

void MarkEvidence::see(std::string_view text) {
  const std::string plain = withoutBlanks(text);
  const std::string_view mantissa = mantissaOf(plain);
  if (mantissa.empty() || mantissa.find_first_not_of("0123456789.,") != std::string_view::npos) return;
  const bool hasPoint = mantissa.find('.') != std::string_view::npos;
  const bool hasComma = mantissa.find(',') != std::string_view::npos;
  if (hasPoint && hasComma) {
    ++(mantissa.find_last_of('.') > mantissa.find_last_of(',') ? point : comma);
    return;
  }
  switch (readingOf(mantissa, hasComma ? ',' : '.')) {
    case Reading::Decimal:
      ++(hasComma ? comma : point);
      break;
    case Reading::Grouping:
      ++(hasComma ? point : comma);
      break;
    case Reading::Either:
      ++(hasComma ? unclearComma : unclearPoint);
      break;
    default:
      break;
  }
}

DecimalMark MarkEvidence::mark(char fieldSeparator) const {
  if (point != comma) return point > comma ? DecimalMark::Point : DecimalMark::Comma;
  return fieldSeparator == ';' ? DecimalMark::Comma : DecimalMark::Point;
}

std::optional<double> cellNumber(std::string_view text, DecimalMark mark) {
  const std::string plain = withoutBlanks(text);
  const std::string_view mantissa = mantissaOf(plain);
  const size_t comma = mantissa.find_last_of(',');
  const size_t point = mantissa.find_last_of('.');
  if (comma != std::string_view::npos && point != std::string_view::npos) {
    const char decimal = comma > point ? ',' : '.';
    const char grouping = comma > point ? '.' : ',';
    if (std::count(mantissa.begin(), mantissa.end(), decimal) > 1) return {};
    if (!canGroup(mantissa, grouping, mantissa.find(decimal))) return {};
    return parseNumber(withMarks(plain, grouping, decimal));
  }
  const char separator = comma != std::string_view::npos ? ',' : '.';
  const char decimal = mark == DecimalMark::Comma ? ',' : '.';
  switch (readingOf(mantissa, separator)) {
    case Reading::Plain:
      return parseNumber(plain);
    case Reading::Decimal:
      return parseNumber(withMarks(plain, '\0', separator));
    case Reading::Grouping:
      return parseNumber(withMarks(plain, separator, '\0'));
    case Reading::Either:
      return parseNumber(separator == decimal ? withMarks(plain, '\0', separator) : withMarks(plain, separator, '\0'));
    case Reading::None:
      return {};
  }
  return {};
}

std::optional<double> looseNumber(std::string_view text) {
  return cellNumber(text, DecimalMark::Point);
}

std::optional<CellQuantity> cellQuantity(std::string_view text, DecimalMark mark) {
  if (const auto number = cellNumber(text, mark)) return CellQuantity{.value = *number};
  const size_t end = text.find_last_of("0123456789");
  if (end == std::string_view::npos || text.empty() ||
      std::string_view("0123456789-").find(text.front()) == std::string_view::npos)
    return {};
  const auto number = cellNumber(text.substr(0, end + 1), mark);
  if (!number) return {};
  std::string unit;
  for (const char c : text.substr(end + 1)) {
    if (c != ' ') unit += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  static constexpr std::pair<std::string_view, double> kFactors[] = {{"mil", 1e6}, {"bil", 1e9}, {"k", 1e3},
                                                                     {"m", 1e6},   {"b", 1e9},   {"g", 1e9}};
  static constexpr std::string_view kUnits[] = {"",    "req/s", "reqs/s", "requests/s", "reqps",
                                                "rps", "qps",   "/s",     "ops/s",      "ops",
                                                "c/s", "rpm",   "%",      "req/min",    "requests/min"};
  const auto isUnit = [&](std::string_view candidate) {
    return std::find(std::begin(kUnits), std::end(kUnits), candidate) != std::end(kUnits);
  };
  if (isUnit(unit)) return CellQuantity{.value = *number, .unit = unit};
  for (const auto& [letters, factor] : kFactors) {
    if (unit.starts_with(letters) && isUnit(std::string_view(unit).substr(letters.size())))
      return CellQuantity{.value = *number * factor, .unit = unit.substr(letters.size())};
  }
  return {};
}

}  // namespace fulcrum
