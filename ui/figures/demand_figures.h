// SPDX-License-Identifier: GPL-3.0-or-later
// Demand as a chart, for paper; on the screen the curve editor shows it.
#pragma once

#include "charts/chart_data.h"
#include "plan/plan.h"
#include "words/number_format.h"

namespace fulcrum {

// The typical week of a workload in a month of the plan, with growth and the demand assumptions of the scenario.
[[nodiscard]] ChartData demandWeek(const Plan& plan, const ScenarioId& scenario, const Workload& workload, int month,
                                   const NumberFormat& format);

}  // namespace fulcrum
