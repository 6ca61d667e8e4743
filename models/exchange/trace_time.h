// SPDX-License-Identifier: GPL-3.0-or-later
// Times as traces write them.
#pragma once

#include <optional>
#include <string_view>

namespace fulcrum {

enum class TimeUnit { Nanoseconds, Microseconds, Milliseconds, Seconds, Minutes, Hours, Days };

[[nodiscard]] double secondsIn(TimeUnit unit);

// Of dates such as 10/5/2026, which are 5 October in one country and 10 May in another.
enum class DateOrder { MonthFirst, DayFirst };

struct TraceTime {
  // Of a text: since 1970-01-01T00:00 of the clock on the wall. Of a number: the number itself.
  double value = 0;
  bool isNumber = false;
  bool hasZone = false;  // ends in Z or an offset, which is not applied: the clock counts
  double offset = 0;     // seconds that the clock is ahead of UTC, where it has a zone
  // Whether the text leaves the order of day and month open. Where both readings are dates, `value` is the one with the
  // month first and `dayFirst` the other; where only one is, the other is not there.
  bool orderIsOpen = false;
  std::optional<double> monthFirst;
  std::optional<double> dayFirst;
  bool hasAmPm = false;

  // As this order reads it; nothing where it cannot.
  [[nodiscard]] std::optional<double> in(DateOrder order) const {
    if (!orderIsOpen) return value;
    return order == DateOrder::MonthFirst ? monthFirst : dayFirst;
  }
};

// A date, then optionally a clock, then optionally a zone; or a finite number. Dates: 2026-01-05 (also with slashes or
// points, or without anything before a T), 5.1.2026 (the day first), 1/5/2026 and 1-5-26 (open), 5 Jan 2026,
// Jan 5, 2026, 05/Jan/2026, with or without the day of the week. Clocks: 13:45, 13:45:00, 13:45:00.1234567, 1:45 PM.
// Zones: Z, UTC, GMT, +01, +0100, +01:00.
[[nodiscard]] std::optional<TraceTime> parseTraceTime(std::string_view text);
// A clock alone, as seconds since midnight.
[[nodiscard]] std::optional<double> parseClock(std::string_view text);

// The unit of a number of this size that counts from 1970 (from the year 2001 on); none for smaller ones.
[[nodiscard]] std::optional<TimeUnit> epochUnit(double number);

}  // namespace fulcrum
