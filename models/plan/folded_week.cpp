// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/folded_week.h"

#include "base/conversions.h"

namespace fulcrum {
namespace {

struct Mean {
  double sum = 0;
  int count = 0;
  void add(double value) {
    sum += value;
    ++count;
  }
  [[nodiscard]] double value() const { return count > 0 ? sum / count : 0; }
};

}  // namespace

FoldedWeek foldedWeek(CalendarHour start, const HourlyValues& values) {
  std::array<Mean, kHoursPerWeek> hours{};
  auto at = static_cast<size_t>(hourOfWeek(start));
  for (const double value : values.values()) {
    if (value != kNoValue) hours[at].add(value);
    at = (at + 1) % hours.size();
  }
  std::array<Mean, kHoursPerDay> ofDay{};
  Mean all;
  for (size_t hour = 0; hour < hours.size(); ++hour) {
    if (hours[hour].count == 0) continue;
    ofDay[hour % kHoursPerDay].add(hours[hour].value());
    all.add(hours[hour].value());
  }
  FoldedWeek week;
  for (size_t hour = 0; hour < hours.size(); ++hour) {
    const Mean& sameHour = ofDay[hour % kHoursPerDay];
    const bool seen = hours[hour].count > 0;
    week.values[hour] = seen ? hours[hour].value() : sameHour.count > 0 ? sameHour.value() : all.value();
    week.measured.set(hour, seen);
    week.fromOtherDays += !seen && sameHour.count > 0 ? 1 : 0;
    week.fromMean += !seen && sameHour.count == 0 ? 1 : 0;
  }
  return week;
}

}  // namespace fulcrum
