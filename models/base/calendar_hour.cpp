// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar_hour.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "base/conversions.h"
#include "base/quantity.h"

namespace fulcrum {
namespace {

namespace chrono = std::chrono;

chrono::sys_days dayOf(CalendarHour hour) {
  return chrono::floor<chrono::days>(chrono::sys_time<chrono::hours>(chrono::hours(hour.hours)));
}

chrono::year_month_day dateOf(int year, int month, int day) {
  return {chrono::year(year), chrono::month(static_cast<unsigned>(month)), chrono::day(static_cast<unsigned>(day))};
}

std::optional<int> digitsAt(std::string_view text, size_t at, size_t count) {
  const std::string_view digits = text.substr(at, count);
  if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) return {};
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

CalendarHour hourOf(int year, int month, int day, int hour) {
  const auto days = chrono::sys_days(dateOf(year, month, day)).time_since_epoch();
  return {.hours = chrono::duration_cast<chrono::hours>(days).count() + hour};
}

CalendarMonth monthOf(CalendarHour hour) {
  const chrono::year_month_day date(dayOf(hour));
  return {.year = static_cast<int>(date.year()), .month = static_cast<int>(static_cast<unsigned>(date.month()))};
}

CalendarHour firstMonday(CalendarMonth month) {
  const CalendarHour first = hourOf(month.year, month.month, 1, 0);
  return {.hours = first.hours + (kHoursPerWeek - hourOfWeek(first)) % kHoursPerWeek};
}

int hourOfWeek(CalendarHour hour) {
  const chrono::sys_days day = dayOf(hour);
  const auto daysSinceMonday = static_cast<int>(chrono::weekday(day).iso_encoding()) - 1;
  const auto ofDay = hour.hours - chrono::duration_cast<chrono::hours>(day.time_since_epoch()).count();
  return daysSinceMonday * kHoursPerDay + static_cast<int>(ofDay);
}

std::string toText(CalendarHour hour) {
  const chrono::year_month_day date(dayOf(hour));
  const auto two = [](unsigned number) {
    const std::string digits = std::to_string(number);
    return digits.size() < 2 ? "0" + digits : digits;
  };
  return toText(monthOf(hour)) + "-" + two(static_cast<unsigned>(date.day())) + "T" +
         two(static_cast<unsigned>(hourOfWeek(hour) % kHoursPerDay)) + ":00";
}

std::optional<CalendarHour> parseCalendarHour(std::string_view text) {
  constexpr std::string_view kForm = "YYYY-MM-DDThh:00";
  if (text.size() != kForm.size() || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text.substr(13) != ":00")
    return {};
  const auto year = digitsAt(text, 0, 4);
  const auto month = digitsAt(text, 5, 2);
  const auto day = digitsAt(text, 8, 2);
  const auto hour = digitsAt(text, 11, 2);
  if (!year || !month || !day || !hour || *hour >= kHoursPerDay || !dateOf(*year, *month, *day).ok()) return {};
  return hourOf(*year, *month, *day, *hour);
}

}  // namespace fulcrum
