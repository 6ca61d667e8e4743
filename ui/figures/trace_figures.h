// SPDX-License-Identifier: GPL-3.0-or-later
// Measured demand as charts.
#pragma once

#include "charts/chart_data.h"
#include "plan/imported_series.h"
#include "words/number_format.h"

namespace fulcrum {

// Hour by hour; lines run across gaps.
[[nodiscard]] ChartData measuredHours(const ImportedSeries& series, const NumberFormat& format);
// Laid over a week, beside the week that is planned now; none where there is no such week in the same unit.
[[nodiscard]] ChartData measuredWeek(const ImportedSeries& series, const std::optional<WeekValues>& now,
                                     const NumberFormat& format);

// "Thu 16 Nov 2023 18:00"
[[nodiscard]] QString hourText(CalendarHour hour, const NumberFormat& format);

}  // namespace fulcrum
