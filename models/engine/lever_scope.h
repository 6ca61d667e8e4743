// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when a lever acts: its switch, its first month and its lists.
#pragma once

#include <algorithm>
#include <optional>

#include "plan/levers.h"

namespace fulcrum {

// The lever if it is switched on, else null.
template <class LeverType>
[[nodiscard]] const LeverType* switchedOn(const std::optional<LeverType>& lever) {
  return lever && lever->on ? &*lever : nullptr;
}

// The lever if it is switched on and its first month has come, else null.
template <class LeverType>
[[nodiscard]] const LeverType* actingIn(const std::optional<LeverType>& lever, int month) {
  return lever && lever->on && lever->fromMonth <= month ? &*lever : nullptr;
}

[[nodiscard]] inline bool covers(const Lever& lever, const FleetId& fleet) {
  return lever.fleets.empty() || std::find(lever.fleets.begin(), lever.fleets.end(), fleet) != lever.fleets.end();
}

// Both lists must match.
[[nodiscard]] inline bool covers(const Lever& lever, const Workload& workload) {
  return covers(lever, workload.fleet) &&
         (lever.workloads.empty() ||
          std::find(lever.workloads.begin(), lever.workloads.end(), workload.id) != lever.workloads.end());
}

}  // namespace fulcrum
