// SPDX-License-Identifier: GPL-3.0-or-later
// What a trace says, as `fulcrum-cli trace` prints it.
#pragma once

#include <string>

#include "exchange/demand_trace.h"
#include "plan/plan.h"

namespace fulcrum {

// One object: recognised, unit, rows, start, seconds, meanPerSecond, inputTokens, outputTokens, shape (mean 1),
// measuredHours, guesses.
[[nodiscard]] std::string traceJson(const DemandTrace& trace);
// The same for people, a line a figure.
[[nodiscard]] std::string traceWords(const DemandTrace& trace);

// What could be said about a trace that was refused, so that it can be read: each as a guess without evidence, with
// nothing taken. Empty where nothing helps.
[[nodiscard]] std::vector<Guess> questionsOf(const Problems& refusal);

// Where a trace began: as its file says or, where that names no day, in the first whole week of the plan.
[[nodiscard]] CalendarHour startInPlan(const DemandTrace& trace, const Plan& plan);

}  // namespace fulcrum
