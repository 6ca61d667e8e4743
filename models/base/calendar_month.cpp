// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar_month.h"

#include <algorithm>
#include <charconv>

namespace fulcrum {
namespace {

std::optional<int> parseDigits(std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return {};
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string padded(int value, size_t width) {
  std::string digits = std::to_string(value);
  return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
}

}  // namespace

CalendarMonth addMonths(CalendarMonth start, int months) {
  const int index = start.year * 12 + (start.month - 1) + months;
  return {.year = index / 12, .month = index % 12 + 1};
}

int fiscalYear(CalendarMonth month, int firstMonth) {
  return firstMonth > 1 && month.month >= firstMonth ? month.year + 1 : month.year;
}

std::string toText(CalendarMonth month) {
  return padded(month.year, 4) + "-" + padded(month.month, 2);
}

std::optional<CalendarMonth> parseCalendarMonth(std::string_view text) {
  if (text.size() != 7 || text[4] != '-') return {};
  const auto year = parseDigits(text.substr(0, 4));
  const auto month = parseDigits(text.substr(5));
  if (!year || !month || *month < 1 || *month > 12) return {};
  return CalendarMonth{.year = *year, .month = *month};
}

}  // namespace fulcrum
