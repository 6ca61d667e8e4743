// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar month, written `2026-01`.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace fulcrum {

struct CalendarMonth {
  int year = 2026;
  int month = 1;  // 1..12
  auto operator<=>(const CalendarMonth&) const = default;
};

[[nodiscard]] CalendarMonth addMonths(CalendarMonth start, int months);
// The fiscal year a month belongs to, named by the calendar year in which it ends; `firstMonth` is 1..12.
[[nodiscard]] int fiscalYear(CalendarMonth month, int firstMonth);
[[nodiscard]] std::string toText(CalendarMonth month);
// Nothing unless the text is YYYY-MM with a month of 01 to 12.
[[nodiscard]] std::optional<CalendarMonth> parseCalendarMonth(std::string_view text);

}  // namespace fulcrum
