// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of imported series.
#pragma once

#include <optional>

#include "plan/folded_week.h"
#include "plan/plan.h"

namespace fulcrum {

// The plan with the series, under an id of its own, and the demand of its workload set from it: base and week from the
// folded series, its unit, and the mean tokens where given. Growth stays. A note says where base and week come from.
[[nodiscard]] Plan withSeriesImported(const Plan& plan, ImportedSeries series, std::optional<double> inputTokens,
                                      std::optional<double> outputTokens);
// The workload that the series measured gets its base and week (and unit) from it again.
[[nodiscard]] Plan withWeekOfSeries(const Plan& plan, const SeriesId& id);
// The workload keeps what was taken from the series.
[[nodiscard]] Plan withSeriesRemoved(const Plan& plan, const SeriesId& id);

// The series that measured a workload in its present unit, newest import first; null where there is none.
[[nodiscard]] const ImportedSeries* measuredSeries(const Plan& plan, const Workload& workload);

}  // namespace fulcrum
