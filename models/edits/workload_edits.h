// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of workloads: their list, their week and the unit in which the week is shown.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"

namespace fulcrum {

// Factor between the workload's month-0 rates and those of a month under a scenario's assumptions.
[[nodiscard]] double demandScale(const Workload& workload, const Assumptions& assumptions, int month);

enum class DemandAxis { Requests, BusyGpus, ShareOfFleet };

// How many of the axis' units one request per second of month 0 is worth in the month looked at; nothing where the unit
// cannot be computed (no service rate, no nodes). ShareOfFleet is relative to the GPUs provisioned at the fleet's peak
// of the week.
[[nodiscard]] std::optional<double> axisScale(const Plan& plan, const ScenarioId& scenario, const Workload& workload,
                                              int month, DemandAxis axis, double fleetGpus);

// `start` with the week of one workload replaced, where `shown` differs from what `start` shows at this scale:
// untouched hours keep their requests per second, and a return to the start is `start` itself.
[[nodiscard]] Plan withShownWeek(const Plan& start, const WorkloadId& id, const WeekValues& shown, double scale);
[[nodiscard]] WeekValues shownWeek(const Workload& workload, double scale);

[[nodiscard]] Plan withDayCopied(const Plan& plan, const WorkloadId& id, int fromDay, const std::vector<int>& toDays);
// One day back to the week `original` (requests per second of month 0).
[[nodiscard]] Plan withDayReset(const Plan& plan, const WorkloadId& id, int day, const WeekValues& original);
// Another shape at the same mean.
[[nodiscard]] Plan withShape(const Plan& plan, const WorkloadId& id, const WeeklyCurve& shape,
                             const SourceNote& source = {});

struct WorkloadAdded {
  Plan plan;
  WorkloadId id;
};
// A copy of `original` placed behind it, or a first workload on the first fleet where there is none to copy.
[[nodiscard]] WorkloadAdded withWorkloadAdded(const Plan& plan, const WorkloadId& original, std::string name);
// Levers that were limited to this workload alone are switched off rather than let loose on all.
[[nodiscard]] Plan withWorkloadDeleted(const Plan& plan, const WorkloadId& id);

}  // namespace fulcrum
