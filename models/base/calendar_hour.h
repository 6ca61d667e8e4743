// SPDX-License-Identifier: GPL-3.0-or-later
// An hour of the calendar as a clock on the wall shows it, written `2026-01-05T13:00`. It has no time zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/calendar_month.h"

namespace fulcrum {

struct CalendarHour {
  std::int64_t hours = 0;  // since 1970-01-01T00:00 (Gregorian); negative before
  auto operator<=>(const CalendarHour&) const = default;
};

[[nodiscard]] CalendarHour hourOf(int year, int month, int day, int hour);
[[nodiscard]] CalendarMonth monthOf(CalendarHour hour);
// The first Monday, 00:00, of a month.
[[nodiscard]] CalendarHour firstMonday(CalendarMonth month);
// 0..167; 0 is Monday 00:00.
[[nodiscard]] int hourOfWeek(CalendarHour hour);
[[nodiscard]] std::string toText(CalendarHour hour);
// Nothing unless the text is YYYY-MM-DDThh:00 and that day exists.
[[nodiscard]] std::optional<CalendarHour> parseCalendarHour(std::string_view text);

}  // namespace fulcrum
