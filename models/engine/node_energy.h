// SPDX-License-Identifier: GPL-3.0-or-later
// What owned nodes pay for electricity.
#pragma once

#include "plan/assumptions.h"
#include "plan/fleet.h"

namespace fulcrum {

// Node-hours at full power that take as much as nodes that are there for some hours and busy for some of them: full
// power in proportion to the load, idle power else.
[[nodiscard]] inline double fullPowerHours(double hoursThere, double hoursBusy, const Assumptions& a) {
  return hoursThere * a.idlePowerShare + hoursBusy * (1.0 - a.idlePowerShare);
}

// `trend`: of electricity, in the month.
[[nodiscard]] inline Money energyCost(double hoursAtFullPower, const NodeType& type, const Assumptions& a,
                                      double trend) {
  return Money(hoursAtFullPower * type.powerKW.value() * a.pue * a.electricityPerKWh.value() * trend);
}

}  // namespace fulcrum
