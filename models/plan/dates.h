// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar months of contracts and purchases as months of a plan.
#pragma once

#include "plan/plan.h"

namespace fulcrum {

// How many months after `first` the month lies; negative before it.
[[nodiscard]] int monthsFrom(CalendarMonth first, CalendarMonth month);

// Puts the month of the plan in the place of every startDate of fleets and levers.
void resolveDates(Plan& plan);

}  // namespace fulcrum
