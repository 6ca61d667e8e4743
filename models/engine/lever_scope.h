// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when a lever acts: its switch, its first month and its lists.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

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

// Whether a limit lets an id through: an absent list is no limit, an empty one reaches nothing.
template <class IdType>
[[nodiscard]] bool isListed(const std::optional<std::vector<IdType>>& limit, const IdType& id) {
  return !limit || std::find(limit->begin(), limit->end(), id) != limit->end();
}

[[nodiscard]] inline bool covers(const Lever& lever, const FleetId& fleet) {
  return isListed(lever.fleets, fleet);
}

// Both lists must match.
[[nodiscard]] inline bool covers(const Lever& lever, const Workload& workload) {
  return covers(lever, workload.fleet) && isListed(lever.workloads, workload.id);
}

}  // namespace fulcrum
