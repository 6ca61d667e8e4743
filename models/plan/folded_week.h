// SPDX-License-Identifier: GPL-3.0-or-later
// A series laid over a typical week.
#pragma once

#include <bitset>

#include "plan/imported_series.h"

namespace fulcrum {

struct FoldedWeek {
  WeekValues values{};
  std::bitset<kHoursPerWeek> measured;  // hours of the week that the series has values of
  // Hours of the week that were never measured: the mean of that hour of the day on other days ...
  int fromOtherDays = 0;
  // ... or, where that hour of the day was never measured at all, the mean of all hours that were.
  int fromMean = 0;
};

// Means over the weeks of a series. All zero where the series has no value.
[[nodiscard]] FoldedWeek foldedWeek(CalendarHour start, const HourlyValues& values);

}  // namespace fulcrum
