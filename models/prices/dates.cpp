// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/dates.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace fulcrum::prices {
namespace {

using namespace std::chrono;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

std::optional<int> dayFrom(int y, unsigned m, unsigned d) {
  const year_month_day date{year(y), month(m), day(d)};
  if (!date.ok() || y < 1970 || y > 2199) return std::nullopt;
  return static_cast<int>(sys_days(date).time_since_epoch().count());
}

// Digits at the front of `text`, at most `most`, taken off it.
std::optional<int> takeNumber(std::string_view& text, size_t most) {
  size_t length = 0;
  while (length < std::min(most, text.size()) && isDigit(text[length])) ++length;
  int value = 0;
  if (length == 0 || std::from_chars(text.data(), text.data() + length, value).ec != std::errc()) return std::nullopt;
  text.remove_prefix(length);
  return value;
}

bool takeMark(std::string_view& text, char& mark) {
  if (text.empty() || (text.front() != '-' && text.front() != '/' && text.front() != '_' && text.front() != '.'))
    return false;
  mark = text.front();
  text.remove_prefix(1);
  return true;
}

std::optional<int> dayAtFront(std::string_view text, bool monthAlone) {
  const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 8) {
    const auto y = takeNumber(text, 4);
    const auto m = takeNumber(text, 2);
    const auto d = takeNumber(text, 2);
    return dayFrom(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
  }
  if (digits != 4) return std::nullopt;
  const auto y = takeNumber(text, 4);
  char first = 0;
  char second = 0;
  if (!takeMark(text, first)) return std::nullopt;
  const auto m = takeNumber(text, 2);
  if (!m || (!text.empty() && isDigit(text.front()))) return std::nullopt;
  if (takeMark(text, second) && second == first) {
    if (const auto d = takeNumber(text, 2); d && (text.empty() || !isDigit(text.front())))
      return dayFrom(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
  }
  return monthAlone && first != '.' ? dayFrom(*y, static_cast<unsigned>(*m), 1) : std::nullopt;
}

}  // namespace

std::optional<int> dayOf(std::string_view text) {
  return dayAtFront(text, false);
}

std::optional<int> dayIn(std::string_view text) {
  std::optional<int> found;
  for (size_t at = 0; at < text.size(); ++at) {
    if (!isDigit(text[at]) || (at > 0 && isDigit(text[at - 1]))) continue;
    if (const auto day = dayAtFront(text.substr(at), true)) found = day;
  }
  return found;
}

std::string dateText(int day) {
  const year_month_day date{sys_days(days(day))};
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text.data();
}

std::optional<int> dayOfFile(const std::filesystem::path& file) {
  std::error_code error;
  const auto changed = std::filesystem::last_write_time(file, error);
  if (error) return std::nullopt;
  const auto at = floor<days>(file_clock::to_sys(changed));
  return static_cast<int>(at.time_since_epoch().count());
}

}  // namespace fulcrum::prices
