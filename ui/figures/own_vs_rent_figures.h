// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of owning against renting.
#pragma once

#include "charts/chart_data.h"
#include "explain/asked.h"
#include "live/workspace.h"

namespace fulcrum {

// Cumulative cost of both arms at the month boundaries, with its crossings marked. `comparison` may be null: the chart
// then says why it is empty.
[[nodiscard]] ChartData cumulativeOwnVersusRent(const finance::OwnVersusRent* comparison, const Plan& plan,
                                                const NumberFormat& format);

// Whether the saving of the first payback is lost again; it may come back for good, or never.
[[nodiscard]] bool dipsAgain(const finance::Payback& payback);

// "14.2 mo", "immediate" or "never", as the key figures and the page say it.
[[nodiscard]] QString paybackText(const finance::Payback& payback, const NumberFormat& format);
// With the reason in place of a month where there is none in the plan.
[[nodiscard]] QString paybackText(const finance::PaybackVerdict& verdict, const NumberFormat& format);

// What explains a place of that chart, of one of its lines, or of what owning has saved up to there (-1); without a
// place, the whole.
[[nodiscard]] explain::Asked askedOfArms(const ChartData& chart, int place, int series);

}  // namespace fulcrum
