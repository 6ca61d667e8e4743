// SPDX-License-Identifier: GPL-3.0-or-later
// Single numbers of a plan by their place, to be written many times without copying the plan.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "base/result.h"
#include "plan/plan.h"

namespace fulcrum::risk {

// Refers to the plan, which must stay where it is.
struct PlanNumber {
  const void* address = nullptr;  // tells numbers apart, with the hour of a week
  size_t hour = 0;
  std::function<void(double)> set;
  double value = 0;  // when it was looked up
  double min = 0;    // of its field
  double max = 0;
  bool whole = false;  // is rounded when it is set
};

// What stands at the end of the keys, `workloads`, `chat`, `requestsPerSecond`: elements by id, entries of other lists
// by index. None where that is no number, or an option that is absent.
// Elements by id, specs by name, hours of a week and rows without a name by their place: `workloads[chat].shape[17]`.
[[nodiscard]] std::optional<PlanNumber> numberAt(Plan& plan, std::span<const std::string> keys);
// Of one of a scenario's levers, `responseCache`, `hitRate`; none where the scenario itself does not have it on.
[[nodiscard]] std::optional<PlanNumber> leverNumber(Scenario& scenario, std::span<const std::string> keys);

// The keys of a place as it is written; empty where it is none.
[[nodiscard]] std::vector<std::string> keysOf(std::string_view path);

// Within its field and, where that is whole, rounded.
[[nodiscard]] double fitting(const PlanNumber& number, double value);

}  // namespace fulcrum::risk
