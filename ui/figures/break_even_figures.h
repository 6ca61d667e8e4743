// SPDX-License-Identifier: GPL-3.0-or-later
// The break-even surface in the units that people compare: dollars a GPU-hour and utilisation.
#pragma once

#include "charts/chart_data.h"
#include "charts/surface_data.h"
#include "live/live_break_even.h"
#include "words/number_format.h"

namespace fulcrum {

// Net present value of owning over rent and use. Empty with a text where there is no surface (yet).
[[nodiscard]] SurfaceData breakEvenSurfaceData(const BreakEven& breakEven, bool compared, const NumberFormat& format);

// When owning has paid back, by what renting would cost per month.
[[nodiscard]] ChartData paybackBySpend(const BreakEven& breakEven, bool compared, const NumberFormat& format);

// "$12.29/h", the price of a GPU-hour.
[[nodiscard]] QString perGpuHour(MoneyPerHour price, const NumberFormat& format);

}  // namespace fulcrum
