// SPDX-License-Identifier: GPL-3.0-or-later
// Times as traces write them.
#pragma once

#include <optional>
#include <string_view>

namespace fulcrum {

enum class TimeUnit { Nanoseconds, Microseconds, Milliseconds, Seconds, Minutes, Hours };

[[nodiscard]] double secondsIn(TimeUnit unit);

struct TraceTime {
  // Of a text: since 1970-01-01T00:00 of the clock on the wall. Of a number: the number itself.
  double value = 0;
  bool isNumber = false;
  bool hasZone = false;  // ends in Z or an offset, which is not applied: the clock counts
};

// `2026-01-05`, then optionally `T` or a blank and `13:45`, `13:45:00` or `13:45:00.1234567`, then optionally `Z`,
// `UTC`, `+01`, `+0100` or `+01:00`; slashes may stand for the dashes. Or a finite number.
[[nodiscard]] std::optional<TraceTime> parseTraceTime(std::string_view text);

// The unit of a number of this size that counts from 1970 (from the year 2001 on); none for smaller ones.
[[nodiscard]] std::optional<TimeUnit> epochUnit(double number);

}  // namespace fulcrum
