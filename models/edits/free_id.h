// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of what is added to a plan.
#pragma once

#include <string>

#include "plan/plan.h"

namespace fulcrum {

// The wish, or the wish with the first number from 2 that no element of the plan has.
template <class Id>
[[nodiscard]] Id freeId(const Plan& plan, const std::string& wish) {
  Id id(wish);
  for (int n = 2; find(plan, id); ++n) id = Id(wish + "-" + std::to_string(n));
  return id;
}

}  // namespace fulcrum
