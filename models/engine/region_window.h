// SPDX-License-Identifier: GPL-3.0-or-later
// When the multi-region lever moves requests.
#pragma once

#include "base/conversions.h"
#include "plan/levers.h"
#include "plan/weekly_curve.h"

namespace fulcrum {

// 1 in the hours of the day [from, to), which may wrap; all 0 where they are equal.
[[nodiscard]] inline WeekValues windowOf(const MultiRegion& lever) {
  WeekValues window{};
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const int ofDay = hour % kHoursPerDay;
    const bool after = ofDay >= lever.fromHour;
    const bool before = ofDay < lever.toHour;
    const bool inside = lever.fromHour < lever.toHour   ? after && before
                        : lever.fromHour > lever.toHour ? after || before
                                                        : false;
    window[static_cast<size_t>(hour)] = inside ? 1.0 : 0.0;
  }
  return window;
}

}  // namespace fulcrum
