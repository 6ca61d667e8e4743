// SPDX-License-Identifier: GPL-3.0-or-later
// Between the units that planners type and those that are calculated in.
#pragma once

namespace fulcrum {

inline constexpr int kMonthsPerYear = 12;
inline constexpr int kHoursPerDay = 24;
inline constexpr int kDaysPerWeek = 7;
inline constexpr double kSecondsPerHour = 3600;
inline constexpr double kMsPerSecond = 1e3;
inline constexpr double kMillion = 1e6;  // token prices are per million

}  // namespace fulcrum
