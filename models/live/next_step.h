// SPDX-License-Identifier: GPL-3.0-or-later
// The next cost step under an hour of the week: how much more demand it takes until the bill moves, and by how much.
#pragma once

#include <optional>

#include "live/live.h"

namespace fulcrum {

struct NextStep {
  double extraRate = 0;   // in the workload's unit, at the hour, in the month looked at
  double extraNodes = 0;  // at the hour
  Money extraPerMonth;    // cash of that month
};

// Some evaluations. Nothing when cancelled, and where even doubling the week's peak in this hour moves no cost: the
// provisioning policy ignores the hour.
[[nodiscard]] std::optional<NextStep> nextCostStep(const Plan& plan, const ScenarioId& scenario,
                                                   const WorkloadId& workload, int hour, int month,
                                                   const std::atomic<bool>* cancelled = nullptr);

struct HourQuestion {
  FiguresQuestion figures;
  WorkloadId workload;
  int hour = 0;
  int month = 0;
  bool operator==(const HourQuestion&) const = default;
};
// Of the hour that `hour` gives; none: nothing is asked.
using LiveNextStep = Live<HourQuestion, std::optional<NextStep>>;
[[nodiscard]] LiveNextStep liveNextStep(PlanDocument& document, ViewState& view, LiveEvaluation& figures,
                                        std::function<std::optional<int>()> hour);

}  // namespace fulcrum
